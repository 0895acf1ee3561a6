/** A comparison of two results, told to people. */
import { compareWords, type CompareWords } from '../../i18n/documents.compare.ts';
import { visible } from '../../text/sanitise.ts';
import { list, paragraph, section, strong, titled, type Block, type Doc, type Line } from '../document/blocks.ts';
import { tiersLine } from '../account/second-tier.ts';
import { Terms } from '../account/terms.ts';
import type { ReportContext } from '../report-context.ts';
import type { Change, Comparison, Standing } from './comparison.ts';

export function comparisonDoc(comparison: Comparison, context: ReportContext): Doc {
  const terms = new Terms(context);
  const words = compareWords[context.language];
  const listed = (text: string, items: readonly Line[]): readonly Block[] => section(text, items.length === 0 ? [] : [list(items)]);
  const cases = (found: Comparison['added']): readonly Line[] => found.map(({ id, outcome }) => [strong(visible(id)), `: ${terms.report.outcome[outcome]}`]);
  const changed = (what: Change['what']): readonly Line[] =>
    [...comparison.changes, ...comparison.presumedChanges].filter((change) => change.what === what).map((change) => [strong(visible(change.id)), `: ${changeTold(change, terms, words)}`]);
  return titled(words.title, context.language, [
    paragraph(countsTold(comparison, terms, words)),
    ...(comparison.tiers ? [list([`A: ${tiersLine(comparison.tiers.before, terms)}`, `B: ${tiersLine(comparison.tiers.after, terms)}`])] : []),
    ...listed(words.runs, runsTold(comparison, terms, words)),
    ...listed(words.moves, comparison.moves.map((move) => moveTold(move, terms))),
    ...listed(words.changes, changed('outcome')),
    ...listed(words.otherReasons, changed('reason')),
    ...listed(words.presumedOnly, changed('presumed')),
    ...listed(words.added, cases(comparison.added)),
    ...listed(words.removed, cases(comparison.removed)),
  ]);
}

function countsTold({ counts }: Comparison, terms: Terms, words: CompareWords): string {
  const n = (count: number): string => terms.number(count);
  return [
    words.counts(n(counts.before), n(counts.after), n(counts.same), n(counts.changed), n(counts.added), n(counts.removed)),
    ...(counts.sameDespiteData > 0 ? [words.sameDespiteData(n(counts.sameDespiteData))] : []),
    ...(counts.presumedOnly > 0 ? [words.presumedOnlyCount(n(counts.presumedOnly))] : []),
    ...(counts.rejectedBefore + counts.rejectedAfter > 0 ? [words.rejected(n(counts.rejectedBefore), n(counts.rejectedAfter))] : []),
  ].join(' ');
}

function runsTold({ before, after, differences }: Comparison, terms: Terms, words: CompareWords): readonly string[] {
  const run = (one: Comparison['before']): string =>
    [`${one.law.id} (sha256 ${one.law.sha256.slice(0, 12)})`, ...terms.standpoint(one), `amnistia ${one.tool.version}`].join('; ');
  return [`A: ${run(before)}`, `B: ${run(after)}`, differences.length === 0 ? words.sameRuns : words.differ(terms.words.join(differences.map((cause) => words.cause[cause])))];
}

function moveTold(move: Comparison['moves'][number], terms: Terms): string {
  return `${terms.report.outcome[move.from]} → ${terms.report.outcome[move.to]}: ${terms.number(move.count)}`;
}

function changeTold(change: Change, terms: Terms, words: CompareWords): string {
  // Where the ground is the same, the articles tell what changed.
  const articles = change.before.ground !== null && change.before.ground === change.after.ground;
  const standing = (one: Change['before']): string => {
    const told = one.ground === null ? [] : [terms.report.ground[one.ground], ...(articles ? [...new Set(one.provisions.map((id) => terms.provision(id)))] : [])];
    // What it waits for says it again.
    const waits = one.turnsOn.length > 0 && one.turnsOn.every((id) => one.presumed?.waitsForLaw.includes(id));
    const why = waits ? '' : one.ground === null ? [...new Set(one.turnsOn.map((id) => terms.name(id)))].join(', ') : told.join(', ');
    const sure = why === '' ? terms.report.outcome[one.outcome] : `${terms.report.outcome[one.outcome]} (${why})`;
    return [sure, secondOf(one, terms)].filter((part) => part !== '').join('; ');
  };
  const causes = change.because.map((cause) => words.cause[cause]);
  const because = causes.length === 0 ? words.noCause : change.sure ? words.because(terms.words.join(causes)) : words.oneOf(causes.join(', '));
  const facts = change.facts.length === 0 ? '' : ` (${change.facts.map((id) => terms.name(id)).join(', ')})`;
  if (change.what === 'presumed') {
    const [was, is] = [change.before, change.after].map((one) => secondOf(one, terms) || words.nothingPresumed);
    return `${terms.report.outcome[change.after.outcome]}; ${was} → ${is}. ${because}${facts}`;
  }
  return `${standing(change.before)} → ${standing(change.after)}. ${because}${facts}`;
}

/** What is presumed, with what would overturn it; empty where there is nothing to tell. */
function secondOf({ presumed }: Standing, terms: Terms): string {
  return terms.presumedLine(presumed && { ...presumed, by: presumed.by.map((id) => ({ id })) }).replace(/\.$/u, '');
}
