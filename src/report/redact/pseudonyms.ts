/**
 * Names that stand for persons: the same person gets the same one with the
 * same key, in every run; nobody can go back from it without the key.
 */
import { createHmac } from 'node:crypto';
import { wordsOf } from '../../text/fold.ts';
import { factOf } from '../account/facts-told.ts';
import type { CaseResult } from '../result.ts';

/** Bytes that a key needs at least. */
export const LEAST_KEY = 32;

export class KeyTooShort extends Error {
  readonly bytes: number;
  constructor(bytes: number) {
    super(`key of ${String(bytes)} bytes; at least ${String(LEAST_KEY)}`);
    this.name = 'KeyTooShort';
    this.bytes = bytes;
  }
}

/** Letters and digits that nobody takes for one another (Crockford's base 32). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 60 bits: among 100,000 persons, two alike in less than one run of 10⁸. */
const LENGTH = 12;

export class Pseudonyms {
  readonly #key: Uint8Array;

  /** Throws {@link KeyTooShort}. */
  constructor(key: Uint8Array) {
    if (key.length < LEAST_KEY) throw new KeyTooShort(key.length);
    this.#key = key;
  }

  /**
   * `P-4K7Q…` for a person: by the identity number, or else the name, or else
   * the id of the case, which says who it is in its own list only, or else
   * what is known of it.
   * @param list the hash of the list's bytes
   */
  person(subject: CaseResult, list: string): string {
    return `P-${this.#name('person', identityOf(subject, list))}`;
  }

  /** A keyed hash in hexadecimal, in place of one that tells which file it was. */
  hash(text: string): string {
    return this.#hmac('hash', text).toString('hex');
  }

  #name(domain: string, text: string): string {
    const digest = this.#hmac(domain, text);
    return Array.from({ length: LENGTH }, (_, index) => ALPHABET.charAt((digest[index] ?? 0) & 31)).join('');
  }

  #hmac(domain: string, text: string): Buffer {
    return createHmac('sha256', this.#key).update(`amnistia/1\0${domain}\0${text}`, 'utf8').digest();
  }
}

/** Whether it has the form of a pseudonym, the second of one person in a list among them. */
export function isPseudonym(text: string): boolean {
  return /^P-[0-9A-HJKMNP-TV-Z]{12}(?:-\d{1,9})?$/u.test(text);
}

/** What is the same however a person's number or name is written. */
function identityOf(subject: CaseResult, list: string): string {
  const written = factOf(subject, 'id-number') ?? '';
  const digits = written.replace(/\D/g, '');
  // Foreigners' numbers are a series of their own.
  if (digits.length >= 5) return `number:${/^\s*E/i.test(written) ? 'E' : ''}${digits.replace(/^0+/, '')}`;
  const name = wordsOf(factOf(subject, 'name') ?? '');
  if (name !== '') return `name:${name}`;
  // The number of a row is nobody's: two rows would change places in a sorted list.
  const own = subject.id === `row-${String(subject.row)}` ? JSON.stringify(Object.entries(subject.facts).filter(([fact]) => fact !== 'id').sort(([a], [b]) => (a < b ? -1 : 1))) : subject.id;
  return `case:${list}:${own}`;
}
