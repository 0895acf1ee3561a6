/** Whom a list must name before everybody else: for each reason, the most pressing first. */
import { parseDay, parseSpan } from '../../case/dates.ts';
import { ALERT_KINDS, courtWords, type AlertKind } from '../../i18n/court.ts';
import { standing } from '../../rules/court/term.ts';
import type { CaseResult, RunInfo } from '../result.ts';
import { daysTo } from './court.ts';
import type { Terms } from './terms.ts';

export interface Alert {
  readonly kind: AlertKind;
  readonly heading: string;
  readonly people: readonly { readonly subject: CaseResult; /** Days left or past, in words; may be empty. */ readonly note: string }[];
}

/** The alerts of a list; those that nobody raises are left out. */
export function alertsOf(cases: readonly CaseResult[], run: RunInfo, terms: Terms): readonly Alert[] {
  const today = parseDay(run.asOf);
  const words = courtWords[terms.language];
  const raised = new Map<AlertKind, { readonly subject: CaseResult; readonly left: number | null }[]>(ALERT_KINDS.map((kind) => [kind, []]));
  for (const subject of cases) {
    const kind = alertOf(subject, today);
    if (kind !== null) raised.get(kind)?.push({ subject, left: today === null ? null : daysTo(subject.courtAction?.termEnds ?? null, today) });
  }
  const said = (left: number | null): string => (left === null ? '' : left < 0 ? words.daysLate(-left) : words.daysLeft(left));
  return [...raised].filter(([, people]) => people.length > 0).map(([kind, people]) => ({
    kind,
    heading: words.alert[kind],
    people: people.toSorted((a, b) => (a.left ?? Infinity) - (b.left ?? Infinity)).map(({ subject, left }) => ({ subject, note: said(left) })),
  }));
}

/** Nobody is told twice: what the court did goes before what it was never asked. */
function alertOf({ courtAction, outcome, presumed }: CaseResult, today: number | null): AlertKind | null {
  if (courtAction === undefined) return null;
  const { state, termEnds } = courtAction;
  const covered = (presumed?.outcome ?? outcome) === 'eligible';
  switch (state) {
    case 'granted-and-held':
    case 'overdue':
      return state;
    case 'refused': {
      const ends = parseSpan(termEnds ?? '');
      if (!ends) return 'appeal-from-notice';
      return today !== null && standing(today, ends) === 'after-term' ? null : 'appeal-running';
    }
    case 'not-asked':
      return covered ? 'covered-not-asked' : null;
    case 'unknown':
      return covered ? 'covered-unknown' : null;
    default:
      return null;
  }
}
