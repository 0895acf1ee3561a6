/** A case as a flat JSON object: read, and written so that it reads back the same. */
import { hasCharges, isUnknown, type Case, type Charge, type ChargeFacts, type Fact } from '../case/case.ts';
import { formatSpan, type DateSpan } from '../case/dates.ts';
import { CASE_FACT_IDS, definitionOf, isCaseFactId, isChargeFactId, type CaseFactId, type ChargeFactId } from '../case/facts.ts';
import { conductSpan, finish, newDraft, take, takeCharges, type Draft } from './assemble.ts';
import { readCell, readChargeFactText } from './cells/read-cell.ts';
import type { IntakeContext } from './context.ts';
import { IntakeError } from './error.ts';
import { reading } from './reading.ts';
import { nearest } from './text.ts';

/**
 * Reads one case from a JSON value: facts by their ids, each a text, a number
 * or a list of the values it can have; null says that it is not known.
 * @throws IntakeError for what is no case, an unknown fact or a wrong value
 */
export function readCaseValue(value: unknown, context: IntakeContext, name: string): Case {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new IntakeError('json-not-a-case', {}, { file: name });
  const draft = newDraft();
  const object = value as Readonly<Record<string, unknown>>;
  for (const key of Object.keys(object)) {
    if (isCaseFactId(key)) readFact(draft, key, object[key], context, name);
    else if (key !== 'id' && key !== 'charges') {
      const near = nearest(key, ['id', 'charges', ...CASE_FACT_IDS]);
      throw new IntakeError('unknown-fact', { fact: key, suggestion: near === undefined ? '' : ` (${near}?)` }, { file: name, column: key });
    }
  }
  if (Object.hasOwn(object, 'charges')) readCharges(draft, object['charges'], context, name);
  const id = object['id'];
  return finish(typeof id === 'string' || typeof id === 'number' ? String(id) : '', draft, (fact) => fact);
}

function readFact(draft: Draft, id: CaseFactId, value: unknown, context: IntakeContext, name: string): void {
  if (Array.isArray(value)) {
    const values = (value as readonly unknown[]).flatMap((one) => {
      const read = readCell(id, textOf(one, id, name), context).fact;
      return isUnknown(read) ? [] : read.values;
    });
    take(draft, id, values.length === 0 ? readCell(id, '', context) : reading({ values }), id);
  } else take(draft, id, readCell(id, textOf(value, id, name), context), id);
}

function textOf(value: unknown, fact: string, name: string): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  throw new IntakeError('value-not-text', { fact }, { file: name, column: fact });
}

function readCharges(draft: Draft, value: unknown, context: IntakeContext, name: string): void {
  const span = conductSpan(draft);
  if (!Array.isArray(value)) {
    const cell = textOf(value, 'charges', name);
    takeCharges(draft, context.charges.charges(cell, span), cell, 'charges');
    return;
  }
  const charges = (value as readonly unknown[]).flatMap((one): readonly Charge[] => {
    if (typeof one === 'object' && one !== null) return [chargeFrom(one as Readonly<Record<string, unknown>>, context, draft, name)];
    const cell = textOf(one, 'charges', name);
    const read = context.charges.charges(cell, span);
    for (const { code, values } of read.warnings) (draft.warnings ??= []).push({ column: 'charges', code, values });
    return read.charges;
  });
  draft.charges = charges;
}

/** A charge given in parts: what is said outright goes before what its words say. */
function chargeFrom(object: Readonly<Record<string, unknown>>, context: IntakeContext, draft: Draft, name: string): Charge {
  const text = textOf(object['text'], 'charges', name);
  const read = text === '' ? undefined : context.charges.charges(text, conductSpan(draft)).charges;
  const own: Charge = read?.length === 1 && read[0] ? read[0] : { text, offences: null, facts: {} };
  const facts: Record<string, ChargeFacts[ChargeFactId]> = { ...own.facts };
  let { offences } = own;
  for (const key of Object.keys(object)) {
    if (key === 'offence' || key === 'offences') {
      const given = object[key];
      offences = given === null ? null : (Array.isArray(given) ? (given as readonly unknown[]) : [given]).map((id) => textOf(id, key, name));
    } else if (isChargeFactId(key)) {
      const given = object[key];
      const texts = (Array.isArray(given) ? (given as readonly unknown[]) : [given]).map((one) => textOf(one, key, name));
      const facts_ = texts.map((one) => readChargeFactText(key, one, context).fact);
      const values = facts_.flatMap((fact) => (isUnknown(fact) ? [] : fact.values));
      facts[key] = (values.length > 0 ? { values } : facts_[0]) as ChargeFacts[ChargeFactId];
    } else if (!['text', 'statute', 'article', 'suggestions'].includes(key)) {
      throw new IntakeError('unknown-fact', { fact: `charges.${key}`, suggestion: '' }, { file: name, column: key });
    }
  }
  const part = (key: 'statute' | 'article') => (typeof object[key] === 'string' ? { [key]: object[key] } : {});
  return { ...own, offences, facts: facts as ChargeFacts, ...part('statute'), ...part('article') };
}

/** The case as a flat object, without what is not known. */
export function caseToJson(subject: Case): Readonly<Record<string, unknown>> {
  const json: Record<string, unknown> = { id: subject.id };
  for (const id of CASE_FACT_IDS) {
    const value = factToJson(subject.facts[id] as Fact<unknown> | undefined, definitionOf(id).kind === 'date');
    if (value !== undefined) json[id] = value;
  }
  if (hasCharges(subject.charges)) json['charges'] = subject.charges.map(chargeToJson);
  return json;
}

function chargeToJson(charge: Charge): Readonly<Record<string, unknown>> {
  const json: Record<string, unknown> = { text: charge.text, offences: charge.offences };
  if (charge.statute !== undefined) json['statute'] = charge.statute;
  if (charge.article !== undefined) json['article'] = charge.article;
  for (const [id, fact] of Object.entries(charge.facts)) {
    const value = factToJson(fact as Fact<unknown>, false);
    if (value !== undefined) json[id] = value;
  }
  return json;
}

function factToJson(fact: Fact<unknown> | undefined, isDate: boolean): unknown {
  if (isUnknown(fact)) return undefined;
  const values = fact.values.map((value) => (isDate ? formatSpan(value as DateSpan) : value));
  return values.length === 1 ? values[0] : values;
}
