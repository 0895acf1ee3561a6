/** Saved results as inputs: told from lists of cases by what they hold, not by their names. */
import type { Language } from '../i18n/language.ts';
import { parseResult, ResultError } from '../report/result-schema.ts';
import { RESULT_FORMAT, type Result, type RunInfo } from '../report/result.ts';
import type { LoadedLaw } from '../rules/law.ts';
import { embeddedLaw } from '../laws/index.ts';
import { UsageError } from './exit.ts';
import { wholeInput, type Input } from './inputs.ts';
import { lawOf } from './settings.ts';

/** What an input holds: a saved result, or something for the intake to read. */
export type Content =
  | { readonly kind: 'result'; readonly result: Result }
  /** The same input, to be read from the start. */
  | { readonly kind: 'cases'; readonly input: Input };

/**
 * Reads an input and tells what it is.
 * @throws UsageError for a result that cannot be read: cut off, of another version, saved line by line
 */
export async function contentOf(input: Input): Promise<Content> {
  const bytes = await wholeInput(input);
  const result = resultIn(bytes, input.name);
  return result ? { kind: 'result', result } : { kind: 'cases', input: again(input, bytes) };
}

function again(input: Input, bytes: Uint8Array): Input {
  return {
    ...input,
    async *bytes() {
      yield bytes;
    },
  };
}

function resultIn(bytes: Buffer, file: string): Result | undefined {
  const head = bytes.subarray(0, 65_536).toString('utf8').replace(/^\ufeff/u, '').trimStart();
  if (!head.startsWith('{')) return undefined;
  const text = bytes.toString('utf8');
  const value = parsed(text);
  if (value === undefined) {
    if (isLine(parsed(head.slice(0, lineEnd(head))))) throw new UsageError('result-lines', { file });
    // Cut off or damaged: what is left still says that it was a result.
    if (!/"format"\s*:\s*"amnistia-result\//u.test(head)) return undefined;
  } else if (isLine(value)) {
    throw new UsageError('result-lines', { file });
  } else if (!/^amnistia-result\//u.test(formatOf(value))) {
    return undefined;
  }
  return read(text, file);
}

function read(text: string, file: string): Result {
  try {
    return parseResult(text);
  } catch (error) {
    if (!(error instanceof ResultError)) throw error;
    if (error.code === 'unknown-version') throw new UsageError('result-version', { file, found: error.found, known: RESULT_FORMAT });
    // What a parser quotes may be anybody's data.
    const found = error.code === 'not-json' ? (/(?:position|line) \d+(?: column \d+)?/u.exec(error.found)?.[0] ?? 'JSON') : error.found;
    throw new UsageError('saved-result-damaged', { file, place: error.path, found });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/u, '')) as unknown;
  } catch {
    return undefined;
  }
}

function lineEnd(text: string): number {
  const end = text.search(/[\r\n]/u);
  return end < 0 ? text.length : end;
}

function formatOf(value: unknown): string {
  const format = (value as { readonly run?: { readonly format?: unknown } | null } | null)?.run?.format;
  return typeof format === 'string' ? format : '';
}

/** Whether it is one case of a result, as NDJSON has them. */
function isLine(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'settledBy' in value && 'outcome' in value;
}

/** The law that a run rested on, if it is at hand: one that the program carries, or the file of `--law`. */
export async function lawOfRun(run: RunInfo, named: string | undefined, language: Language): Promise<LoadedLaw | undefined> {
  const candidates = [named === undefined ? undefined : await lawOf(named, language), await embeddedLaw(run.law.id)];
  return candidates.find((one) => one?.sha256 === run.law.sha256);
}
