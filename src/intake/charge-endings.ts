/**
 * How a charge ended, written behind it in brackets: `homicidio (absuelto)`.
 * Of the whole charge only what stands there alone is taken, since it can
 * take an exclusion away: `(no absuelto)`, `(sobreseimiento apelado)` are not read.
 */
import { known, isUnknown, type Charge } from '../case/case.ts';
import { wordsOf } from '../text/fold.ts';
import { readChoice } from './cells/choice.ts';
import type { ChargeReader } from './context.ts';

/** Longest words of an ending. */
const LONGEST = 30;

/** The charge without its ending, and the ending; null where it has none. */
function endingOf(text: string): { readonly charge: string; readonly status: NonNullable<Charge['facts']['status']> } | null {
  const trimmed = text.trimEnd();
  const whole = trimmed.endsWith('.') ? trimmed.slice(0, -1).trimEnd() : trimmed;
  const open = Math.max(whole.lastIndexOf('('), whole.lastIndexOf('['));
  if (open < 1 || !(whole.endsWith(')') || whole.endsWith(']'))) return null;
  const [charge, inner] = [whole.slice(0, open).trim(), whole.slice(open + 1, -1)];
  if (charge === '' || inner.length > LONGEST || wordsOf(inner).split(' ').length > 2) return null;
  const { fact, warnings } = readChoice('status', inner);
  const value = isUnknown(fact) ? undefined : fact.values;
  if (warnings.length > 0 || value?.length !== 1 || /\b(?:no|ni|sin|not)\b/u.test(wordsOf(inner))) return null;
  return { charge, status: known(value[0] as 'pending') };
}

/** Reads charges, each with how it ended; what was written stays the charge's text. */
export function endedCharges(reader: ChargeReader): ChargeReader {
  return {
    charges(cell, conduct, court) {
      const read = reader.charges(cell, conduct, court);
      if (!/[([]/u.test(cell)) return read;
      let { warnings } = read;
      const charges = read.charges.map((charge) => {
        const ending = endingOf(charge.text);
        const again = ending === null ? undefined : reader.charges(ending.charge, conduct, court);
        const [only, ...more] = again?.charges ?? [];
        if (ending === null || again === undefined || only === undefined || more.length > 0) return charge;
        warnings = [...warnings.filter(({ values }) => values['text'] !== charge.text), ...again.warnings];
        return { ...only, text: charge.text, facts: { ...only.facts, status: ending.status } };
      });
      return { ...read, charges, warnings };
    },
  };
}
