/** What leaves: `--case`, `--columns`, `--redact` with its key, `--coarsen`; the same for every output of a run. */
import { unlink } from 'node:fs/promises';
import { resolve } from 'node:path';
import { CASE_FACT_IDS } from '../../case/facts.ts';
import type { DateGrain, PlaceGrain } from '../../report/redact/shareable.ts';
import type { ReportContext } from '../../report/report-context.ts';
import type { Result } from '../../report/result.ts';
import { unknownCase } from '../input/asked-case.ts';
import { UsageError } from '../exit.ts';
import type { KeyFile } from './key-file.ts';
import { list, text, type Options } from '../context.ts';

export interface Sharing {
  /** Ids of the cases that are asked for; all if none is named. */
  readonly cases: readonly string[];
  /** Headings or facts that may leave, in the order asked; all if none is named. */
  readonly columns: readonly string[];
  readonly redact: { readonly keyFile: KeyFile; readonly dates: DateGrain; readonly places: PlaceGrain; readonly atLeast: number; readonly quasi: readonly string[] | undefined } | null;
}

/**
 * Null where everything leaves as it is.
 * @param files inputs and outputs, none of which can be the key
 */
export async function sharingOf(options: Options, files: readonly string[]): Promise<Sharing | null> {
  const cases = list(options['case']);
  const columns = list(options['columns']).flatMap((one) => one.split(',')).map((one) => one.trim()).filter((one) => one !== '');
  const redact = options['redact'] === true;
  const coarsen = list(options['coarsen']);
  const key = text(options['key']);
  if (!redact) {
    const alone = coarsen.length > 0 ? '--coarsen' : key !== undefined ? '--key' : options['newKey'] === true ? '--new-key' : options['atLeast'] !== undefined ? '--at-least' : options['quasi'] !== undefined ? '--quasi' : undefined;
    if (alone !== undefined) throw new UsageError('only-with-redact', { option: alone });
    if (list(options['columns']).length > 0 && columns.length === 0) throw new UsageError('no-columns');
    return cases.length === 0 && columns.length === 0 ? null : { cases, columns, redact: null };
  }
  for (const option of ['rejects', 'unread']) if (text(options[option]) !== undefined) throw new UsageError('rejects-with-redact', { option: `--${option}` });
  const grains = grainsOf(coarsen);
  const atLeast = atLeastOf(text(options['atLeast']));
  const { SHAREABLE_FACTS } = await import('../../report/redact/shareable.ts');
  // A fact of a person is refused before anything is read or written; headings are looked at when they are known.
  for (const name of columns) {
    if ((CASE_FACT_IDS as readonly string[]).includes(name) && !(SHAREABLE_FACTS as readonly string[]).includes(name)) throw notShareable(name, SHAREABLE_FACTS);
  }
  const quasi = options['quasi'] === undefined ? undefined : list(options['quasi']).flatMap((one) => one.split(',')).map((one) => one.trim()).filter((one) => one !== '');
  const unknown = quasi?.find((name) => !(SHAREABLE_FACTS as readonly string[]).includes(name));
  if (unknown !== undefined) throw notShareable(unknown, SHAREABLE_FACTS);
  if (key === undefined) throw new UsageError('key-needed');
  if (files.some((file) => file !== '-' && resolve(file) === resolve(key))) throw new UsageError('key-is-input', { file: key });
  const { keyFrom } = await import('./key-file.ts');
  return { cases, columns, redact: { keyFile: await keyFrom(key, options['newKey'] === true), ...grains, atLeast, quasi } };
}

/** How many persons share at least what a stranger can know of them, unless somebody types another number. */
const AT_LEAST = 5;

/** @throws UsageError for what is no whole number from 1 */
export function atLeastOf(typed: string | undefined): number {
  if (typed === undefined) return AT_LEAST;
  if (!/^[1-9]\d{0,3}$/u.test(typed)) throw new UsageError('bad-at-least', { text: typed });
  return Number(typed);
}

function grainsOf(texts: readonly string[]): { readonly dates: DateGrain; readonly places: PlaceGrain } {
  let [dates, places]: [DateGrain, PlaceGrain] = ['day', 'state'];
  for (const one of texts.flatMap((several) => several.split(','))) {
    const [name, value] = one.split('=').map((part) => part.trim());
    if (name === 'dates' && (value === 'day' || value === 'month' || value === 'year')) dates = value;
    else if (name === 'places' && (value === 'state' || value === 'none')) places = value;
    else throw new UsageError('bad-coarsen', { text: one });
  }
  return { dates, places };
}

/** Does the work; a key that was made for it does not outlive its failure. */
export async function withKey<T>(sharing: Sharing | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const keyFile = sharing?.redact?.keyFile;
    if (keyFile?.created === true) await unlink(keyFile.file).catch(() => undefined);
    throw error;
  }
}

/** The result as it may leave. Throws {@link UsageError} for a case or column that it does not have. */
export async function shared(result: Result, sharing: Sharing, context: ReportContext): Promise<Result> {
  const asked = sharing.cases.length === 0 ? result : await selectedFrom(result, sharing.cases);
  if (!sharing.redact && sharing.columns.length === 0) return asked;
  const { withConsent } = await import('../../report/redact/consent.ts');
  const { result: selected, leftOut } = withConsent(asked);
  const counted = (copy: Result): Result => (leftOut === 0 || copy.run.shared === undefined ? copy : { ...copy, run: { ...copy.run, shared: { ...copy.run.shared, leftOut } } });
  if (!sharing.redact) return counted(await chosenFrom(selected, sharing.columns));
  const { keyFile, dates, places, atLeast, quasi } = sharing.redact;
  const [{ redactResult, TooFewToShare }, { SHAREABLE_FACTS }, { evaluatorOfRun }] = await Promise.all([import('../../report/redact/redact-result.ts'), import('../../report/redact/shareable.ts'), import('../input/engine-of-run.ts')]);
  const columns = sharing.columns.length === 0 ? undefined : sharing.columns.flatMap((name) => factOfColumn(result, name, SHAREABLE_FACTS));
  const evaluate = evaluatorOfRun(context, selected.run);
  if (!evaluate) throw new UsageError('share-needs-law', { law: selected.run.law.id });
  try {
    return counted(redactResult({ ...context, result: selected }, { key: keyFile.key, dates, places, atLeast, evaluate, ...(quasi === undefined ? {} : { quasi }), ...(columns === undefined ? {} : { columns }) }));
  } catch (error) {
    if (error instanceof TooFewToShare) throw new UsageError('too-few-to-share', { persons: String(error.persons), least: String(atLeast) });
    throw error;
  }
}

async function selectedFrom(result: Result, ids: readonly string[]): Promise<Result> {
  const { selectCases, unknownCases } = await import('../../report/select-cases.ts');
  const [unknown] = unknownCases(result, ids);
  if (unknown !== undefined) throw unknownCase(unknown, result.cases);
  return selectCases(result, ids);
}

async function chosenFrom(result: Result, columns: readonly string[]): Promise<Result> {
  const { chooseColumns, unknownColumns } = await import('../../report/redact/choose-columns.ts');
  const [unknown] = unknownColumns(result, columns, CASE_FACT_IDS);
  if (unknown !== undefined) throw new UsageError('unknown-column', { column: unknown });
  return chooseColumns(result, columns);
}

/** The fact of a column, if it may leave under a pseudonym; the id and the charges always do, in their safe form. */
function factOfColumn(result: Result, name: string, shareable: readonly string[]): readonly string[] {
  const facts = (result.columns ?? []).flatMap((table) => table.headings.flatMap((heading, place) => (heading === name ? [table.facts?.[place] ?? null] : [])));
  const fact = (CASE_FACT_IDS as readonly string[]).includes(name) || name === 'id' || name === 'charges' ? name : facts.find((one) => one !== null);
  if (fact === undefined && facts.length === 0) throw new UsageError('unknown-column', { column: name });
  if (fact === 'id') return [];
  if (fact === 'charges') return [fact];
  if (fact === undefined || fact === null || !shareable.includes(fact)) throw notShareable(name, shareable);
  return [fact];
}

function notShareable(column: string, shareable: readonly string[]): UsageError {
  return new UsageError('column-not-shareable', { column, known: shareable.join(', ') });
}
