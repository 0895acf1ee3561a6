/**
 * The blank spreadsheet: headings in the chosen language, lists to choose
 * from, a note with the question of each column, and an example row. All of
 * it from the one definition of a case; it reads back without a warning.
 */
import { definitionOf, valuesOf } from '../case/facts.ts';
import { factWords, type FactWords } from '../i18n/facts.ts';
import type { Language } from '../i18n/language.ts';
import type { LawEvent } from '../rules/language/law.ts';
import { ENTITY_NAMES } from '../country/pack/entities.ts';
import { csvLine, CSV_DEFAULTS } from '../text/csv.ts';
import { TARGETS } from './table/headings.ts';
import type { Target } from './types.ts';

export interface TemplateColumn {
  readonly target: Target;
  readonly heading: string;
  /** What is asked, with the help and the article. */
  readonly note: string;
  readonly example: string;
  /** What can be chosen; empty where anything can be written. */
  readonly choices: readonly string[];
}

export interface TemplateOptions {
  readonly language: Language;
  readonly events: readonly LawEvent[];
  /** The articles of the law that read a fact, as they are told to people. */
  readonly articles?: Partial<Record<Target, string>> | undefined;
}

const ID_WORDS: Readonly<Record<Language, { readonly heading: string; readonly note: string; readonly example: string }>> = {
  es: { heading: 'N°', note: '¿Con qué número o clave conoce usted el caso?', example: 'EJEMPLO-1' },
  en: { heading: 'Case number', note: 'Under which number or key do you keep the case?', example: 'EXAMPLE-1' },
};

const CHARGE_EXAMPLE = 'Instigación al odio (art. 20 Ley contra el Odio)';

/** The columns of the blank spreadsheet. */
export function templateColumns(options: TemplateOptions): readonly TemplateColumn[] {
  return TARGETS.map((target) => columnOf(target, options));
}

function columnOf(target: Target, { language, events, articles }: TemplateOptions): TemplateColumn {
  if (target === 'id') return { target, ...ID_WORDS[language], choices: [] };
  const words = factWords[language];
  const fact = words.facts[target];
  const article = articles?.[target];
  const note = [fact.question, fact.help, ...(article === undefined ? [] : [article])].join('\n');
  // With its article the charge is one offence; its name alone can be two.
  const example = target === 'charges' ? CHARGE_EXAMPLE : target === 'linked-event' ? eventExample(fact.example, events) : fact.example;
  const column = { target, heading: fact.heading, note, example };
  return { ...column, choices: target === 'charges' ? [] : choicesOf(target, words, events, language) };
}

/** The example of an event, with a number that the law has. */
function eventExample(example: string, events: readonly LawEvent[]): string {
  return events.some(({ id }) => example.endsWith(` ${id}`)) ? example : example.replace(/\d+$/u, events.at(-1)?.id ?? '');
}

function choicesOf(target: Exclude<Target, 'id' | 'charges'>, words: FactWords, events: readonly LawEvent[], language: Language): readonly string[] {
  const definition = definitionOf(target);
  if (definition.kind === 'event') return [...events.map((event) => `${event.id}. ${event.title[language]}`), words.noEvent, words.unknown];
  if (definition.kind === 'place') return ENTITY_NAMES;
  if (definition.kind === 'truth') return [words.truth.yes, words.truth.no, words.unknown];
  const labels = (words.values as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>)[target];
  return labels ? [...valuesOf(definition).map((value) => labels[value] ?? value), words.unknown] : [];
}

/** The template as CSV for spreadsheets in Spanish: byte order mark and semicolons. */
export function templateCsv(options: TemplateOptions): string {
  const columns = templateColumns(options);
  return `\ufeff${csvLine(columns.map(({ heading }) => heading), CSV_DEFAULTS)}${csvLine(columns.map(({ example }) => example), CSV_DEFAULTS)}`;
}

/** The template as a workbook. */
export async function templateXlsx(options: TemplateOptions): Promise<Uint8Array> {
  const { writeTemplate } = await import('./spreadsheet/write-template.ts');
  return writeTemplate(templateColumns(options), options.language);
}
