/** Two rows of one person: the same entry twice, or entries for different charges. */
import type { Charge } from '../../case/case.ts';
import { wordsOf } from '../../text/fold.ts';

/**
 * `duplicate`: nothing tells the rows apart but how they are written, or one
 * lists charges that the other lacks. `related`: different charges or another
 * court file, so both rows stay.
 */
export type Relation = 'duplicate' | 'related';

/** What tells entries of one person apart. */
export interface RelationRecord {
  /** See {@link fileNumberKey}. */
  readonly fileNumber: string | null;
  /** Numbers in {@link ChargeNumbers}; null where the charges are not known. */
  readonly charges: readonly number[] | null;
}

/** Each distinct charge of a list, once. */
export class ChargeNumbers {
  readonly #list: Pick<Charge, 'text' | 'offences'>[] = [];
  readonly #numbers = new Map<string, number>();

  number({ text, offences }: Charge): number {
    const key = `${wordsOf(text)}\n${offences === null ? '' : offences.join(' ')}`;
    let number = this.#numbers.get(key);
    if (number === undefined) {
      number = this.#list.push({ text, offences }) - 1;
      this.#numbers.set(key, number);
    }
    return number;
  }

  canBeOne(a: number, b: number): boolean {
    const [one, other] = [this.#list[a], this.#list[b]];
    return a === b || (one !== undefined && other !== undefined && canBeOne(one, other));
  }
}

export function relationOf(a: RelationRecord, b: RelationRecord, numbers: ChargeNumbers): Relation {
  if (a.fileNumber !== null && b.fileNumber !== null && a.fileNumber !== b.fileNumber) return 'related';
  const [one, other] = [a.charges, b.charges];
  if (one === null || other === null || one.length === 0 || other.length === 0) return 'duplicate';
  const within = (some: readonly number[], all: readonly number[]) => some.every((charge) => all.some((known) => numbers.canBeOne(charge, known)));
  return within(one, other) || within(other, one) ? 'duplicate' : 'related';
}

/** A court's file number, whatever the dashes and spaces in it. */
export function fileNumberKey(text: string): string {
  return wordsOf(text).replace(/\s/g, '').toUpperCase();
}

/** Whether two charges can mean one offence. */
export function canBeOne(a: Pick<Charge, 'text' | 'offences'>, b: Pick<Charge, 'text' | 'offences'>): boolean {
  if (wordsOf(a.text) === wordsOf(b.text)) return true;
  return a.offences !== null && b.offences !== null && a.offences.some((id) => b.offences?.includes(id));
}
