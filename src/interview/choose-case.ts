/** With which of the cases of a file to go on: found by its id or its row while it is typed. */
import type { Case } from '../case/case.ts';
import { wordsOf } from '../text/fold.ts';
import type { Choice, Screen } from './screen.ts';
import type { Wording } from './wording.ts';

export interface Choosable {
  readonly id: string;
  /** As the spreadsheet shows it. */
  readonly row: number;
  readonly case: Case;
}

/**
 * Names of persons are not shown: others may look at the screen.
 * @param unread numbers of rows that hold no case because they cannot be read
 * @returns null where the person leaves
 */
export async function chooseCase<T extends Choosable>(screen: Screen, wording: Wording, cases: readonly T[], unread: readonly number[]): Promise<T | null> {
  const { words } = wording;
  const keys = cases.map(({ id }) => wordsOf(id));
  const choice = (one: T, index: number): Choice => ({ value: String(index), label: words.caseInRow(one.id, one.row), ...noteOf(one.case, wording) });
  const all = cases.map(choice);
  const find = (typed: string): readonly Choice[] => {
    const text = wordsOf(typed);
    const rank = (index: number) => (keys[index] === text ? 0 : cases[index]?.row === Number(text) ? 1 : keys[index]?.startsWith(text) === true ? 2 : keys[index]?.includes(text) === true ? 3 : 4);
    const found = all.map((one, index) => ({ one, rank: rank(index) })).filter((one) => one.rank < 4).sort((a, b) => a.rank - b.rank);
    const told = (label: string): Choice => ({ value: '', label, told: true });
    if (found.length === 0) return [told(words.noCaseFound(typed))];
    // Of several cases that only begin so none is meant before it is chosen.
    return [...(found.length > 1 && found.every((one) => one.rank > 1) ? [told(words.chooseBelow)] : []), ...found.map(({ one }) => one)];
  };
  const lines = [words.severalCases(cases.length), ...(unread.length > 0 ? [words.rowsUnread(unread.slice(0, 10).join(', ') + (unread.length > 10 ? ', ...' : ''))] : [])];
  const reply = await screen.ask({ lines, message: words.whichCase, kind: 'search', hint: words.caseHint, choices: all, find, commands: [] });
  return reply.kind === 'choice' ? (cases[Number(reply.value)] ?? null) : null;
}

/** What tells a case from others without saying whose it is. */
function noteOf({ facts }: Case, wording: Wording): { readonly note?: string } {
  const told = (['linked-event', 'conduct-date'] as const).flatMap((id) => {
    const fact = facts[id];
    return fact && 'values' in fact ? [wording.fact(id, fact)] : [];
  });
  return told.length > 0 ? { note: told.join('; ') } : {};
}
