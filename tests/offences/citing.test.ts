/** Citation words, victims and bare numbers make no charge, whatever charge they follow. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue, conduct, read, recogniser } from './recogniser.ts';

const number = fc.integer({ min: 1, max: 90 }).filter((one) => ![80, 81, 82, 83, 84].includes(one));
const participle = fc.constantFrom('previsto y sancionado', 'PREVISTO Y SANCIONADO', 'tipificada', 'previstos y penados', 'contemplado');
const relation = fc.constantFrom('en relación con', 'en concordancia con', 'en armonía con lo establecido en', 'concatenado con', 'en concordada relación con', 'adminiculado con');
const sub = fc.constantFrom('', ' numeral 3', ' ordinal 2°', ', literal “a”', ' en su segundo supuesto', ', numerales 4, 9 y 11', ', parte in fine', ' ordinal 1º');
const beside = fc.tuple(relation, number, sub, fc.constantFrom('', ' ejusdem', ' del mismo texto legal', ' de la citada Ley')).map(([words, article, part, whose]) => `${words} el artículo ${String(article)}${part}${whose}`);
const bare = fc.tuple(relation, number).map(([words, article]) => `${words} el ${String(article)}`);
const victim = fc.constantFrom(
  'en perjuicio de LA COLECTIVIDAD y EL ESTADO VENEZOLANO', 'en perjuicio del Estado venezolano', 'en la persona de PEDRO PÉREZ', 'en perjuicio de los ciudadanos Pedro Pérez, Juana Gómez y Luis Rojas',
  'cometido en perjuicio de El Orden Público', 'EN AGRAVIO DEL CIUDADANO PEDRO PÉREZ, C.I. V-12.345.678',
);
const time = fc.constantFrom('vigente para el momento en que ocurrieron los hechos', 'vigente para la época', 'respectivamente', 'en su orden', 'parte in fine', 'en concurso real', 'ambos', 'con las agravantes del artículo 77 ejusdem');
const tail = fc.array(fc.tuple(fc.constantFrom(', ', ' ', '; ', ', '), fc.oneof(beside, bare, victim, time)), { minLength: 1, maxLength: 4 }).map((parts) => parts.map((part) => part.join('')).join(''));

/** Names that are one charge, with an article of theirs. */
const named = catalogue.offences.flatMap((offence) =>
  [offence.name.es, ...offence.aliases]
    .filter((name) => !/\d|\bley\b|losdmvlv/i.test(name) && recogniser.charges(name, null).charges.length === 1)
    .flatMap((name) => offence.numberings.flatMap(({ statute, articles, to }) => (to === undefined ? articles : []).map((article) => ({ name, article, statute: catalogue.statutes[statute]?.aliases.at(-1) ?? '' })))),
);
const days = fc.constantFrom('', '2014', '2024-07-29').map(conduct);

describe('a citation behind a charge', () => {
  test('changes neither how many there are nor which', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), tail, days, ({ name }, after, when) => {
        const text = name + after;
        const plain = recogniser.charges(name, when).charges;
        expect([text, recogniser.charges(text, when).charges.map(({ offences }) => offences)]).toEqual([text, plain.map(({ offences }) => offences)]);
      }),
      { numRuns: 800 },
    );
  });

  test('with its own article only narrows it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), participle, tail, ({ name, article, statute }, words, after) => {
        const text = `${name}, ${words} en el artículo ${article} de ${statute}${after}`;
        const plain = recogniser.charges(name, conduct('2024-07-29')).charges[0]?.offences ?? [];
        const charges = recogniser.charges(text, conduct('2024-07-29')).charges;
        expect([text, charges.length]).toEqual([text, 1]);
        const offences = charges[0]?.offences ?? [];
        expect([text, offences.length > 0 && offences.every((id) => plain.includes(id) || charges[0]?.offences?.length === 1)]).toEqual([text, true]);
      }),
      { numRuns: 500 },
    );
  });

  test('leaves the charge after it alone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...named), tail, fc.constantFrom(...named.filter(({ name }) => name !== 'complicidad correspectiva')), fc.constantFrom('; ', '\n', '; y ', '. '), ({ name }, after, next, mark) => {
        const second = next.name.charAt(0).toUpperCase() + next.name.slice(1);
        const text = name + after + mark + second;
        const each = [name, second].map((one) => recogniser.charges(one, null).charges.map(({ offences }) => offences)).flat();
        expect([text, recogniser.charges(text, null).charges.map(({ offences }) => offences)]).toEqual([text, each]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('degree and participation', () => {
  test('stay with their charge, whatever stands between', () => {
    const manner = fc.constantFrom(['en grado de frustración', 'frustrated'], ['en grado de tentativa', 'attempted'], ['en grado de complicidad', 'accomplice'], ['en calidad de cooperador inmediato', 'immediate-cooperator']);
    const plain = named.filter(({ name }) => !/frustr|tentativ|intento|complic|cómplice|determinador|tentad/iu.test(name));
    fc.assert(
      fc.property(fc.constantFrom(...plain), manner, fc.constantFrom(...plain), fc.constantFrom(' ', ', '), ({ name }, [words = '', value = ''], next, mark) => {
        const text = `${name}${mark}${words}; ${next.name}`;
        const { charges } = recogniser.charges(text, null);
        const stated = charges.map(({ facts }) => [facts.degree, facts.participation].flatMap((fact) => (fact && 'values' in fact ? fact.values : [])).includes(value as never));
        expect([text, charges.length, stated[0]]).toEqual([text, 2, true]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('bare numbers', () => {
  test.each([
    ['terrorismo, 29', ['terrorismo']],
    ['terrorismo; 11', ['terrorismo']],
    ['asociación, prevista en el artículo 37, en relación con el 29', ['asociacion-para-delinquir']],
    ['agavillamiento 286, resistencia 218', ['agavillamiento', 'resistencia-a-la-autoridad']],
    // With its statute, or as an article by itself, it may be another charge: known, or open.
    ['agavillamiento, art. 286 CP, art. 218 CP', ['agavillamiento', 'resistencia-a-la-autoridad']],
    ['agavillamiento, art. 286, art. 405', ['agavillamiento', '?']],
    ['Uso Indebido de Arma, artículo 24 de la Ley de la Pólvora y Explosivos', ['uso-indebido-de-arma', '?']],
  ])('%s', (text, ids) => {
    expect(read(text, '2024')).toEqual(ids);
  });
});

describe('the Anti-Corruption Law', () => {
  test.each(['Ley contra la Corrupción', 'delitos previstos en la Ley contra la Corrupción', 'art. 99 LCC', 'inducción al soborno, artículo 63 de la Ley contra la Corrupción', 'peculado doloso, art. 54 LCC', 'abuso de funciones (LCC)'])('%s', (text) => {
    const { charges } = recogniser.charges(text, conduct('2020'));
    expect(charges.map(({ facts }) => facts['corruption-law'])).toEqual([{ values: ['yes'] }]);
  });

  test('no other charge says so', () => {
    for (const text of ['corrupción', 'peculado doloso', 'agavillamiento, art. 286 CP']) expect(recogniser.charges(text, null).charges[0]?.facts['corruption-law']).toBeUndefined();
  });
});

describe('a military court', () => {
  const before = (text: string, days = '2018') => recogniser.charges(text, conduct(days), 'military').charges.map(({ offences }) => offences?.toSorted().join('|') ?? '?');

  test.each([
    ['rebelión', 'rebelion-militar'],
    ['traición a la patria', 'traicion-a-la-patria-militar'],
    ['instigación a la rebelión', 'instigacion-a-la-rebelion-militar'],
    ['desobediencia', 'desobediencia-militar'],
    // An article of another code is not overruled, nor a word that is no offence of its own code.
    ['rebelión, art. 143 CP', 'rebelion-civil'],
    ['agavillamiento', 'agavillamiento'],
    ['conspiración', 'conspiracion|instigacion-a-la-rebelion-militar'],
  ])('%s: %s', (text, ids) => {
    expect(before(text)).toEqual([ids]);
  });

  test('settles a word, and nothing is settled without one', () => {
    for (const { word } of catalogue.ambiguous) {
      const open = recogniser.charge(word, null).charge.offences ?? [];
      const there = recogniser.charge(word, null, 'military').charge.offences ?? [];
      const own = open.filter((id) => recogniser.byId(id)?.numberings.some(({ statute }) => statute === 'cojm'));
      if (own.length > 0) expect([word, there.toSorted()]).toEqual([word, own.toSorted()]);
      else expect([word, open.every((id) => there.includes(id))]).toEqual([word, true]);
    }
  });
});
