/** A row prepared for comparison: every field in the form in which it is compared, and nothing else. */
import doubleMetaphone from 'talisman/phonetics/double-metaphone.js';
import { hasCharges } from '../../case/case.ts';
import type { DateSpan } from '../../case/dates.ts';
import { spanOf, valueOf } from '../../case/fact-values.ts';
import { wordsOf } from '../../text/fold.ts';
import type { ListRow } from '../row.ts';
import { nameTokens } from './names.ts';
import { ChargeNumbers, fileNumberKey, type RelationRecord } from './relation.ts';

export interface LinkageRecord extends RelationRecord {
  /** Digits of the cédula, without the letter that people leave out. */
  readonly idNumber: string | null;
  /** Numbers of the name's words in {@link Vocabulary}. */
  readonly name: readonly number[];
  readonly birth: DateSpan | null;
  readonly arrest: DateSpan | null;
  readonly state: string | null;
}

/** Each distinct word of the names of a list, once, with how it is spoken and its phonetic code. */
export class Vocabulary {
  readonly words: string[] = [];
  /** Equal for spellings of one name, such as Yonathan and Jonatan, Gonzales and González; not for Luis and Luisa, or María and Mariana. */
  readonly spoken: string[] = [];
  readonly codes: string[] = [];
  readonly #numbers = new Map<string, number>();

  number(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.length;
      this.#numbers.set(word, number);
      this.words.push(word);
      const spoken = spokenForm(word);
      this.spoken.push(spoken);
      this.codes.push(word.length === 1 ? '' : doubleMetaphone(spoken)[0] || spoken);
    }
    return number;
  }
}

/** Sounds that Venezuelan Spanish does not tell apart, written alike. */
function spokenForm(word: string): string {
  return word.replace(/ph/g, 'f').replace(/(?<!c)h/g, '').replace(/([^l])\1/g, '$1').replace(/v/g, 'b').replace(/ll/g, 'y').replace(/z|c(?=[ei])/g, 's').replace(/g(?=[ei])|^x/g, 'j').replace(/^y(?=[aeiou])/, 'j').replace(/y$/, 'i');
}

const PERSON_NUMBER = /^[VEPMT]?\D*(\d[\d.\s]*)/i;

/** The digits of a cédula; null for what can be none. */
function idDigits(text: string | null): string | null {
  if (text === null) return null;
  const digits = (PERSON_NUMBER.exec(text.trim())?.[1] ?? '').replace(/\D/g, '').replace(/^0+/, '');
  return digits.length >= 4 && digits.length <= 10 ? digits : null;
}

/** The rows of a list as they are compared; the cases themselves need not be kept. */
export class LinkageRecords {
  readonly vocabulary = new Vocabulary();
  readonly charges = new ChargeNumbers();
  readonly list: LinkageRecord[] = [];

  add({ case: subject }: ListRow): void {
    const state = valueOf(subject, 'state');
    const file = valueOf(subject, 'file-number');
    this.list.push({
      idNumber: idDigits(valueOf(subject, 'id-number')),
      name: nameTokens(valueOf(subject, 'name') ?? '').map((word) => this.vocabulary.number(word)),
      birth: spanOf(subject, 'birth-date'),
      arrest: spanOf(subject, 'arrest-date'),
      state: state === null ? null : wordsOf(state),
      fileNumber: file === null ? null : fileNumberKey(file),
      charges: hasCharges(subject.charges) ? subject.charges.map((charge) => this.charges.number(charge)) : null,
    });
  }
}
