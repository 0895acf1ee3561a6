/** Days and small numbers as a sentence says them. */
import { formatDay, type Day } from './dates.ts';

export type Tongue = 'es' | 'en';

export const MONTHS: Readonly<Record<Tongue, readonly string[]>> = {
  es: ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

const SMALL: Readonly<Record<Tongue, readonly string[]>> = {
  es: ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince', 'dieciséis', 'diecisiete', 'dieciocho', 'diecinueve',
    'veinte', 'veintiuno', 'veintidós', 'veintitrés', 'veinticuatro', 'veinticinco', 'veintiséis', 'veintisiete', 'veintiocho', 'veintinueve'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
};
const TENS: Readonly<Record<Tongue, readonly string[]>> = {
  es: ['', '', '', 'treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa'],
  en: ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
};

/** `quince`, `cuarenta y cinco`; beyond ninety-nine in figures. */
export function numberInWords(count: number, tongue: Tongue): string {
  const small = SMALL[tongue][count];
  if (small !== undefined) return small;
  const ten = TENS[tongue][Math.floor(count / 10)];
  if (ten === undefined || ten === '') return String(count);
  const rest = count % 10;
  return rest === 0 ? ten : `${ten}${tongue === 'es' ? ' y ' : '-'}${SMALL[tongue][rest] ?? ''}`;
}

/** `quince días continuos`, `un día continuo`; "continuous" as the law says it, or left out. */
export function daysInWords(count: number, tongue: Tongue, continuous = true): string {
  const one = count === 1;
  if (tongue === 'en') return `${numberInWords(count, 'en')}${continuous ? ' continuous' : ''} ${one ? 'day' : 'days'}`;
  const number = numberInWords(count, 'es').replace(/uno$/u, count % 100 === 21 ? 'ún' : 'un');
  return `${number} ${one ? 'día' : 'días'}${continuous ? (one ? ' continuo' : ' continuos') : ''}`;
}

/** `29 de julio de 2024`, its month or its year. */
export function dayInWords(day: Day, tongue: Tongue, part: 'day' | 'month' | 'year' = 'day'): string {
  const [year = '', month = '', date = ''] = formatDay(day).split('-');
  if (part === 'year') return year;
  const name = MONTHS[tongue][Number(month) - 1] ?? month;
  if (part === 'month') return tongue === 'es' ? `${name} de ${year}` : `${name} ${year}`;
  return tongue === 'es' ? `${String(Number(date))} de ${name} de ${year}` : `${String(Number(date))} ${name} ${year}`;
}

export function listed(names: readonly string[], tongue: Tongue): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${tongue === 'es' ? 'y' : 'and'} ${names.at(-1) ?? ''}`;
}
