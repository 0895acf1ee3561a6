/**
 * A case on one screen: the answer, why, what it rests on, what is open and
 * what to do next, in that order and in few words. Everything else is in the
 * full report.
 */
import { isPosition } from '../../rules/analysis/determination.ts';
import { WORKING } from '../../rules/presumed/tiers.ts';
import type { Provision } from '../../rules/language/law.ts';
import { CASE_FACT_IDS } from '../../case/facts.ts';
import type { BriefPartName } from '../../i18n/report-brief.ts';
import type { CaseResult, RunInfo } from '../result.ts';
import { visible } from '../../text/sanitise.ts';
import { clip } from '../../text/wrap.ts';
import type { CaseAccount } from './account.ts';
import { accountOf } from './tell.ts';
import type { Terms } from './terms.ts';
import { fates } from './fates.ts';
import { secondTold } from './second-tier.ts';
import { openPoints } from './open-points.ts';
import { turningsBrief } from './turnings-brief.ts';

/** One heading with what stands behind it. */
export interface BriefPart {
  readonly name: BriefPartName;
  readonly label: string;
  readonly pieces: readonly string[];
  /** `inline`: one after the other; `list`: each on a line of its own; `steps`: numbered. */
  readonly form: 'inline' | 'list' | 'steps';
  /** So many pieces stay, however little room there is; and so many are told where there is enough. */
  readonly least: number;
  readonly most: number;
}

export interface BriefCase {
  readonly account: CaseAccount;
  /** Both tiers in capitals. */
  readonly headline: readonly string[];
  /** Who, how many charges, on which day, by which reading. */
  readonly about: string;
  /** What the court did, where something is known of it; empty else. */
  readonly court: string;
  /** The answer as a sentence that a family understands. */
  readonly sentence: string;
  readonly parts: readonly BriefPart[];
  /** How sure the text of the law is, and what this is not. */
  readonly law: string;
}

/** Longest words of a file that are repeated, and longest piece of any part. */
const LONGEST = 90;
const LONGEST_PIECE = 400;
/** Facts that no outcome depends on and that what follows does. */
const ALWAYS_TOLD: ReadonlySet<string> = new Set(['arrest-date', 'military', 'stage', 'custody', 'decision', 'request-date', 'notification-date']);

export function briefOf(subject: CaseResult, run: RunInfo, terms: Terms): BriefCase {
  const account = accountOf(subject, run, terms);
  const { brief } = terms.report;
  const part = (name: BriefPartName, form: BriefPart['form'], [least, most]: readonly [number, number], pieces: readonly string[]): readonly BriefPart[] =>
    pieces.length === 0 ? [] : [{ name, label: brief.parts[name], form, least, most, pieces: pieces.map((one) => clip(one, LONGEST_PIECE)) }];
  return {
    account,
    headline: [...(account.court?.first === true ? [account.court.headline] : []), ...headline(account)],
    court: account.court === null || account.court.state === 'unknown' ? '' : account.court.sentence,
    about: about(subject, run, terms),
    sentence: sentence(subject, terms),
    parts: [
      ...part('known', 'inline', [3, 12], known(subject, account, terms)),
      ...part('charges', 'list', [1, 6], fates(account, subject, terms)),
      ...part('why', 'inline', [1, 2], account.outcome === 'eligible' ? why(subject, terms) : []),
      ...part('rests', 'inline', [1, 12], rests(subject, terms)),
      ...part('presumed', 'list', [3, 6], account.secondTold?.by ?? []),
      ...part('open', 'list', [1, 6], openPoints(subject, terms)),
      ...part('next', 'steps', [2, 3], account.next.map(({ short, due }) => [short, due].filter((one) => one !== '').join(' '))),
      ...part('duties', 'inline', [account.duties.some(({ status }) => status === 'pending') ? 1 : 0, 2], duties(account)),
      ...part('turns', 'list', [0, 3], turningsBrief(subject, terms)),
      ...part('readings', 'inline', [0, 2], account.outcome === 'undetermined' ? readings(subject, terms) : []),
    ],
    law: [brief.status[run.law.status], terms.report.notADecision, brief.full].join(' '),
  };
}

function headline({ outcomeWord, ground, secondTold: second }: CaseAccount): readonly string[] {
  return [ground === '' ? outcomeWord : `${outcomeWord}: ${ground}`, ...(second === null ? [] : [second.word])];
}

function about(subject: CaseResult, run: RunInfo, terms: Terms): string {
  const charges = Array.isArray(subject.facts['charges']) ? subject.charges.filter(({ text, offences }) => text !== '' || offences !== null).length : 0;
  return [
    subject.id === `row-${String(subject.row)}` ? terms.report.row(subject.row) : clip(visible(subject.id), 40),
    ...(charges === 0 ? [] : [terms.report.brief.charges(charges)]),
    terms.standpoint(run)[0] ?? '',
    ...(run.reading === WORKING ? [] : [terms.readingTold(run)]),
    ...terms.notPresumed(run),
  ].filter((one) => one !== '').join(' · ');
}

function sentence({ outcome, presumed }: CaseResult, { report }: Terms): string {
  if (presumed === null || outcome !== 'undetermined') return report.sentence[outcome];
  if (presumed.waitsForLaw.length > 0) return report.brief.sentenceWaits(presumed.by.length > 0);
  return report.brief.sentencePresumed[presumed.outcome];
}

/** What the file says of the facts that the law asks for, and of what follows from it. */
function known(subject: CaseResult, account: CaseAccount, terms: Terms): readonly string[] {
  const read = new Set(subject.charges.flatMap(({ trace }) => trace.flatMap(({ reads }) => reads)));
  const told = new Map(account.facts.map((fact) => [fact.id, fact]));
  const isKnown = (id: string) => {
    const value = subject.facts[id];
    return typeof value === 'string' || typeof value === 'boolean' || Array.isArray(value);
  };
  return CASE_FACT_IDS.filter((id) => (read.has(id) || ALWAYS_TOLD.has(id)) && isKnown(id)).flatMap((id) => {
    const fact = told.get(id);
    return fact ? [`${terms.facts.facts[id].label}: ${clip(fact.value, LONGEST)}`] : [];
  });
}

/** That the requirements are met, and that no exclusion applies. */
function why(subject: CaseResult, terms: Terms): readonly string[] {
  const articlesOf = (role: Provision['role']) => terms.words.articles([...new Set(terms.context.law.provisions.filter((one) => one.role === role).map(({ article }) => article))].sort((a, b) => Number(a) - Number(b)));
  const { brief } = terms.report;
  return [brief.met(articlesOf('requirement')), brief.noExclusion(articlesOf('exclusion'), subject.charges.length)];
}

/** What is still to be met, by how it stands. */
function duties({ duties: all }: CaseAccount): readonly string[] {
  const open = all.filter(({ status }) => status !== 'met');
  return [...new Set(open.map(({ statusWord }) => statusWord))].map((word) => `${open.filter(({ statusWord }) => statusWord === word).map(({ short }) => short).join(', ')} (${word})`);
}

/** What the case comes to under the other readings: the second tier where it says more. */
function readings({ readings: all }: CaseResult, terms: Terms): readonly string[] {
  return Object.entries(all).map(([name, { outcome, presumed }]) =>
    `${terms.readingName(name).toLocaleLowerCase(terms.language)}: ${secondTold(presumed, terms)?.word ?? terms.report.outcome[outcome]}`);
}

/** Positions that were taken, and what is presumed in the first tier. */
function rests(subject: CaseResult, terms: Terms): readonly string[] {
  const taken = subject.assumed.filter(isPosition).map(({ question, position }) => terms.position(question, position));
  return [...terms.presumedShort(subject.assumed), ...taken];
}
