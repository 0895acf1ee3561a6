/** A result as a document: one case in full, or what a list says as a whole. */
import { codeTitle } from '../../i18n/codes.ts';
import { sharedTold } from '../account/shared-told.ts';
import { summaryOf } from '../account/summary.ts';
import { whyOf } from '../account/tell.ts';
import { Terms } from '../account/terms.ts';
import { visible } from '../../text/sanitise.ts';
import { clip } from '../../text/wrap.ts';
import { box, heading, paragraph, section, strong, table, titled, type Block, type Doc } from '../document/blocks.ts';
import { OUTCOMES } from '../html/figures.ts';
import { share } from '../html/picture.ts';
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
    table([page.outcome, page.count, page.share], OUTCOMES.map((one) => [report.outcome[one], terms.number(counts.outcomes[one]), share(counts.outcomes[one], cases.length, terms)]), [50, 25, 25]),
    ...count(report.heading.grounds, grounds.map((one) => [one.label, terms.number(one.count)]), page.ground),
    ...count(report.heading.questions, questions.map((one) => [`${one.id}. ${one.label}`, terms.number(one.count)]), page.questionLabel),
    ...count(report.heading.facts, facts.map((one) => [one.label, terms.number(one.count)]), words.memo.fact),
    heading(1, report.heading.cases),
    table([page.id, page.outcome, page.why], cases.map((one) => [clip(visible(one.id), 200), report.outcome[one.outcome], whyOf(one, terms)]), [20, 20, 60]),
    ...section(page.rejected, result.rejected.length === 0 ? [] : [table([page.rejectedRow, page.rejectedColumn, page.rejectedCode, page.rejectedMessage],
      result.rejected.map((row) => [String(row.row), clip(row.column, 200), codeTitle(language, row.code), clip(row.message, 400)]), [10, 25, 20, 45])]),
    paragraph(`${page.madeBy(run.tool.version)} ${report.notADecision}`),
  ]);
}
