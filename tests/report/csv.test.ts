/** What is written as CSV is read back as it was, whatever stands in the cells. */
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, csvRecords, csvRow } from '../../src/report/csv.ts';
import type { CaseResult, WarningResult } from '../../src/report/result.ts';

const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: fc.constantFrom('a', '"', "'", ';', ',', '\t', '|', '\n', '\r', '\r\n', ' ', '=', '-', 'ñ', '＝', '\u00a0', '\ufeff') }));
const delimiter = fc.constantFrom(';', ',', '\t', '|');
/** What a spreadsheet takes for a formula at the beginning of a cell or of a line in it. */
const FORMULA = /^[\t\r]|(?:^|[\r\n])[\p{Z}\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u;

describe('a record', () => {
  it('is read back cell by cell, but for the apostrophe that guards a formula', () => {
    fc.assert(
      fc.property(fc.array(cell, { minLength: 2, maxLength: 6 }), fc.array(cell, { minLength: 2, maxLength: 6 }), delimiter, (first, second, between) => {
        const text = csvLine(first, { delimiter: between, bom: false }) + csvLine(second, { delimiter: between, bom: false });
        const rows: string[][] = parse(text, { delimiter: between, record_delimiter: '\r\n', relax_column_count: true });
        const plain = (cells: readonly string[]) => cells.map((one) => (FORMULA.test(one) ? `'${one}` : one));
        expect(rows).toEqual([plain(first), plain(second)]);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a line break within a cell', ['uno\ndos', 'x'], '"uno\ndos";x\r\n'],
    ['a carriage return within a cell', ['uno\rdos', 'x'], '"uno\rdos";x\r\n'],
    ['quotes', ['dijo "no"', ''], '"dijo ""no""";\r\n'],
    ['a formula with a delimiter', ['=1;2', 'x'], `"'=1;2";x\r\n`],
    ['a formula after blanks', [' \t=1', '\u00a0＝1'], `' \t=1;'\u00a0＝1\r\n`],
    ['a formula on a line of its own', ['uno\n=1', '\n@a'], `"'uno\n=1";"'\n@a"\r\n`],
    ['a number below zero', ['-1', '+58 212'], `'-1;'+58 212\r\n`],
    ['a number that is one', [-3, 'x'], '-3;x\r\n'],
  ])('%s', (_, cells, line) => {
    expect(csvLine(cells, { delimiter: ';', bom: true })).toBe(line);
  });
});

const anyDelimiter = fc.oneof(delimiter, fc.constantFrom(' ', 'a', '-', "'", '\u00a7', '\u{1f600}'));

describe('quoting', () => {
  it('is that of csv-stringify, with breaks of any system quoted', () => {
    const cells = fc.array(fc.oneof(cell, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant('')), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(cells, anyDelimiter, (list, between) => {
        const guardedCells = list.map((one) => (typeof one === 'string' && FORMULA.test(one) ? `'${one}` : one));
        expect(csvLine(list, { delimiter: between, bom: false })).toBe(stringify([guardedCells], { delimiter: between, record_delimiter: '\r\n', quoted_match: /[\r\n]/u }));
      }),
      { numRuns: 5000 },
    );
  });
});

describe('the records of many cases', () => {
  const names = fc.array(fc.constantFrom('Q1', 'art-8', 'conduct-date', 'charges[1].degree', 'charges[2].result', 'a;b', 'c"d'), { maxLength: 4 });
  const conditions = fc.array(fc.record({ id: fc.constantFrom('ceased', 'a-derecho'), article: fc.constant('7'), status: fc.constantFrom('met' as const, 'pending' as const, 'unknown' as const) }), { maxLength: 2 });
  const found = fc.record({
    outcome: fc.constantFrom('eligible' as const, 'ineligible' as const, 'undetermined' as const), ground: fc.constantFrom(null, 'excluded-offence'), provisions: names, turnsOn: names, conditions,
    presumed: fc.constantFrom(null, { outcome: 'eligible', ground: null, by: [{ id: 'conduct-at-arrest', grade: 'a', fact: 'conduct-date', value: [] }], waitsForLaw: [] }, { outcome: 'undetermined', ground: null, by: [], waitsForLaw: ['Q1', 'Q12'] }),
    assumed: fc.array(fc.record({ question: fc.constantFrom('Q1', 'Q2'), position: fc.constant('yes') }), { maxLength: 2 }),
  });
  const warnings = fc.array(fc.record({ column: fc.oneof(cell, fc.constant('')), code: fc.constantFrom('date-unreadable', 'charge-ambiguous'), message: fc.constant(''), values: fc.constant({}) }), { maxLength: 3 });

  it('are those of each alone: where outcomes share their lists or some of them, where a row goes through as it stood, and where its cells were put elsewhere', () => {
    fc.assert(
      fc.property(
        fc.array(found, { minLength: 1, maxLength: 3 }), fc.array(warnings, { minLength: 1, maxLength: 2 }),
        fc.array(fc.tuple(fc.array(cell, { minLength: 1, maxLength: 4 }), fc.nat(), fc.nat(), fc.nat(), fc.boolean()), { minLength: 1, maxLength: 10 }),
        delimiter, delimiter, fc.integer({ min: 1, max: 4 }),
        (outcomes, told, rows, between, inputDelimiter, width) => {
          const options = { delimiter: between, bom: false };
          const record = csvRecords(options);
          for (const [texts, at, other, warning, turned] of rows) {
            const outcome = outcomes[at % outcomes.length];
            const { conditions: shared } = outcomes[other % outcomes.length] ?? {};
            // What a reader cuts at a delimiter, and nothing else.
            const line = texts.join(inputDelimiter);
            const cells = line.split(inputDelimiter);
            const result = { ...outcome, conditions: shared, warnings: told[warning % told.length] as readonly WarningResult[], cells, ...(/["\n]/u.test(line) ? {} : { line }) } as unknown as CaseResult;
            const own = turned ? [...cells].reverse() : cells;
            expect(record(result, width, own)).toBe(csvRow({ ...result, cells: own }, width, options));
          }
        },
      ),
      { numRuns: 5000 },
    );
  });
});
