/** The options that every evaluating command shares, checked and made ready. */
import { readFile } from 'node:fs/promises';
import { parseDay } from '../case/dates.ts';
import type { Catalogue } from '../offences/catalogue.ts';
import { cliWords } from '../i18n/cli.ts';
import type { Language } from '../i18n/language.ts';
import { DEFAULT_LAW, LAW_IDS, embeddedCatalogue, embeddedLaw } from '../country/laws.ts';
import { compileLaw } from '../rules/logic/compiled-law.ts';
import { Engine, type EngineOptions } from '../rules/engine.ts';
import { AS_WRITTEN } from '../rules/logic/situation.ts';
import type { Presuming } from '../rules/presumed/tiers.ts';
import { OUTCOMES, type LoadedLaw, type Outcome } from '../rules/language/law.ts';
import { LawError } from '../rules/logic/space.ts';
import { UsageError } from './exit.ts';
import { readError } from './input/inputs.ts';
import { list, text, type Context, type Options } from './context.ts';
import { sanitiseLines } from '../text/sanitise.ts';

/** A law, a day and positions, ready to evaluate cases. */
export interface Settings {
  readonly loaded: LoadedLaw;
  readonly catalogue: Catalogue;
  readonly engine: Engine;
  readonly asOf: string;
  readonly reading: string;
  readonly language: Language;
  readonly failOn: readonly Outcome[];
  readonly quiet: boolean;
  readonly force: boolean;
}

export async function settingsOf(context: Context, options: Options): Promise<Settings> {
  const [loaded, catalogue] = await Promise.all([lawOf(text(options['law']), context.language), embeddedCatalogue()]);
  const asOf = text(options['asOf']) ?? context.terminal.today;
  const day = parseDay(asOf);
  if (day === null) throw new UsageError('bad-as-of', { text: asOf });
  const reading = text(options['reading']) ?? 'working';
  return {
    loaded,
    catalogue,
    engine: engineOf(loaded, catalogue, { asOf: day, reading, assumptions: assumptionsOf(list(options['assume'])), notPresumed: list(options['notPresumed']), presume: presumingOf(list(options['presume'])) }),
    asOf,
    reading,
    language: context.language,
    failOn: failOnOf(text(options['failOn'])),
    quiet: options['quiet'] === true,
    force: options['force'] === true,
  };
}

/** A law that the program carries, by id, or one from a file. */
export async function lawOf(name: string | undefined, language: Language): Promise<LoadedLaw> {
  const embedded = await embeddedLaw(name ?? DEFAULT_LAW);
  if (embedded) return embedded;
  const file = name ?? DEFAULT_LAW;
  const bytes = await readFile(file).catch((error: unknown) => {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw missing ? new UsageError('unknown-law', { law: file, known: LAW_IDS.join(', ') }) : readError(error, file);
  });
  const [{ parseLawFile }, { LawFileError }, { createHash }] = await Promise.all([import('../country/law-file.ts'), import('../rules/language/load-law.ts'), import('node:crypto')]);
  try {
    return { law: withoutEscapes(parseLawFile(bytes.toString('utf8'), file)), sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    if (!(error instanceof LawFileError)) throw error;
    const words = cliWords[language];
    const findings = error.findings.map(
      (one) => `  ${words.atLine(file, one.line, one.column)}: ${one.path.join('.')}: ${words.lawFinding[one.code]?.(one.found, one.expected) ?? one.code}`,
    );
    throw new UsageError('law-file-wrong', { file, findings: findings.join('\n') });
  }
}

/** A law in whose sentences nothing moves a terminal or turns the direction of writing: its file may come from anybody. */
function withoutEscapes<T>(value: T): T {
  if (typeof value === 'string') return sanitiseLines(value) as T;
  if (Array.isArray(value)) return value.map(withoutEscapes) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [sanitiseLines(name), withoutEscapes(inner as unknown)])) as T;
}

function engineOf(loaded: LoadedLaw, catalogue: Catalogue, options: EngineOptions): Engine {
  const { law } = loaded;
  try {
    return new Engine(compileLaw(law, catalogue), options);
  } catch (error) {
    if (!(error instanceof LawError)) throw error;
    const [name = '', position = ''] = error.where.map(String);
    if (error.message === 'unknown-reading') throw new UsageError('unknown-reading', { reading: name, known: Object.keys(law.readings).join(', ') });
    if (error.message === 'unknown-question') throw new UsageError('unknown-question', { question: name, known: law.questions.map((one) => one.id).join(', ') });
    if (error.message === 'unknown-presumption') throw new UsageError('unknown-presumption', { presumption: name, known: [...law.presumptions, ...(law.presumptions_of_fact ?? [])].map((one) => one.id).concat(AS_WRITTEN, 'all').join(', ') });
    if (error.message === 'unknown-position') {
      const known = law.questions.find((one) => one.id === name)?.positions.map((one) => one.id) ?? [];
      throw new UsageError('unknown-position', { question: name, position, known: [...known, 'open'].join(', ') });
    }
    throw error;
  }
}

/** `all`, `none`, `a`, or some by id. */
function presumingOf(given: readonly string[]): Presuming {
  const [only] = given;
  if (only === undefined) return 'all';
  return given.length === 1 && (only === 'all' || only === 'none' || only === 'a') ? only : given;
}

function assumptionsOf(texts: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    texts.map((one) => {
      const at = one.indexOf('=');
      if (at < 1 || at === one.length - 1) throw new UsageError('bad-assume', { text: one });
      return [one.slice(0, at).trim(), one.slice(at + 1).trim()];
    }),
  );
}

function failOnOf(value: string | undefined): readonly Outcome[] {
  if (value === undefined) return [];
  return value.split(',').map((one) => {
    const outcome = OUTCOMES.find((known) => known === one.trim());
    if (!outcome) throw new UsageError('bad-fail-on', { text: value, known: OUTCOMES.join(', ') });
    return outcome;
  });
}
