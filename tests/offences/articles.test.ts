import { describe, expect, test } from 'vitest';
import { conduct, read, recogniser, warned } from './recogniser.ts';

const BEFORE = '2005-04-12';
const SINCE = '2005-04-13';

describe('the renumbering of the Penal Code on 13 April 2005', () => {
  test.each([
    // article, before, since
    ['144', 'rebelion-civil', 'violencia-contra-poderes-nacionales'],
    ['148', 'ofensa-al-presidente', 'ofensa-a-altos-funcionarios'],
    ['149', 'vilipendio', 'vilipendio'],
    ['223', 'ultraje-a-funcionario', 'ultraje-a-funcionario'],
    ['275', 'armas-de-guerra', '?'],
    ['297', 'intimidacion-publica', 'intimidacion-publica|lanzamiento-de-artefacto'],
    ['358', 'obstruccion-de-vias', 'danos-vias-ferreas-metro'],
    ['407', 'homicidio-intencional-simple', 'homicidio-agravado-autoridades'],
    ['408', 'homicidio-calificado|magnicidio', 'homicidio-concausal'],
    ['410', 'homicidio-concausal', 'homicidio-preterintencional'],
    ['412', 'homicidio-preterintencional', '?'],
    ['415', 'lesiones-menos-graves', 'lesiones-graves'],
    ['416', 'lesiones-gravisimas', 'lesiones-leves'],
    ['444', 'difamacion', 'injuria'],
    ['219', 'resistencia-a-la-autoridad', '?'],
    ['218', '?', 'resistencia-a-la-autoridad'],
    ['286', '?', 'agavillamiento'],
    ['409', '?', 'homicidio-culposo'],
    ['181-A', 'desaparicion-forzada', '?'],
  ])('art. %s CP: %s before, %s since', (article, before, since) => {
    const text = `Art. ${article} del Código Penal`;
    expect(read(text, BEFORE)).toEqual([before]);
    expect(read(text, SINCE)).toEqual([since]);
    expect(read(text, '2004-02-27')).toEqual([before]);
    expect(read(text, '2014-02-12')).toEqual([since]);
    // Days on both sides, or not known: both, and unknown where one side is.
    const both = before === '?' || since === '?' ? '?' : [...new Set([...before.split('|'), ...since.split('|')])].sort().join('|');
    for (const days of ['', '2005', '..2014-02-12', '2004-01-01..2014']) expect([days, read(text, days)]).toEqual([days, [both]]);
  });

  test('a number that changed its meaning warns, naming both', () => {
    const { warnings } = recogniser.charges('Art. 416 CP', null);
    const collision = warnings.find((warning) => warning.code === 'article-collision');
    expect(collision?.values).toMatchObject({ article: '416', statute: 'cp', before: 'lesiones-gravisimas', since: 'lesiones-leves' });
    expect(warned('Art. 416 CP', BEFORE)).toEqual([]);
    expect(warned('Art. 223 CP')).toEqual([]);
  });

  test('a number with one known meaning only needs the date, and is not guessed without it', () => {
    const { charges, warnings } = recogniser.charges('Art. 409 CP', null);
    expect(charges[0]).toMatchObject({ offences: null, statute: 'cp', article: '409', suggestions: ['homicidio-culposo'] });
    expect(warnings.map((warning) => warning.code)).toEqual(['article-needs-date', 'charge-unrecognised']);
  });

  test('an edition named in the file counts; against the date, both stay possible', () => {
    expect(read('Art. 416 del Código Penal de 2000')).toEqual(['lesiones-gravisimas']);
    expect(read('Art. 416 CP 2005')).toEqual(['lesiones-leves']);
    expect(read('Art. 416 CP 2000', '2014')).toEqual(['lesiones-gravisimas|lesiones-leves']);
    expect(warned('Art. 416 CP 2000', '2014')).toContain('article-collision');
  });

  test('words settle what the number leaves open', () => {
    expect(read('lesiones leves, art. 416 CP')).toEqual(['lesiones-leves']);
    expect(read('lesiones gravísimas (art. 416 CP)', '2004')).toEqual(['lesiones-gravisimas']);
    expect(read('rebelión (art. 144 CP)', '2002')).toEqual(['rebelion-civil']);
  });
});

describe('an article narrows the words beside it', () => {
  test.each([
    ['rebelión (art. 476 COJM)', 'rebelion-militar'],
    ['rebelión (art. 143)', 'rebelion-civil'],
    ['terrorismo (296 CP)', 'intimidacion-publica'],
    ['terrorismo (art. 52 LOCDOFT)', 'terrorismo'],
    ['traición a la patria COJM', 'traicion-a-la-patria-militar'],
    ['traición a la patria (464)', 'traicion-a-la-patria-militar'],
    ['traición a la patria, art. 464 ord. 25 C.O.J.M.', 'traicion-a-la-patria-militar'],
    ['traición a la patria (art. 128)', 'traicion-a-la-patria'],
    ['traición a la patria (art. 129)', 'atentado-independencia-o-solicitud-intervencion-extranjera'],
    ['Instigación al odio (art. 20 Ley contra el Odio)', 'instigacion-al-odio'],
    ['instigación al odio, art. 285 del Cód. Penal', 'instigacion-publica'],
    ['desobediencia (COJM)', 'desobediencia-militar'],
    ['usurpación de funciones (COJM)', 'usurpacion-de-funciones-militares'],
    ['Tráfico de drogas, art. 149 encabezamiento Ley Orgánica de Drogas', 'trafico-de-drogas-mayor-cuantia'],
    ['Tráfico de drogas, art. 149, segundo aparte, LOD', 'trafico-de-drogas-menor-cuantia'],
    ['tráfico de armas (Ley Desarme)', 'trafico-armas-ley-desarme'],
    ['Homicidio calificado, artículo 406 numeral 1 del Código Penal', 'homicidio-calificado'],
  ])('%s → %s', (text, id) => {
    expect(read(text, '2024')).toEqual([id]);
  });

  test.each([
    ['lesiones graves, art. 416 CP', '2002', 'lesiones-graves|lesiones-gravisimas'],
    ['lesiones leves, art. 414 CP', '2024', 'lesiones-gravisimas|lesiones-leves'],
    ['agavillamiento (art. 218 CP)', '2024', 'agavillamiento|resistencia-a-la-autoridad'],
  ])('where they disagree both stay possible: %s (%s)', (text, days, ids) => {
    expect(read(text, days)).toEqual([ids]);
    expect(warned(text, days)).toContain('charge-conflict');
  });

  test('a statute that does not have the offence leaves it unread', () => {
    expect(read('agavillamiento (LOCDOFT)')).toEqual(['?']);
    expect(recogniser.charges('agavillamiento (LOCDOFT)', null).charges[0]?.suggestions).toContain('agavillamiento');
    expect(warned('agavillamiento (LOCDOFT)')).toContain('charge-conflict');
  });

  test('an article that no offence of the catalogue has leaves the words as they are, with a warning', () => {
    expect(read('resistencia a la autoridad (art. 219 CP)', '2024')).toEqual(['resistencia-a-la-autoridad']);
    expect(warned('resistencia a la autoridad (art. 219 CP)', '2024')).toEqual(['article-unlisted']);
  });
});

describe('articles without words', () => {
  test.each([
    ['Art. 357 encabezamiento CP', 'obstruccion-de-vias'],
    ['art. 357 CP, primer aparte', 'interrupcion-de-vias-con-explosivos'],
    ['Art. 357 CP', 'asalto-a-transporte|interrupcion-de-vias-con-explosivos|obstruccion-de-vias'],
    ['Art. 296 CP', 'detentacion-de-explosivos|intimidacion-publica'],
    ['Art. 406 CP', 'homicidio-calificado|magnicidio'],
    ['Art. 406 numeral 3 literal b CP', 'magnicidio'],
    ['406.2 CP', 'homicidio-calificado'],
    ['Art. 297-A CP', 'informacion-falsa-panico'],
    ['Art. 37 de la Ley Orgánica contra la Delincuencia Organizada y Financiamiento al Terrorismo', 'asociacion-para-delinquir'],
    ['art. 149 LOD', 'trafico-de-drogas-mayor-cuantia|trafico-de-drogas-menor-cuantia'],
    ['Art. 999 CP', '?'],
  ])('%s → %s', (text, ids) => {
    expect(read(text, '2024')).toEqual([ids]);
  });

  test('without a statute every statute that has the number is possible, and a warning says so', () => {
    expect(read('art. 20', '2024')).toEqual(['instigacion-al-odio|violacion-privacidad-data']);
    expect(read('art. 52', '2010')).toEqual(['acaparamiento|peculado-doloso|terrorismo']);
    expect(warned('art. 52', '2010')).toContain('article-without-statute');
  });

  test('a law that was not yet in force is named, and read, with a warning', () => {
    expect(read('art. 153 LOD', '2003')).toEqual(['posesion-de-drogas']);
    expect(warned('art. 153 LOD', '2003')).toEqual(['article-out-of-period']);
  });

  test('the Anti-Corruption Act has two numberings', () => {
    expect(read('art. 54 LCC', '2010')).toEqual(['peculado-de-uso']);
    expect(read('art. 54 LCC', '2018')).toEqual(['peculado-doloso']);
    expect(read('art. 53 LCC', '2018')).toEqual(['?']);
  });

  test('the statute and the article are kept, read or not', () => {
    expect(recogniser.charge('Art. 999 del Código Penal', conduct('2024')).charge).toMatchObject({ offences: null, statute: 'cp', article: '999' });
    expect(recogniser.charge('Art. 149 segundo aparte LOD', conduct('2024')).charge).toMatchObject({ statute: 'lod', article: '149 segundo aparte' });
  });
});

describe('an article of a code that is named as the one before', () => {
  const both = 'lesiones-gravisimas|lesiones-leves';
  test.each(['artículo 416 del Código Penal derogado', 'art. 416 (CP derogado)', 'art. 416 Código Penal anterior', 'art. 416 del viejo CP', 'Código Penal antiguo: art. 416', 'art. 416 del derogado Código Penal'])('%s', (text) => {
    expect(read(text, '2003')).toEqual(['lesiones-gravisimas']);
    expect(read(text)).toEqual(['lesiones-gravisimas']);
    // The days and the edition disagree: either.
    expect(read(text, '2014')).toEqual([both]);
  });

  test('is unread where nobody knows what its number was, and the code in force stays what it is', () => {
    expect(read('art. 286 del Código Penal anterior', '2014')).toEqual(['?']);
    expect(read('art. 416 del Código Penal vigente', '2014')).toEqual(['lesiones-leves']);
  });
});

test('an article that is another offence\'s leaves the charge open, dated or not', () => {
  for (const days of ['', '2014']) expect(read('agavillamiento, art. 405 CP', days)[0]?.split('|')).toEqual(expect.arrayContaining(['agavillamiento', 'homicidio-intencional-simple']));
});
