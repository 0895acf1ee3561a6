/** A case in JSON: a flat object of facts, as programs write it and as the program saves it. */
import { unknown, type Case, type Charge, type ChargeFacts, type Fact, type UnknownReason, type Warning } from '../../case/case.ts';
import { CASE_FACT_IDS, CHARGE_FACT_IDS, definitionOf, isCaseFactId, isChargeFactId, valuesOf, type CaseFactId, type ChargeFactId } from '../../case/facts.ts';
import { parseSpan } from '../../case/dates.ts';
import { cellTaken, chargesTaken, conductSpan, finish, militaryCourt, newDraft, take, takeCharges, warn, type Draft } from '../assemble.ts';
import { readCell } from '../cells/read-cell.ts';
import { eventsOf, type IntakeContext } from '../context.ts';
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import { BLANK, reading, type AnyFact, type Reading } from '../reading.ts';
import { nearest, shown } from '../text.ts';

const REASONS: readonly UnknownReason[] = ['unasked', 'blank', 'stated-unknown', 'unreadable', 'contradicted'];
const OTHER_KEYS = ['id', 'charges', 'texts', 'warnings'] as const;
const CHARGE_KEYS = ['text', 'texts', 'offence', 'offences', 'statute', 'article', 'suggestions'] as const;

/**
 * Reads one case.
 * @param value parsed JSON
 * @param name what the case came from, for errors
 * @param id the id of a case that has none of its own
 * @throws IntakeError for what is no case, a fact that does not exist, a value of the wrong type
 */
export function readCaseValue(value: unknown, context: IntakeContext, name: string, id = ''): Case {
  try {
    return read(value, context, id);
  } catch (error) {
    if (!(error instanceof IntakeError) || error.file !== undefined) throw error;
    throw new IntakeError(error.code, error.values, { file: name, ...(error.values.fact === undefined ? {} : { column: error.values.fact }) });
  }
}

function read(value: unknown, context: IntakeContext, id: string): Case {
  const object = asObject(value);
  if (!object) throw new IntakeError('json-not-a-case', { found: typeName(value) });
  const draft = newDraft();
  for (const key of Object.keys(object)) {
    if (isCaseFactId(key)) take(draft, key, cellTaken(key, readValue(key, object[key], context), key));
    else if (!OTHER_KEYS.some((other) => other === key)) throw unknownKey(key, [...OTHER_KEYS, ...CASE_FACT_IDS], 'unknown-fact');
  }
  addTexts(draft.facts, object.texts);
  if (Object.hasOwn(object, 'charges')) readCharges(object.charges, draft, context);
  for (const warning of readWarnings(object.warnings)) warn(draft, warning);
  const own = object.id === undefined || object.id === null ? '' : plainText(object.id, 'id').trim();
  const made = finish(own === '' ? id : own, draft, (fact) => fact);
  // Not asked is what a fact is that is not there.
  return { ...made, facts: Object.fromEntries(Object.entries(made.facts).filter(([, fact]) => !isUnasked(fact))) };
}

function isUnasked(fact: AnyFact): boolean {
  return 'unknown' in fact && fact.unknown === 'unasked' && fact.text === undefined;
}

/** What was written, beside the facts that were read from it. */
function addTexts(facts: Record<string, AnyFact | undefined>, value: unknown): void {
  if (value === undefined || value === null) return;
  const texts = asObject(value);
  if (!texts) throw wrong('texts', value);
  for (const [id, text] of Object.entries(texts)) {
    const fact = Object.hasOwn(facts, id) ? facts[id] : undefined;
    if (!fact) throw unknownKey(id, Object.keys(facts), 'unknown-fact');
    if ('values' in fact) facts[id] = { values: fact.values, text: plainText(text, 'texts') };
  }
}

type JsonObject = Readonly<Record<string, unknown>>;

function asObject(value: unknown): JsonObject | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

function readValue(id: CaseFactId | ChargeFactId, value: unknown, context: IntakeContext): Reading {
  if (value === null || value === undefined) return BLANK;
  const object = asObject(value);
  if (object) return reading(strictFact(id, object, context));
  if (Array.isArray(value)) return reading(knownFact(id, value, undefined, context));
  return readCell(id, plainText(value, id), context);
}

/** `{ unknown, text }` or `{ values, text }`: nothing is read from words. */
function strictFact(id: CaseFactId | ChargeFactId, object: JsonObject, context: IntakeContext): AnyFact {
  for (const key of Object.keys(object)) if (!['values', 'unknown', 'text'].includes(key)) throw wrong(id, key);
  const text = object.text === undefined ? undefined : plainText(object.text, id);
  if (Object.hasOwn(object, 'unknown')) {
    const reason = REASONS.find((candidate) => candidate === object.unknown);
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
  const text = plainText(value, id);
  const definition = definitionOf(id);
  if (definition.kind === 'date') {
    // A day that nothing bounds is written so.
    const span = text === '..' ? { from: null, to: null } : parseSpan(text);
    if (!span) throw wrong(id, value);
    return span;
  }
  const accepted = definition.kind === 'event' ? ['none', ...eventsOf(context).ids] : valuesOf(definition);
  if (accepted.length > 0 && !accepted.includes(text)) throw wrong(id, value);
  return text;
}

function readCharges(value: unknown, draft: Draft, context: IntakeContext): void {
  const conduct = conductSpan(draft);
  const object = asObject(value);
  if (value === null || value === undefined) draft.charges = unknown('blank');
  else if (typeof value === 'string') takeCharges(draft, chargesTaken(context.charges.charges(value, conduct, militaryCourt(draft)), value, 'charges'));
  else if (object) {
    const fact = Object.hasOwn(object, 'unknown') ? (strictFact('notes', object, context) as Fact<string>) : undefined;
    if (!fact || !('unknown' in fact)) throw wrong('charges', value);
    draft.charges = fact;
  } else if (Array.isArray(value)) draft.charges = readList(value, draft, context);
  else throw wrong('charges', value);
}

function readList(list: readonly unknown[], draft: Draft, context: IntakeContext): readonly Charge[] {
  const charges: Charge[] = [];
  for (const one of list) {
    charges.push(...readCharge(one, draft, context));
    if (charges.length > LIMITS.charges) throw new IntakeError('too-many-charges', { fact: 'charges', limit: String(LIMITS.charges) });
  }
  return charges;
}

function readCharge(value: unknown, draft: Draft, context: IntakeContext): readonly Charge[] {
  const object = typeof value === 'string' ? { text: value } : asObject(value);
  if (!object) throw wrong('charges', value);
  for (const key of Object.keys(object)) {
    if (!isChargeFactId(key) && !CHARGE_KEYS.some((other) => other === key)) throw unknownKey(key, [...CHARGE_KEYS, ...CHARGE_FACT_IDS], 'unknown-charge-fact');
  }
  const facts: Partial<Record<ChargeFactId, AnyFact>> = {};
  for (const id of CHARGE_FACT_IDS) {
    if (!Object.hasOwn(object, id)) continue;
    const read = readValue(id, object[id], context);
    facts[id] = read.fact;
    for (const { code, values } of read.warnings) warn(draft, { column: id, code, values });
  }
  addTexts(facts, object.texts);
  const text = object.text === undefined ? '' : plainText(object.text, 'charges');
  if (Object.hasOwn(object, 'offence') || Object.hasOwn(object, 'offences')) return [namedCharge(object, text, facts as ChargeFacts, context)];
  const read = context.charges.charges(text, conductSpan(draft), militaryCourt(draft));
  for (const { code, values } of read.warnings) warn(draft, { column: 'charges', code, values });
  if (read.charges.length === 0) throw wrong('charges', value);
  return read.charges.map((charge) => ({ ...charge, facts: { ...charge.facts, ...(facts as ChargeFacts) } }));
}

function namedCharge(object: JsonObject, text: string, facts: ChargeFacts, context: IntakeContext): Charge {
  const named = object.offences === undefined ? object.offence : object.offences;
  const offences = named === null ? null : (Array.isArray(named) ? named : [named]).map((id: unknown) => offenceId(id, context));
  if (offences?.length === 0) throw wrong('offences', named);
  return {
    text,
    offences,
    ...(object.statute === undefined ? {} : { statute: plainText(object.statute, 'statute') }),
    ...(object.article === undefined ? {} : { article: plainText(object.article, 'article') }),
    ...(Array.isArray(object.suggestions) ? { suggestions: object.suggestions.map((id: unknown) => plainText(id, 'suggestions')) } : {}),
    facts,
  };
}

function offenceId(value: unknown, context: IntakeContext): string {
  const id = plainText(value, 'offences');
  if (context.offenceIds && !context.offenceIds.has(id)) throw new IntakeError('unknown-offence', { offence: shown(id, 60), suggestion: nearest(id, [...context.offenceIds]) ?? '' });
  return id;
}

function readWarnings(value: unknown): readonly Warning[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong('warnings', value);
  return value.map((item: unknown) => {
    const object = asObject(item);
    const values = asObject(object?.values);
    if (!object || !values) throw wrong('warnings', item);
    return { column: plainText(object.column, 'warnings'), code: plainText(object.code, 'warnings'), values: Object.fromEntries(Object.entries(values).map(([key, text]) => [key, plainText(text, 'warnings')])) };
  });
}

function plainText(value: unknown, id: string): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  throw wrong(id, value);
}

function wrong(id: string, value: unknown): IntakeError {
  return new IntakeError('bad-value', { fact: id, found: typeof value === 'string' || typeof value === 'number' ? shown(String(value), 60) : typeName(value) });
}

function typeName(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}

function unknownKey(key: string, known: readonly string[], code: 'unknown-fact' | 'unknown-charge-fact'): IntakeError {
  return new IntakeError(code, { fact: shown(key, 60), suggestion: nearest(key.toLowerCase().replace(/[_\s]+/gu, '-'), known) ?? '' });
}
