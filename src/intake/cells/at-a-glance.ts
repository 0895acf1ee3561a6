/**
 * What most cells of a person's own are: a name, a number, a remark. Such a
 * text is told by a few of its characters, and the long way of `readCell`
 * is left to those that could be something else.
 */
import { known } from '../../case/case.ts';
import { definitionOf, type CaseFactId } from '../../case/facts.ts';
import { COUNTRY } from '../../country/pack/country.ts';
import { LIMITS } from '../limits.ts';
import type { AnyFact } from '../reading.ts';
import { maySayUnknown } from './unknown.ts';

/** An identity number as it is kept, and with its points. */
const { letters, digits } = COUNTRY.identity;
const NUMBER = new RegExp(`^[${letters.join('')}]-(?:[1-9]\\d{${String(digits.from - 1)},${String(digits.to - 1)}}|0?[1-9]\\d?\\.\\d{3}\\.\\d{3})$`, 'u');

/** Gives the fact that `readCell` finds in a cell, saying nothing else of it; null where the cell has to be looked at closer. */
export type Glance = (cell: string) => AnyFact | null;

/** How the cells of a fact are looked at; null where a glance is not enough. */
export function glanceAt(id: CaseFactId): Glance | null {
  if (id === 'id-number') return numberIn;
  return id !== 'court-name' && definitionOf(id).kind === 'text' ? textIn : null;
}

const POINT = 46;
const ZERO = 48;

function numberIn(cell: string): AnyFact | null {
  if (!NUMBER.test(cell)) return null;
  const { length } = cell;
  if (cell.charCodeAt(length - 4) !== POINT) return known(cell);
  const millions = cell.slice(cell.charCodeAt(2) === ZERO ? 3 : 2, length - 8);
  return known(cell.slice(0, 2) + millions + cell.slice(length - 7, length - 4) + cell.slice(length - 3));
}

/** A text that says itself and nothing else: no blank at its ends, no mark before it, no word for what is unknown. */
function textIn(cell: string): AnyFact | null {
  const { length } = cell;
  if (length < 2 || length > LIMITS.answer || !isAlphanumeric(cell.charCodeAt(0)) || !isAlphanumeric(cell.charCodeAt(length - 1))) return null;
  return maySayUnknown(cell) || cell.includes('\ufffd') ? null : known(cell);
}

function isAlphanumeric(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57);
}
