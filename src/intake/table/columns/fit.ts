/** How much of what stands in a column the program's own readers read for a fact. */
import { definitionOf, valuesOf } from '../../../case/facts.ts';
import { readCell } from '../../cells/read-cell.ts';
import { isBlankText, saysUnknown } from '../../cells/unknown.ts';
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
    if (isBlankText(text) || saysUnknown(text)) continue;
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

/** The share of the values that are what the fact takes, from 0 to 1; null where nothing stands in the column. */
export function fitOf(target: Target, values: Values, context: IntakeContext): number | null {
  if (values.texts.length === 0) return null;
  const share = (fits: (text: string) => boolean): number => values.texts.filter(fits).length / values.texts.length;
  const isDate = (text: string): boolean => text.length < 60 && readable('arrest-date', text, context);
  switch (target) {
    case 'id':
      return values.different >= values.filled * 0.95 ? share((text) => text.length <= 40 && !/\s.*\s/u.test(text) && !/\d[/]\d{1,2}[/]\d/u.test(text) && (HAS_FIGURE.test(text) || values.filled < 3)) : 0.1;
    case 'name':
      return share((text) => text.length <= 90 && WORDED.test(text) && !HAS_FIGURE.test(text) && !TICK.test(text)) * (values.filled < 4 || values.different > values.filled * 0.4 ? 1 : 0.3);
    case 'file-number':
      return share((text) => HAS_FIGURE.test(text) && text.length <= 60 && !isDate(text));
    case 'court-name':
      return share((text) => COURT.test(text));
    case 'sex':
      return share((text) => SEX.test(text));
    case 'birth-date':
      return share((text) => isDate(text) && !/\b20(?:1[3-9]|2\d)\b/u.test(text));
    case 'co-defendants': case 'nationality': case 'role': case 'health':
      return share((text) => WORDED.test(text) && !TICK.test(text) && !isDate(text));
    case 'custody-place': case 'arresting-body':
      return share((text) => WORDED.test(text) && !TICK.test(text) && !isDate(text) && text.length <= 120);
    case 'notes':
      return share((text) => WORDED.test(text));
    default:
      return share((text) => readable(target, text, context));
  }
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
