/** How much of what stands in a column the program's own readers read for a fact. */
import { definitionOf, valuesOf } from '../../../case/facts.ts';
import { readCell } from '../../cells/read-cell.ts';
import { isBlankText, isErrorCell, saysUnknown } from '../../cells/unknown.ts';
import type { IntakeContext } from '../../context.ts';
import type { Target } from '../../types.ts';
import { isDataCell } from '../data-cell.ts';

/** Different values of a column that are read to judge it. */
const JUDGED = 60;

/** Different texts of one column, with how often each came. */
export interface Values {
  readonly texts: readonly string[];
  readonly filled: number;
  readonly different: number;
}

/** The texts that stand in a column, whatever the order of its rows; those that say that nothing is known tell nothing. */
export function valuesIn(index: number, sample: readonly (readonly string[])[]): Values {
  const found = new Set<string>();
  let filled = 0;
  for (const cells of sample) {
    const text = (cells[index] ?? '').trim();
    if (isBlankText(text) || saysUnknown(text) || isErrorCell(text)) continue;
    filled += 1;
    found.add(text);
  }
  const sorted = [...found].sort();
  const step = Math.max(1, sorted.length / JUDGED);
  return { texts: sorted.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step)), filled, different: found.size };
}

const HAS_FIGURE = /\d/u;
const WORDED = /\p{L}{2}/u;
const COURT = /\b(?:trib|juzg|jdo|court|corte|control|juicio|ejecuci[oó]n|t\.?s\.?j)|judge|juez/iu;
const SEX = /^(?:[mfhvwx]|masc.*|fem.*|hombre|mujer|var[oó]n|male|female|man|woman|lgbt.*|no binari.*|trans.*)\.?$/iu;
const TICK = /^(?:s[ií]|no|yes|x|[01]|true|false|verdadero|falso|[✓✔☑✗✘])$/iu;

/** An identity number with its letter. */
export const IDENTITY = /^\W*[VE]\W{0,2}\d{1,2}[.\s]?\d{3}[.\s]?\d{3}\W*$/iu;

export function isTick(text: string): boolean {
  return TICK.test(text);
}

/**
 * The share of the values that are what the fact takes, from 0 to 1; null where nothing stands in the column.
 * @param plainly whether the heading says so by itself: what it then holds in words, and nobody knows, is for the fact too
 */
export function fitOf(target: Target, values: Values, context: IntakeContext, plainly = false): number | null {
  if (values.texts.length === 0) return null;
  const share = (fits: (text: string) => boolean): number => values.texts.filter(fits).length / values.texts.length;
  const isDate = (text: string): boolean => text.length < 60 && readable('arrest-date', text, context);
  /** Words that say nothing which another fact would be known by. */
  const isOther = (text: string, most: number): boolean => WORDED.test(text) && !isTick(text) && text.length <= most && !isDate(text) && !COURT.test(text) && !readable('charges', text, context);
  switch (target) {
    case 'id':
      return !plainly && (values.different < values.filled * 0.95 || isSpread(values.texts)) ? 0.1 : share((text) => text.length <= 45 && !/\s.*\s/u.test(text) && !IDENTITY.test(text) && !isDate(text) && (HAS_FIGURE.test(text) || values.filled < 3));
    case 'name':
      return share((text) => text.length <= 90 && WORDED.test(text) && !HAS_FIGURE.test(text) && !isTick(text)) * (values.filled < 4 || values.different > values.filled * 0.4 ? 1 : 0.3) * (share((text) => readable('state', text, context)) > 0.6 ? 0 : 1);
    case 'file-number':
      return share((text) => HAS_FIGURE.test(text) && text.length <= 60 && !isDate(text));
    case 'court-name':
      return share((text) => COURT.test(text));
    case 'sex':
      return share((text) => SEX.test(text));
    case 'birth-date':
      return share((text) => isDate(text) && !/\b20(?:1[3-9]|2\d)\b/u.test(text));
    case 'state':
      return share((text) => readable('state', text, context)) * (share((text) => readable('custody', text, context)) > 0.5 ? 0 : 1);
    case 'co-defendants': case 'health':
      return share((text) => WORDED.test(text) && !isTick(text) && !isDate(text));
    case 'nationality': case 'role':
      return share((text) => isOther(text, 60));
    case 'custody-place': case 'arresting-body':
      return share((text) => isOther(text, 70));
    case 'notes':
      return plainly ? 1 : share((text) => WORDED.test(text) && !isDate(text));
    case 'charges': case 'linked-event': {
      const read = share((text) => readable(target, text, context));
      return plainly ? Math.max(read, share((text) => isOther(text, 400)) * PLAINLY) : read;
    }
    default:
      return share((text) => readable(target, text, context));
  }
}

/** What words under a plain heading are worth that no reader knows. */
const PLAINLY = 0.55;

/** Whether small numbers are too far from each other to be those of rows: ages, years. */
function isSpread(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => (/^\d{1,4}$/u.test(text) ? Number(text) : NaN));
  return numbers.every((one) => !Number.isNaN(one)) && numbers.length > 2 && Math.max(...numbers) - Math.min(...numbers) > 2 * numbers.length;
}

/** Whether a text says something of a fact; what leaves most of a closed list open does not tell what a column is for. */
export function readable(target: Target, text: string, context: IntakeContext): boolean {
  if (target === 'id') return true;
  if (target === 'charges') return !isDataCell(text) && context.charges.charges(text, null).charges.some((charge) => charge.offences !== null);
  const { fact } = readCell(target, text, context);
  if (!('values' in fact)) return false;
  const all = valuesOf(definitionOf(target));
  return all.length < 3 || fact.values.length * 2 <= all.length;
}

/** Whether most values, of which the fact's reader reads none, are plainly something else. */
export function saysOther(target: Target, values: Values | undefined, context: IntakeContext): boolean {
  const texts = values?.texts ?? [];
  // One or two values may be odd: only marks say of themselves that they are nothing else.
  if (texts.length < 3) return texts.length > 0 && texts.every(isTick);
  const isDate = target !== 'id' && target !== 'charges' && definitionOf(target).kind === 'date';
  const others: readonly ((text: string) => boolean)[] = [
    isTick,
    ...(isDate || target === 'id' || target === 'charges' ? [] : [(text: string) => /^\W*\d/u.test(text)]),
    (text) => IDENTITY.test(text),
    (text) => COURT.test(text),
    ...(['arrest-date', 'charges', 'custody', 'linked-event'] as const).filter((other) => other !== target && !(isDate && other !== 'charges')).map((other) => (text: string) => text.length < 200 && readable(other, text, context)),
    (text) => target !== 'military' && /\b(?:civil|militar)/iu.test(text),
  ];
  return others.some((says) => texts.filter(says).length >= 0.6 * texts.length);
}
