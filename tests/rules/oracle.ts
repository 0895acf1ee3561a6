/**
 * The oracle: the law read by brute force, with nothing of the engine in it.
 *
 * A world gives every variable one value: each question a position, each fact
 * a value, each date a day, each charge an offence. There, every condition is
 * simply true or false. What is settled is what all worlds agree on.
 */
import type { Case } from '../../src/case/case.ts';
import { CASE_FACTS, CHARGE_FACTS } from '../../src/case/facts.ts';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import type { Condition } from '../../src/rules/language/condition.ts';
import type { Law, Window } from '../../src/rules/language/law.ts';
import { isUnread, withoutContradictions } from './contradicted.ts';
import { datesOf, within } from './days.ts';
import { relevant } from './reading-law.ts';

/** A value of a variable; a date's are days since 1970. */
export type Value = string | number;

/** The offence that no test of the law meets, as conduct without a charge. */
export const NOTHING = 'nothing';

export interface Variable {
  /** Id of the fact or question, or `offence`. */
  readonly id: string;
  /** Index of the charge, or -1 for the case. */
  readonly charge: number;
  readonly isQuestion: boolean;
  readonly values: readonly Value[];
}

type World = readonly Value[];
type Holds = (world: World, charge: number) => boolean;

export interface Presuming {
  readonly id: string;
  readonly charge: number;
  /** Address of the variable that it sets. */
  readonly target: number;
  readonly if: (world: World) => boolean;
  readonly then: (world: World) => boolean;
}

/** A case to be read: what the engine is given too. */
export interface Reading {
  readonly law: Law;
  readonly catalogue: Catalogue;
  readonly subject: Case;
  readonly asOf: number;
  readonly positions: Readonly<Record<string, string>>;
  /** Values taken instead of the case's, by charge and fact (`-1/court`, `0/degree`). */
  readonly instead?: Readonly<Record<string, readonly Value[]>>;
}

function listOf(id: string): readonly string[] {
  const definition = ({ ...CASE_FACTS, ...CHARGE_FACTS } as Record<string, { kind: string; values?: readonly string[] }>)[id];
  return definition?.kind === 'truth' ? ['yes', 'no'] : (definition?.values ?? []);
}

function stated(fact: unknown): readonly string[] {
  return (fact as { values?: readonly string[] } | undefined)?.values ?? [];
}

/** One offence for each effect that offences can have. */
function offencesAmong(catalogue: Catalogue, ids: readonly string[] | null): readonly string[] {
  const listed = ids !== null && ids.length > 0 && ids.every((id) => catalogue.offences.some((one) => one.id === id));
  const effects = new Map<string, string>();
  if (!listed) effects.set('/', NOTHING);
  for (const { id, class: classes, raises } of catalogue.offences) {
    const effect = `${[...classes].sort().join()}/${[...raises].sort().join()}`;
    if ((!listed || ids.includes(id)) && !effects.has(effect)) effects.set(effect, id);
  }
  return [...effects.values()];
}

/** One case read by one law: its variables, its presumptions, its provisions. */
export class Oracle {
  readonly reading: Reading;
  readonly variables: readonly Variable[];
  readonly presumptions: readonly Presuming[];
  readonly charges: number;
  readonly #addresses = new Map<string, number>();

  constructor(given: Reading) {
    const reading = { ...given, subject: withoutContradictions(given.subject, given.law, given.asOf) };
    this.reading = reading;
    const { subject, law } = reading;
    this.charges = Array.isArray(subject.charges) ? Math.max(1, subject.charges.length) : 1;
    const variables: Variable[] = [];
    for (const id of relevant(law)) {
      const ofCharge = id === 'offence' || Object.hasOwn(CHARGE_FACTS, id);
      for (let charge = ofCharge ? 0 : -1; charge < (ofCharge ? this.charges : 0); charge++) {
        this.#addresses.set(`${String(charge)}/${id}`, variables.length);
        variables.push({ id, charge, isQuestion: law.questions.some((one) => one.id === id), values: this.#valuesOf(id, charge) });
      }
    }
    this.variables = variables;
    this.presumptions = this.#presuming();
  }

  #valuesOf(id: string, charge: number): readonly Value[] {
    const { law, catalogue, subject, positions, instead } = this.reading;
    const other = instead?.[`${String(charge)}/${id}`];
    if (other) return other;
    const question = law.questions.find((one) => one.id === id);
    if (question) {
      const all = question.positions.map((position) => position.id);
      return all.filter((position) => position === positions[id]).length > 0 ? [positions[id] ?? ''] : all;
    }
    const listed = Array.isArray(subject.charges) ? (subject.charges as readonly { offences: readonly string[] | null; facts: object }[]) : null;
    if (id === 'offence') return listed?.length === 0 ? [NOTHING] : offencesAmong(catalogue, listed?.[charge]?.offences ?? null);
    if (id === 'linked-event') {
      const events = ['none', ...law.events.map((event) => event.id)];
      const known = stated(subject.facts['linked-event']).filter((event) => events.includes(event));
      return known.length > 0 ? events.filter((event) => known.includes(event)) : events;
    }
    if ((CASE_FACTS as Record<string, { kind: string }>)[id]?.kind === 'date') return datesOf(law, subject.facts, this.reading.asOf, id);
    const known = stated((charge < 0 ? subject.facts : (listed?.[charge]?.facts ?? {}))[id as keyof object]);
    return known.length > 0 ? listOf(id).filter((value) => known.includes(value)) : listOf(id);
  }

  /** Presumptions that count: one is set aside where no value that its fact can have meets it. */
  #presuming(): readonly Presuming[] {
    const found: Presuming[] = [];
    for (const { id, if: premise, then: conclusion } of this.reading.law.presumptions) {
      const fact = 'fact' in conclusion ? conclusion.fact : 'date' in conclusion ? conclusion.date : '';
      const ofCharge = Object.hasOwn(CHARGE_FACTS, fact);
      const holds = this.compile(premise);
      const meets = this.compile(conclusion);
      for (let charge = ofCharge ? 0 : -1; charge < (ofCharge ? this.charges : 0); charge++) {
        const target = this.#addresses.get(`${String(charge)}/${fact}`);
        const variable = this.variables[target ?? -1];
        if (target === undefined || !variable || this.#isBarred(fact, charge)) continue;
        const met = variable.values.filter((value) => {
          const world: Value[] = [];
          world[target] = value;
          return meets(world, charge);
        });
        if (met.length === 0 || met.length === variable.values.length) continue;
        found.push({ id, charge, target, if: (world) => holds(world, charge), then: (world) => meets(world, charge) });
      }
    }
    return found;
  }

  /** Whether nothing may be presumed over a fact: what was written of it could not be read, is contradicted, or leaves several values. */
  #isBarred(fact: string, charge: number): boolean {
    const { subject, instead } = this.reading;
    if (`${String(charge)}/${fact}` in (instead ?? {})) return false;
    const charges = Array.isArray(subject.charges) ? (subject.charges as readonly { readonly facts: object }[]) : [];
    const told = (charge < 0 ? subject.facts : (charges[charge]?.facts ?? {}))[fact as keyof object] as { readonly values?: readonly unknown[] } | undefined;
    return isUnread(told) || (told?.values !== undefined && (told.values.length > 1 || (CASE_FACTS as Record<string, { kind: string }>)[fact]?.kind === 'date'));
  }

  /** A condition, true or false in each world for each charge. */
  compile(condition: Condition): Holds {
    const { law, subject, catalogue } = this.reading;
    const ofSubject = (id: string) => (subject.facts as Record<string, object | undefined>)[id];
    const ofCase = (id: string) => this.#addresses.get(`-1/${id}`) ?? -1;
    const ofCharge = (id: string) => Array.from({ length: this.charges }, (_, charge) => this.#addresses.get(`${String(charge)}/${id}`) ?? ofCase(id));
    if ('all' in condition) {
      const parts = condition.all.map((part) => this.compile(part));
      return (world, charge) => parts.every((part) => part(world, charge));
    }
    if ('any' in condition) {
      const parts = condition.any.map((part) => this.compile(part));
      return (world, charge) => parts.some((part) => part(world, charge));
    }
    if ('not' in condition) {
      const part = this.compile(condition.not);
      return (world, charge) => !part(world, charge);
    }
    if ('any-charge' in condition) {
      const part = this.compile(condition['any-charge']);
      return (world) => {
        for (let charge = 0; charge < this.charges; charge++) if (part(world, charge)) return true;
        return false;
      };
    }
    if ('always' in condition) return () => condition.always;
    if ('stated' in condition) {
      const said = condition.stated === 'charges'
        ? Array.isArray(subject.charges)
        : `-1/${condition.stated}` in (this.reading.instead ?? {}) || 'values' in (ofSubject(condition.stated) ?? {}) || isUnread(ofSubject(condition.stated));
      return () => said;
    }
    if ('provision' in condition) {
      const provision = law.provisions.find((one) => one.id === condition.provision);
      return provision ? this.compile(provision.when) : () => false;
    }
    if ('question' in condition) {
      const address = ofCase(condition.question);
      return (world) => world[address] === condition.position;
    }
    if ('event' in condition) {
      const accepted = condition.event === 'listed' ? law.events.map((event) => event.id) : condition.event;
      const address = ofCase('linked-event');
      return (world) => accepted.includes(String(world[address]));
    }
    if ('window' in condition) {
      const [event, date] = [ofCase('linked-event'), ofCase('conduct-date')];
      const windows = new Map<Value | undefined, Window>(law.events.map((one) => [one.id, one[condition.window]]));
      return (world) => {
        const window = windows.get(world[event]);
        return window !== undefined && within(Number(world[date]), window);
      };
    }
    if ('date' in condition) {
      const address = ofCase(condition.date);
      return (world) => within(Number(world[address]), condition);
    }
    if ('fact' in condition) {
      const accepted = typeof condition.is === 'string' ? [condition.is] : condition.is;
      const addresses = ofCharge(condition.fact);
      return (world, charge) => accepted.includes(String(world[addresses[Math.max(charge, 0)] ?? -1]));
    }
    const meeting = new Set(
      catalogue.offences
        .filter((one) => ('class' in condition ? one.class.some((name) => condition.class.includes(name)) : one.raises.includes(condition.raises)))
        .map((one) => one.id),
    );
    const addresses = ofCharge('offence');
    return (world, charge) => meeting.has(String(world[addresses[charge] ?? -1]));
  }
}
