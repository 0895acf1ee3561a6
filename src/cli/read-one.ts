/** The one case of a file: for the interview that continues it, and for what-if. */
import type { Case } from '../case/case.ts';
import { readCases, type IntakeContext } from '../intake/index.ts';
import { codeMessage } from '../run/evaluator.ts';
import { cliWords } from '../i18n/cli.ts';
import { UsageError } from './exit.ts';
import { openInputs, type Input } from './inputs.ts';
import type { Context } from './program.ts';
import { readOptionsOf } from './read-options.ts';
import type { Options } from './settings.ts';

export interface OneCase {
  readonly case: Case;
  readonly row: number;
  readonly input: Input;
}

/** @throws UsageError where the file holds no case, several, or one that cannot be read */
export async function readOne(context: Context, file: string, options: Options, intake: IntakeContext): Promise<OneCase> {
  const [input] = await openInputs([file], context.terminal);
  if (!input) throw new UsageError('no-case-in-file', { file });
  const found: { readonly case: Case; readonly row: number }[] = [];
  for await (const items of readCases([input], await readOptionsOf(options), intake)) {
    for (const item of items) {
      if (item.kind === 'case') found.push({ case: item.case, row: item.row });
      if (item.kind === 'rejected') {
        const message = codeMessage(context.language, item.code, item.values);
        throw new UsageError('row-rejected', { file, place: cliWords[context.language].place(item.row, item.column), message });
      }
    }
  }
  const [only, ...others] = found;
  if (!only) throw new UsageError('no-case-in-file', { file });
  if (others.length > 0) throw new UsageError('one-case-expected', { file, count: String(found.length) });
  return { ...only, input };
}
