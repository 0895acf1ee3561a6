/**
 * The library: the same core as the program, without its command line.
 *
 * ```ts
 * import { evaluate, loadLaw, readCases } from 'amnistia';
 *
 * const law = await loadLaw();
 * for await (const row of readCases('id;Delitos;Hecho;Fecha\nA-1;resistencia a la autoridad;28J;30/07/2024', { law })) {
 *   if (row.kind === 'case') console.log(row.case.id, evaluate(row.case, { law, asOf: '2026-11-23' }).outcome);
 * }
 * ```
 */
import type { Case, Warning } from './case/case.ts';
import { parseDay } from './case/dates.ts';
import { frozen } from './case/frozen.ts';
import type { Catalogue } from './offences/catalogue.ts';
import { requireCase } from './case/require-case.ts';
import { readCases as readBatches, type ReadItem, type ReadOptions } from './intake/index.ts';
import { parseLawFile } from './country/law-file.ts';
import { DEFAULT_LAW, embeddedCatalogue, embeddedLaw } from './country/laws.ts';
import { intakeContext } from './intake/law-context.ts';
import { compileLaw, type CompiledLaw } from './rules/logic/compiled-law.ts';
import type { Determination } from './rules/analysis/determination.ts';
import { Engine } from './rules/engine.ts';
import type { Law } from './rules/language/law.ts';

/** A law ready to be used, with the catalogue of offences that it is applied to. */
export interface UsableLaw {
  readonly law: Law;
  /** Hash of the law's file, as results record it; empty for a text that came from no file. */
  readonly sha256: string;
  readonly catalogue: Catalogue;
  readonly compiled: CompiledLaw;
}

/**
 * A law that comes with the package, by id, or one from the text of a law file.
 * @throws LawFileError with every finding, for a text that is no sound law
 * @throws RangeError for an id that the package does not carry
 */
export async function loadLaw(source: { readonly id?: string } | { readonly text: string; readonly name?: string } = {}): Promise<UsableLaw> {
  const catalogue = await embeddedCatalogue();
  if ('text' in source) {
    const law = parseLawFile(source.text, source.name ?? 'law');
    return { law, sha256: '', catalogue, compiled: compileLaw(law, catalogue) };
  }
  const id = source.id ?? DEFAULT_LAW;
  const loaded = await embeddedLaw(id);
  if (!loaded) throw new RangeError(`no such law: ${id}`);
  return { ...loaded, catalogue, compiled: compileLaw(loaded.law, catalogue) };
}

export interface EvaluateOptions {
  readonly law: UsableLaw;
  /** ISO day on which the case is looked at; nothing lies after it. */
  readonly asOf: string;
  /** `working` (default), `strict`, `favourable` or another reading of the law. */
  readonly reading?: string;
  /** Positions on open questions: `{ Q2: 'numeral-10' }`; `open` takes a working position back. */
  readonly assumptions?: Readonly<Record<string, string>>;
}

const offenceIds = new WeakMap<Catalogue, ReadonlySet<string>>();

function offencesOf(catalogue: Catalogue): ReadonlySet<string> {
  let ids = offenceIds.get(catalogue);
  if (!ids) offenceIds.set(catalogue, (ids = new Set(catalogue.offences.map(({ id }) => id))));
  return ids;
}

const engines = new WeakMap<CompiledLaw, Map<string, Engine>>();

/**
 * What the law says of a case. Nothing in it can be changed, since equal cases
 * share what is said of them.
 * @throws TypeError for what has not the shape of a case
 * @throws RangeError for a day that is none; LawError for an unknown reading, question or position
 */
export function evaluate(subject: Case, { law, asOf, reading = 'working', assumptions }: EvaluateOptions): Determination {
  let known = engines.get(law.compiled);
  if (!known) engines.set(law.compiled, (known = new Map<string, Engine>()));
  const key = assumptions === undefined ? `${asOf} ${reading}` : JSON.stringify([asOf, reading, assumptions]);
  let engine = known.get(key);
  if (!engine) {
    const day = parseDay(asOf);
    if (day === null) throw new RangeError(`not a day: ${asOf}`);
    known.set(key, (engine = new Engine(law.compiled, { asOf: day, reading, assumptions: assumptions ?? {} })));
  }
  requireCase(subject, offencesOf(law.catalogue));
  return frozen(engine.evaluate(subject).determination);
}

/**
 * Reads the cases of a table or of JSON, however it is written. Every row comes
 * out once: as a case, rejected with a code, blank, or set aside as no person.
 * Nothing in it can be changed, since rows with the same words share what was
 * read of them.
 * @param input its text or bytes, whole or as a stream
 * @throws IntakeError for an input that cannot be read as a whole
 */
export async function* readCases(
  input: string | Uint8Array | AsyncIterable<Uint8Array>,
  options: ReadOptions & { readonly law: UsableLaw; readonly name?: string },
): AsyncGenerator<ReadItem> {
  const { law, name = 'input' } = options;
  const context = intakeContext(law.law, law.catalogue);
  for await (const items of readBatches([{ name, bytes: () => bytesOf(input) }], options, context)) yield* items.map(frozen);
}

async function* bytesOf(input: string | Uint8Array | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (typeof input === 'string') yield new TextEncoder().encode(input);
  else if (input instanceof Uint8Array) yield input;
  else yield* input;
}

export { caseToJson, IntakeError } from './intake/index.ts';
export { LawFileError } from './rules/language/load-law.ts';
export { LawError } from './rules/logic/space.ts';
export { version } from './version.ts';
export type { Case, Catalogue, Determination, Law, ReadItem, ReadOptions, Warning };
