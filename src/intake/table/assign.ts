/** Which column of a table is for which fact: by its heading, and by its values where the heading fits two. */
import { definitionOf, valuesOf } from '../../case/facts.ts';
import { readCell } from '../cells/read-cell.ts';
import { isBlankText, saysUnknown } from '../cells/unknown.ts';
import type { IntakeContext } from '../context.ts';
import { IntakeError } from '../error.ts';
import type { Target } from '../types.ts';
import { hasWordsOf, targetsOf } from './headings.ts';
import { columnLetters, columnName, columnNames } from './mapping.ts';

/** A share of readable values from which a column is for a fact, and below which it is not. */
const FITS = 0.8;
const DOES_NOT_FIT = 0.2;
const SAMPLE = 200;

/**
 * @param sample the first rows below the headings
 * @param unsettled told of each conflict instead of the error: a person settles it, and the column stays without a fact
 * @throws IntakeError `duplicate-label` for two columns of one fact, `ambiguous-label` for one that fits two
 */
export function assignColumns(headings: readonly string[], sample: readonly (readonly string[])[], context: IntakeContext, unsettled?: (conflict: IntakeError) => void): readonly (Target | null)[] {
  const assigned: (Target | null)[] = headings.map(() => null);
  const taken = new Map<Target, number>();
  const open: [number, readonly Target[]][] = [];
  const settle = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      if (!(error instanceof IntakeError) || !unsettled) throw error;
      unsettled(error);
    }
  };
  for (const [index, heading] of headings.entries()) {
    const targets = targetsOf(heading);
    if (targets.length > 1) open.push([index, targets]);
    else if (targets[0] !== undefined) settle(() => { place(index, targets[0] as Target, assigned, taken, headings); });
  }
  for (const [index, targets] of open) {
    settle(() => {
      // A fact that another column names without doubt is not what this one is for.
      const left = targets.filter((target) => !taken.has(target));
      const target = decide(index, left.length > 0 ? left : targets, sample, context, headings);
      if (target !== null) place(index, target, assigned, taken, headings);
    });
  }
  return assigned;
}

/**
 * The column of charges in a table of which no heading is known: its heading
 * has the words of one, and nearly all of its cells name offences.
 */
export function chargesByValues(headings: readonly string[], sample: readonly (readonly string[])[], context: IntakeContext): number | null {
  const found = [...headings.keys()].filter((index) => {
    if (targetsOf(headings[index] ?? '').length > 0 || !hasWordsOf(headings[index] ?? '', 'charges')) return false;
    const texts = filledTexts(index, sample);
    return texts.length > 0 && texts.filter((text) => reads('charges', text, context)).length >= FITS * texts.length;
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function place(index: number, target: Target, assigned: (Target | null)[], taken: Map<Target, number>, headings: readonly string[]): void {
  const other = taken.get(target);
  if (other !== undefined) {
    // Which of the two is meant, nobody knows: neither is.
    assigned[other] = null;
    throw new IntakeError('duplicate-label', { fact: target, columns: columnNames([other, index], headings), letters: columnLetters([other, index]) });
  }
  taken.set(target, index);
  assigned[index] = target;
}

function decide(index: number, targets: readonly Target[], sample: readonly (readonly string[])[], context: IntakeContext, headings: readonly string[]): Target | null {
  const [only] = targets;
  const values = filledTexts(index, sample);
  const shares = targets.map((target) => [target, values.length === 0 ? 0 : values.filter((text) => reads(target, text, context)).length / values.length] as const);
  const fitting = shares.filter(([, share]) => share >= FITS);
  const others = shares.filter(([, share]) => share < FITS && share > DOES_NOT_FIT);
  if (targets.length === 1 && only !== undefined) {
    // Its other fact has a column of its own; the values must not say that it is something else.
    return values.length === 0 || (shares[0]?.[1] ?? 0) > DOES_NOT_FIT ? only : null;
  }
  const [fit] = fitting;
  if (fitting.length === 1 && others.length === 0 && fit) return fit[0];
  if (values.length === 0) return null;
  throw new IntakeError('ambiguous-label', { column: columnName(index, headings), letters: columnLetters([index]), facts: targets.join(', ') });
}

function filledTexts(index: number, sample: readonly (readonly string[])[]): readonly string[] {
  return sample.slice(0, SAMPLE).map((cells) => (cells[index] ?? '').trim()).filter((text) => !isBlankText(text) && !saysUnknown(text));
}

function reads(target: Target, text: string, context: IntakeContext): boolean {
  if (target === 'id') return true;
  if (target === 'charges') return context.charges.charges(text, null).charges.some((charge) => charge.offences !== null);
  const { fact } = readCell(target, text, context);
  if (!('values' in fact)) return false;
  // What leaves most of a closed list open does not tell what a column is for.
  const all = valuesOf(definitionOf(target));
  return all.length < 3 || fact.values.length * 2 <= all.length;
}
