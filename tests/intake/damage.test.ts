/** A byte that is wrong or missing never loses a row in silence. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IntakeError } from '../../src/intake/index.ts';
import { countsOf, readAll, type Counts } from './reading.ts';

const file = (name: string) => readFileSync(new URL(name, import.meta.url));
const SAMPLE = file('../../data/examples/ong-muestra.csv');
const FILES: readonly (readonly [string, Buffer])[] = [
  ['the sample', SAMPLE],
  ['quoted cells', file('./corpus/line-breaks.csv')],
  ['UTF-8', file('./corpus/utf8.csv')],
  ['UTF-16', file('./corpus/utf16le-bom.csv')],
  ['NDJSON', Buffer.from(Array.from({ length: 8 }, (_, index) => `{"id": "J-${String(index)}", "military": "no", "notes": "año"}\n`).join(''))],
  ['XLSX', file('./corpus/libreoffice-table.xlsx')],
  ['ODS', file('./corpus/libreoffice-table.ods')],
];

interface Outcome {
  readonly failed: boolean;
  readonly counts: Counts;
  readonly told: number;
}

async function outcome(bytes: Buffer): Promise<Outcome> {
  try {
    const items = await readAll(bytes);
    const told = items.filter((item) => item.kind === 'case' && item.case.warnings.length > 0).length;
    return { failed: false, counts: countsOf(items), told };
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    return { failed: true, counts: { case: 0, rejected: 0, blank: 0, 'set-aside': 0 }, told: 0 };
  }
}

describe('one wrong byte', () => {
  for (const [name, bytes] of FILES) {
    it(`never takes a row out of ${name} unseen`, async () => {
      const whole = await outcome(bytes);
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), async (at, change) => {
          const damaged = Buffer.from(bytes);
          damaged[at] = (damaged[at] ?? 0) ^ change;
          const { failed, counts, told } = await outcome(damaged);
          const seen = counts.rejected > whole.counts.rejected || told > whole.told;
          expect(failed || counts.case + counts.blank >= whole.counts.case + whole.counts.blank || seen).toBe(true);
        }),
        { numRuns: 400 },
      );
    });
  }
});

describe('a file cut short', () => {
  for (const [name, bytes] of FILES) {
    it(`shows it in the count of ${name}, or is refused`, async () => {
      const whole = await outcome(bytes);
      const total = whole.counts.case + whole.counts.rejected + whole.counts.blank;
      await fc.assert(
        fc.asyncProperty(fc.integer({ min: 0, max: bytes.length - 1 }), async (length) => {
          const { failed, counts, told } = await outcome(bytes.subarray(0, length));
          const lost = total - (counts.case + counts.rejected + counts.blank);
          // The last line break, or the last cell's end, can be missing and nothing is.
          expect(failed || lost > 0 || counts.rejected > whole.counts.rejected || told > whole.told || length > bytes.length - 60).toBe(true);
        }),
        { numRuns: 200 },
      );
    });
  }
});
