/** Saved results as inputs: one way to read them, and to find the law that puts them into words. */
import { constants } from 'node:buffer';
import { cliWords } from '../../i18n/cli.ts';
import type { Language } from '../../i18n/language.ts';
import { repeatedKeys } from '../../intake/index.ts';
import { LAW_IDS, embeddedLaw } from '../../country/laws.ts';
import { RESULT_FORMAT, type Result, type RunInfo } from '../../report/result.ts';
import { sanitise } from '../../text/sanitise.ts';
import type { LoadedLaw } from '../../rules/language/law.ts';
import { UsageError } from '../exit.ts';
import { wholeInput, type Input } from './inputs.ts';
import type { Notices } from '../output/notices.ts';
import { lawOf } from '../settings.ts';

/** What an input holds: a saved result, or something for the intake to read. */
export type Content =
  | { readonly kind: 'result'; readonly result: Result }
  /** The same input, to be read from the start. */
  | { readonly kind: 'cases'; readonly input: Input };

/**
 * Reads an input and tells what it is, by what it holds and not by its name.
 * @throws UsageError for a result that cannot be read: cut off, of another version, saved line by line
 */
export async function contentOf(input: Input): Promise<Content> {
  const bytes = await wholeInput(input);
  const found = await look(bytes, input.name);
  return found.result ? { kind: 'result', result: found.result } : { kind: 'cases', input: again(input, bytes) };
}

/** The result that an input holds. @throws UsageError as {@link contentOf}, and for what is no result */
export async function savedResult(input: Input): Promise<Result> {
  const { result, value } = await look(await wholeInput(input), input.name);
  if (result) return result;
  throw new UsageError(value === undefined ? 'result-not-json' : 'result-not-a-result', { file: input.name });
}

/** Most characters of a text; a few more bytes than that could still fit, and nobody saves a result of just that size. */
const MAX_LENGTH = constants.MAX_STRING_LENGTH;
const IS_FORMAT = /^amnistia-result\//u;
const IS_RESULT = /"format"\s{0,9}:\s{0,9}"amnistia-result\//u;

function again(input: Input, bytes: Uint8Array): Input {
  return {
    ...input,
    async *bytes() {
      yield bytes;
    },
  };
}

/** @returns the result, or the value of JSON that is none; neither for what is no JSON */
async function look(bytes: Buffer, file: string): Promise<{ readonly result?: Result; readonly value?: unknown }> {
  const head = bytes.subarray(0, 65_536).toString('utf8').replace(/^\ufeff/u, '').trimStart();
  if (!head.startsWith('{')) return { value: parsed(bytes) };
  // A text has so many characters at most; that is no fault of the file.
  if (bytes.length > MAX_LENGTH && IS_RESULT.test(head)) throw new UsageError('result-too-large', { file, limit: String(Math.round(MAX_LENGTH / 1024 / 1024)) });
  const value = parsed(bytes);
  if (value === undefined) {
    if (isLine(parsed(head.slice(0, lineEnd(head))))) throw new UsageError('result-lines', { file });
    // Cut off or damaged: what is left still says that it was a result.
    if (IS_RESULT.test(head)) throw new UsageError('result-damaged', { file, place: '', found: '' });
    return {};
  }
  if (isLine(value)) throw new UsageError('result-lines', { file });
  if (!IS_FORMAT.test(formatOf(value))) return { value };
  // The last of two has prevailed; which was meant nobody knows.
  const [twice] = repeatedKeys(bytes.toString('utf8'));
  if (twice) throw new UsageError('result-damaged', { file, place: sanitise(twice.path.join('.')) || 'JSON', found: '' });
  return { result: await checked(value, file) };
}

async function checked(value: unknown, file: string): Promise<Result> {
  const { resultOf, ResultError } = await import('../../report/result-schema.ts');
  try {
    return resultOf(value);
  } catch (error) {
    if (!(error instanceof ResultError)) throw error;
    const found = sanitise(error.found).slice(0, 200);
    if (error.code === 'unknown-version') throw new UsageError('result-version', { file, found, known: RESULT_FORMAT });
    throw new UsageError('result-damaged', { file, place: sanitise(error.path), found });
  }
}

function parsed(text: string | Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8').replace(/^\ufeff/u, '')) as unknown;
  } catch {
    // What a parser says of a text quotes it, and that may be anybody's data.
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

/**
 * The law in whose words a result is told: the one that it was made with.
 * Another, whose provisions could mean something else, only where the user
 * named it, and then it is said.
 */
export async function lawToTell(file: string, { run }: Result, named: string | undefined, language: Language, notices: Notices): Promise<LoadedLaw> {
  if (named === undefined && !LAW_IDS.includes(run.law.id)) throw otherLaw(file, run);
  const loaded = await lawOf(named ?? run.law.id, language);
  if (loaded.law.id === run.law.id && loaded.sha256 === run.law.sha256) return loaded;
  const values = { file, law: sanitise(run.law.id), sha256: run.law.sha256.slice(0, 12), here: loaded.law.id, own: loaded.sha256.slice(0, 12) };
  if (named === undefined) throw new UsageError('result-law-changed', values);
  await notices.say(cliWords[language].otherLaw(values));
  return loaded;
}

/** The error for a result whose law is not at hand. */
export function otherLaw(file: string, { law }: RunInfo): UsageError {
  return new UsageError('result-other-law', { file, law: sanitise(law.id), sha256: law.sha256.slice(0, 12) });
}
