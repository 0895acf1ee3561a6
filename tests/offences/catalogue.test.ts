import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import { catalogueSchema, inconsistencies } from '../../src/offences/catalogue-schema.ts';
import { catalogue, recogniser } from './recogniser.ts';

describe('the catalogue', () => {
  test('has its form, and its parts agree', () => {
    expect(catalogueSchema.safeParse(catalogue).error?.issues ?? []).toEqual([]);
    expect(inconsistencies(catalogue)).toEqual([]);
    expect(catalogue.offences).toHaveLength(172);
  });

  test('an editor is told what does not agree', () => {
    const [first] = catalogue.offences;
    if (!first) throw new Error('empty');
    const broken: Catalogue = {
      ...catalogue,
      offences: [
        ...catalogue.offences,
        { ...first, numberings: [{ statute: 'nowhere', articles: [], from: '2006-01-01', to: '2005-01-01', confirmed: true }] },
        { ...first, id: 'other', penalty: { minYears: 9, maxYears: 8, text: null, source: null }, aliases: ['agavillamiento'] },
      ],
      ambiguous: [...catalogue.ambiguous, { word: 'x', offences: ['missing', first.id] }],
    };
    const found = inconsistencies(broken).join('\n');
    for (const part of [`offence twice: ${first.id}`, 'no statute nowhere', 'is after', 'without an article', 'upside down', 'no offence missing', '"agavillamiento" names']) {
      expect(found).toContain(part);
    }
  });

  test.each([
    ['homicidio-intencional-simple', 'intentional-homicide', ''],
    ['sicariato', 'intentional-homicide', ''],
    ['femicidio', 'intentional-homicide', ''],
    ['homicidio-frustrado', 'intentional-homicide', ''],
    ['homicidio-culposo', '', ''],
    ['homicidio-preterintencional', 'unintended-homicide', ''],
    ['lesiones-gravisimas', 'gravest-injuries', ''],
    ['lesiones-graves', '', ''],
    ['lesiones-leves', '', ''],
    ['lesiones-agravadas', '', 'injury-degree'],
    ['lesiones-preterintencionales-culposas', 'unintended-injuries', 'injury-degree'],
    ['tortura', 'grave-human-rights-violation', ''],
    ['desaparicion-forzada', 'crime-against-humanity', ''],
    ['crimenes-de-guerra', 'war-crime', ''],
    ['trafico-de-drogas-mayor-cuantia', 'drug-trafficking', ''],
    ['trafico-de-drogas-menor-cuantia', '', 'drug-minimum'],
    ['peculado-doloso', 'corruption', ''],
    ['abuso-de-autoridad', '', 'corruption-law rights-violation'],
    ['rebelion-militar', 'military-rebellion', 'military-court'],
    ['rebelion-civil', '', ''],
    ['instigacion-a-la-rebelion-militar', 'instigation-to-military-rebellion', 'military-court'],
    ['terrorismo', 'terrorism', 'foreign-armed-action'],
    ['traicion-a-la-patria', '', 'foreign-armed-action'],
    ['traicion-a-la-patria-militar', '', 'foreign-armed-action military-court'],
    ['instigacion-al-odio', 'hate-law', 'expression'],
    ['sabotaje-electrico-petrolero', 'service-sabotage', ''],
    ['instigacion-publica', '', 'expression'],
    ['encubrimiento', '', 'underlying-offence'],
    ['legitimacion-de-capitales', '', ''],
    ['sustraccion-de-efectos-fan', '', 'military-court'],
    ['resistencia-a-la-autoridad', '', ''],
  ])('%s is to the law: class "%s", raises "%s"', (id, classes, raises) => {
    const offence = recogniser.byId(id);
    expect(offence?.class.join(' ')).toBe(classes);
    expect(offence?.raises.join(' ')).toBe(raises);
  });

  test('every offence of the military code raises the military court', () => {
    for (const offence of catalogue.offences) {
      const military = offence.numberings.some((numbering) => numbering.statute === 'cojm');
      expect([offence.id, offence.raises.includes('military-court')]).toEqual([offence.id, military]);
    }
  });

  test('numberings of the Penal Code end or begin with the reform of 2005', () => {
    for (const { id, numberings } of catalogue.offences) {
      for (const { statute, from, to } of numberings) {
        if (statute === 'cp') expect([id, to ?? from]).toEqual([id, to === undefined ? '2005-04-13' : '2005-04-12']);
      }
    }
  });

  test('unknown ids are unknown', () => {
    expect(recogniser.byId('nothing')).toBeUndefined();
  });
});
