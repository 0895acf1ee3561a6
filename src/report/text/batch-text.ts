/** Many cases as text: what the list says as a whole, then a line for each case. */
import { isPosition } from '../../rules/analysis/determination.ts';
import { OUTCOMES } from '../../rules/language/law.ts';
import type { CaseResult, Counts, Result } from '../result.ts';
import type { Paint, ReportContext } from '../report-context.ts';
import { summaryOf } from '../account/summary.ts';
import { Terms } from '../account/terms.ts';
import { lawLines } from './law-text.ts';
import { paintOf } from './paint-of.ts';
import { sanitise } from '../../text/sanitise.ts';
import { wrap } from '../../text/wrap.ts';

/** Most questions and facts that are told; the rest turn single cases. */
const MOST_TOLD = 10;

/** The report of a batch, without a final line break. */
export function batchText(result: Result, context: ReportContext, paint: Paint): string {
  const terms = new Terms(context, 'short');
  const words = terms.report;
  const { grounds, questions, facts } = summaryOf(result.cases, terms);
  const { counts } = result;
  const width = Math.max(0, ...result.cases.map((one) => Math.min(sanitise(one.id).length, 24)));
  const section = (heading: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', paint.strong(heading), ...lines];
  return [
    ...wrap(words.counts(counts.read, counts.evaluated, counts.rejected, counts.blank, counts.setAside)),
    ...section(words.heading.outcomes, OUTCOMES.filter((outcome) => counts.outcomes[outcome] > 0).map((outcome) =>
      paintOf(paint, outcome)(`${String(counts.outcomes[outcome]).padStart(7)}  ${words.outcome[outcome]}`))),
    ...twoTiers(counts, terms),
    ...section(words.heading.grounds, grounds.flatMap((one) => counted(one.count, one.label))),
    ...section(words.heading.questions, questions.slice(0, MOST_TOLD).flatMap((one) => counted(one.count, `${one.id} ${one.label}`))),
    ...section(words.heading.facts, facts.slice(0, MOST_TOLD).flatMap((one) => counted(one.count, one.label))),
    ...section(words.heading.presumed, presumed(result.cases, terms)),
    ...section(words.heading.cases, result.cases.flatMap((one) => caseLine(one, width, terms, paint))),
    ...section(words.heading.rejected, rejected(result, terms)),
    '',
    ...lawLines(result.run, context, paint),
  ].join('\n');
}

/** The sure outcomes of a list with those that are presumed beside them; nothing where nobody tried. */
function twoTiers({ outcomes, presumed }: Counts, { report }: Terms): readonly string[] {
  if (presumed === undefined) return [];
  const told = (counts: Counts['outcomes']) => OUTCOMES.map((outcome) => String(counts[outcome]));
  return wrap(report.twoTiers(told(outcomes), told(presumed), presumed.waitsForLaw), '  ');
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

function caseLine(one: CaseResult, width: number, terms: Terms, paint: Paint): readonly string[] {
  const words = terms.report;
  const id = sanitise(one.id).slice(0, 24).padEnd(width);
  const turns = [...new Set(one.turnsOn.map(factOf))].map((name) => terms.name(name));
  const why =
    one.outcome === 'undetermined'
      ? words.turnsOn(turns.join(', '))
      : one.ground === null
        ? ''
        : `${words.ground[one.ground]}: ${[...new Set(one.provisions.map((provision) => terms.provision(provision)))].join(', ')}`;
  const presumed = terms.presumptions(one.assumed).length;
  const assumed = [...terms.positions(one.assumed), ...(presumed === 0 ? [] : [words.presumes(presumed)])].join(', ');
  const second = one.presumed === null || one.presumed.outcome === 'undetermined' ? '' : words.presumedOutcome[one.presumed.outcome];
  const waits = one.presumed !== null && one.presumed.waitsForLaw.length > 0 ? words.waitsForLaw(one.presumed.waitsForLaw, []) : '';
  const text = [words.outcome[one.outcome], second, waits, why, assumed === '' ? '' : `[${assumed}]`].filter((part) => part !== '').join('  ');
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
      return counted(rows.length, sanitise(`${code}: ${message} (${where})`));
    });
}
