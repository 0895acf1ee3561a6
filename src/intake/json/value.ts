/** One value of JSON, read for one fact. */
import { UNKNOWN_REASONS, unknown } from '../../case/case.ts';
import { parseSpan } from '../../case/dates.ts';
import { definitionOf, valuesOf, type CaseFactId, type ChargeFactId } from '../../case/facts.ts';
import { ENTITY_NAMES } from '../../country/pack/entities.ts';
import { HIDDEN, readCell } from '../cells/read-cell.ts';
import { eventsOf, type IntakeContext } from '../context.ts';
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import { BLANK, reading, unreadable, type AnyFact, type Reading } from '../reading.ts';
import { shown } from '../../text/sanitise.ts';


export type JsonObject = Readonly<Record<string, unknown>>;

export function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/**
 * A bare value is read like a cell, a list as what it leaves possible, an
 * object of a saved case as it stands. Anything else was written and cannot
 * be read: it is kept, and told.
 */
export function readValue(id: CaseFactId | ChargeFactId, value: unknown, context: IntakeContext): Reading {
  if (value === null || value === undefined) return BLANK;
  const object = asObject(value);
  if (object && (Object.hasOwn(object, 'values') || Object.hasOwn(object, 'unknown'))) return reading(strictFact(id, object, context));
  if (Array.isArray(value)) return readAlternatives(id, value, context);
  return isPlain(value) ? readCell(id, plainText(value, id), context) : notRead(id, value);
}

/** A list: the program's own codes, or words of which each is read. */
function readAlternatives(id: CaseFactId | ChargeFactId, list: readonly unknown[], context: IntakeContext): Reading {
  if (list.length === 0) return BLANK;
  if (list.every((value) => isPlain(value) && codeOf(id, value, context) !== null)) return reading(knownFact(id, list, undefined, context));
  const found = list.map((value) => (isPlain(value) ? readCell(id, plainText(value, id), context) : null));
  const values = found.map((one) => (one !== null && 'values' in one.fact ? one.fact.values : null));
  if (definitionOf(id).kind === 'text' || values.includes(null)) return notRead(id, list);
  return reading({ values: [...new Set(values.flatMap((some) => some ?? []))], text: textOf(list) }, found.flatMap((one) => one?.warnings ?? []));
}

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}

/** What was written, as far as it can be kept. */
export function textOf(value: unknown): string {
  return JSON.stringify(value).slice(0, LIMITS.answer);
}

function notRead(id: CaseFactId | ChargeFactId, value: unknown): Reading {
  const text = textOf(value);
  return unreadable(text, 'bad-value', { fact: id, found: definitionOf(id).leaves === 'never' ? HIDDEN : shown(text, 60), ...(definitionOf(id).leaves === 'never' ? { text: HIDDEN } : {}) });
}

/** `{ unknown, text }` or `{ values, text }`: nothing is read from words. */
export function strictFact(id: CaseFactId | ChargeFactId, object: JsonObject, context: IntakeContext): AnyFact {
  for (const key of Object.keys(object)) if (!['values', 'unknown', 'text'].includes(key)) throw wrong(id, key);
  const text = object.text === undefined ? undefined : plainText(object.text, id);
  if (Object.hasOwn(object, 'unknown')) {
    const reason = UNKNOWN_REASONS.find((candidate) => candidate === object.unknown);
    if (!reason || Object.hasOwn(object, 'values')) throw wrong(id, object.unknown);
    return unknown(reason, text);
  }
  if (!Array.isArray(object.values)) throw wrong(id, object);
  return knownFact(id, object.values, text, context);
}

function knownFact(id: CaseFactId | ChargeFactId, list: readonly unknown[], text: string | undefined, context: IntakeContext): AnyFact {
  if (list.length === 0) throw wrong(id, list);
  const values = list.map((value) => codeValue(id, value, context));
  return text === undefined ? { values } : { values, text };
}

/** A value as a code, never as words. */
function codeValue(id: CaseFactId | ChargeFactId, value: unknown, context: IntakeContext): unknown {
  const found = codeOf(id, value, context);
  if (found === null) throw wrong(id, value);
  return found;
}

/** The value that a code stands for, or null. */
function codeOf(id: CaseFactId | ChargeFactId, value: unknown, context: IntakeContext): unknown {
  const text = plainText(value, id);
  const definition = definitionOf(id);
  // A day that nothing bounds is written so.
  if (definition.kind === 'date') return text === '..' ? { from: null, to: null } : parseSpan(text);
  const accepted = definition.kind === 'event' ? ['none', ...eventsOf(context).ids] : definition.kind === 'place' ? ENTITY_NAMES : valuesOf(definition);
  return accepted.length > 0 && !accepted.includes(text) ? null : text;
}

export function plainText(value: unknown, id: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw wrong(id, value);
}

export function wrong(id: string, value: unknown): IntakeError {
  return new IntakeError('bad-value', { fact: id, found: typeof value === 'string' || typeof value === 'number' ? shown(String(value), 60) : typeName(value) });
}

export function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
