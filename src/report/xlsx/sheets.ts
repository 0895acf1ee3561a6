/** The summary, the sheet of problems, and the sheet on the law. */
import { codeTitle } from '../../i18n/codes.ts';
import { tierWords } from '../../i18n/report-tiers.ts';
import { tierRows } from '../account/second-tier.ts';
import { sharedTold } from '../account/shared-told.ts';
import { summaryOf } from '../account/summary.ts';
import type { Terms } from '../account/terms.ts';
import { OUTCOMES } from '../html/figures.ts';
import type { Outcome } from '../../rules/language/law.ts';
import { tableOf, type Counts, type Result } from '../result.ts';
import { CAUTION, count, HEADING, LABEL, OUTCOME_LOOK, text, TITLE } from './looks.ts';
import type { SheetCell, SheetPlan } from './sheet.ts';

export function summarySheet(result: Result, terms: Terms): SheetPlan {
  const { sheet, amnestyPage: page } = terms.words;
  const { report } = terms;
  const { counts, cases, run } = result;
  const cell = (value: string, look?: Parameters<typeof text>[2]): SheetCell => text(value, sheet.cut, look);
  const line = (label: string, value: number): readonly SheetCell[] => [cell(label), count(value)];
  const block = (heading: string, rows: readonly (readonly SheetCell[])[]): readonly (readonly SheetCell[])[] =>
    rows.length === 0 ? [] : [[], [cell(heading, HEADING), cell(sheet.number, HEADING)], ...rows];
  const { grounds, questions, facts } = summaryOf(cases, terms);
  return {
    name: sheet.summary, widths: [70, 14, 24], frozen: { rows: 0, columns: 0 }, filter: false, landscape: false, most: 8,
    rows: [
      [cell(page.titleMany, TITLE)],
      [cell(`${report.status[run.law.status]}. ${page.draft} ${report.notAmnestied}`, CAUTION)],
      ...[sharedTold(run, terms)].filter((one) => one !== '').map((one) => [cell(one, CAUTION)]),
      ...block(sheet.input, [line(sheet.read, counts.read), line(sheet.evaluated, counts.evaluated), line(sheet.rejected, counts.rejected), line(sheet.blank, counts.blank), line(sheet.setAside, counts.setAside)]),
      ...outcomeBlock(counts, terms),
      ...block(report.heading.grounds, grounds.map((one) => line(one.label, one.count))),
      ...block(report.heading.questions, questions.map((one) => line(`${one.id}. ${one.label}`, one.count))),
      ...block(report.heading.facts, facts.map((one) => line(one.label, one.count))),
    ],
  };
}

/** How many cases have each outcome, the sure one and with what is presumed. */
function outcomeBlock(counts: Counts, terms: Terms): readonly (readonly SheetCell[])[] {
  const { sheet } = terms.words;
  const heading = (value: string): SheetCell => text(value, sheet.cut, HEADING);
  const named = (outcome: Outcome): SheetCell => text(terms.report.outcome[outcome], sheet.cut, OUTCOME_LOOK[outcome]);
  const tiers = tierRows(counts, OUTCOMES, terms);
  if (tiers.length === 0) return [[], [heading(sheet.outcome), heading(sheet.number)], ...OUTCOMES.map((outcome) => [named(outcome), count(counts.outcomes[outcome])])];
  const words = tierWords[terms.language];
  return [
    [],
    [heading(sheet.outcome), heading(words.sure), heading(words.presumed)],
    ...tiers.map(({ outcome, label, sure, presumed }) => [outcome === null ? text(label, sheet.cut) : named(outcome), sure === null ? text('', sheet.cut) : count(sure), count(presumed)]),
  ];
}

/** Values of a warning that stood in the list; the others are the program's own. */
const WRITTEN = ['text', 'other', 'first', 'second'];

export function problemsSheet(result: Result, terms: Terms): SheetPlan {
  const { words: { sheet }, language } = terms;
  const cell = (value: string): SheetCell => text(value, sheet.cut);
  const headings = [sheet.kind, sheet.sourceFile, sheet.sourceRow, sheet.column, sheet.code, sheet.message, sheet.original];
  return {
    name: sheet.problems, widths: [18, 22, 8, 24, 20, 60, 60], frozen: { rows: 1, columns: 0 }, filter: true, landscape: true, most: 6,
    rows: [
      headings.map((heading) => text(heading, sheet.cut, HEADING)),
      ...result.rejected.map((row) => [
        cell(sheet.rejectedRow), cell(tableOf(row)), { value: row.row }, cell(row.column), cell(codeTitle(language, row.code)), cell(row.message),
        cell(typeof row.original === 'string' ? row.original : row.original.join(' | ')),
      ]),
      ...result.cases.flatMap((one) => one.warnings.map((warning) => [
        cell(sheet.warning), cell(tableOf(one)), { value: one.row }, cell(warning.column), cell(codeTitle(language, warning.code)), cell(warning.message),
        cell(WRITTEN.flatMap((name) => warning.values[name] ?? []).join(' | ')),
      ])),
    ],
  };
}

export function lawSheet(result: Result, terms: Terms): SheetPlan {
  const { sheet, amnestyPage: page } = terms.words;
  const { law, language } = terms.context;
  const { run } = result;
  const line = (label: string, value: string): readonly SheetCell[] => [text(label, sheet.cut, LABEL), text(value, sheet.cut)];
  const positionOf = (id: string): string => {
    const position = run.assumptions[id];
    const question = law.questions.find((one) => one.id === id);
    return position === undefined ? '' : ` → ${question?.positions.find((one) => one.id === position)?.text[language] ?? ''}`;
  };
  return {
    name: sheet.law, widths: [30, 110], frozen: { rows: 1, columns: 0 }, filter: false, landscape: true, most: 20,
    rows: [
      [text(sheet.key, sheet.cut, HEADING), text(sheet.text, sheet.cut, HEADING)],
      line(sheet.status, `${terms.report.status[run.law.status]}. ${law.status_note[language]}`),
      line(terms.report.heading.law, terms.report.lawLine(law.title[language], run.law.id, run.law.sha256)),
      line(sheet.asOf, terms.isoDay(run.asOf)),
      line(sheet.reading, [law.readings[run.reading]?.title[language] ?? run.reading, ...terms.notPresumed(run)].join('; ')),
      ...run.inputs.map((input) => line(sheet.input, `${input.name} (sha256 ${input.sha256})`)),
      ...law.questions.map((question) => line(terms.words.question(question.id), `${question.text[language]}${positionOf(question.id)}`)),
      ...law.articles.map((article) => line(terms.report.article(article.number), `${article.title[language]}. ${article.summary[language]} (${terms.report.confidenceOf(terms.report.confidence[article.confidence])})`)),
      ...law.not_in_law.map((words) => line(sheet.notInLaw, words[language])),
      line('', `${page.madeBy(run.tool.version)} ${terms.report.notADecision}`),
    ],
  };
}
