/** What stands beside the facts of JSON: the words that they were read from, and keys that are none. */
import { IntakeError } from '../error.ts';
import type { AnyFact } from '../reading.ts';
import { nearest } from '../../text/nearest.ts';
import { shown } from '../../text/sanitise.ts';
import { asObject, plainText, wrong } from './value.ts';

/** What was written, beside the facts that were read from it. */
export function addTexts(facts: Record<string, AnyFact | undefined>, value: unknown): void {
  if (value === undefined || value === null) return;
  const texts = asObject(value);
  if (!texts) throw wrong('texts', value);
  for (const [id, text] of Object.entries(texts)) {
    const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
    if (!fact) throw unknownKey(id, Object.keys(facts), 'unknown-fact');
    if ('values' in fact) facts[id] = { values: fact.values, text: plainText(text, 'texts') };
  }
}

export function unknownKey(key: string, known: readonly string[], code: 'unknown-fact' | 'unknown-charge-fact'): IntakeError {
  return new IntakeError(code, { fact: shown(key, 60), suggestion: nearest(key.toLowerCase().replace(/[_\s]+/gu, '-'), known) ?? '' });
}
