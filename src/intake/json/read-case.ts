/** A case in JSON: a flat object of facts, as programs write it and as the program saves it. */
import { unknown, type Case, type Charge, type ChargeFacts, type UnknownFact, type UnknownReason, type Warning } from '../../case/case.ts';
import { CASE_FACT_IDS, CHARGE_FACT_IDS, definitionOf, isCaseFactId, isChargeFactId, valuesOf, type CaseFactId, type ChargeFactId } from '../../case/facts.ts';
import { parseSpan } from '../../case/dates.ts';
import { cellTaken, chargesTaken, conductSpan, finish, militaryCourt, newDraft, take, takeCharges, warn, type Draft } from '../assemble.ts';
import { NO_ID, readId } from '../cells/case-id.ts';
import { HIDDEN, readCell } from '../cells/read-cell.ts';
import { ENTITY_NAMES } from '../cells/place.ts';
import { isBlankText } from '../cells/unknown.ts';
import { eventsOf, type IntakeContext } from '../context.ts';
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import { BLANK, reading, unreadable, type AnyFact, type Reading } from '../reading.ts';
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
  const nullWords = new Set<string>();
  const note = <T extends { readonly nullWord?: string }>(taken: T): T => {
    if (taken.nullWord !== undefined) nullWords.add(taken.nullWord);
    return taken;
  };
  for (const key of Object.keys(object)) {
    if (isCaseFactId(key)) take(draft, key, note(cellTaken(key, readValue(key, object[key], context), key)));
    else if (!OTHER_KEYS.some((other) => other === key)) throw unknownKey(key, [...OTHER_KEYS, ...CASE_FACT_IDS], 'unknown-fact');
  }
  addTexts(draft.facts, object.texts);
  if (Object.hasOwn(object, 'charges')) readCharges(object.charges, draft, context, note);
  for (const warning of readWarnings(object.warnings)) warn(draft, warning);
  const { id: own, warning } = object.id === undefined || object.id === null ? NO_ID : note(readId(plainText(object.id, 'id').trim()));
  if (warning) warn(draft, { column: 'id', ...warning });
  if (nullWords.size > 0) warn(draft, { column: '', code: 'null-words', values: { words: [...nullWords].sort().join(', ') } });
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

/**
 * A bare value is read like a cell, a list as what it leaves possible, an
 * object of a saved case as it stands. Anything else was written and cannot
 * be read: it is kept, and told.
 */
function readValue(id: CaseFactId | ChargeFactId, value: unknown, context: IntakeContext): Reading {
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
function textOf(value: unknown): string {
  return JSON.stringify(value).slice(0, LIMITS.answer);
}

function notRead(id: CaseFactId | ChargeFactId, value: unknown): Reading {
  const text = textOf(value);
  return unreadable(text, 'bad-value', { fact: id, found: definitionOf(id).leaves === 'never' ? HIDDEN : shown(text, 60), ...(definitionOf(id).leaves === 'never' ? { text: HIDDEN } : {}) });
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

type Note = <T extends { readonly nullWord?: string }>(taken: T) => T;

function readCharges(value: unknown, draft: Draft, context: IntakeContext, note: Note): void {
  const object = asObject(value);
  if (value === null || value === undefined) draft.charges = unknown('blank');
  else if (typeof value === 'string') takeCharges(draft, note(chargesTaken(context.charges.charges(value, conductSpan(draft), militaryCourt(draft)), value, 'charges')));
  else if (object && Object.hasOwn(object, 'unknown')) draft.charges = strictFact('notes', object, context) as UnknownFact;
  else if (object) draft.charges = readList([object], draft, context);
  else if (Array.isArray(value)) draft.charges = readList(value, draft, context);
  else {
    const text = textOf(value);
    draft.charges = unknown('unreadable', text);
    warn(draft, { column: 'charges', code: 'bad-value', values: { fact: 'charges', text: shown(text), found: shown(text, 60) } });
  }
}

function readList(list: readonly unknown[], draft: Draft, context: IntakeContext): Draft['charges'] {
  const said = list.filter((one) => one !== null && !(typeof one === 'string' && isBlankText(one.trim())));
  // Nothing is known of what a list of nothing means; an empty one says that there are none.
  if (said.length === 0 && list.length > 0) return unknown('blank');
  const [only] = said;
  if (said.length === 1 && typeof only === 'string') {
    const { charges, warnings } = chargesTaken(context.charges.charges(only, conductSpan(draft), militaryCourt(draft)), only, 'charges');
    for (const warning of warnings ?? []) warn(draft, warning);
    return charges;
  }
  const charges: Charge[] = [];
  for (const one of said) {
    charges.push(...readCharge(one, draft, context));
    if (charges.length > LIMITS.charges) throw new IntakeError('too-many-charges', { fact: 'charges', limit: String(LIMITS.charges) });
  }
  return charges;
}

function readCharge(value: unknown, draft: Draft, context: IntakeContext): readonly Charge[] {
  const object = typeof value === 'string' ? { text: value } : asObject(value);
  if (!object) return [unreadCharge(textOf(value), {}, draft)];
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
  // "No consta" among other charges, or a charge without words: one that nobody has read.
  if (read.charges.length === 0) return [unreadCharge(text === '' ? textOf(value) : text, facts as ChargeFacts, draft)];
  return read.charges.map((charge) => ({ ...charge, facts: { ...charge.facts, ...(facts as ChargeFacts) } }));
}

function unreadCharge(text: string, facts: ChargeFacts, draft: Draft): Charge {
  warn(draft, { column: 'charges', code: 'charge-unrecognised', values: { text: shown(text), suggestions: '' } });
  return { text, offences: null, facts };
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
