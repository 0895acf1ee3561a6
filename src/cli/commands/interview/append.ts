/** A case as one more row of a sheet that somebody keeps. */
import type { Case } from '../../../case/case.ts';
import { interviewWords } from '../../../i18n/interview.ts';
import { AppendError, appendedRow, type AppendedRow } from '../../../append/index.ts';
import { citationOf, type Fulfilled } from '../../../interview/index.ts';
import { readOptionsOf } from '../../input/read-options.ts';
import { FileInUseError, readToReplace, replaceFile } from '../../output/replace-file.ts';
import type { FileOptions } from './files.ts';

/** @throws UsageError and IntakeError for a file that cannot be read or written, or is no sheet of cases */
export async function appendTo(file: string, subject: Case, files: FileOptions): Promise<Fulfilled> {
  const { context, options, intake, catalogue } = files;
  const words = interviewWords[context.language];
  try {
    const before = await readToReplace(file);
    const cite = (offence: string) => citationOf(offence, catalogue, 'es');
    const added = await appendedRow(before, file, subject, { ...(await readOptionsOf(options)), cite }, intake);
    await replaceFile(file, before, added.bytes);
    return { written: true, told: toldOf(file, subject, added, files) };
  } catch (error) {
    if (error instanceof AppendError) return { written: false, told: [words.cannotAppend[error.obstacle](file)] };
    if (error instanceof FileInUseError) return { written: false, told: [error.lock === null ? words.changedMeanwhile(file) : words.openElsewhere(file, error.lock)] };
    throw error;
  }
}

function toldOf(file: string, { id }: Case, { row, sheet, sameId, belowTotals, noColumn, notSame, chargesDoubtful, formulas }: AppendedRow, { context, wording }: FileOptions): readonly string[] {
  const words = interviewWords[context.language];
  const names = (ids: readonly string[]) => ids.map((one) => wording.name(one)).join(', ');
  return [
    words.appended(file, String(row), sheet),
    ...(sameId === null ? [] : [words.sameIdInRow(id, String(sameId))]),
    ...(belowTotals === null ? [] : [words.belowTotals(String(belowTotals))]),
    ...(noColumn.length > 0 ? [words.noColumn(names(noColumn))] : []),
    ...(chargesDoubtful ? [words.chargesDoubtful] : []),
    ...(notSame.length > 0 ? [words.notSameInCell(names(notSame))] : []),
    ...(formulas ? [words.formulasOld] : []),
  ];
}
