/** Line ends of other systems are read; a byte that is missing from UTF-16 costs a row at most, and is told. */
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { countsOf, readAll } from './reading.ts';

const ROWS = 40;
const LINES = ['id;Nombre;Fecha de los hechos;Militar', ...Array.from({ length: ROWS }, (_, index) => `C-${String(index)};Persona Inventada ñ;28/07/2024;no`)];

describe('lines that end', () => {
  it.each([['LF', '\n'], ['CRLF', '\r\n'], ['CR', '\r'], ['NEL', '\u0085'], ['LS', '\u2028'], ['PS', '\u2029']])('with %s are rows', async (_, end) => {
    for (const block of [1, 7, 4_096]) {
      expect(countsOf(await readAll(LINES.join(end), {}, block))).toMatchObject({ case: ROWS, rejected: 0 });
    }
    expect(countsOf(await readAll(`${LINES.join(end)}${end}`))).toMatchObject({ case: ROWS, rejected: 0, blank: 0 });
  });
});

describe('UTF-16 with bytes missing', () => {
  it.each(['utf-16le', 'utf-16be'])('loses no row but those in which they are missing (%s)', async (encoding) => {
    const whole = iconv.encode(LINES.join('\n'), encoding, { addBOM: true });
    const first = iconv.encode(`${LINES[0] ?? ''}\n`, encoding, { addBOM: true }).length;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: first, max: whole.length - 1 }), fc.integer({ min: first, max: whole.length - 2 }), fc.boolean(), fc.integer({ min: 20, max: 5_000 }), async (at, other, twice, block) => {
        // Both bytes of one character leave no trace.
        fc.pre(!twice || Math.abs(at - other) > 2);
        const once = Buffer.concat([whole.subarray(0, at), whole.subarray(at + 1)]);
        const damaged = twice ? Buffer.concat([once.subarray(0, other), once.subarray(other + 1)]) : once;
        const items = await readAll(damaged, {}, block);
        const ids = new Set(items.flatMap((item) => (item.kind === 'case' ? [item.case.id] : [])));
        const lost = Array.from({ length: ROWS }, (_, index) => `C-${String(index)}`).filter((id) => !ids.has(id)).length;
        const told = items.filter((item) => item.kind === 'rejected' || (item.kind === 'case' && (item.case.warnings.length > 0 || /[^\x20-\x7e]/u.test(item.case.id) || item.cells.some((cell) => cell.includes('\ufffd'))))).length;
        expect(lost).toBeLessThanOrEqual(twice ? 4 : 2);
        if (lost > 0) expect(told).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a record of JSON that is nested without end', () => {
  it.each([5_000, 20_000])('costs itself (%i levels)', async (depth) => {
    const items = await readAll(`[{"id": "A", "military": "no"}, {"id": "B", "notes": ${'['.repeat(depth)}${']'.repeat(depth)}}, {"id": "C"}]`);
    expect(countsOf(items)).toEqual({ case: 2, rejected: 1, blank: 0, 'set-aside': 0 });
  });
});
