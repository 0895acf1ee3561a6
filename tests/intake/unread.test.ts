/**
 * A cell that was written is never a blank one: it narrows its fact to what
 * holds the truth, or it is unreadable, with its text and a warning.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasCharges, type Case, type Fact } from '../../src/case/case.ts';
import { formatSpan, type DateSpan } from '../../src/case/dates.ts';
import { CASE_FACT_IDS, CHARGE_FACT_IDS, definitionOf, isCaseFactId, valuesOf, type CaseFactId, type ChargeFactId } from '../../src/case/facts.ts';
import { factWords } from '../../src/i18n/facts.ts';
import { ENTITY_NAMES } from '../../src/country/pack/entities.ts';
import { readCell } from '../../src/intake/cells/read-cell.ts';
import { isBlankText, saysUnknown } from '../../src/intake/cells/unknown.ts';
import { readCaseValue } from '../../src/intake/index.ts';
import { casesOf, context, readAll } from './reading.ts';

type Id = CaseFactId | ChargeFactId;
const ALL: readonly Id[] = [...CASE_FACT_IDS, ...CHARGE_FACT_IDS];
const CLOSED = ALL.filter((id) => definitionOf(id).kind !== 'text');

/** What a fact is, in words that are read, with the value that they state. */
function readable(id: Id): fc.Arbitrary<readonly [string, string]> {
  const definition = definitionOf(id);
  if (definition.kind === 'date') return fc.integer({ min: 1, max: 28 }).map((day) => [`${String(day)}/07/2024`, `2024-07-${String(day).padStart(2, '0')}`]);
  if (definition.kind === 'event') return fc.constantFrom(['28J', '12'], ['La Salida', '7'], ['n.º 12', '12'], ['guarimbas 2017', '9'], ['ninguno', 'none']);
  if (definition.kind === 'place') return fc.constantFrom(...ENTITY_NAMES).map((name) => [name, name]);
  if (definition.kind === 'truth') return fc.constantFrom(['sí', 'yes'], ['SI', 'yes'], ['no', 'no'], ['yes', 'yes'], ['x', 'yes'], ['[x]', 'yes']);
  const labels = (['es', 'en'] as const).flatMap((language) => Object.entries((factWords[language].values as Readonly<Record<string, Readonly<Record<string, string>>>>)[id] ?? {}).map(([value, label]) => [label, value] as const));
  return fc.constantFrom(...valuesOf(definition).map((value) => [value, value] as const), ...labels);
}

const doubt = fc.constantFrom<(text: string) => string>(
  (text) => `quizás ${text}`, (text) => `${text}?`, (text) => `¿${text}?`, (text) => `${text}, según dicen`, (text) => `según los vecinos ${text}`, (text) => `${text} (presuntamente)`, (text) => `posiblemente ${text}`,
  (text) => `tal vez ${text}`, (text) => `no se sabe si ${text}`, (text) => `${text} (sin confirmar)`, (text) => `parece que ${text}`, (text) => `dicen que ${text}`, (text) => `maybe ${text}`, (text) => `${text}, supuestamente`, (text) => `se rumorea que ${text}`,
);
const syllable = fc.constantFrom('ba', 'cro', 'dul', 'fem', 'gri', 'jol', 'quex', 'plu', 'tron', 'vez', 'wim', 'zar', 'ñul', 'chi');
const word = fc.array(syllable, { minLength: 2, maxLength: 4 }).map((parts) => parts.join(''));
const noise = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

const valueText = (value: unknown): string => (typeof value === 'string' ? value : formatSpan(value as DateSpan));
function holds(fact: Fact<unknown>, id: Id, truth: string): boolean {
  if ('unknown' in fact) return false;
  if (definitionOf(id).kind !== 'date') return fact.values.includes(truth);
  return fact.values.some((value) => {
    const { from, to } = value as DateSpan;
    const day = Date.parse(truth) / 86_400_000;
    return (from === null || from <= day) && (to === null || to >= day);
  });
}
const told = (fact: Fact<unknown>) => ('unknown' in fact ? [fact.unknown, fact.text] : fact.values.map(valueText));

describe('a text that is not read', () => {
  it.each(CLOSED)('leaves %s unreadable, with the text and a warning', (id) => {
    let unread = 0;
    fc.assert(
      fc.property(noise, (text) => {
        const { fact, warnings } = readCell(id, text, context);
        if (!('unknown' in fact)) return;
        unread += 1;
        expect(told(fact)).toEqual(['unreadable', text]);
        expect(warnings.length).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
    expect(unread).toBeGreaterThan(90);
  });

  it.each(CLOSED)('and in doubt leaves %s open or holds what it doubts', (id) => {
    fc.assert(
      fc.property(readable(id), doubt, ([text, truth], doubted) => {
        const written = doubted(text);
        const { fact, warnings } = readCell(id, written, context);
        if (holds(fact, id, truth)) return;
        expect([written, told(fact)]).toEqual([written, ['unreadable', written]]);
        expect(warnings.length).toBeGreaterThan(0);
      }),
      { numRuns: 120 },
    );
  });

  it('is never an answer to a question of yes or no', () => {
    const truths = ALL.filter((id) => definitionOf(id).kind === 'truth');
    fc.assert(
      fc.property(fc.constantFrom(...truths), fc.constantFrom('sí', 'no', 'x', 'yes', 'SI'), doubt, (id, text, doubted) => {
        expect([doubted(text), told(readCell(id, doubted(text), context).fact)]).toEqual([doubted(text), ['unreadable', doubted(text)]]);
      }),
      { numRuns: 600 },
    );
  });

  const toCheck = fc
    .tuple(fc.constantFrom('revis', 'verific', 'confirm', 'cheque', 'averigu', 'consult', 'valid', 'aclar'), fc.constantFrom('%ar', 'por %ar', 'falta %ar', 'pendiente de %ar', 'sin %ar', 'no %ado', 'sin %ado', '%ar con el abogado'), fc.constantFrom(' (@)', ', @', ' - @', '; @', ': @'))
    .map(([verb, how, where]) => where.replace('@', how.replace('%', verb)));
  it.each(CLOSED)('and is to be looked into leaves %s open', (id) => {
    if (definitionOf(id).kind === 'date') return;
    fc.assert(
      fc.property(readable(id).filter(([text]) => text !== 'x' && text !== '[x]'), toCheck, ([text], check) => {
        const fact = readCell(id, text + check, context).fact;
        expect([text + check, 'unknown' in fact]).toEqual([text + check, true]);
      }),
      { numRuns: 120 },
    );
  });

  const cases = CLOSED.filter(isCaseFactId);
  it('is kept and told from a table and from JSON alike', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...cases), noise, fc.boolean(), async (id, text, json) => {
        const heading = factWords.es.facts[id].heading;
        const other = id === 'military' ? 'Conducta' : 'Militar';
        const content = json ? JSON.stringify([{ id: 'A', [id]: text }]) : `id;${heading};${other}\nA;${text};\n`;
        const [subject] = casesOf(await readAll(content));
        const fact = (subject as Case).facts[id] as Fact<unknown>;
        if ('unknown' in fact) expect([id, told(fact)]).toEqual([id, ['unreadable', text]]);
        expect((subject as Case).warnings.length).toBeGreaterThan(0);
      }),
      { numRuns: 120 },
    );
  });

  it.each(['#REF!', '#¡REF!', '#N/A', '#N/D', '#¿NOMBRE?', 'Err:502'])('%s is no blank cell, whatever its column', async (text) => {
    for (const id of ALL) expect([id, told(readCell(id, text, context).fact)]).toEqual([id, ['unreadable', text]]);
    const [subject] = casesOf(await readAll(`id;Militar;Delitos\n${text};no;${text}\n`));
    expect(subject?.id).toBe('row-2');
    expect(subject?.charges).toEqual({ unknown: 'unreadable', text });
    expect(subject?.warnings.map((warning) => warning.code)).toEqual(['error-cell', 'error-cell']);
  });

  it.each([{}, { a: 1 }, [null], [{}], [['no']], ['sí', 'tal vez'], 'tal vez'].map((value) => [value]))('in JSON %j is unreadable, and the case is kept', (value) => {
    for (const id of CLOSED.filter(isCaseFactId)) {
      const subject = readCaseValue({ [id]: value }, context, 'x.json');
      expect([id, told(subject.facts[id] as Fact<unknown>)]).toEqual([id, ['unreadable', typeof value === 'string' ? value : JSON.stringify(value)]]);
      expect(subject.warnings.length).toBeGreaterThan(0);
    }
  });

  it.each([[['agavillamiento', null]], [['agavillamiento', '']], [[null, 'agavillamiento', 'NaN']]])('an empty place beside a charge is one that nobody knows: %j', (value) => {
    const { charges, warnings } = readCaseValue({ charges: value }, context, 'x.json');
    expect(hasCharges(charges) && charges.map((charge) => charge.offences)).toEqual([['agavillamiento'], null]);
    expect(warnings.map(({ code }) => code)).toEqual(['charge-unrecognised']);
  });

  it.each([[{ text: 'agavillamiento', article: '405', statute: 'CP' }], [{ text: 'agavillamiento', article: 405 }], [{ text: 'agavillamiento', statute: 'LOCDOFT' }]])('what contradicts a charge beside its words is not passed over: %j', (value) => {
    const { charges, warnings } = readCaseValue({ 'conduct-date': '2014', charges: value }, context, 'x.json');
    expect(hasCharges(charges) && charges.map(({ offences }) => offences)).not.toEqual([['agavillamiento']]);
    expect(warnings.map(({ code }) => code)).toContain('charge-conflict');
  });

  it('an article beside the words of its own charge, or alone, is read', () => {
    const { charges } = readCaseValue({ 'conduct-date': '2014', charges: [{ text: 'agavillamiento', article: '286', statute: 'Código Penal' }, { article: '218', statute: 'CP' }] }, context, 'x.json');
    expect(hasCharges(charges) && charges.map(({ offences, article }) => [offences, article])).toEqual([[['agavillamiento'], '286'], [['resistencia-a-la-autoridad'], '218']]);
  });

  it.each([[286], [true], ['#N/A'], [['#N/A']], [[5]], [[['x']]], [[{ text: '' }]]])('charges %j in JSON stay open', (value) => {
    const { charges, warnings } = readCaseValue({ charges: value }, context, 'x.json');
    expect(hasCharges(charges) ? charges.map((charge) => charge.offences) : charges.unknown).toEqual(hasCharges(charges) ? [null] : 'unreadable');
    expect(warnings.length).toBeGreaterThan(0);
  });
});

describe("a court's name", () => {
  it.each([['TM3C'], ['Tribunal xyz'], ['JMJ'], ['CM'], ['TM3 de Control'], ['Tribunal Militra Tercero de Control'], ['Juzgado Castrenze 1° de Control'], ['Caracas']])('that does not tell its kind leaves it unreadable: %s', async (text) => {
    const [subject] = casesOf(await readAll(`id;Tribunal;Militar\nA;${text};no\n`));
    expect(subject?.facts.court).toEqual({ unknown: 'unreadable', text });
    expect(subject?.warnings.map((warning) => warning.code)).toContain('court-kind-open');
  });

  it.each([
    ['Juzgado castrense', 'military'], ['Corte Marcial', 'military'], ['Tribunal Militar 3° de Control', 'military'], ['Tribunal 4° de Control', 'ordinary'], ['Corte de Apelaciones del estado Lara', 'ordinary'],
    ['Circuito Judicial Penal del estado Zulia', 'ordinary'], ['Juzgado Cuarto de Primera Instancia Estadal', 'ordinary'], ['Tribunal 2° Especial contra el Terrorismo', 'terrorism'],
  ])('is read where it does: %s', async (text, kind) => {
    const [subject] = casesOf(await readAll(`id;Tribunal;Militar\nA;${text};no\n`));
    expect(subject?.facts.court).toEqual({ values: [kind], text });
  });
});

describe('a word of a program for nothing', () => {
  const NULLS = ['None', 'NONE', 'NULL', 'null', 'nan', 'NaN', 'NaT', '\\N', '<NA>', '<null>', '(null)', '(en blanco)', 'en blanco', 'vacío', '(vacío)', 'VACÍO', 'undefined', '(blank)', '[None]'];

  it.each(NULLS)('%s is blank in every fact, and told once of a table', async (text) => {
    for (const id of ALL) expect([id, readCell(id, text, context)]).toEqual([id, { fact: { unknown: 'blank' }, also: [], warnings: [], nullWord: text }]);
    const facts = CASE_FACT_IDS.map((id) => factWords.es.facts[id].heading);
    const items = await readAll([['N° de caso', 'Delitos', ...facts], ...[1, 2, 3].map(() => [text, ...[text, ...facts].map(() => text)].slice(0, facts.length + 2))].map((row) => row.join('\t')).join('\n'));
    const cases = casesOf(items);
    expect(cases).toHaveLength(3);
    for (const subject of cases) {
      expect(subject.id).toMatch(/^row-/u);
      expect(subject.charges).toEqual({ unknown: 'blank' });
      for (const fact of Object.values(subject.facts)) expect(fact).toEqual({ unknown: 'blank' });
      expect(subject.warnings).toEqual([]);
    }
    expect(items.filter((item) => item.kind === 'notice' && item.code === 'null-words')).toEqual([{ kind: 'notice', file: 'list', code: 'null-words', values: { file: 'list', words: text } }]);
  });

  it.each(NULLS)('%s is blank in JSON, and told once of the case', (text) => {
    const subject = readCaseValue({ id: text, charges: text, military: text, 'linked-event': text, decision: text, name: text }, context, 'x.json', 'row-1');
    expect(subject).toEqual({ id: 'row-1', charges: { unknown: 'blank' }, facts: Object.fromEntries(['military', 'linked-event', 'decision', 'name'].map((id) => [id, { unknown: 'blank' }])), warnings: [{ column: '', code: 'null-words', values: { words: text } }] });
  });

  it('is no word of a person: "none" in small letters is one where it is an answer', () => {
    expect(told(readCell('linked-event', 'none', context).fact)).toEqual(['none']);
    expect(told(readCell('decision', 'none', context).fact)).toEqual(['none']);
    for (const id of ['name', 'military', 'stage', 'conduct-date'] as const) expect(told(readCell(id, 'none', context).fact)).toEqual(['blank', undefined]);
    expect(isBlankText('no consta')).toBe(false);
    expect(saysUnknown('N/A')).toBe(true);
  });
});
