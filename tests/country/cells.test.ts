/**
 * Cells of facts as people write them, with what each means: values, `?` for a text
 * that has to stay unread, `unknown`, `blank`. The answers were written before the
 * first run; a hundred of them are texts that must not be read as what they look like.
 */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatSpan, type DateSpan } from '../../src/case/dates.ts';
import { isCaseFactId } from '../../src/case/facts.ts';
import { embeddedCatalogue, embeddedLaw } from '../../src/country/laws.ts';
import { readCell } from '../../src/intake/cells/read-cell.ts';
import { intakeContext } from '../../src/intake/law-context.ts';

const loaded = await embeddedLaw('ve-amnesty-2026');
if (!loaded) throw new Error('no law');
const context = intakeContext(loaded.law, await embeddedCatalogue());
const CELLS = readFileSync(new URL('cells.tsv', import.meta.url), 'utf8').trimEnd().split('\n').slice(1).map((line) => line.split('\t'));

function meaning(id: string, text: string): string {
  if (!isCaseFactId(id)) throw new Error(id);
  const { fact } = readCell(id, text, context);
  if ('values' in fact) return fact.values.map((value: unknown) => (typeof value === 'object' ? formatSpan(value as DateSpan) : String(value))).sort().join('|');
  return fact.unknown === 'unreadable' ? '?' : fact.unknown === 'stated-unknown' ? 'unknown' : fact.unknown;
}

it.each(CELLS)('%s: %s', (id = '', text = '', means = '') => {
  expect(meaning(id, text)).toBe(means);
});
