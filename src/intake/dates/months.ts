/** Names of months, in Spanish and English, folded. */

const NAMES: readonly (readonly string[])[] = [
  ['enero', 'ene', 'january', 'jan'],
  ['febrero', 'feb', 'febr', 'february'],
  ['marzo', 'mar', 'mzo', 'march'],
  ['abril', 'abr', 'april', 'apr'],
  ['mayo', 'may'],
  ['junio', 'jun', 'june'],
  ['julio', 'jul', 'july'],
  ['agosto', 'ago', 'agto', 'august', 'aug'],
  ['septiembre', 'setiembre', 'sep', 'sept', 'set', 'september'],
  ['octubre', 'oct', 'october'],
  ['noviembre', 'nov', 'november'],
  ['diciembre', 'dic', 'december', 'dec'],
];

const MONTHS = new Map(NAMES.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));

/** 1 to 12, or undefined if the word is no month. */
export function monthOf(word: string): number | undefined {
  return MONTHS.get(word);
}

/** Words for days of the week, which say nothing that the date does not. */
export const WEEKDAYS =
  /\b(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b,?\s*/gu;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const IN_ROMAN = /(?<=^|\d[-/. ]{1,3})([ivx]{1,4})(?=[-/. ]{1,3}'?\d{2}(?:\d{2})?$)/u;

/** "29-VII-2024" with its month's name. An X alone is as often a month that nobody knows. @param text folded */
export function romanMonths(text: string): string {
  return text.replace(IN_ROMAN, (number) => (number === 'x' ? number : (NAMES[ROMAN.indexOf(number)]?.[0] ?? number)));
}
