/** Cédula, birth, arrest and state of two rows: how they agree, and its weight in bits. */
import damerauLevenshtein from 'talisman/metrics/damerau-levenshtein.js';
import { formatDay, isExact, overlap, type DateSpan } from '../../case/dates.ts';
import type { Frequencies } from './frequencies.ts';
import { bits, M, U } from './weights.ts';

/** How two values of a field agree; `missing` where one row has none. */
export type Agreement = 'same' | 'compatible' | 'one-error' | 'swapped' | 'near' | 'different' | 'missing';

export interface FieldComparison {
  readonly agreement: Agreement;
  readonly weight: number;
}

const MISSING: FieldComparison = { agreement: 'missing', weight: 0 };

export function compareIdNumbers(a: string | null, b: string | null): FieldComparison {
  if (a === null || b === null) return MISSING;
  if (a === b) return { agreement: 'same', weight: bits(M.idNumber.exact, U.idNumber.exact) };
  if (damerauLevenshtein(a, b) === 1) return { agreement: 'one-error', weight: bits(M.idNumber.oneError, U.idNumber.oneError) };
  return { agreement: 'different', weight: bits(M.idNumber.different, U.idNumber.different) };
}

export function compareBirths(a: DateSpan | null, b: DateSpan | null): FieldComparison {
  if (!a || !b) return MISSING;
  if (overlap(a, b)) {
    const chance = Math.min(1, Math.max(days(a), days(b)) * U.birthDay);
    return { agreement: isExact(a) && isExact(b) ? 'same' : 'compatible', weight: bits(M.birth.same, chance) };
  }
  const slip = isExact(a) && isExact(b) ? slipBetween(a.from ?? 0, b.from ?? 0) : null;
  if (slip === 'swapped') return { agreement: slip, weight: bits(M.birth.swapped, U.birthDay) };
  if (slip === 'one-error') return { agreement: slip, weight: bits(M.birth.oneComponent, U.birthOneComponent) };
  return { agreement: 'different', weight: bits(M.birth.different, U.birthDifferent) };
}

/** Days within which two records of one arrest differ: arrest, hearing, news. */
const NEAR_DAYS = 3;

export function compareArrests(a: DateSpan | null, b: DateSpan | null, frequencies: Frequencies): FieldComparison {
  if (!a || !b) return MISSING;
  if (overlap(a, b)) {
    const chance = likelier(a, b, frequencies);
    return { agreement: isExact(a) && isExact(b) ? 'same' : 'compatible', weight: bits(M.arrest.same, Math.min(M.arrest.same, chance)) };
  }
  if (!isExact(a) || !isExact(b)) return { agreement: 'different', weight: bits(M.arrest.different, U.arrestDifferent) };
  const [one, other] = [a.from ?? 0, b.from ?? 0];
  if (Math.abs(one - other) <= NEAR_DAYS) return { agreement: 'near', weight: bits(M.arrest.near, U.arrestNear) };
  if (slipBetween(one, other) === 'swapped') return { agreement: 'swapped', weight: bits(M.arrest.swapped, likelier(a, b, frequencies)) };
  return { agreement: 'different', weight: bits(M.arrest.different, U.arrestDifferent) };
}

export function compareStates(a: string | null, b: string | null, frequencies: Frequencies): FieldComparison {
  if (a === null || b === null) return MISSING;
  return a === b
    ? { agreement: 'same', weight: bits(M.state.same, Math.min(M.state.same, frequencies.state(a))) }
    : { agreement: 'different', weight: bits(M.state.different, U.stateDifferent) };
}

function likelier(a: DateSpan, b: DateSpan, frequencies: Frequencies): number {
  return Math.max(frequencies.arrest(a), frequencies.arrest(b));
}

function days(span: DateSpan): number {
  return span.from === null || span.to === null ? Infinity : span.to - span.from + 1;
}

/** Day and month changed over, or one of day, month and year wrong. */
function slipBetween(a: number, b: number): 'swapped' | 'one-error' | null {
  const [yearA, monthA, dayA] = formatDay(a).split('-');
  const [yearB, monthB, dayB] = formatDay(b).split('-');
  if (yearA === yearB && monthA === dayB && dayA === monthB) return 'swapped';
  const wrong = [yearA !== yearB, monthA !== monthB, dayA !== dayB].filter(Boolean).length;
  return wrong === 1 ? 'one-error' : null;
}
