/** Random small laws: conditions of every operator, nothing about Venezuela. */
import fc, { type Arbitrary } from 'fast-check';
import { CASE_FACTS, CHARGE_FACTS } from '../../src/case/facts.ts';
import type { Condition } from '../../src/rules/language/condition.ts';
import { GROUNDS, type Law, type LawEvent, type Presumption, type Provision, type Question } from '../../src/rules/language/law.ts';
import { dayNumber } from './days.ts';

export const words = { es: 'texto', en: 'text' };
const sourced = { sources: [], confidence: 'low', checked: '2026-01-01' } as const;

export const CASE_CHOICES = ['foreign-armed-action', 'military', 'court', 'ceased'] as const;
export const CHARGE_CHOICES = ['degree', 'rights-violation', 'underlying-excluded'] as const;
const DATES = ['conduct-date', 'request-date'] as const;
export const CLASSES = ['war-crime', 'corruption', 'terrorism'] as const;
export const RAISED = ['expression', 'drug-minimum'] as const;
export const EVENTS = ['e1', 'e2', 'e3', 'e4'] as const;
const QUESTIONS = ['Q1', 'Q2', 'Q3', 'Q4'] as const;

export const days: Arbitrary<string> = fc.integer({ min: 0, max: 23 }).map((step) => new Date(Date.UTC(2014, 0, 1 + 10 * step)).toISOString().slice(0, 10));
export const window = fc.tuple(days, days).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
const openWindow = fc.oneof(
  { weight: 4, arbitrary: window },
  { weight: 1, arbitrary: days.map((from) => ({ from })) },
  { weight: 1, arbitrary: days.map((to) => ({ to })) },
);

export function valuesOf(id: string): readonly string[] {
  const definition = ({ ...CASE_FACTS, ...CHARGE_FACTS } as Record<string, { kind: string; values?: readonly string[] }>)[id];
  return definition?.kind === 'truth' ? ['yes', 'no'] : (definition?.values ?? []);
}

function some<T>(list: readonly T[]): Arbitrary<T[]> {
  return fc.subarray([...list], { minLength: 1 });
}

function factIs(ids: readonly string[]): Arbitrary<Condition> {
  return fc.constantFrom(...ids).chain((fact) => {
    const values = valuesOf(fact);
    return fc.subarray([...values], { minLength: 1, maxLength: values.length - 1 }).map((is) => ({ fact, is: is.length === 1 ? (is[0] ?? '') : is }));
  });
}

/** What a condition may read. */
interface Scope {
  /** Of the charge: all, nothing, or nothing else. */
  readonly charge: boolean | 'only';
  readonly events: readonly string[];
  readonly questions: readonly string[];
  readonly provisions: readonly string[];
  readonly stated: boolean;
  /** Facts of a charge that the condition may read. */
  readonly chargeFacts: readonly string[];
}

function atom(scope: Scope): Arbitrary<Condition> {
  const kinds: Arbitrary<Condition>[] = [fc.boolean().map((always) => ({ always }))];
  if (scope.charge !== 'only') {
    kinds.push(
      factIs(CASE_CHOICES),
      fc.record({ date: fc.constantFrom(...DATES), span: openWindow }).map(({ date, span }) => ({ date, ...span })),
      fc.oneof(fc.constant('listed' as const), some(scope.events)).map((event) => ({ event })),
      fc.constantFrom('certain' as const, 'possible' as const).map((which) => ({ window: which })),
      fc.record({ question: fc.constantFrom(...scope.questions), position: fc.constantFrom('a', 'b') }),
    );
  }
  if (scope.stated && scope.charge !== 'only') kinds.push(fc.constantFrom('request-date', 'charges', 'decision', 'ceased').map((stated) => ({ stated })));
  if (scope.charge) {
    kinds.push(some(CLASSES).map((classes) => ({ class: classes })), fc.constantFrom(...RAISED).map((raises) => ({ raises })));
    if (scope.chargeFacts.length > 0) kinds.push(factIs(scope.chargeFacts), factIs(scope.chargeFacts));
    if (scope.provisions.length > 0) kinds.push(fc.constantFrom(...scope.provisions).map((provision) => ({ provision })));
  }
  return fc.oneof(...kinds);
}

function condition(scope: Scope, depth: number): Arbitrary<Condition> {
  if (depth === 0) return atom(scope);
  const inner = condition(scope, depth - 1);
  const ofAny = scope.charge === 'only' ? inner : condition({ ...scope, charge: true }, depth - 1).map((one): Condition => ({ 'any-charge': one }));
  return fc.oneof(
    { weight: 2, arbitrary: atom(scope) },
    { weight: 3, arbitrary: fc.array(inner, { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })) },
    { weight: 3, arbitrary: fc.array(inner, { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })) },
    { weight: 2, arbitrary: inner.map((not): Condition => ({ not })) },
    { weight: 1, arbitrary: ofAny },
  );
}

const events: Arbitrary<readonly LawEvent[]> = fc.array(fc.tuple(window, fc.nat(30), fc.nat(30)), { minLength: 2, maxLength: 4 }).map((list) =>
  list.map(([certain, before, after], index) => ({
    id: EVENTS[index] ?? '',
    title: words,
    aliases: [],
    article: '1',
    certain,
    possible: { from: moved(certain.from, -before), to: moved(certain.to, after) },
    named_by_date: false,
    key_dates: [],
    places: [],
    ...sourced,
  })),
);

function moved(iso: string, by: number): string {
  return new Date((dayNumber(iso) + by) * 86_400_000).toISOString().slice(0, 10);
}

function questionsOf(count: number): readonly Question[] {
  const positions = ['a', 'b'].map((id) => ({ id, text: words, holders: [], sources: [] }));
  return QUESTIONS.slice(0, count).map((id) => ({ id, article: '1', text: words, positions, hard_cases: [] }));
}

function provisionsOf(scope: Scope): Arbitrary<readonly Provision[]> {
  const ids = ['p1', 'p2', 'p3', 'p4'];
  const one = (index: number): Arbitrary<Provision> =>
    fc.record({
      role: fc.constantFrom('requirement' as const, 'exclusion' as const),
      ground: fc.constantFrom(...GROUNDS),
      when: condition({ ...scope, provisions: ids.slice(0, index) }, 2),
    }).map((rest) => ({ id: ids[index] ?? '', article: '1', title: words, ...rest }));
  return fc.integer({ min: 1, max: 4 }).chain((count) => fc.tuple(...ids.slice(0, count).map((_, index) => one(index))));
}

/**
 * Presumptions, each on another fact; on a charge from that charge alone. No fact is presumed from one that is
 * presumed later in the list: what follows from a presumption never comes
 * back to its own premise.
 */
function presumptionsOf(scope: Scope): Arbitrary<readonly Presumption[]> {
  const targets = ['foreign-armed-action', 'conduct-date', 'court', 'rights-violation', 'degree'] as const;
  return some(targets).chain((chosen) =>
    fc.tuple(...chosen.map((target) => {
      const ofCharge = (CHARGE_CHOICES as readonly string[]).includes(target);
      const own: Scope = { ...scope, charge: ofCharge ? 'only' : false };
      const then: Arbitrary<Condition> = target === 'conduct-date' ? openWindow.map((span) => ({ date: target, ...span })) : factIs([target]);
      return fc.record({ if: condition(own, 1), then }).map((rest): Presumption => ({ id: `presumed-${target}`, article: '1', reason: words, unless: words, ...rest }));
    })),
  ).map((list) => list.filter((one, index) => !list.slice(0, index + 1).some((later) => comesBack(one, later))));
}

/** Whether a premise reads what the other presumption sets. */
function comesBack(premise: Presumption, other: Presumption): boolean {
  const text = JSON.stringify(premise.if);
  const target = other.id.replace('presumed-', '');
  return text.includes(`"${target}"`) || (target === 'conduct-date' && text.includes('"window"'));
}

/** A law of these parts, with nothing in it that decides no outcome. */
export function lawOf(parts: Pick<Law, 'events' | 'provisions' | 'presumptions' | 'questions' | 'readings'>): Law {
  return {
    format: 'amnistia-law/1',
    id: 'random',
    country: 'XX',
    title: words,
    published: '2014-01-01',
    status: 'incomplete',
    status_note: words,
    in_force: {},
    sources: {},
    articles: [{ number: '1', title: words, summary: words, ...sourced }],
    notes_of_law: [],
    conditions: [],
    next: [],
    not_in_law: [],
    ...parts,
  };
}

export const laws: Arbitrary<Law> = fc.tuple(events, fc.integer({ min: 2, max: 4 }), fc.boolean()).chain(([list, count, stated]) => {
  const questions = questionsOf(count);
  const scope: Scope = {
    charge: true,
    events: list.map((event) => event.id),
    questions: questions.map((one) => one.id),
    provisions: [],
    stated,
    chargeFacts: CHARGE_CHOICES,
  };
  const positions = fc.record(Object.fromEntries(scope.questions.map((id) => [id, fc.constantFrom('a', 'b')])));
  return fc.record({ provisions: provisionsOf(scope), presumptions: fc.oneof(fc.constant([]), presumptionsOf(scope)), strict: positions, favourable: positions, working: positions, kept: some(scope.questions) })
    .map(({ provisions, presumptions, strict, favourable, working, kept }) => lawOf({
      events: list,
      provisions,
      presumptions,
      questions,
      readings: {
        working: { title: words, positions: Object.fromEntries(Object.entries(working).filter(([id]) => kept.slice(1).includes(id))) },
        strict: { title: words, positions: strict },
        favourable: { title: words, positions: favourable },
      },
    }));
});
