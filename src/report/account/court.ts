/** What the court did, in words: it comes before what the law says, since a decision is a decision. */
import { parseDay, parseSpan, type Day } from '../../case/dates.ts';
import { courtWords, type TermSaid } from '../../i18n/court.ts';
import { courtTermsOf, standing } from '../../rules/court/term.ts';
import type { CourtState } from '../../rules/language/court-state.ts';
import type { CaseResult, RunInfo } from '../result.ts';
import type { Terms } from './terms.ts';

export interface CourtTold {
  readonly state: CourtState;
  /** In a few words, for a cell. */
  readonly word: string;
  /** In capitals, before the outcome; empty where nothing is known. */
  readonly headline: string;
  readonly sentence: string;
  /** Whether somebody must do something now, whatever the law says of the case. */
  readonly urgent: boolean;
  /** Whether it must be read before the outcome: a court granted or refused. */
  readonly first: boolean;
}

/** Null where the result does not say what the court did. */
export function courtTold({ courtAction, outcome }: Pick<CaseResult, 'courtAction' | 'outcome'>, run: RunInfo, terms: Terms): CourtTold | null {
  if (courtAction === undefined) return null;
  const words = courtWords[terms.language];
  const { state, held } = courtAction;
  const day = courtAction.day === null ? '' : terms.isoDay(courtAction.day);
  const { decision, appeal } = courtTermsOf(terms.context.law);
  const ends = (days: number, toCheck: boolean): TermSaid | null => termSaid(courtAction.termEnds, days, toCheck, run, terms);
  const toAppeal = state === 'refused' && appeal ? ends(appeal.days, appeal.toCheck) : null;
  const told = (sentences: readonly string[], urgent: boolean): CourtTold =>
    ({ state, word: words.state[state], headline: words.headline[state], sentence: sentences.filter((one) => one !== '').join(' '), urgent, first: state === 'granted' || state === 'granted-and-held' || state === 'refused' });
  switch (state) {
    case 'granted':
    case 'granted-and-held':
      return told([words.granted(day, held), outcome === 'eligible' ? '' : words.grantPrevails(terms.report.outcome[outcome].toLocaleLowerCase(terms.language))], state === 'granted-and-held');
    case 'refused':
      return told([words.refused(day), appeal ? words.appeal(toAppeal, appeal.days, appeal.toCheck) : ''], toAppeal?.standing !== 'after-term');
    case 'pending':
    case 'overdue':
      return told([words.pending(day, decision ? ends(decision.days, false) : null)], state === 'overdue');
    case 'not-received':
      return told([words.notReceived(day)], true);
    case 'not-asked':
      return told([words.notAsked], false);
    case 'unknown':
      return told([words.unknown], false);
  }
}

function termSaid(ends: string | null, days: number, toCheck: boolean, run: RunInfo, terms: Terms): TermSaid | null {
  const [span, today] = [parseSpan(ends ?? ''), parseDay(run.asOf)];
  if (ends === null || !span || today === null) return null;
  return { days, ends: terms.isoDay(ends), left: daysTo(ends, today), standing: standing(today, span), toCheck };
}

/** Days to the last day of a term, 0 on it and less than that past it; null where it is not one day. */
export function daysTo(ends: string | null, today: Day): number | null {
  const span = parseSpan(ends ?? '');
  return span && span.from !== null && span.from === span.to ? span.from - today : null;
}
