/**
 * Many cases as text: whom to help first, what the list comes to, what to ask
 * first, what its cells left in doubt; then a line for each case, where there
 * is room for it or somebody asked.
 */
import { isPosition } from '../../rules/analysis/determination.ts';
import { codeTitle } from '../../i18n/codes.ts';
import { batchWords, courtWords } from '../../i18n/court.ts';
import type { CaseResult, Result } from '../result.ts';
import type { Paint, ReportContext } from '../report-context.ts';
import { alertsOf } from '../account/alerts.ts';
import { askFirstOf } from '../account/ask-first.ts';
import { courtTold } from '../account/court.ts';
import { secondTold } from '../account/second-tier.ts';
import { summaryOf } from '../account/summary.ts';
import { Terms } from '../account/terms.ts';
import { warningsTold } from '../account/warnings-told.ts';
import { lawLines } from './law-text.ts';
import { outcomeTable } from './outcome-table.ts';
import { paintOf } from './paint-of.ts';
import { sanitise } from '../../text/sanitise.ts';
import { clip, wrap } from '../../text/wrap.ts';

/** Most questions, facts and texts that are told; the rest turn single cases. */
const MOST_TOLD = 10;
/** Most people that a terminal is given without being asked. */
const MOST_PEOPLE = 40;
/** People of one alert that a summary names. */
const MOST_NAMED = 12;
/** Longest words of a cell that are repeated. */
const LONGEST = 60;

/**
 * The report of a batch, without a final line break.
 * @param people `few`: a line for each case only where they are not many
 */
export function batchText(result: Result, context: ReportContext, paint: Paint, people: 'all' | 'few' = 'all'): string {
  const terms = new Terms(context, 'short');
  const { report: words, language } = terms;
  const own = batchWords[language];
  const { grounds, questions } = summaryOf(result.cases, terms);
  const { counts, cases } = result;
  const isWhole = people === 'all' || cases.length <= MOST_PEOPLE;
  const width = Math.max(0, ...cases.map((one) => Math.min(idOf(one, terms).length, 24)));
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.strong(heading), ...lines];
  return [
    ...wrap(words.counts(counts.read, counts.evaluated, counts.rejected, counts.blank, counts.setAside)),
    ...section(own.alerts, alerts(result, terms, paint, isWhole ? Infinity : MOST_NAMED)),
    ...section(words.heading.outcomes, outcomeTable(result, terms, paint)),
    ...section(own.askFirst, askFirst(cases, terms)),
    ...section(words.heading.grounds, grounds.flatMap((one) => counted(one.count, one.label))),
    ...section(words.heading.questions, questions.slice(0, MOST_TOLD).flatMap((one) => counted(one.count, `${one.id} ${one.label}`))),
    ...section(words.heading.presumed, presumed(cases, terms)),
    ...section(own.warnings, warnings(cases, terms, isWhole ? Infinity : MOST_TOLD)),
    ...section(words.heading.rejected, rejected(result, terms)),
    ...(isWhole
      ? section(words.heading.cases, [...cases].sort(mostUrgentFirst).flatMap((one) => caseLine(one, width, result, terms, paint)))
      : ['', ...wrap(own.whereCases(cases.length))]),
    '',
    ...lawLines(result.run, context, paint),
  ].join('\n');
}

/** How a person is called in a line: by the id, or by the row where there is none. */
function idOf({ id, row }: CaseResult, { report }: Terms): string {
  return id === `row-${String(row)}` ? report.row(row) : sanitise(id);
}

function alerts({ cases, run }: Result, terms: Terms, paint: Paint, most: number): readonly string[] {
  const { more } = courtWords[terms.language];
  return alertsOf(cases, run, terms).flatMap(({ kind, heading, people }) => {
    const named = people.slice(0, most).map(({ subject, note }) => `${clip(idOf(subject, terms), 24)}${note === '' ? '' : ` (${note})`}`);
    const left = people.length - named.length;
    const lines = wrap(`${heading}: ${[...named, ...(left === 0 ? [] : [more(left)])].join(', ')}`, `${String(people.length).padStart(7)}  `);
    return kind === 'granted-and-held' ? lines.map(paint.strong) : lines;
  });
}

/** The questions with most people whom one answer may settle; then those for whom none does. */
function askFirst(cases: readonly CaseResult[], terms: Terms): readonly string[] {
  const { facts, several, courts } = askFirstOf(cases, terms);
  const own = batchWords[terms.language];
  return [
    ...facts.slice(0, MOST_TOLD).flatMap(({ count, label, question }) => counted(count, `${label}. ${question}`)),
    ...(several === 0 ? [] : counted(several, own.askSeveral)),
    ...(courts === 0 ? [] : counted(courts, own.askCourts)),
  ];
}

function warnings(cases: readonly CaseResult[], terms: Terms, most: number): readonly string[] {
  const all = warningsTold(cases, terms);
  return [
    ...all.slice(0, most).flatMap(({ title, text, rows }) => counted(rows, text === '' ? title : batchWords[terms.language].warned(clip(sanitise(text), LONGEST), title))),
    ...(all.length > most ? wrap(batchWords[terms.language].moreKinds(all.length - most), '         ') : []),
  ];
}

/** A count with what it counts. */
function counted(count: number, text: string): readonly string[] {
  return wrap(text, `${String(count).padStart(7)}  `);
}

/** `charges[2].degree` counts as `charges`: what is missing is in the charges. */
export function factOf(name: string): string {
  return name.startsWith('charges[') ? 'charges' : name;
}

/** How many cases rest on each presumption. */
function presumed(cases: readonly CaseResult[], terms: Terms): readonly string[] {
  const all = terms.presumptions(cases.flatMap((one) => one.assumed));
  return all.flatMap(({ id, article, reason }) => {
    const count = cases.filter((one) => one.assumed.some((each) => !isPosition(each) && each.presumption === id)).length;
    return counted(count, terms.report.presumedLine(terms.report.article(article), reason[terms.language].replace(/\.$/u, ''), []));
  });
}

/** Whoever should be free already stands before everybody else; the others as the list has them. */
function mostUrgentFirst(a: CaseResult, b: CaseResult): number {
  const rank = ({ courtAction }: CaseResult) => (courtAction?.state === 'granted-and-held' ? 0 : 1);
  return rank(a) - rank(b);
}

function caseLine(one: CaseResult, width: number, { run }: Result, terms: Terms, paint: Paint): readonly string[] {
  const words = terms.report;
  const id = idOf(one, terms).slice(0, 24).padEnd(width);
  const turns = [...new Set(one.turnsOn.map(factOf))].map((name) => terms.name(name));
  const why =
    one.outcome === 'undetermined'
      ? words.turnsOn(turns.join(', '))
      : one.ground === null
        ? ''
        : `${words.ground[one.ground]}: ${[...new Set(one.provisions.map((provision) => terms.provision(provision)))].join(', ')}`;
  const presumptions = terms.presumptions(one.assumed).length;
  const assumed = [...terms.positions(one.assumed), ...(presumptions === 0 ? [] : [words.presumes(presumptions)])].join(', ');
  const second = secondTold(one.presumed, terms);
  const court = courtTold(one, run, terms);
  const [before, after] = court === null ? ['', ''] : court.first ? [`${court.headline} ·`, ''] : court.state === 'unknown' ? ['', ''] : ['', `(${court.word})`];
  const text = [before, words.outcome[one.outcome], after, second === null ? '' : `· ${second.word}`, why, assumed === '' ? '' : `[${assumed}]`].filter((part) => part !== '').join('  ');
  return wrap(text, `  ${id}  `, ' '.repeat(width + 6)).map((line) => paintOf(paint, one.outcome)(line));
}

function rejected(result: Result, terms: Terms): readonly string[] {
  const byCode = new Map<string, number[]>();
  for (const row of result.rejected) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row.row]);
  return [...byCode]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([code, rows]) => {
      const message = result.rejected.find((row) => row.code === code)?.message ?? '';
      const where = rows.slice(0, 12).map((row) => terms.report.row(row)).join(', ') + (rows.length > 12 ? ', …' : '');
      return counted(rows.length, sanitise(`${message === '' ? codeTitle(terms.language, code) : message} (${where})`));
    });
}
