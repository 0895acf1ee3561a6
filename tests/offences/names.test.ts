import { describe, expect, test } from 'vitest';
import { namesOf } from '../../src/offences/catalogue.ts';
import { piecesOf } from '../../src/offences/separators.ts';
import { catalogue, conduct, read, recogniser } from './recogniser.ts';

const SINCE = conduct('2024-07-29');
const OLD = conduct('2002-04-11');

describe('every name of every offence', () => {
  test.each(catalogue.offences.map((offence) => [offence.id, offence] as const))('%s', (id, offence) => {
    for (const name of namesOf(offence)) {
      expect([name, recogniser.charge(name, null).charge.offences]).toEqual([name, expect.arrayContaining([id])]);
      const cell = recogniser.charges(name, null).charges;
      expect([name, cell.map((charge) => charge.offences)]).toEqual([name, [expect.arrayContaining([id])]]);
    }
  });
});

test('a name in which a separator stands never swallows the charge of another offence', () => {
  for (const offence of catalogue.offences) {
    for (const name of namesOf(offence)) {
      const pieces = piecesOf(name, null).map(({ start, end }) => recogniser.charge(name.slice(start, end), null).charge.offences);
      // Art. 285 of the Penal Code names the hatred itself; its "y el odio" is no second charge.
      if (pieces.length < 2 || pieces.includes(null) || name.includes('y el odio')) continue;
      for (const ids of pieces) expect([name, ids]).toEqual([name, expect.arrayContaining([offence.id])]);
    }
  }
});

describe('every article of every offence', () => {
  const complete = catalogue.offences.filter((offence) => Object.keys(offence.implies).length === 0);
  test.each(complete.map((offence) => [offence.id, offence] as const))('%s', (id, offence) => {
    for (const { statute, articles, from, to } of offence.numberings) {
      const name = catalogue.statutes[statute]?.aliases[0] ?? '';
      for (const article of articles) {
        const text = `Art. ${article} ${name}`;
        const day = conduct(to ?? from ?? '2024-07-29');
        const { charge } = recogniser.charge(text, day);
        expect([text, charge.offences, charge.article]).toEqual([text, expect.arrayContaining([id]), article]);
      }
    }
  });
});

describe('words that several offences share mean all of them', () => {
  test.each(catalogue.ambiguous.map((one) => [one.word, one] as const))('%s', (word, { offences, only }) => {
    const { charge, warnings } = recogniser.charge(word, null);
    const possible = offences.filter((id) => only?.[id]?.court === undefined);
    expect(charge.offences).toEqual(expect.arrayContaining(possible));
    if (possible.length > 1) expect(warnings.map((warning) => warning.code)).toContain('charge-ambiguous');
  });

  test('some of them only on some days', () => {
    expect(read('instigación al odio', '2017-11-07')).toEqual(['instigacion-publica']);
    expect(read('instigación al odio', '2017-11-08')).toEqual(['instigacion-al-odio']);
    for (const days of ['', '2017', '..2018', '2017-11-07..2017-11-08']) expect([days, read('incitación al odio', days)]).toEqual([days, ['instigacion-al-odio|instigacion-publica']]);
    expect(read('terrorismo', '2006')).toEqual(['terrorismo']);
    for (const days of ['', '2005', '..2014']) expect([days, read('terrorismo', days)]).toEqual([days, ['intimidacion-publica|terrorismo']]);
  });

  test('an article says what the days would not', () => {
    expect(read('instigación al odio, art. 285 CP', '2024')).toEqual(['instigacion-publica']);
    expect(read('terrorismo, art. 296 CP', '2024')).toEqual(['intimidacion-publica']);
  });

  test.each(catalogue.ambiguous.map(({ word }) => [word] as const))('"delito de %s" says no more than the word', (word) => {
    const plain = recogniser.charge(word, null).charge.offences;
    expect(recogniser.charge(`presunto delito de ${word}`, null).charge.offences).toEqual(plain);
  });

  test('nor does an attempt at it', () => {
    expect(read('terrorismo en grado de tentativa')).toEqual(['intimidacion-publica|terrorismo']);
    expect(read('rebelión frustrada')).toEqual(['rebelion-civil|rebelion-militar']);
  });

  test('a law that was repealed before the conduct cannot be meant; a later one can, if it is milder', () => {
    const lod = 'trafico-de-drogas-mayor-cuantia|trafico-de-drogas-menor-cuantia';
    expect(read('tráfico de drogas', '2024')).toEqual([lod]);
    expect(read('tráfico de drogas', '2003')).toEqual([`trafico-de-drogas-1993|trafico-de-drogas-2005|${lod}`]);
  });
});

describe('as people write them', () => {
  test.each([
    ['inst. al odio', 'instigacion-al-odio'],
    ['asoc. p/ delinquir', 'asociacion-para-delinquir'],
    ['resist. a la aut.', 'resistencia-a-la-autoridad'],
    ['hom. calif.', 'homicidio-calificado'],
    ['reb. militar', 'rebelion-militar'],
    ['AGABILLAMIENTO', 'agavillamiento'],
    ['Presunta comisión del delito de agavillamiento', 'agavillamiento'],
    ['por los delitos de robo agravado', 'robo'],
    ['imputado por lesiones leves', 'lesiones-leves'],
    ['lesión grave', 'lesiones-graves'],
    ['gravísimas, lesiones', 'lesiones-gravisimas'],
    ['agavillamiento previsto y sancionado en el artículo 286 del Código Penal', 'agavillamiento'],
    ['Agavillamiento en perjuicio del Estado venezolano', 'agavillamiento'],
  ])('%s → %s', (text, id) => {
    expect(recogniser.charge(text, SINCE).charge.offences?.toSorted().join('|') ?? '?').toBe(id);
  });

  test.each([
    ['delito de opinión agravado'],
    ['lesiones graves o gravísimas'],
    ['homicidio no calificado'],
    ['no fue terrorismo'],
    ['terrorismo?'],
    ['terrorismo etc.'],
    ['instigaci?n al odio'],
    ['instigaci\uFFFDn al odio'],
    ['homicidio calificado en grado de encubridor'],
    ['lesiones grav.'],
    ['lesiones gravís.'],
    ['rebelion militr'],
    ['robo 12/02/2014'],
    ['Ley contra la Corrupción'],
  ])('what is not exactly a name is not read: %s', (text) => {
    const { charge, warnings } = recogniser.charge(text, OLD);
    expect(charge.offences).toBeNull();
    expect(warnings.map((warning) => warning.code)).toContain('charge-unrecognised');
  });

  test('an unreadable charge comes with near names, and none of them is used', () => {
    const { charge } = recogniser.charge('rebelion militr', null);
    expect(charge.offences).toBeNull();
    expect(charge.suggestions).toContain('rebelion-militar');
    expect(charge.facts).toEqual({});
    expect(recogniser.suggest('lesiones gravisima', 1)).toEqual(['lesiones-gravisimas']);
    expect(recogniser.suggest('', 3)).toEqual([]);
  });
});
