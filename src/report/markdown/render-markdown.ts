/** A result as Markdown: one case in full, or what a list says as a whole. */
import { GROUNDS } from '../../rules/language/law.ts';
import { sharedTold } from '../account/shared-told.ts';
import { whyOf } from '../account/tell.ts';
import { Terms } from '../account/terms.ts';
import { clip } from '../../text/wrap.ts';
import { visible } from '../../text/sanitise.ts';
import { box, heading, paragraph, strong, title, type Block, type Line } from '../docx/blocks.ts';
import { memoBlocks } from '../docx/memo-blocks.ts';
import { OUTCOMES, turningCounts } from '../html/figures.ts';
import { share } from '../html/picture.ts';
import type { CaseReportInput, ReportInput } from '../report-input.ts';
import { markdownOf } from './blocks-to-markdown.ts';

/** The page on a result: one case in full, or a summary with a line for each. */
export function renderMarkdown(input: ReportInput): string {
  const [only, ...others] = input.result.cases;
  return only && others.length === 0 && input.result.rejected.length === 0 ? renderCaseMarkdown({ ...input, subject: only }) : renderSummaryMarkdown(input);
}

export function renderCaseMarkdown(input: CaseReportInput): string {
  return markdownOf(memoBlocks(input));
}

function renderSummaryMarkdown(input: ReportInput): string {
  const terms = new Terms(input);
  const { report, words } = terms;
  const page = words.amnestyPage;
  const { result, law, language } = input;
  const { run, counts, cases } = result;
  const reading = law.readings[run.reading]?.title[language] ?? run.reading;
  const count = (text: string, rows: readonly (readonly Line[])[], first: string): readonly Block[] =>
    rows.length === 0 ? [] : [heading(1, text), { kind: 'table', headings: [first, page.count], rows, widths: [80, 20] }];
  const turning = turningCounts(cases);
  const blocks: readonly Block[] = [
    title(page.titleMany),
    box([
      [strong(`${report.status[run.law.status]}. `), law.status_note[language]],
      `${report.lawLine(law.title[language], run.law.id, run.law.sha256.slice(0, 16))}; ${report.asOf(terms.isoDay(run.asOf))}; ${[report.reading(reading), ...terms.notPresumed(run)].join('; ')}.`,
      `${page.draft} ${report.notAmnestied}`,
      ...[sharedTold(run, terms)].filter((one) => one !== ''),
    ]),
    paragraph(`${terms.counted(counts)}.`),
    heading(1, report.heading.outcomes),
    { kind: 'table', headings: [page.outcome, page.count, page.share], rows: OUTCOMES.map((one) => [report.outcome[one], terms.number(counts.outcomes[one]), share(counts.outcomes[one], cases.length, terms)]), widths: [50, 25, 25] },
    ...count(report.heading.grounds, GROUNDS.flatMap((ground) => {
      const found = cases.filter((one) => one.ground === ground).length;
      return found === 0 ? [] : [[report.ground[ground], terms.number(found)]];
    }), page.ground),
    ...count(report.heading.questions, turning.filter(([id]) => terms.isQuestion(id)).map(([id, found]) =>
      [`${id}. ${law.questions.find((one) => one.id === id)?.text[language] ?? ''}`, terms.number(found)]), page.questionLabel),
    ...count(report.heading.facts, turning.filter(([id]) => !terms.isQuestion(id)).map(([id, found]) => [terms.name(id), terms.number(found)]), words.memo.fact),
    heading(1, report.heading.cases),
    { kind: 'table', headings: [page.id, page.outcome, page.why], rows: cases.map((one) => [clip(visible(one.id), 200), report.outcome[one.outcome], whyOf(one, terms)]), widths: [20, 20, 60] },
    ...(result.rejected.length === 0 ? [] : [heading(1, page.rejected), {
      kind: 'table', headings: [page.rejectedRow, page.rejectedColumn, page.rejectedCode, page.rejectedMessage], widths: [10, 25, 20, 45],
      rows: result.rejected.map((row) => [String(row.row), clip(row.column, 200), row.code, clip(row.message, 400)]),
    } as const]),
    paragraph(`${page.madeBy(run.tool.version)} ${report.notADecision}`),
  ];
  return markdownOf(blocks);
}
