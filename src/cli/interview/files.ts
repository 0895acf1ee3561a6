/** The files that a person wants at the end of an interview: the case, a row in a sheet, a document. */
import { appendFile, readFile } from 'node:fs/promises';
import type { Case } from '../../case/case.ts';
import type { Catalogue } from '../../case/offences/catalogue.ts';
import { cliWords } from '../../i18n/cli.ts';
import { codeWords, type Code } from '../../i18n/codes.ts';
import { interviewWords } from '../../i18n/interview.ts';
import { IntakeError, appendedRow, caseToJson, type IntakeContext } from '../../intake/index.ts';
import { citationOf, type Fulfil, type Fulfilled, type InterviewWording } from '../../interview/index.ts';
import { guarded } from '../../report/csv.ts';
import type { CaseReportInput } from '../../report/report-input.ts';
import { UsageError } from '../exit.ts';
import { readError } from '../inputs.ts';
import type { Context } from '../program.ts';
import { readOptionsOf } from '../read-options.ts';
import type { Options } from '../settings.ts';
import { writeOutputs } from '../write-file.ts';

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
      if (wish === 'append') return await append(files, file, subject);
      const content = wish === 'save' ? `${JSON.stringify(caseToJson(subject), null, 2)}\n` : await documentOf(file, files.reportOf(subject));
      if (content === null) return { written: false, told: [words.unknownDocument(file)] };
      await writeOutputs(files.context, over, [{ file, content: () => content }]);
      return { written: true, told: [words.saved(file), ...(wish === 'save' ? [words.toContinue(file)] : [])] };
    } catch (error) {
      return { written: false, ...(isExisting(error) ? { exists: true, told: [] } : { told: [told(error, files.context)] }) };
    }
  };
}

async function append({ context, options, intake, wording, catalogue }: FileOptions, file: string, subject: Case): Promise<Fulfilled> {
  const words = interviewWords[context.language];
  const bytes = await readFile(file).catch((error: unknown) => {
    throw readError(error, file);
  });
  // A workbook begins like a ZIP or an OLE file; nothing of it is touched.
  if (/^(?:PK|\xd0\xcf)/u.test(bytes.subarray(0, 2).toString('latin1'))) return { written: false, told: [words.cannotAppend(file)] };
  const cite = (offence: string) => citationOf(offence, catalogue, 'es');
  const { addition, row, noColumn, notSame, chargesDoubtful } = await appendedRow(bytes, file, subject, { ...(await readOptionsOf(options)), guard: guarded, cite }, intake);
  await appendFile(file, addition).catch((error: unknown) => {
    throw readError(error, file);
  });
  const names = (ids: readonly string[]) => ids.map((id) => wording.name(id)).join(', ');
  return {
    written: true,
    told: [
      words.appended(file, String(row)),
      ...(noColumn.length > 0 ? [words.noColumn(names(noColumn))] : []),
      ...(chargesDoubtful ? [words.chargesDoubtful] : []),
      ...(notSame.length > 0 ? [words.notSameInCell(names(notSame))] : []),
    ],
  };
}

/** The document that a file's name asks for; null for a name that asks for none. */
async function documentOf(file: string, input: CaseReportInput): Promise<string | Uint8Array | null> {
  const extension = /\.(docx|md|html)$/iu.exec(file)?.[1]?.toLowerCase();
  if (extension === 'docx') return (await import('../../report/docx/render-memo.ts')).renderMemo(input);
  if (extension === 'md') return (await import('../../report/markdown/render-markdown.ts')).renderCaseMarkdown(input);
  if (extension === 'html') return (await import('../../report/html/render-html.ts')).renderCaseHtml(input);
  return null;
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
