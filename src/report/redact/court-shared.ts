/** What the court did, as a copy made to be shared may tell it: by the facts that stand in it, and by nothing else. */
import { isDeepStrictEqual } from 'node:util';
import { known, unknown, type CaseFacts, type Fact } from '../../case/case.ts';
import { parseDay, parseSpan } from '../../case/dates.ts';
import { definitionOf } from '../../case/facts.ts';
import { COURT_FACTS, courtActionOf } from '../../rules/court/court-action.ts';
import { courtTermsOf } from '../../rules/court/term.ts';
import type { Law } from '../../rules/language/law.ts';
import type { CaseResult, RunInfo, SharedInfo } from '../result.ts';

/** Whether all facts that it is told by may stand in a copy: else nothing is said of it. */
export function tellsCourt({ facts }: Pick<SharedInfo, 'facts'>): boolean {
  return COURT_FACTS.every((id) => facts.includes(id));
}

/** Whether what a copy says of the court follows from the facts in it; that nothing is known always may. */
export function courtFollows({ courtAction, facts }: CaseResult, { asOf }: RunInfo, shared: SharedInfo, law: Law): boolean {
  const today = parseDay(asOf);
  if (courtAction === undefined) return true;
  if (today === null || !tellsCourt(shared)) return false;
  const read = Object.fromEntries(COURT_FACTS.map((id) => [id, factIn(facts[id], definitionOf(id).kind === 'date')]));
  const found = courtActionOf({ facts: read as CaseFacts }, today, courtTermsOf(law));
  return isDeepStrictEqual(courtAction.state === 'unknown' ? { state: 'unknown', day: null, termEnds: null, held: found.held } : found, courtAction);
}

function factIn(saved: unknown, isDate: boolean): Fact<unknown> {
  const values = (Array.isArray(saved) ? saved : [saved]).flatMap((one: unknown) => {
    if (typeof one !== 'string') return [];
    const value = isDate ? parseSpan(one) : one;
    return value === null ? [] : [value];
  });
  return values.length === 0 ? unknown('blank') : values.length === 1 ? known(values[0]) : { values };
}
