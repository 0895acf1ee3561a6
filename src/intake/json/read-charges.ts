/** The charges of a case in JSON: words, offences that are named, or why they are not known. */
import { unknown, type Charge, type ChargeFacts, type UnknownFact } from '../../case/case.ts';
import { CHARGE_FACT_IDS, isChargeFactId, type ChargeFactId } from '../../case/facts.ts';
import { chargesTaken, conductSpan, militaryCourt, takeCharges, warn, type Draft } from '../assemble.ts';
import { isBlankText } from '../cells/unknown.ts';
import type { IntakeContext } from '../context.ts';
import { IntakeError } from '../error.ts';
import { LIMITS } from '../limits.ts';
import type { AnyFact } from '../reading.ts';
import { nearest } from '../../text/nearest.ts';
import { shown } from '../../text/sanitise.ts';
import { addTexts, unknownKey } from './texts.ts';
import { asObject, plainText, readValue, strictFact, textOf, wrong, type JsonObject } from './value.ts';

const CHARGE_KEYS = ['text', 'texts', 'offence', 'offences', 'statute', 'article', 'suggestions', 'unsaid'] as const;

/** Keeps a program's word for nothing, to be told once. */
export type Note = <T extends { readonly nullWord?: string }>(taken: T) => T;

export function readCharges(value: unknown, draft: Draft, context: IntakeContext, note: Note): void {
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
  if (said.length === list.length && said.length === 1 && typeof only === 'string') {
    const { charges, warnings } = chargesTaken(context.charges.charges(only, conductSpan(draft), militaryCourt(draft)), only, 'charges');
    for (const warning of warnings ?? []) warn(draft, warning);
    return charges;
  }
  const charges: Charge[] = [];
  for (const one of said) {
    charges.push(...readCharge(one, draft, context));
    if (charges.length > LIMITS.charges) throw new IntakeError('too-many-charges', { fact: 'charges', limit: String(LIMITS.charges) });
  }
  // An empty place beside others is a charge that nobody wrote down.
  if (said.length < list.length) charges.push(unreadCharge('', {}, draft));
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
  markUnsaid(facts, object.unsaid);
  const text = object.text === undefined ? '' : plainText(object.text, 'charges');
  if (Object.hasOwn(object, 'offence') || Object.hasOwn(object, 'offences')) return [namedCharge(object, text, facts as ChargeFacts, context)];
  const read = context.charges.charges(withCitation(text, object), conductSpan(draft), militaryCourt(draft));
  for (const { code, values } of read.warnings) warn(draft, { column: 'charges', code, values });
  // "No consta" among other charges, or a charge without words: one that nobody has read.
  if (read.charges.length === 0) return [unreadCharge(text === '' ? textOf(value) : text, facts as ChargeFacts, draft)];
  return read.charges.map((charge) => ({ ...charge, facts: { ...charge.facts, ...(facts as ChargeFacts) } }));
}

/** Marks what nobody wrote of a charge, as a saved case tells it. */
function markUnsaid(facts: Partial<Record<ChargeFactId, AnyFact>>, unsaid: unknown): void {
  if (unsaid === undefined) return;
  if (!Array.isArray(unsaid)) throw wrong('unsaid', unsaid);
  for (const id of unsaid as readonly unknown[]) {
    const fact = id === 'degree' || id === 'participation' ? facts[id] : undefined;
    if (!fact || !('values' in fact)) throw wrong('unsaid', id);
    facts[id as 'degree' | 'participation'] = { ...fact, unsaid: true };
  }
}

/** The article and the statute that stand beside the words of a charge, as a file writes them: they narrow it, or contradict it. */
function withCitation(text: string, object: JsonObject): string {
  const [article, statute] = (['article', 'statute'] as const).map((key) => (object[key] === undefined || object[key] === null ? '' : plainText(object[key], key).trim()));
  const cited = [/^\d/u.test(article ?? '') ? `art. ${article ?? ''}` : article, statute].filter((part) => part !== '').join(' ');
  return [text, cited].filter((part) => part !== '').join(', ');
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
