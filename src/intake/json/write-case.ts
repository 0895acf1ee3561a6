/** A case as JSON that {@link readCaseValue} reads back as the same case. */
import { isUnknown, unknown, type Case, type CaseFacts, type Charge, type ChargeFacts, type Fact } from '../../case/case.ts';
import { formatSpan, parseSpan, type DateSpan } from '../../case/dates.ts';
import { definitionOf, type CaseFactId, type ChargeFactId } from '../../case/facts.ts';
import { ENTITY_NAMES } from '../../country/pack/entities.ts';
import { isPlaceholder } from '../dates/placeholder.ts';
import { isBlankText, isErrorCell, saysUnknown } from '../cells/unknown.ts';

const UNASKED = unknown('unasked');

/**
 * The flat form: a fact with one value is that value, one with several a
 * list, an empty one null, an unknown one an object with the reason. What was
 * written stands apart, under `texts`.
 */
export function caseToJson(subject: Case): Record<string, unknown> {
  const json: Record<string, unknown> = { id: subject.id };
  Object.assign(json, factsToJson(subject.facts));
  // Without it the court's name would tell the stage anew.
  if (subject.facts.stage === undefined && !isUnknown(subject.facts['court-name'])) json.stage = UNASKED;
  const { charges } = subject;
  if ('unknown' in charges) {
    if (charges.unknown !== 'unasked' || charges.text !== undefined) json.charges = charges.unknown === 'blank' && charges.text === undefined ? null : charges;
  } else {
    // Those that ended stand last: the others keep their numbers.
    json.charges = [...charges, ...(subject.ended ?? [])].map(chargeToJson);
  }
  if (subject.warnings.length > 0) json.warnings = subject.warnings;
  return json;
}

function factsToJson(facts: CaseFacts | ChargeFacts): Record<string, unknown> {
  const json: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
  for (const [id, fact] of Object.entries(facts) as [CaseFactId | ChargeFactId, Fact<unknown> | undefined][]) {
    if (fact === undefined) continue;
    json[id] = factToJson(id, fact, facts);
    if ('values' in fact && fact.text !== undefined) texts[id] = fact.text;
  }
  if (Object.keys(texts).length > 0) json.texts = texts;
  return json;
}

function factToJson(id: CaseFactId | ChargeFactId, fact: Fact<unknown>, facts: CaseFacts | ChargeFacts): unknown {
  if ('unknown' in fact) return fact.unknown === 'blank' && fact.text === undefined ? null : fact;
  const values = fact.values.map((value) => (definitionOf(id).kind === 'date' ? formatSpan(value as DateSpan) : value));
  const [only] = values;
  // A list of one is taken as it is; a bare value is read like a cell.
  return values.length === 1 && typeof only === 'string' && readsBack(id, only, facts) ? only : values;
}

/** Whether the bare value would be read as itself. */
function readsBack(id: CaseFactId | ChargeFactId, value: string, facts: CaseFacts | ChargeFacts): boolean {
  const { kind } = definitionOf(id);
  // A court's name alone tells its kind, or leaves it unread.
  if (id === 'court-name' && !('court' in facts && facts.court && !isBlank(facts.court))) return false;
  if (id === 'id-number') return /^[VE]-\d{6,8}$/u.test(value);
  if (kind === 'text') return value === value.trim() && !isBlankText(value) && value !== 'none' && !saysUnknown(value) && !isErrorCell(value) && !value.startsWith('=') && !value.includes('\ufffd');
  if (kind === 'place') return ENTITY_NAMES.includes(value);
  if (kind === 'date') {
    const span = parseSpan(value);
    return span !== null && !isPlaceholder(span, id === 'birth-date') && !/(?:^|\.\.)(?:0|1[0-8]|2[1-9]|[3-9])\d/u.test(value);
  }
  // "Abroad" and "wanted" say more than themselves when they are read.
  return !(id === 'custody' && (value === 'abroad' || value === 'wanted'));
}

function isBlank(fact: Fact<unknown>): boolean {
  return 'unknown' in fact && fact.unknown === 'blank';
}

function chargeToJson({ facts, ...charge }: Charge): Record<string, unknown> {
  const unsaid = Object.entries(facts).flatMap(([id, fact]) => ('unsaid' in fact ? [id] : []));
  return { ...charge, ...factsToJson(facts), ...(unsaid.length > 0 && { unsaid }) };
}
