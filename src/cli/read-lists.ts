/** Whole lists in memory, for the commands that look at rows beside each other. */
import { parseDay, type Day } from '../case/dates.ts';
import { readCases } from '../intake/index.ts';
import { intakeContext } from '../laws/intake-context.ts';
import type { DeterminedRow, ListRow } from '../lists/row.ts';
import { codeMessage } from '../run/evaluator.ts';
import { UsageError } from './exit.ts';
import { openInputs } from './inputs.ts';
import type { Notices } from './notices.ts';
import type { Context } from './program.ts';
import { readOptionsOf } from './read-options.ts';
import type { Options, Settings } from './settings.ts';

export interface List {
  readonly file: string;
  readonly headings: readonly string[];
  readonly rows: readonly ListRow[];
  /** Rows that could not be read; they are told and are in no comparison. */
  readonly rejected: number;
}

export async function readLists(context: Context, settings: Settings, files: readonly string[], options: Options, notices: Notices): Promise<readonly List[]> {
  const inputs = await openInputs(files, context.terminal);
  const intake = intakeContext(settings.loaded.law, settings.catalogue);
  const readOptions = await readOptionsOf(options);
  const lists: List[] = [];
  for (const input of inputs) {
    const rows: ListRow[] = [];
    let headings: readonly string[] = [];
    let rejected = 0;
    for await (const items of readCases([input], readOptions, intake)) {
      for (const item of items) {
        if (item.kind === 'case') rows.push({ case: item.case, file: item.file, row: item.row, cells: item.cells });
        else if (item.kind === 'table') headings = item.headings;
        else if (item.kind === 'rejected') {
          rejected++;
          notices.rejected({ ...item, message: codeMessage(settings.language, item.code, item.values) });
        } else if (item.kind === 'notice') await notices.say(codeMessage(settings.language, item.code, item.values));
      }
    }
    if (rows.length === 0) throw new UsageError('no-case-in-file', { file: input.name });
    lists.push({ file: input.name, headings, rows, rejected });
  }
  return lists;
}

/** The rows with what the law says of each. */
export function determined(settings: Settings, rows: readonly ListRow[]): readonly DeterminedRow[] {
  return rows.map((row) => ({ ...row, determination: settings.engine.evaluate(row.case).determination }));
}

export function dayOfSettings(settings: Settings): Day {
  return parseDay(settings.asOf) ?? Number.NaN;
}
