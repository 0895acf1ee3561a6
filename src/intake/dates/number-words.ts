/** "Dos de agosto de dos mil veinticuatro": days and years as courts write them out, in figures. */

const UNITS = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciseis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte', 'veintiuno', 'veintidos', 'veintitres', 'veinticuatro', 'veinticinco', 'veintiseis', 'veintisiete', 'veintiocho', 'veintinueve'];
const TENS: Readonly<Record<string, number>> = { treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 };
const UNIT = new Map(UNITS.map((word, number) => [word, number]));
UNIT.set('un', 1);
UNIT.set('veintiun', 21);
const SMALL = `(?:(?:${Object.keys(TENS).join('|')})(?: y (?:${UNITS.slice(1, 10).join('|')}|un))?|${[...UNIT.keys()].sort((a, b) => b.length - a.length).join('|')})`;
const YEAR = new RegExp(`\\b(dos mil|mil novecientos)(?: (${SMALL}))?\\b`, 'gu');
/** A day: before "de" and a month. */
const DAY = new RegExp(`\\b(${SMALL})(?=\\)? (?:\\(\\d{1,2}\\) )?(?:dias? )?(?:de|del mes de) [a-z])`, 'gu');

function numberOf(words: string): number {
  const [first = '', last] = words.split(' y ');
  return (TENS[first] ?? UNIT.get(first) ?? 0) + (last === undefined ? 0 : (UNIT.get(last) ?? 0));
}

/** The same text with its numbers in figures. A year in words with its figures behind it, "dos mil veinticuatro (2024)", is written once. @param text folded */
export function inFigures(text: string): string {
  const years = text.replace(YEAR, (_, thousand: string, rest: string | undefined) => String((thousand === 'dos mil' ? 2000 : 1900) + (rest === undefined ? 0 : numberOf(rest))));
  return years.replace(/\b(\d{4}) ?\(\1\)/gu, '$1').replace(DAY, (words) => String(numberOf(words))).replace(/\b(\d{1,2}) ?\((?:0?\1|\1)\)/gu, '$1').replace(/\b(\d{1,2}) dias? (?=(?:de|del))/gu, '$1 ').replace(/\bdel mes de\b/gu, 'de');
}
