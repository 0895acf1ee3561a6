/**
 * What standard error may say of a list: it can be kept by a log that others
 * read, and a cell that slipped into another column can be anybody's name.
 * So no cell is told there, whatever column it stands in: only the program's
 * own words, counts and places. The outputs that were asked for say the rest.
 */
import { isCode, OWN_VALUES } from '../../i18n/codes.ts';
import { factWords } from '../../i18n/facts.ts';
import { LANGUAGES, type Language } from '../../i18n/language.ts';
import { columnLetter, columnName, isKnownHeading, shown } from '../../intake/index.ts';
import { codeMessage } from '../../evaluation/evaluator.ts';

/** In place of what stood in the list. */
const LEFT_OUT = '…';

/** A code, if it is one: a saved case can bring any word along as its code. */
export function toldCode(code: string): string {
  return isCode(code) ? code : LEFT_OUT;
}

/** The sentence of a code without what stood in the list. */
export function toldMessage(language: Language, code: string, values: Readonly<Record<string, string>>): string {
  if (!isCode(code)) return '';
  const own = OWN_VALUES[code] ?? [];
  const told = Object.entries(values).map(([key, value]) => {
    if (own.includes(key) || value === '') return [key, value];
    // Columns are told by their letters: a heading can be a row of data that was taken for one.
    return [key, (key === 'column' || key === 'columns') && values['letters'] !== undefined ? values['letters'] : LEFT_OUT];
  });
  return codeMessage(language, code, Object.fromEntries(told) as Readonly<Record<string, string>>);
}

const LABELS: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => Object.entries(factWords[language].facts).flatMap(([id, { label }]) => [id, label])));

/**
 * A column by its letter, with its heading where that is one of the headings
 * that the program knows; or the fact that a warning is about.
 * @param column as a warning has it
 * @param headings of the table
 */
export function toldColumn(column: string, headings: readonly string[]): string {
  if (column === '') return '';
  const named = headings.findIndex((heading, index) => shown(heading, 60) === column || columnName(index, headings) === column);
  if (named >= 0) return isKnownHeading(headings[named] ?? '') ? `${columnLetter(named)} ${shown(headings[named] ?? '', 60)}` : columnLetter(named);
  const beyond = columnLetter(headings.length);
  return column === beyond || LABELS.has(column) || isKnownHeading(column) ? column : '';
}
