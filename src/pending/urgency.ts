/** Whose answer cannot wait: told by the request and by who is detained. */
import type { Day } from '../case/dates.ts';
import { deadlineOf, hasRequest } from '../lists/deadlines.ts';
import { libertyOf } from '../lists/liberty.ts';
import type { ListRow } from '../lists/row.ts';
import type { Term } from '../rules/court/term.ts';

/** The most urgent first. */
export const URGENCIES = ['refused', 'overdue', 'detained', 'none'] as const;
export type Urgency = (typeof URGENCIES)[number];

/** @param term the law's term to decide, if it has one */
export function urgencyOf(row: ListRow, asOf: Day, term: Term | null): Urgency {
  const request = term && hasRequest(row) ? deadlineOf(row, asOf, term) : null;
  if (request?.decision === 'refused') return 'refused';
  if (request?.status === 'overdue' || request?.status === 'not-received') return 'overdue';
  return libertyOf([row]) === 'detained' ? 'detained' : 'none';
}
