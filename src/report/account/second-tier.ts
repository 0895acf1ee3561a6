/**
 * The second tier in words: the one place from which every document takes what
 * is presumed of a case, and the counts of both tiers. What is told here stands
 * beside the sure outcome, never in its place.
 */
import { tierWords } from '../../i18n/report-tiers.ts';
import { OUTCOMES, type Outcome } from '../../rules/language/law.ts';
import type { CaseResult, Counts } from '../result.ts';
import type { Wording } from '../wording.ts';

/** What a case comes to with what is presumed: an outcome, or that nothing but points of law are missing. */
export const SECOND_KINDS = ['eligible', 'mixed', 'ineligible', 'waits'] as const;
export type SecondKind = (typeof SECOND_KINDS)[number];

export interface SecondTold {
  readonly kind: SecondKind;
  /** In capitals. */
  readonly word: string;
  /** The points of law for which it waits. */
  readonly questions: readonly string[];
  /** What would overturn it, as a sentence; empty where it rests on no presumption. */
  readonly overturned: string;
  /** Each fact that is presumed, with what would overturn it. */
  readonly by: readonly string[];
}

/** Null where the outcome is sure, and where no presumption leads to an answer. */
export function secondTold(presumed: CaseResult['presumed'], terms: Wording): SecondTold | null {
  const kind = kindOf(presumed);
  if (presumed === null || kind === null) return null;
  const { report } = terms;
  const unless = terms.unlessOf(presumed.by.map(({ id }) => id));
  return {
    kind,
    word: kind === 'waits' ? report.brief.waits : report.presumedOutcome[kind],
    questions: presumed.waitsForLaw.map((id) => terms.name(id)),
    overturned: unless.length === 0 ? '' : tierWords[terms.language].overturned(unless),
    by: presumedBy(presumed, terms),
  };
}

function kindOf(presumed: CaseResult['presumed']): SecondKind | null {
  if (presumed === null) return null;
  if (presumed.waitsForLaw.length > 0) return 'waits';
  return presumed.outcome === 'undetermined' ? null : presumed.outcome;
}

/** Each fact of the second tier with what would overturn it; what several share is said once. */
function presumedBy({ by }: NonNullable<CaseResult['presumed']>, terms: Wording): readonly string[] {
  const said = new Set<string>();
  return by.map(({ id, fact, value }) => {
    const [unless = ''] = terms.unlessOf([id]);
    const told = `${terms.name(fact)}: ${terms.presumedValues(fact, value)}`;
    if (said.has(unless)) return told;
    said.add(unless);
    return terms.report.brief.unless(told, unless);
  });
}

/** How many cases each tier has, in one row. */
export interface TierRow {
  /** Null for those that wait for nothing but a point of law, which no outcome of their own has. */
  readonly outcome: Outcome | null;
  readonly label: string;
  readonly sure: number | null;
  readonly presumed: number;
}

/** Both tiers of a list beside each other; nothing where nobody tried the second, or it was left out of a shared copy. */
export function tierRows({ outcomes, presumed }: Counts, order: readonly Outcome[], terms: Wording): readonly TierRow[] {
  if (presumed === undefined) return [];
  return [
    ...order.map((outcome) => ({ outcome, label: terms.report.outcome[outcome], sure: outcomes[outcome], presumed: presumed[outcome] })),
    { outcome: null, label: tierWords[terms.language].waiting, sure: null, presumed: presumed.waitsForLaw },
  ];
}

/** The same as a sentence; empty where there is nothing to tell. */
export function tiersLine({ outcomes, presumed }: Pick<Counts, 'outcomes' | 'presumed'>, { report }: Wording): string {
  if (presumed === undefined) return '';
  const told = (counts: Counts['outcomes']) => OUTCOMES.map((outcome) => String(counts[outcome]));
  return report.twoTiers(told(outcomes), told(presumed), presumed.waitsForLaw);
}
