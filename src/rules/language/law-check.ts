/**
 * What a schema cannot see: names in a law file that stand for nothing.
 * Each finding says where it is (a path of keys) and what was expected.
 */
import { CASE_FACT_IDS, CHARGE_FACT_IDS, definitionOf, isCaseFactId, isChargeFactId, valuesOf } from '../../case/facts.ts';
import { parseDay } from '../../case/dates.ts';
import { acceptedBy, partsOf, walk, type Condition } from './condition.ts';
import { checkFactPresumptions } from './check-fact-presumptions.ts';
import type { Law, Presumption, Window } from './law.ts';
import { readBy, targetOf } from '../logic/order.ts';

export type Path = readonly (string | number)[];

export interface Finding {
  readonly path: Path;
  readonly code:
    | 'schema'
    | 'missing-key'
    | 'unknown-key'
    | 'wrong-kind'
    | 'empty'
    | 'text-in-one-language'
    | 'unknown-operator'
    | 'no-name'
    | 'no-bounds'
    | 'unknown-fact'
    | 'unknown-value'
    | 'unknown-question'
    | 'unknown-position'
    | 'unknown-provision'
    | 'unknown-event'
    | 'unknown-source'
    | 'unknown-article'
    | 'unknown-place'
    | 'duplicate-id'
    | 'duplicate-name'
    | 'unknown-part'
    | 'no-country-pack'
    | 'no-such-day'
    | 'window-ends-before-start'
    | 'certain-outside-possible'
    | 'charge-outside-charges'
    | 'presumption-of-more'
    | 'presumption-reads-more'
    | 'presumption-of-itself'
    | 'provision-of-itself'
    | 'no-working-reading'
    | 'yaml';
  /** What stands there. */
  readonly found: string;
  /** What could stand there. */
  readonly expected: string;
}

/** Every name in the law that stands for nothing; empty if the law holds together. */
export function checkNames(law: Law): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (path: Path, code: Finding['code'], found: string, expected: string) => findings.push({ path, code, found, expected });
  const ids = (list: readonly { readonly id: string }[]) => list.map((one) => one.id);
  const provisions = ids(law.provisions);
  const events = ids(law.events);

  const condition = (path: Path, one: Condition, scope: 'case' | 'charge'): void => {
    if ('all' in one) one.all.forEach((part, index) => { condition([...path, 'all', index], part, scope); });
    else if ('any' in one) one.any.forEach((part, index) => { condition([...path, 'any', index], part, scope); });
    else if ('not' in one) condition([...path, 'not'], one.not, scope);
    else if ('any-charge' in one) condition([...path, 'any-charge'], one['any-charge'], 'charge');
    else if ('fact' in one) factIs([...path], one.fact, acceptedBy(one), scope);
    else if ('stated' in one) {
      if (one.stated !== 'charges' && !isCaseFactId(one.stated)) add([...path, 'stated'], 'unknown-fact', one.stated, CASE_FACT_IDS.join(', '));
    } else if ('date' in one) {
      if (!isCaseFactId(one.date) || definitionOf(one.date).kind !== 'date') {
        add([...path, 'date'], 'unknown-fact', one.date, CASE_FACT_IDS.filter((id) => definitionOf(id).kind === 'date').join(', '));
      }
      order(path, one);
    } else if ('event' in one) {
      if (one.event !== 'listed') for (const event of one.event) if (!events.includes(event)) add([...path, 'event'], 'unknown-event', event, events.join(', '));
    } else if ('question' in one) question(path, one.question, one.position);
    else if ('provision' in one) {
      if (!provisions.includes(one.provision)) add([...path, 'provision'], 'unknown-provision', one.provision, provisions.join(', '));
      else if (scope === 'case' && readsCharge(law, one)) add([...path, 'provision'], 'charge-outside-charges', one.provision, 'any-charge');
    } else if (scope === 'case' && ('class' in one || 'raises' in one)) {
      add(path, 'charge-outside-charges', Object.keys(one).join(), 'any-charge');
    }
  };

  const factIs = (path: Path, fact: string, values: readonly string[], scope: 'case' | 'charge'): void => {
    if (!isCaseFactId(fact) && !isChargeFactId(fact)) {
      const closed = [...CASE_FACT_IDS, ...CHARGE_FACT_IDS].filter((id) => valuesOf(definitionOf(id)).length > 0);
      add([...path, 'fact'], 'unknown-fact', fact, closed.join(', '));
      return;
    }
    if (scope === 'case' && isChargeFactId(fact)) add([...path, 'fact'], 'charge-outside-charges', fact, 'any-charge');
    const allowed = valuesOf(definitionOf(fact));
    for (const value of values) if (!allowed.includes(value)) add([...path, 'is'], 'unknown-value', value, allowed.join(', '));
  };

  const question = (path: Path, id: string, position: string): void => {
    const found = law.questions.find((one) => one.id === id);
    if (!found) add([...path, 'question'], 'unknown-question', id, ids(law.questions).join(', '));
    else if (!ids(found.positions).includes(position)) add([...path, 'position'], 'unknown-position', position, ids(found.positions).join(', '));
  };

  const order = (path: Path, window: Window): void => {
    const from = window.from === undefined ? null : parseDay(window.from);
    const to = window.to === undefined ? null : parseDay(window.to);
    if (from !== null && to !== null && from > to) add(path, 'window-ends-before-start', `${String(window.from)}..${String(window.to)}`, '');
  };

  const sources = (path: Path, keys: readonly string[]): void => {
    keys.forEach((key, index) => {
      if (!Object.hasOwn(law.sources, key)) add([...path, 'sources', index], 'unknown-source', key, Object.keys(law.sources).join(', '));
    });
  };

  const distinct = (path: Path, list: readonly { readonly id: string }[]): void => {
    list.forEach((one, index) => {
      if (list.findIndex((other) => other.id === one.id) < index) add([...path, index, 'id'], 'duplicate-id', one.id, '');
    });
  };

  const articles = law.articles.map((article) => article.number);
  const article = (path: Path, number: string): void => {
    if (!articles.includes(number)) add([...path, 'article'], 'unknown-article', number, articles.join(', '));
  };

  for (const name of ['events', 'provisions', 'presumptions', 'questions', 'notes_of_law', 'conditions', 'next'] as const) distinct([name], law[name]);
  law.articles.forEach((one, index) => { sources(['articles', index], one.sources); });
  law.events.forEach((event, index) => {
    const path = ['events', index];
    sources(path, event.sources);
    article(path, event.article);
    order([...path, 'certain'], event.certain);
    order([...path, 'possible'], event.possible);
    if (!within(event.certain, event.possible)) {
      add([...path, 'certain'], 'certain-outside-possible', JSON.stringify(event.certain), JSON.stringify(event.possible));
    }
  });
  law.provisions.forEach((provision, index) => {
    article(['provisions', index], provision.article);
    condition(['provisions', index, 'when'], provision.when, 'charge');
    if (reaches(law, provision.id, provision.id, new Set())) add(['provisions', index], 'provision-of-itself', provision.id, '');
  });
  law.presumptions.forEach((presumption, index) => {
    const path = ['presumptions', index];
    const { then } = presumption;
    const scope = 'fact' in then && isChargeFactId(then.fact) ? 'charge' : 'case';
    condition([...path, 'if'], presumption.if, scope);
    condition([...path, 'then'], then, scope);
    if (!('fact' in then) && !('date' in then)) add([...path, 'then'], 'presumption-of-more', Object.keys(then).join(), 'fact, date');
    // What settles a case is found from the presumed fact down to what it is presumed from: see order.ts.
    const other = scope === 'charge' ? [...walk(presumption.if)].find((part) => !isOfThisCharge(part)) : undefined;
    if (other) add([...path, 'if'], 'presumption-reads-more', Object.keys(other)[0] ?? '', 'class, raises, facts of the charge');
    if (presumedFrom(law, presumption).has(targetOf(then) ?? '')) add(path, 'presumption-of-itself', presumption.id, '');
  });
  findings.push(...checkFactPresumptions(law));
  law.questions.forEach((one, index) => {
    article(['questions', index], one.article);
    distinct(['questions', index, 'positions'], one.positions);
    one.positions.forEach((position, place) => { sources(['questions', index, 'positions', place], position.sources); });
  });
  law.notes_of_law.forEach((note, index) => { condition(['notes_of_law', index, 'when'], note.when, 'case'); });
  law.conditions.forEach((duty, index) => {
    article(['conditions', index], duty.article);
    condition(['conditions', index, 'when'], duty.when, 'case');
    if (duty.met) condition(['conditions', index, 'met'], duty.met, 'case');
  });
  law.next.forEach((step, index) => {
    article(['next', index], step.article);
    condition(['next', index, 'when'], step.when, 'case');
  });
  if (!Object.hasOwn(law.readings, 'working')) add(['readings'], 'no-working-reading', Object.keys(law.readings).join(', '), 'working');
  for (const [name, reading] of Object.entries(law.readings)) {
    for (const [id, position] of Object.entries(reading.positions)) {
      const path = ['readings', name, 'positions', id];
      const found = law.questions.find((one) => one.id === id);
      if (!found) add(path, 'unknown-question', id, ids(law.questions).join(', '));
      else if (!ids(found.positions).includes(position)) add(path, 'unknown-position', position, ids(found.positions).join(', '));
    }
  }
  return findings;
}

/** Whether a condition turns on the charge of which it is asked. */
function readsCharge(law: Law, condition: Condition, seen = new Set<string>()): boolean {
  if ('any-charge' in condition) return false;
  if ('provision' in condition) {
    const provision = law.provisions.find((one) => one.id === condition.provision);
    if (!provision || seen.has(provision.id)) return false;
    return readsCharge(law, provision.when, seen.add(provision.id));
  }
  if ('fact' in condition) return isChargeFactId(condition.fact);
  return 'class' in condition || 'raises' in condition || partsOf(condition).some((part) => readsCharge(law, part, seen));
}

/** Whether a condition reads nothing but the charge that it is asked of. */
function isOfThisCharge(part: Condition): boolean {
  if ('fact' in part) return isChargeFactId(part.fact);
  return 'class' in part || 'raises' in part || 'always' in part || 'all' in part || 'any' in part || 'not' in part;
}

/** All that a presumption's `if` reads, also through other presumptions. */
function presumedFrom(law: Law, presumption: Presumption, found = new Set<string>()): ReadonlySet<string> {
  for (const id of readBy(law, presumption.if)) {
    if (found.has(id)) continue;
    found.add(id);
    for (const other of law.presumptions) if (targetOf(other.then) === id) presumedFrom(law, other, found);
  }
  return found;
}

function within(inner: Window, outer: Window): boolean {
  const after = outer.from === undefined || (inner.from !== undefined && inner.from >= outer.from);
  const before = outer.to === undefined || (inner.to !== undefined && inner.to <= outer.to);
  return after && before;
}

function reaches(law: Law, from: string, target: string, seen: Set<string>): boolean {
  const provision = law.provisions.find((one) => one.id === from);
  if (!provision || seen.has(from)) return false;
  seen.add(from);
  const named: string[] = [];
  const collect = (one: Condition): void => {
    if ('provision' in one) named.push(one.provision);
    else if ('all' in one) one.all.forEach(collect);
    else if ('any' in one) one.any.forEach(collect);
    else if ('not' in one) collect(one.not);
    else if ('any-charge' in one) collect(one['any-charge']);
  };
  collect(provision.when);
  return named.some((id) => id === target || reaches(law, id, target, seen));
}
