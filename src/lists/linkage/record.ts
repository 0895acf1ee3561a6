/** A row prepared for comparison: every field in the form in which it is compared. */
import doubleMetaphone from 'talisman/phonetics/double-metaphone.js';
import type { DateSpan } from '../../case/dates.ts';
import { folded, spanOf, valueOf } from '../facts.ts';
import type { ListRow } from '../row.ts';
import { nameTokens } from './names.ts';

export interface LinkageRecord {
  /** Digits of the cédula, without the letter that people leave out. */
  readonly idNumber: string | null;
  /** Numbers of the name's words in {@link Vocabulary}. */
  readonly name: readonly number[];
  readonly birth: DateSpan | null;
  readonly arrest: DateSpan | null;
  readonly state: string | null;
}

/** Each distinct word of the names of a list, once, with its phonetic code. */
export class Vocabulary {
  readonly words: string[] = [];
  readonly codes: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.length;
      this.#numbers.set(word, number);
      this.words.push(word);
      this.codes.push(word.length === 1 ? '' : phoneticCode(word));
    }
    return number;
  }
}

/** Sounds that Venezuelan Spanish does not tell apart are written alike before the code is made. */
function phoneticCode(word: string): string {
  const alike = word.replace(/^h/, '').replace(/v/g, 'b').replace(/ll/g, 'y').replace(/z|c(?=[ei])/g, 's').replace(/g(?=[ei])|^x/g, 'j').replace(/^y(?=[aeiou])/, 'j');
  return doubleMetaphone(alike)[0] || alike;
}

const PERSON_NUMBER = /^[VEPMT]?\D*(\d[\d.\s]*)/i;

function idDigits(text: string | null): string | null {
  if (text === null) return null;
  const digits = (PERSON_NUMBER.exec(text.trim())?.[1] ?? '').replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= 4 && digits.length <= 10 ? digits : null;
}

export function recordOf({ case: subject }: ListRow, vocabulary: Vocabulary): LinkageRecord {
  const state = valueOf(subject, 'state');
  return {
    idNumber: idDigits(valueOf(subject, 'id-number')),
    name: nameTokens(valueOf(subject, 'name') ?? '').map((word) => vocabulary.number(word)),
    birth: spanOf(subject, 'birth-date'),
    arrest: spanOf(subject, 'arrest-date'),
    state: state === null ? null : folded(state),
  };
}
