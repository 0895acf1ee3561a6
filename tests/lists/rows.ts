/** Rows for the tests of lists, written as a person would say them. */
import { known, unknown, type Case, type Fact } from '../../src/case/case.ts';
import { parseDay, parseSpan } from '../../src/case/dates.ts';
import { CASE_FACTS, isCaseFactId } from '../../src/case/facts.ts';
import type { Term } from '../../src/rules/court/term.ts';
import type { ListRow } from '../../src/lists/row.ts';

/** The fifteen days of article 11. */
export const TERM: Term = { days: 15, article: '11', confidence: 'high', sources: [], rules: [] };

/** ISO day → day; a wrong one fails the test. */
export function day(iso: string): number {
  const parsed = parseDay(iso);
  if (parsed === null) throw new Error(`no day: ${iso}`);
  return parsed;
}

/** A row from texts: dates as ISO spans, charges split by `;`. */
export function row(number: number, facts: Readonly<Record<string, string>>, file = 'list.csv'): ListRow {
  const read: Record<string, Fact<unknown>> = {};
  for (const [id, text] of Object.entries(facts)) {
    if (!isCaseFactId(id)) continue;
    const span = CASE_FACTS[id].kind === 'date' ? parseSpan(text) : null;
    read[id] = CASE_FACTS[id].kind !== 'date' ? known(text) : span ? known(span) : unknown('unreadable', text);
  }
  const charges: Case['charges'] = facts.charges === undefined
    ? unknown('blank')
    : facts.charges.split(';').map((text) => ({ text: text.trim(), offences: [text.trim()], facts: {} }));
  const subject = { id: facts.id ?? `C-${String(number)}`, facts: read, charges, warnings: [] } as unknown as Case;
  return { case: subject, file, row: number };
}
