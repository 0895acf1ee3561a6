/** Many cases as text: what the list says as a whole, then a line for each case. */
import { isPosition } from '../../rules/analysis/determination.ts';
import { GROUNDS, OUTCOMES } from '../../rules/language/law.ts';
import type { CaseResult, Counts, Result } from '../result.ts';
import type { Paint, ReportContext } from '../report-context.ts';
import { Wording } from '../wording.ts';
import { lawLines } from './law-text.ts';
import { paintOf } from './paint-of.ts';
import { sanitise } from '../../text/sanitise.ts';
import { wrap } from '../../text/wrap.ts';

/** Most questions and facts that are told; the rest turn single cases. */
const MOST_TOLD = 10;

/** The report of a batch, without a final line break. */
export function batchText(result: Result, context: ReportContext, paint: Paint): string {
  const wording = new Wording(context.language, context.law, context.catalogue);
  const words = wording.report;
  const { counts } = result;
  const width = Math.max(0, ...result.cases.map((one) => Math.min(sanitise(one.id).length, 24)));
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.strong(heading), ...lines];
  return [
    ...wrap(words.counts(counts.read, counts.evaluated, counts.rejected, counts.blank, counts.setAside)),
    ...section(words.heading.outcomes, OUTCOMES.filter((outcome) => counts.outcomes[outcome] > 0).map((outcome) =>
      paintOf(paint, outcome)(`${String(counts.outcomes[outcome]).padStart(7)}  ${words.outcome[outcome]}`))),
    ...twoTiers(counts, wording),
    ...section(words.heading.grounds, grounds(result.cases, wording)),
    ...section(words.heading.questions, tally(result.cases, wording, context, true)),
    ...section(words.heading.facts, tally(result.cases, wording, context, false)),
    ...section(words.heading.presumed, presumed(result.cases, wording)),
    ...section(words.heading.cases, result.cases.flatMap((one) => caseLine(one, width, wording, paint))),
    ...section(words.heading.rejected, rejected(result, wording)),
    '',
    ...lawLines(result.run, context, paint),
  ].join('\n');
}

/** The sure outcomes of a list with those that are presumed beside them; nothing where nobody tried. */
function twoTiers({ outcomes, presumed }: Counts, wording: Wording): readonly string[] {
  if (presumed === undefined) return [];
  const told = (counts: Counts['outcomes']) => OUTCOMES.map((outcome) => String(counts[outcome]));
  return wrap(wording.report.twoTiers(told(outcomes), told(presumed), presumed.waitsForLaw), '  ');
}

function grounds(cases: readonly CaseResult[], wording: Wording): readonly string[] {
  return GROUNDS.flatMap((ground) => {
    const count = cases.filter((one) => one.ground === ground).length;
    return count === 0 ? [] : [`${String(count).padStart(7)}  ${wording.report.ground[ground]}`];
  });
}

/** How many cases turn on each question, or on each fact. */
function tally(cases: readonly CaseResult[], wording: Wording, { law, language }: ReportContext, ofLaw: boolean): readonly string[] {
  const isQuestion = (name: string) => law.questions.some((question) => question.id === name);
  const count = new Map<string, number>();
  for (const one of cases) {
    for (const name of new Set(one.turnsOn.map(factOf))) {
      if (isQuestion(name) === ofLaw) count.set(name, (count.get(name) ?? 0) + 1);
    }
  }
  return [...count]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_TOLD)
    .flatMap(([name, cases_]) => {
      const text = ofLaw ? `${name} ${law.questions.find((question) => question.id === name)?.text[language] ?? ''}` : wording.name(name);
      return wrap(text, `${String(cases_).padStart(7)}  `);
    });
}

/** `charges[2].degree` counts as `charges`: what is missing is in the charges. */
export function factOf(name: string): string {
  return name.startsWith('charges[') ? 'charges' : name;
}

/** How many cases rest on each presumption. */
function presumed(cases: readonly CaseResult[], wording: Wording): readonly string[] {
  const all = wording.presumptions(cases.flatMap((one) => one.assumed));
  return all.flatMap(({ id, article, reason }) => {
    const count = cases.filter((one) => one.assumed.some((each) => !isPosition(each) && each.presumption === id)).length;
    return wrap(wording.report.presumedLine(wording.report.article(article), reason[wording.language].replace(/\.$/u, ''), []), `${String(count).padStart(7)}  `);
  });
}

function caseLine(one: CaseResult, width: number, wording: Wording, paint: Paint): readonly string[] {
  const words = wording.report;
  const id = sanitise(one.id).slice(0, 24).padEnd(width);
  const turns = [...new Set(one.turnsOn.map(factOf))].map((name) => wording.name(name));
  const why =
    one.outcome === 'undetermined'
      ? words.turnsOn(turns.join(', '))
      : one.ground === null
        ? ''
        : `${words.ground[one.ground]}: ${[...new Set(one.provisions.map((provision) => wording.provision(provision)))].join(', ')}`;
  const presumed = wording.presumptions(one.assumed).length;
  const assumed = [...wording.positions(one.assumed), ...(presumed === 0 ? [] : [words.presumes(presumed)])].join(', ');
  const second = one.presumed === null || one.presumed.outcome === 'undetermined' ? '' : words.presumedOutcome[one.presumed.outcome];
  const waits = one.presumed !== null && one.presumed.waitsForLaw.length > 0 ? words.waitsForLaw(one.presumed.waitsForLaw, []) : '';
  const text = [words.outcome[one.outcome], second, waits, why, assumed === '' ? '' : `[${assumed}]`].filter((part) => part !== '').join('  ');
  return wrap(text, `  ${id}  `, ' '.repeat(width + 6)).map((line) => paintOf(paint, one.outcome)(line));
}

function rejected(result: Result, wording: Wording): readonly string[] {
  const byCode = new Map<string, number[]>();
  for (const row of result.rejected) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row.row]);
  return [...byCode]
    .sort((a, b) => b[1].length - a[1].length)
    .flatMap(([code, rows]) => {
      const message = result.rejected.find((row) => row.code === code)?.message ?? '';
      const where = rows.slice(0, 12).map((row) => wording.report.row(row)).join(', ') + (rows.length > 12 ? ', …' : '');
      return wrap(sanitise(`${code}: ${message} (${where})`), `${String(rows.length).padStart(7)}  `);
    });
}
