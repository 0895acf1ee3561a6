/** The files that a person wants at the end of an interview: the case, a row in a sheet, a document. */
import type { Case } from '../../../case/case.ts';
import type { Catalogue } from '../../../offences/catalogue.ts';
import { cliWords } from '../../../i18n/cli.ts';
import { codeWords, type Code } from '../../../i18n/codes.ts';
import { interviewWords } from '../../../i18n/interview.ts';
import { IntakeError, caseToJson, type IntakeContext } from '../../../intake/index.ts';
import { type Fulfil, type Fulfilled, type InterviewWording } from '../../../interview/index.ts';
import type { CaseReportInput } from '../../../report/report-input.ts';
import { UsageError } from '../../exit.ts';
import { INTERVIEW_FORMATS, formatOfFile } from '../../output/formats.ts';
import { writeOutputs } from '../../output/write-file.ts';
import { appendTo } from './append.ts';
import { draftOf } from './draft.ts';
import type { Context, Options } from '../../context.ts';

export interface FileOptions {
  readonly context: Context;
  readonly options: Options;
  readonly intake: IntakeContext;
  readonly wording: InterviewWording;
  readonly catalogue: Catalogue;
  /** The report of a case, from which a document is made. */
  readonly reportOf: (subject: Case) => CaseReportInput;
}

/** Writes each file that is wished for; what goes wrong is told, never thrown. */
export function fulfilWith(files: FileOptions): Fulfil {
  const words = interviewWords[files.context.language];
  return async (wish, file, subject, over): Promise<Fulfilled> => {
    try {
      if (wish === 'append') return await appendTo(file, subject, files);
      const draft = wish === 'draft' ? await draftOf(file, files.reportOf(subject)) : null;
      const content = wish === 'save' ? `${JSON.stringify(caseToJson(subject), null, 2)}\n` : wish === 'draft' ? (draft?.content ?? null) : await documentOf(file, files.reportOf(subject));
      if (content === null) return { written: false, told: [wish === 'draft' ? words.unknownDraft(file) : words.unknownDocument(file)] };
      await writeOutputs(files.context, over, [{ file, content: () => content }]);
      return { written: true, told: [words.saved(file), ...(wish === 'save' ? [words.toContinue(file)] : []), ...(draft ? [cliWords[files.context.language].drafted(draft.places, draft.lacking.map((id) => files.wording.name(id)))] : [])] };
    } catch (error) {
      return { written: false, ...(isExisting(error) ? { exists: true, told: [] } : { told: [told(error, files.context)] }) };
    }
  };
}

/** The document that a file's name asks for; null for a name that asks for none. */
async function documentOf(file: string, input: CaseReportInput): Promise<string | Uint8Array | null> {
  const asked = formatOfFile(file);
  const format = INTERVIEW_FORMATS.find((one) => one === asked);
  if (format === undefined) return null;
  // The page of a case has its own form.
  if (format === 'html') return (await import('../../../report/html/render-html.ts')).renderCaseHtml(input);
  const [{ PENS }, { memoDoc }] = await Promise.all([import('../../../report/document/pens.ts'), import('../../../report/memo/memo-doc.ts')]);
  return PENS[format](memoDoc(input));
}

function isExisting(error: unknown): boolean {
  return error instanceof UsageError && error.code === 'output-exists';
}

function told(error: unknown, { language }: Context): string {
  if (error instanceof UsageError) {
    const sentences: Readonly<Record<string, ((values: UsageError['values']) => string) | undefined>> = cliWords[language].errors;
    return sentences[error.code]?.(error.values) ?? error.code;
  }
  if (error instanceof IntakeError) {
    const text = codeWords[language][error.code as Code];
    return `${error.file ?? ''}: ${text.message(error.values)}. ${text.remedy}`.trim();
  }
  throw error;
}
