/**
 * Refuses what has not the shape of a case. A program that calls the library
 * without types would otherwise be told "undetermined" of something that was
 * never looked at.
 */
import { UNKNOWN_REASONS, type Case } from './case.ts';
import { definitionOf, isCaseFactId, isChargeFactId, valuesOf, type CaseFactId, type ChargeFactId } from './facts.ts';

/** What a charge can have beside its text, offences and facts. */
const CHARGE_KEYS: readonly string[] = ['statute', 'article', 'suggestions'];
const READ_JSON = 'A case as it is saved in JSON is read with readCases(JSON.stringify(it), { law }).';

/**
 * @param offences ids of the catalogue
 * @throws TypeError that says where it is wrong, what stands there and what should
 */
export function requireCase(subject: unknown, offences: ReadonlySet<string>): asserts subject is Case {
  const { id, facts, charges } = object(subject, 'a case');
  if (typeof id !== 'string') throw wrong('id of the case', id, 'a text');
  requireFacts(facts, 'facts', isCaseFactId);
  if (!Array.isArray(charges)) {
    requireUnknown(charges, 'charges', 'a list of charges, or { unknown: reason } where nobody knows them');
    return;
  }
  for (const [at, charge] of (charges as readonly unknown[]).entries()) {
    const place = `charges[${String(at)}]`;
    const { text, offences: named, facts: own, ...more } = object(charge, place);
    for (const key of Object.keys(more)) if (!CHARGE_KEYS.includes(key)) throw new TypeError(`${place}: there is no "${key}"; facts of a charge stand in its facts. ${READ_JSON}`);
    if (typeof text !== 'string') throw wrong(`${place}.text`, text, 'the words of the charge');
    if (named !== null && !(Array.isArray(named) && named.length > 0 && named.every((one) => typeof one === 'string' && offences.has(one)))) {
      throw wrong(`${place}.offences`, named, 'a list of ids of the catalogue, or null where the words are not recognised');
    }
    requireFacts(own, `${place}.facts`, isChargeFactId);
  }
}

function requireFacts(value: unknown, place: string, isKnown: (id: string) => id is CaseFactId | ChargeFactId): void {
  for (const [id, fact] of Object.entries(object(value, place))) {
    const at = `${place}['${id}']`;
    if (!isKnown(id)) throw new TypeError(`${place}: there is no fact "${id}".`);
    if (fact === undefined) continue;
    const { values, unknown } = object(fact, at);
    if (values !== undefined && unknown !== undefined) throw wrong(at, fact, 'either values or unknown, not both');
    if (values === undefined) requireUnknown(fact, at, '{ values: [...] }, or { unknown: reason }');
    else if (!Array.isArray(values) || values.length === 0 || !values.every((one: unknown) => isValue(id, one))) throw wrong(`${at}.values`, values, expected(id));
  }
}

function requireUnknown(value: unknown, place: string, should: string): void {
  const reason = typeof value === 'object' && value !== null ? (value as { readonly unknown?: unknown }).unknown : undefined;
  if (!UNKNOWN_REASONS.some((one) => one === reason)) throw wrong(place, value, `${should}; a reason is one of ${UNKNOWN_REASONS.join(', ')}`);
}

function isValue(id: CaseFactId | ChargeFactId, value: unknown): boolean {
  const definition = definitionOf(id);
  if (definition.kind !== 'date') return typeof value === 'string' && (valuesOf(definition).length === 0 || valuesOf(definition).includes(value));
  if (typeof value !== 'object' || value === null) return false;
  const { from, to } = value as { readonly from?: unknown; readonly to?: unknown };
  return [from, to].every((day) => day === null || Number.isInteger(day)) && !(typeof from === 'number' && typeof to === 'number' && from > to);
}

function expected(id: CaseFactId | ChargeFactId): string {
  const definition = definitionOf(id);
  if (definition.kind === 'date') return 'a list of ranges { from, to } of days';
  const values = valuesOf(definition);
  return values.length === 0 ? 'a list of texts' : `a list of ${values.join(', ')}`;
}

function object(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Readonly<Record<string, unknown>>;
  throw wrong(place, value, 'an object');
}

/** What stands there is told by its kind alone: it can be anybody's data. */
function wrong(place: string, found: unknown, should: string): TypeError {
  const kind = found === null ? 'null' : Array.isArray(found) ? 'an array' : typeof found === 'object' ? 'an object of another shape' : `of type ${typeof found}`;
  return new TypeError(`${place} is ${kind}; it should be ${should}. ${READ_JSON}`);
}
