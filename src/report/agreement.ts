/**
 * Whether a result agrees with itself: one that was cut or changed after it
 * was made would otherwise be told as whole. What needs the law, evaluating
 * the facts again, is done by whoever has it.
 */
import type { DisagreementCode } from '../i18n/cli.ts';
import { presumedCounts, tableOf, type CaseResult, type Counts, type PresumedCounts, type Result } from './result.ts';
import { rollUp } from '../rules/logic/verdict.ts';

/** What does not agree, and where. */
export interface Disagreement {
  readonly what: DisagreementCode;
  readonly said?: number;
  readonly held?: number;
  readonly file?: string;
  readonly row?: number;
}

/** The first thing that does not agree. */
export function disagreement({ run, counts, cases, rejected }: Result): Disagreement | undefined {
  const parts = counts.evaluated + counts.rejected + counts.blank + setAsideIn(counts);
  if (counts.read !== parts) return { what: 'counts', said: counts.read, held: parts };
  if (counts.evaluated !== cases.length) return { what: 'cases', said: counts.evaluated, held: cases.length };
  if (counts.rejected !== rejected.length) return { what: 'rejected', said: counts.rejected, held: rejected.length };
  for (const [outcome, said] of Object.entries(counts.outcomes)) {
    const held = cases.filter((one) => one.outcome === outcome).length;
    if (held !== said) return { what: 'outcomes', said, held };
  }
  return rowTwice([...cases, ...rejected], run.inputs) ?? unlikeCharges(run, cases);
}

/** The first count of the second tier that is not what its cases come to: looked at after all that is sure. */
export function presumedDisagreement({ run, counts, cases }: Result): Disagreement | undefined {
  const presumed = presumedCounts(run, cases);
  for (const [outcome, said] of Object.entries(counts.presumed ?? {})) {
    const held = presumed?.[outcome as keyof PresumedCounts];
    if (held !== undefined && held !== said) return { what: 'outcomes', said, held };
  }
  return undefined;
}

/** Rows that are no cases and were not rejected; older results do not count them. */
function setAsideIn(counts: Counts): number {
  const { setAside } = counts as { readonly setAside?: unknown };
  return typeof setAside === 'number' ? setAside : 0;
}

/** A row that comes out more often than its file was read. */
function rowTwice(rows: readonly Pick<CaseResult, 'file' | 'sheet' | 'row'>[], inputs: Result['run']['inputs']): Disagreement | undefined {
  const times = new Map<string, number>();
  for (const one of rows) {
    const key = `${String(one.row)} ${tableOf(one)}`;
    const found = (times.get(key) ?? 0) + 1;
    if (found > Math.max(1, inputs.filter(({ name }) => name === one.file).length)) return { what: 'row-twice', file: one.file, row: one.row };
    times.set(key, found);
  }
  return undefined;
}

/** A result of a time before the second tier calls a case open as long as one charge is. */
function unlikeCharges({ presumptions }: Result['run'], cases: readonly CaseResult[]): Disagreement | undefined {
  const isOpen = ({ outcome, charges }: CaseResult) => presumptions === undefined && outcome === 'undetermined' && charges.some((one) => one.outcome === 'undetermined');
  const found = cases.find((one) => rollUp(one.charges.map(({ outcome }) => outcome)) !== one.outcome && !isOpen(one));
  return found && { what: 'charges', file: found.file, row: found.row };
}
