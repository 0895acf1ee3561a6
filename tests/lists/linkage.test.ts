import fc from 'fast-check';
import jaroWinkler from 'talisman/metrics/jaro-winkler.js';
import { describe, expect, it } from 'vitest';
import { applyDecisions } from '../../src/lists/linkage/apply.ts';
import { readDecisions } from '../../src/lists/linkage/decisions.ts';
import { duplicates } from '../../src/lists/linkage/link.ts';
import { nameTokens } from '../../src/lists/linkage/names.ts';
import { pairCheck } from '../../src/lists/linkage/review.ts';
import { duplicatesData, duplicatesText, reviewTable } from '../../src/report/lists/duplicates-report.ts';
import { generatePersons } from './generate-persons.ts';
import { measure } from './measure-linkage.ts';
import { row } from './rows.ts';
import { reviewOf } from './review-of.ts';

describe('the library', () => {
  // Winkler 1990, table of string comparator values.
  it.each([
    ['shackleford', 'shackelford', 0.9818], ['dunningham', 'cunnigham', 0.8963], ['nichleson', 'nichulson', 0.9556], ['jones', 'johnson', 0.8324],
    ['massey', 'massie', 0.9333], ['abroms', 'abrams', 0.9222], ['jeraldine', 'geraldine', 0.9259], ['marhta', 'martha', 0.9611], ['michelle', 'michael', 0.9214],
    ['julies', 'julius', 0.9333], ['tanya', 'tonya', 0.88], ['dwayne', 'duane', 0.84], ['sean', 'susan', 0.805], ['jon', 'john', 0.9333],
  ])('gives the published value for %s and %s', (a, b, value) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(value, 3);
  });
});

it('reads names however they are written', () => {
  expect(nameTokens('PÉREZ GONZÁLEZ, Ma. Elena')).toEqual(['maria', 'elena', 'perez', 'gonzalez']);
  expect(nameTokens('Dr. Zoilo "El Flaco" de la Cruz y Peña')).toEqual(['zoilo', 'cruz', 'pena']);
  expect(nameTokens('J. L. Rojas')).toEqual(['j', 'l', 'rojas']);
  expect(nameTokens('')).toEqual([]);
});

const band = (a: Record<string, string>, b: Record<string, string>) => duplicates([row(2, a), row(3, b)]).pairs[0];

const GIVEN = ['María José', 'Mariana', 'Marina', 'María', 'Luis Alberto', 'Luis Alfredo', 'Luisa', 'Luis', 'José', 'Josué', 'Josefina', 'Ramón', 'Román', 'Carlos', 'Carla', 'Daniel', 'Daniela', 'Ana', 'Anaís', 'Yusmary', 'Yusmely', 'Adrián', 'Adriana'] as const;

describe('twins', () => {
  const shared = { 'birth-date': '1990-09-12', 'arrest-date': '2024-07-30', state: 'Zulia' };
  it('are for a person to tell apart, however near their names are', () => {
    fc.assert(fc.property(fc.constantFrom(...GIVEN), fc.constantFrom(...GIVEN), fc.constantFrom(null, ['V-24111222', 'V-24111223'] as const), (one, other, numbers) => {
      const within = (all: string, part: string) => nameTokens(part).every((word) => nameTokens(all).includes(word));
      fc.pre(!within(one, other) && !within(other, one));
      const of = (given: string, number: string | undefined) => ({ ...shared, name: `${given} Peña Soto`, ...(number === undefined ? {} : { 'id-number': number }) });
      const pair = band(of(one, numbers?.[0]), of(other, numbers?.[1]));
      expect(pair?.band ?? 'different').not.toBe('same');
      if (pair) expect(pair.cautions).toContain('name-differs');
    }), { numRuns: 600 });
  });

  it('are one person where the cédula is one, and spellings of one name are no other name', () => {
    expect(band({ ...shared, name: 'Mariana Peña', 'id-number': 'V-24111222' }, { ...shared, name: 'María Peña', 'id-number': '24111222' })?.band).toBe('same');
    expect(band({ ...shared, name: 'Yonathan González Peña' }, { ...shared, name: 'Jonatan Gonzales Peña' })?.band).toBe('same');
  });
});

describe('two rows', () => {
  const full = { name: 'Zoilo Andrés Carrizales Buonaffina', 'id-number': 'V-12345678', 'birth-date': '1980-05-04', 'arrest-date': '2024-07-30', state: 'Lara' };
  it.each([
    ['order, accents and capitals', { name: 'CARRIZALES BUONAFFINA ZOILO ANDRES', 'id-number': 'V-12345678' }],
    ['a typing error and no letter', { name: 'Zoilo Carizales', 'id-number': '12345678' }],
    ['an initial, born in a year', { name: 'Zoilo A. Carrizales Buonaffina', 'birth-date': '1980', 'arrest-date': '2024-07-30' }],
    ['two digits changed over, the same birth', { ...full, 'id-number': 'V-12354678' }],
  ])('are the same person in spite of %s', (_, other) => {
    expect(band(full, other)).toMatchObject({ band: 'same', relation: 'duplicate' });
  });

  it('says why, field by field', () => {
    const pair = band(full, { name: 'Zoilo Carizales Buonaffina', 'id-number': '12345678' });
    expect(pair?.fields.map((one) => [one.field, one.agreement])).toEqual([['name', 'one-error'], ['id-number', 'same'], ['birth-date', 'missing'], ['arrest-date', 'missing'], ['state', 'missing']]);
    expect(pair?.fields.reduce((sum, one) => sum + one.weight, 0)).toBeCloseTo(pair?.weight ?? 0);
  });

  it('are not taken for one on the name alone, or against the cédula', () => {
    expect(band({ name: full.name }, { name: full.name })).toMatchObject({ band: 'possible', cautions: expect.arrayContaining(['one-field-only']) });
    expect(band(full, { ...full, 'id-number': 'V-20111999' })).toMatchObject({ band: 'possible', cautions: ['id-number-differs'] });
  });

  it('leaves brothers arrested together to a person', () => {
    const brother = { name: 'Andrés Zoilo Carrizales Buonaffina', 'id-number': 'V-12345679', 'arrest-date': '2024-07-30', state: 'Lara' };
    expect(band(full, brother)?.band).toBe('possible');
  });

  it('of one person with different charges are related, not duplicates', () => {
    expect(band({ ...full, charges: 'terrorismo' }, { ...full, charges: 'agavillamiento' })).toMatchObject({ band: 'same', relation: 'related' });
    expect(band({ ...full, charges: 'terrorismo' }, { ...full, charges: 'terrorismo;agavillamiento' })).toMatchObject({ relation: 'duplicate' });
    expect(band({ ...full, 'file-number': 'LP01-P-2015-002294' }, { ...full, 'file-number': 'LP01 P 2015 002294' })).toMatchObject({ relation: 'duplicate' });
    expect(band({ ...full, 'file-number': 'LP01-P-2015-002294' }, { ...full, 'file-number': 'KP01-P-2016-000001' })).toMatchObject({ relation: 'related' });
  });

  it('without a name or a number are never linked', () => {
    expect(duplicates([row(2, { state: 'Lara' }), row(3, { state: 'Lara' }), row(4, {})]).pairs).toEqual([]);
  });
});

describe('decisions', () => {
  const rows = [
    row(2, { name: 'Zoilo Carrizales', 'id-number': 'V-12345678', custody: 'prison' }),
    row(3, { name: 'CARRIZALES ZOILO', 'id-number': '12345678', custody: 'free', state: 'Lara', 'arrest-date': '2024-07-30' }),
    row(4, { name: 'Zoilo Carrizales', 'id-number': 'V-12345678', charges: 'terrorismo' }),
  ];
  const sheet = reviewOf(rows);
  const decide = (verdict: (a: number, b: number) => string) => readDecisions(sheet.map((one) => ({
    a_file: one.a.file, a_row: String(one.a.row), b_file: one.b.file, b_row: String(one.b.row), check: one.check, decision: verdict(one.a.row, one.b.row),
  }))).decisions;

  it('merge what was decided, fill blanks, tell conflicts, lose no row', () => {
    const applied = applyDecisions(rows, decide((a, b) => (a === 2 && b === 3 ? 'Misma persona' : a === 2 ? 'relacionada' : '')));
    expect(applied.counts).toEqual({ read: 3, kept: 2, mergedAway: 1 });
    expect(applied.merged[0]?.row.row).toBe(3);
    expect(applied.merged[0]?.conflicts).toEqual(['custody']);
    expect(applied.related).toEqual([[{ file: 'list.csv', row: 3, id: 'C-3' }, { file: 'list.csv', row: 4, id: 'C-4' }]]);
  });

  it('without any, nothing is merged, however sure the score', () => {
    expect(applyDecisions(rows, []).counts).toEqual({ read: 3, kept: 3, mergedAway: 0 });
  });

  it('that contradict each other or the list are refused', () => {
    const applied = applyDecisions(rows, decide((a, b) => (a === 2 && b === 3 ? 'distinta' : 'misma')));
    expect(applied.counts.mergedAway).toBe(0);
    expect(new Set(applied.refused.map((one) => one.code))).toEqual(new Set(['contradictory']));
    const changed = [row(2, { name: 'Otra Persona' }), ...rows.slice(1)];
    expect(applyDecisions(changed, decide(() => 'misma')).refused.map((one) => one.code)).toContain('row-changed');
    expect(readDecisions([{ decision: 'quizás', a_row: '2', b_row: '3' }]).unreadable).toEqual([0]);
  });

  it('are asked for in a sheet that ties them to what was seen', () => {
    const [a, b] = [rows[0], rows[1]];
    if (a && b) expect(pairCheck(a, b)).toBe(pairCheck(b, a));
    const table = reviewTable(duplicatesData(duplicates(rows).counts, () => sheet));
    expect(table.headings).toEqual(expect.arrayContaining(['a_file', 'a_row', 'b_file', 'b_row', 'check', 'decision']));
    for (const line of duplicatesText(duplicatesData(duplicates(rows).counts, () => sheet), 'es')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('on 5,000 invented persons', () => {
  const list = generatePersons(5000, 11);
  const figures = measure(list, duplicates(list.rows));

  it('"same" is right, and few pairs escape both bands', () => {
    expect(figures.same.right / figures.same.pairs).toBeGreaterThan(0.99);
    expect(figures.same.right / figures.truePairs).toBeGreaterThan(0.6);
    expect((figures.same.right + figures.possible.right) / figures.truePairs).toBeGreaterThan(0.97);
    expect(figures.relation.right / figures.relation.pairs).toBeGreaterThan(0.99);
  });

  it('large blocks by sorted neighbourhood lose little', () => {
    const windowed = duplicates(list.rows, { largestBlock: 8 });
    expect(windowed.counts.largeBlocks).toBeGreaterThan(100);
    expect(measure(list, windowed).same.right).toBeGreaterThan(0.97 * figures.same.right);
  });

  it('the order of the rows does not change who is linked with whom', () => {
    const few = generatePersons(400, 3).rows;
    const named = (rows: typeof few) => duplicates(rows).pairs.map((pair) => [rows[pair.a]?.row ?? 0, rows[pair.b]?.row ?? 0].sort((a, b) => a - b).join(' ') + pair.band).sort();
    expect(named([...few].reverse())).toEqual(named(few));
  });
});
