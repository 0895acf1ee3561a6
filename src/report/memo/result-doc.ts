/** A result as a document: one case in full, or what a list says as a whole. */
import { codeTitle } from '../../i18n/codes.ts';
import { tierWords } from '../../i18n/report-tiers.ts';
import { sharedTold } from '../account/shared-told.ts';
import { summaryOf } from '../account/summary.ts';
import { whyOf } from '../account/tell.ts';
import { Terms } from '../account/terms.ts';
import { visible } from '../../text/sanitise.ts';
import { clip } from '../../text/wrap.ts';
import { box, heading, paragraph, section, strong, table, titled, type Block, type Doc } from '../document/blocks.ts';
import { outcomeNumbers } from '../html/outcomes.ts';
import type { ReportInput } from '../report-input.ts';
import { memoDoc } from './memo-doc.ts';

export function resultDoc(input: ReportInput): Doc {
  const [only, ...others] = input.result.cases;
  return only && others.length === 0 && input.result.rejected.length === 0 ? memoDoc({ ...input, subject: only }) : summaryDoc(input);
}

function summaryDoc(input: ReportInput): Doc {
  const terms = new Terms(input);
  const { report, words } = terms;
  const page = words.amnestyPage;
  const { result, law, language } = input;
  const { run, counts, cases } = result;
  const count = (text: string, rows: readonly (readonly string[])[], first: string): readonly Block[] => section(text, rows.length === 0 ? [] : [table([first, page.count], rows, [80, 20])]);
  const outcomes = outcomeNumbers(counts, cases.length, terms);
  const { grounds, questions, facts } = summaryOf(cases, terms);
  return titled(page.titleMany, language, [
    box([
      [strong(`${report.status[run.law.status]}. `), law.status_note[language]],
      `${report.lawLine(law.title[language], run.law.id, run.law.sha256.slice(0, 16))}; ${report.asOf(terms.isoDay(run.asOf))}; ${[terms.readingTold(run), ...terms.notPresumed(run)].join('; ')}.`,
      `${page.draft} ${report.notAmnestied}`,
      ...[sharedTold(run, terms)].filter((one) => one !== ''),
    ]),
    paragraph(`${terms.counted(counts)}.`),
    heading(1, report.heading.outcomes),
    table(outcomes.headings, outcomes.rows, outcomes.headings.length === 3 ? [50, 25, 25] : [40, 20, 20, 20]),
    ...count(report.heading.grounds, grounds.map((one) => [one.label, terms.number(one.count)]), page.ground),
    ...count(report.heading.questions, questions.map((one) => [`${one.id}. ${one.label}`, terms.number(one.count)]), page.questionLabel),
    ...count(report.heading.facts, facts.map((one) => [one.label, terms.number(one.count)]), words.memo.fact),
    heading(1, report.heading.cases),
    caseTable(input, terms),
    ...section(page.rejected, result.rejected.length === 0 ? [] : [table([page.rejectedRow, page.rejectedColumn, page.rejectedCode, page.rejectedMessage],
      result.rejected.map((row) => [String(row.row), clip(row.column, 200), codeTitle(language, row.code), clip(row.message, 400)]), [10, 25, 20, 45])]),
    paragraph(`${page.madeBy(run.tool.version)} ${report.notADecision}`),
  ]);
}

/** Each case with its sure outcome; what is presumed has a column of its own, where that was tried. */
function caseTable({ result: { cases, counts } }: ReportInput, terms: Terms): Block {
  const page = terms.words.amnestyPage;
  const tried = counts.presumed !== undefined;
  const rows = cases.map((one) => [clip(visible(one.id), 200), terms.report.outcome[one.outcome], ...(tried ? [terms.presumedLine(one.presumed)] : []), whyOf(one, terms)]);
  return table([page.id, page.outcome, ...(tried ? [tierWords[terms.language].presumed] : []), page.why], rows, tried ? [16, 16, 28, 40] : [20, 20, 60]);
}
