/** What the cases of a law go through, and what no case touches. */
import { hasCharges, isUnknown, single, type Case } from '../case/case.ts';
import { formatDay, isExact, parseDay } from '../case/dates.ts';
import { OFFENCE_CLASSES, type Catalogue, type OffenceClass } from '../offences/catalogue.ts';
import { walk } from '../rules/language/condition.ts';
import { isPosition, type Determination } from '../rules/analysis/determination.ts';
import type { Law } from '../rules/language/law.ts';

export type Gap =
  | { readonly kind: 'provision'; readonly id: string; readonly value: 'yes' | 'no' | 'unknown' }
  | { readonly kind: 'question'; readonly id: string }
  | { readonly kind: 'class'; readonly id: OffenceClass }
  | { readonly kind: 'event'; readonly id: string }
  | { readonly kind: 'edge'; readonly id: string; readonly day: string }
  | { readonly kind: 'step'; readonly id: string };

export interface Coverage {
  readonly provisions: readonly { readonly id: string; readonly yes: number; readonly no: number; readonly unknown: number }[];
  readonly questions: readonly { readonly id: string; readonly turns: number; readonly taken: number }[];
  readonly classes: readonly { readonly id: OffenceClass; readonly cases: number }[];
  readonly events: readonly { readonly id: string; readonly cases: number; readonly eligible: number; readonly ineligible: number }[];
  readonly gaps: readonly Gap[];
}

/** Counts while the cases run. */
export class CoverageCount {
  readonly #law: Law;
  readonly #classOf: ReadonlyMap<string, readonly OffenceClass[]>;
  readonly #counts = new Map<string, number>();

  constructor(law: Law, catalogue: Catalogue) {
    this.#law = law;
    this.#classOf = new Map(catalogue.offences.map((offence) => [offence.id, offence.class]));
  }

  add(subject: Case, determination: Determination): void {
    const once = new Set<string>();
    for (const charge of determination.charges) for (const step of charge.trace) once.add(`provision ${step.provision} ${step.value}`);
    for (const name of determination.turnsOn) once.add(`turns ${name}`);
    for (const { question } of determination.assumed.filter(isPosition)) once.add(`taken ${question}`);
    for (const { id } of determination.next) once.add(`step ${id}`);
    const event = single(subject.facts['linked-event']);
    if (event !== undefined) once.add(`event ${event}`).add(`event ${event} ${determination.outcome}`);
    const date = subject.facts['conduct-date'];
    if (!isUnknown(date)) for (const span of date.values) if (isExact(span) && span.from !== null) once.add(`edge ${event ?? ''} ${formatDay(span.from)}`);
    if (hasCharges(subject.charges)) for (const charge of subject.charges) for (const id of charge.offences ?? []) for (const one of this.#classOf.get(id) ?? []) once.add(`class ${one}`);
    for (const key of once) this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  #count(key: string): number {
    return this.#counts.get(key) ?? 0;
  }

  coverage(): Coverage {
    const law = this.#law;
    const provisions = law.provisions.map(({ id }) => ({
      id,
      yes: this.#count(`provision ${id} yes`),
      no: this.#count(`provision ${id} no`),
      unknown: this.#count(`provision ${id} unknown`),
    }));
    const questions = law.questions.map(({ id }) => ({ id, turns: this.#count(`turns ${id}`), taken: this.#count(`taken ${id}`) }));
    const classes = classesRead(law).map((id) => ({ id, cases: this.#count(`class ${id}`) }));
    const events = law.events.map(({ id }) => ({
      id,
      cases: this.#count(`event ${id}`),
      eligible: this.#count(`event ${id} eligible`),
      ineligible: this.#count(`event ${id} ineligible`),
    }));
    return { provisions, questions, classes, events, gaps: this.#gaps(provisions, questions, classes, events) };
  }

  #gaps(provisions: Coverage['provisions'], questions: Coverage['questions'], classes: Coverage['classes'], events: Coverage['events']): readonly Gap[] {
    const gaps: Gap[] = [];
    for (const one of provisions) for (const value of ['yes', 'no', 'unknown'] as const) if (one[value] === 0) gaps.push({ kind: 'provision', id: one.id, value });
    for (const { id, turns } of questions) if (turns === 0) gaps.push({ kind: 'question', id });
    for (const { id, cases } of classes) if (cases === 0) gaps.push({ kind: 'class', id });
    for (const { id, cases } of events) if (cases === 0) gaps.push({ kind: 'event', id });
    for (const { id, day } of edgesOf(this.#law)) if (this.#count(`edge ${id} ${day}`) === 0) gaps.push({ kind: 'edge', id, day });
    for (const { id } of this.#law.next) if (this.#count(`step ${id}`) === 0) gaps.push({ kind: 'step', id });
    return gaps;
  }
}

/** The classes of offences that some rule asks for. */
function classesRead(law: Law): readonly OffenceClass[] {
  const read = new Set(law.provisions.flatMap((provision) => [...walk(provision.when)]).flatMap((part) => ('class' in part ? part.class : [])));
  return OFFENCE_CLASSES.filter((one) => read.has(one));
}

/** First and last day of each window, the day before and the day after. */
export function edgesOf(law: Law): readonly { readonly id: string; readonly day: string }[] {
  return law.events.flatMap(({ id, certain, possible }) => {
    const days = new Set<string>();
    for (const window of [certain, possible]) {
      for (const [iso, beyond] of [[window.from, -1], [window.to, 1]] as const) {
        const day = iso === undefined ? null : parseDay(iso);
        if (day !== null) days.add(formatDay(day)).add(formatDay(day + beyond));
      }
    }
    return [...days].sort().map((day) => ({ id, day }));
  });
}
