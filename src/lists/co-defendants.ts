/**
 * People of one court file or one named case who got different answers.
 * Whether one grant reaches the others is open (question Q7, efecto extensivo).
 */
import type { Determination } from '../rules/analysis/determination.ts';
import type { Outcome } from '../rules/language/law.ts';
import { valueOf } from '../case/fact-values.ts';
import { wordsOf } from '../text/fold.ts';
import { fileNumberKey } from './linkage/relation.ts';
import type { ListRow } from './row.ts';

export interface CoDefendant {
  readonly row: ListRow;
  readonly decision: 'granted' | 'refused' | 'none' | 'unknown';
  /** Null where the rows were not evaluated. */
  readonly outcome: Outcome | null;
}

export interface CoDefendants {
  readonly basis: 'file-number' | 'named-case';
  /** The file number or the name of the case, as first written. */
  readonly label: string;
  readonly members: readonly CoDefendant[];
  readonly decisionsDiffer: boolean;
  readonly outcomesDiffer: boolean;
  /** Somebody was granted it and somebody was not: note Q7 belongs here. */
  readonly extensiveEffect: boolean;
}

/** The note of law that is shown with a group in which one was granted it. */
export const EXTENSIVE_EFFECT_NOTE = 'Q7';

export type MaybeDetermined = ListRow & { readonly determination?: Determination };

/** Every group of two rows or more; those with differences first, then in the list's order. */
export function coDefendants(rows: readonly MaybeDetermined[]): readonly CoDefendants[] {
  const groups = new Map<string, { basis: CoDefendants['basis']; label: string; rows: MaybeDetermined[] }>();
  const put = (basis: CoDefendants['basis'], key: string, label: string, row: MaybeDetermined) => {
    if (key === '') return;
    const group = groups.get(`${basis} ${key}`) ?? { basis, label, rows: [] };
    group.rows.push(row);
    groups.set(`${basis} ${key}`, group);
  };
  for (const row of rows) {
    const file = valueOf(row.case, 'file-number');
    const named = valueOf(row.case, 'co-defendants');
    if (file !== null) put('file-number', fileNumberKey(file), file, row);
    if (named !== null) put('named-case', wordsOf(named), named, row);
  }
  const seen = new Set<string>();
  const found = [...groups.values()].filter(({ rows: members }) => {
    if (members.length < 2) return false;
    // A named case with the very rows of a file number is told once.
    const key = members.map((row) => `${row.file} ${String(row.row)}`).join('\n');
    const again = seen.has(key);
    seen.add(key);
    return !again;
  });
  return found.map(({ basis, label, rows: members }) => groupOf(basis, label, members)).sort((a, b) => interest(b) - interest(a));
}

function groupOf(basis: CoDefendants['basis'], label: string, rows: readonly MaybeDetermined[]): CoDefendants {
  const members = rows.map((row): CoDefendant => {
    const decision = valueOf(row.case, 'decision');
    return {
      row,
      decision: decision === 'granted' || decision === 'refused' || decision === 'none' ? decision : 'unknown',
      outcome: row.determination?.outcome ?? null,
    };
  });
  // Nothing recorded and "none" are both no answer.
  const answers = new Set(members.map((one) => (one.decision === 'unknown' ? 'none' : one.decision)));
  const outcomes = new Set(members.flatMap((one) => one.outcome ?? []));
  return {
    basis, label, members,
    decisionsDiffer: answers.size > 1,
    outcomesDiffer: outcomes.size > 1,
    extensiveEffect: answers.has('granted') && answers.size > 1,
  };
}

function interest(group: CoDefendants): number {
  return (group.decisionsDiffer ? 2 : 0) + (group.outcomesDiffer ? 1 : 0);
}
