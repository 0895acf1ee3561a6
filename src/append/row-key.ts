/** By what a row of a list is found again, in the list as it was or as it became. */
import { createHash } from 'node:crypto';
import type { Case } from '../case/case.ts';
import { single } from '../case/case.ts';

export interface KeyedRow {
  readonly case: Case;
  readonly row: number;
  readonly sheet?: string | undefined;
}

/** An id that the program made of a row's number. */
const MADE = /^(?:t\d+-)?row-\d+$/u;
const LENGTH = 10;

/**
 * Two fingerprints: of the row in its place, and of who it is wherever it
 * stands; the second is empty where the list neither numbers nor names people.
 */
export function rowKey({ case: subject, row, sheet = '' }: KeyedRow): string {
  const who = whoOf(subject);
  return `${String(row)}-${digest(`${sheet}\n${String(row)}\n${who}`)}-${who === '' ? '' : digest(who)}`;
}

/** The part of a key that tells who it is; empty where nothing does. */
export function whoIn(key: string): string {
  return key.slice(key.lastIndexOf('-') + 1);
}

function whoOf(subject: Case): string {
  const name = single<string>(subject.facts.name) ?? '';
  return MADE.test(subject.id) ? name : `${subject.id}\n`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}
