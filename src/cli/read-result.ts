/** A saved result with the law and the catalogue that put it into words. */
import { cliWords } from '../i18n/cli.ts';
import { LAW_IDS, embeddedCatalogue } from '../laws/index.ts';
import type { ReportContext } from '../report/report-context.ts';
import type { Result } from '../report/result.ts';
import { plain } from '../report/text/plain.ts';
import { UsageError } from './exit.ts';
import { openInputs, wholeInput } from './inputs.ts';
import type { Notices } from './notices.ts';
import type { Context } from './program.ts';
import { lawOf, text, type Options } from './settings.ts';

export interface SavedResult {
  readonly result: Result;
  readonly report: ReportContext;
}

/**
 * Throws {@link UsageError} for a file that is no result, one of a version
 * that this program does not know, or one made with another law than the one
 * at hand: its provisions could mean something else.
 */
export async function savedResult(context: Context, file: string, options: Options, notices: Notices): Promise<SavedResult> {
  const [input] = await openInputs([file], context.terminal);
  if (!input) throw new UsageError('no-result');
  const { parseResult, ResultError } = await import('../report/result-schema.ts');
  const bytes = await wholeInput(input);
  let result: Result;
  try {
    result = parseResult(new TextDecoder('utf-8').decode(bytes));
  } catch (error) {
    if (!(error instanceof ResultError)) throw error;
    throw new UsageError(`result-${error.code}`, { file, path: plain(error.path), found: plain(error.found).slice(0, 200) });
  }
  const law = await lawFor(context, file, result, text(options['law']), notices);
  return { result, report: { law: law.law, catalogue: await embeddedCatalogue(), language: context.language } };
}

/** The law that the result was made with; another only where the user named it. */
async function lawFor(context: Context, file: string, { run }: Result, named: string | undefined, notices: Notices): ReturnType<typeof lawOf> {
  if (named === undefined && !LAW_IDS.includes(run.law.id)) throw new UsageError('result-other-law', { file, law: plain(run.law.id), sha256: run.law.sha256.slice(0, 12) });
  const loaded = await lawOf(named ?? run.law.id, context.language);
  if (loaded.law.id === run.law.id && loaded.sha256 === run.law.sha256) return loaded;
  const values = { file, law: plain(run.law.id), sha256: run.law.sha256.slice(0, 12), here: loaded.law.id, own: loaded.sha256.slice(0, 12) };
  if (named === undefined) throw new UsageError('result-law-changed', values);
  await notices.say(cliWords[context.language].otherLaw(values));
  return loaded;
}
