/** A comparison for people: text for a terminal, and Markdown. */
import { compareWords, type CompareWords } from '../../i18n/documents.compare.ts';
import { visible } from '../../text/sanitise.ts';
import { heading, list, paragraph, strong, title, type Block } from '../docx/blocks.ts';
import { Terms } from '../account/terms.ts';
import { markdownOf } from '../markdown/blocks-to-markdown.ts';
import type { ReportContext } from '../report-context.ts';
import { wrap } from '../../text/wrap.ts';
import { sanitise } from '../../text/sanitise.ts';
import type { Change, Comparison } from './comparison.ts';

export function renderComparisonText(comparison: Comparison, context: ReportContext): string {
  const terms = new Terms(context);
  const words = compareWords[context.language];
  const section = (text: string, lines: readonly string[]): readonly string[] => (lines.length === 0 ? [] : ['', text, ...lines.flatMap((line) => wrap(sanitise(line), '  ', '      '))]);
  const changesOf = (what: Change['what']): readonly Change[] => comparison.changes.filter((change) => change.what === what);
  return `${[
    ...wrap(countsTold(comparison, terms, words)),
    ...section(words.runs, runsTold(comparison, terms, words)),
    ...section(words.moves, comparison.moves.map((move) => moveTold(move, terms))),
    ...section(words.changes, changesOf('outcome').map((change) => `${change.id}: ${changeTold(change, terms, words)}`)),
    ...section(words.otherReasons, changesOf('reason').map((change) => `${change.id}: ${changeTold(change, terms, words)}`)),
    ...section(words.added, comparison.added.map(({ id, outcome }) => `${id}: ${terms.report.outcome[outcome]}`)),
    ...section(words.removed, comparison.removed.map(({ id, outcome }) => `${id}: ${terms.report.outcome[outcome]}`)),
  ].join('\n')}\n`;
}

export function renderComparisonMarkdown(comparison: Comparison, context: ReportContext): string {
  const terms = new Terms(context);
  const words = compareWords[context.language];
  const section = (text: string, blocks: readonly Block[]): readonly Block[] => (blocks.length === 0 ? [] : [heading(1, text), ...blocks]);
  const listed = (cases: Comparison['added']): readonly Block[] => (cases.length === 0 ? [] : [list(cases.map(({ id, outcome }) => [strong(visible(id)), `: ${terms.report.outcome[outcome]}`]))]);
  const changed = (what: Change['what']): readonly Block[] => {
    const changes = comparison.changes.filter((change) => change.what === what);
    return changes.length === 0 ? [] : [list(changes.map((change) => [strong(visible(change.id)), `: ${changeTold(change, terms, words)}`]))];
  };
  return markdownOf([
    title(words.title),
    paragraph(countsTold(comparison, terms, words)),
    ...section(words.runs, [list(runsTold(comparison, terms, words))]),
    ...section(words.moves, comparison.moves.length === 0 ? [] : [list(comparison.moves.map((move) => moveTold(move, terms)))]),
    ...section(words.changes, changed('outcome')),
    ...section(words.otherReasons, changed('reason')),
    ...section(words.added, listed(comparison.added)),
    ...section(words.removed, listed(comparison.removed)),
  ]);
}

function countsTold({ counts }: Comparison, terms: Terms, words: CompareWords): string {
  const n = (count: number): string => terms.number(count);
  return [
    words.counts(n(counts.before), n(counts.after), n(counts.same), n(counts.changed), n(counts.added), n(counts.removed)),
    ...(counts.sameDespiteData > 0 ? [words.sameDespiteData(n(counts.sameDespiteData))] : []),
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
    const why = one.ground === null ? [...new Set(one.turnsOn.map((id) => terms.name(id)))].join(', ') : told.join(', ');
    return why === '' ? terms.report.outcome[one.outcome] : `${terms.report.outcome[one.outcome]} (${why})`;
  };
  const causes = change.because.map((cause) => words.cause[cause]);
  const because = causes.length === 0 ? words.noCause : change.sure ? words.because(terms.words.join(causes)) : words.oneOf(causes.join(', '));
  const facts = change.facts.length === 0 ? '' : ` (${change.facts.map((id) => terms.name(id)).join(', ')})`;
  return `${standing(change.before)} → ${standing(change.after)}. ${because}${facts}`;
}
