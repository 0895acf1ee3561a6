/**
 * What is presumed of a file, read a second time and without the engine: a
 * premise holds where it is true of every way in which what is written can be
 * meant, and false or open where the file is silent.
 */
import type { Case, Charge } from '../../src/case/case.ts';
import { CASE_FACTS, CHARGE_FACTS } from '../../src/case/facts.ts';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import type { FactPresumption, Premise } from '../../src/rules/language/fact-presumption.ts';
import type { Law, Window } from '../../src/rules/language/law.ts';
import { isUnread } from './contradicted.ts';
import { dayNumber } from './days.ts';

interface Span { readonly from: number | null; readonly to: number | null }
type Answer = 'yes' | 'no' | 'open';
type Known = { readonly values?: readonly unknown[]; readonly unknown?: string } | undefined;

export interface Filling {
  readonly subject: Case;
  /** `id fact`, in the order in which they were written. */
  readonly by: readonly string[];
}

const join = (answers: readonly Answer[]): Answer => (answers.length > 0 && answers.every((one) => one === answers[0]) ? (answers[0] ?? 'open') : 'open');
const bool = (is: boolean): Answer => (is ? 'yes' : 'no');

/** One file and one law: which presumption may write what. */
export class Filler {
  subject: Case;
  readonly #law: Law;
  readonly #catalogue: Catalogue;
  readonly by: string[] = [];

  constructor(subject: Case, law: Law, catalogue: Catalogue) {
    this.subject = subject;
    this.#law = law;
    this.#catalogue = catalogue;
  }

  #charges(): readonly Charge[] {
    return Array.isArray(this.subject.charges) ? (this.subject.charges as readonly Charge[]) : [];
  }

  #fact(id: string, charge: number): Known {
    return (id in CHARGE_FACTS ? this.#charges()[charge]?.facts : this.subject.facts)?.[id as never];
  }

  #silent(id: string, charge: number): boolean {
    if (id === 'charges') return !Array.isArray(this.subject.charges) && !isUnread(this.subject.charges);
    const fact = this.#fact(id, charge);
    return fact?.values === undefined && !isUnread(fact);
  }

  #inDays(id: string, from: number, to: number): Answer {
    const spans = (this.#fact(id, -1)?.values ?? []) as readonly Span[];
    return join(spans.map((span) => {
      const [first, last] = [span.from ?? -Infinity, span.to ?? Infinity];
      return first >= from && last <= to ? 'yes' : last < from || first > to ? 'no' : 'open';
    }));
  }

  #window(window: Window): readonly [number, number] {
    return [window.from === undefined ? -Infinity : dayNumber(window.from), window.to === undefined ? Infinity : dayNumber(window.to)];
  }

  holds(one: Premise, charge: number): Answer {
    if ('all' in one) {
      const parts = one.all.map((part) => this.holds(part, charge));
      return parts.includes('no') ? 'no' : parts.includes('open') ? 'open' : 'yes';
    }
    if ('any' in one) {
      const parts = one.any.map((part) => this.holds(part, charge));
      return parts.includes('yes') ? 'yes' : parts.includes('open') ? 'open' : 'no';
    }
    if ('not' in one) return { yes: 'no', no: 'yes', open: 'open' }[this.holds(one.not, charge)] as Answer;
    if ('any-charge' in one) {
      if (!Array.isArray(this.subject.charges)) return 'open';
      const each = this.#charges().map((_, index) => this.holds(one['any-charge'], index));
      return each.includes('yes') ? 'yes' : each.includes('open') ? 'open' : 'no';
    }
    if ('always' in one) return bool(one.always);
    if ('blank' in one) return bool(this.#silent(one.blank, charge));
    if ('stated' in one) return bool(!this.#silent(one.stated, charge));
    if ('unreadable' in one) return bool(isUnread(this.#fact(one.unreadable, charge)));
    if ('near' in one) {
      if (one.after !== undefined) throw new Error('no presumption of the law uses it');
      const events = (this.#fact('linked-event', -1)?.values ?? []) as readonly string[];
      return join(events.map((id) => {
        const event = this.#law.events.find((each) => each.id === id);
        if (!event) return this.#fact(one.near, -1)?.values ? 'no' : 'open';
        const [from, to] = this.#window(event[one.window ?? 'certain']);
        return this.#inDays(one.near, from, to + (one.within ?? 0));
      }));
    }
    if ('date' in one) return this.#inDays(one.date, ...this.#window(one));
    if ('event' in one) {
      const accepted = one.event === 'listed' ? this.#law.events.map(({ id }) => id) : one.event;
      return join(((this.#fact('linked-event', -1)?.values ?? []) as readonly string[]).map((id) => bool(accepted.includes(id))));
    }
    if ('fact' in one) return join((this.#fact(one.fact, charge)?.values ?? []).map((value) => bool([one.is].flat().includes(value as string))));
    if ('window' in one) throw new Error('no presumption of the law uses it');
    if (this.#charges().length === 0) return Array.isArray(this.subject.charges) ? 'no' : 'open';
    return join((this.#charges()[charge]?.offences ?? []).map((id) => bool(this.#isSuch(one, id))));
  }

  #isSuch(one: Premise, id: string): boolean {
    if ('not' in one) return !this.#isSuch(one.not, id);
    if ('offence' in one) return one.offence.includes(id);
    const offence = this.#catalogue.offences.find((each) => each.id === id);
    if ('raises' in one) return offence?.raises.includes(one.raises) === true;
    if ('class' in one) return offence?.class.some((name) => one.class.includes(name)) === true;
    throw new Error(`not of an offence alone: ${JSON.stringify(one)}`);
  }

  /** Writes one presumption into the file, if it may. */
  write({ id, if: premise, then }: FactPresumption): void {
    const ofCharge = 'offences' in then || ('fact' in then && !(then.fact in CASE_FACTS));
    for (const charge of ofCharge ? this.#charges().keys() : [-1]) {
      if (this.holds(premise, charge) !== 'yes') continue;
      const found = this.#found(then, charge);
      if (!found) continue;
      const [fact, values] = found;
      if (fact === 'offence') this.subject = { ...this.subject, charges: this.#charges().map((one, index) => (index === charge ? { ...one, offences: values as readonly string[] } : one)) };
      else if (charge >= 0) this.subject = { ...this.subject, charges: this.#charges().map((one, index) => (index === charge ? { ...one, facts: { ...one.facts, [fact]: { values } } as Charge['facts'] } : one)) };
      else this.subject = { ...this.subject, facts: { ...this.subject.facts, [fact]: { values } } };
      this.by.push(`${id} ${charge < 0 ? '' : String(charge)}${fact}`);
    }
  }

  #found(then: FactPresumption['then'], charge: number): readonly [string, readonly unknown[]] | null {
    if ('offences' in then) {
      const old = this.#charges()[charge]?.offences ?? [];
      const left = old.filter((id) => this.#isSuch(then.offences, id));
      return old.length > 1 && left.length > 0 && left.length < old.length ? ['offence', left] : null;
    }
    if ('event' in then) {
      const old = this.#fact('linked-event', -1);
      if (isUnread(old) || old?.values?.length === 1) return null;
      const possible = this.#law.events.filter((event) => old?.values?.includes(event.id) ?? true);
      const meant = possible.map((event) => [event, this.#inDays(then.near, ...this.#window(event[then.window]))] as const).filter(([, is]) => is !== 'no');
      const [first] = meant;
      if (meant.length !== 1 || !first || first[1] !== 'yes' || (old?.values === undefined && !first[0].named_by_date)) return null;
      return ['linked-event', [first[0].id]];
    }
    const id = 'date' in then ? 'conduct-date' : then.fact;
    if (!this.#silent(id, charge)) return null;
    if ('fact' in then) return [id, [then.is].flat()];
    const event = this.#law.events.find((one) => one.id === this.#fact('linked-event', -1)?.values?.[0]);
    if (!event) return null;
    const [from, to] = this.#window(event[then.window]);
    return [id, [{ from: Number.isFinite(from) ? from : null, to: Number.isFinite(to) ? to : null }]];
  }
}

/** A file with all that is presumed of it. @param subject without what contradicts itself */
export function filled(subject: Case, law: Law, catalogue: Catalogue, presumptions: readonly FactPresumption[]): Filling {
  const filler = new Filler(subject, law, catalogue);
  for (let before = -1; before !== filler.by.length; ) {
    before = filler.by.length;
    for (const one of presumptions) filler.write(one);
  }
  return filler;
}
