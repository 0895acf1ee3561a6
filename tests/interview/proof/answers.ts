/** Every answer to a question that the law can tell apart: one for each group of like answers, and that it is not known. */
import { known, unknown, type Case, type CaseFacts } from '../../../src/case/case.ts';
import { onDay, type DateSpan, type Day } from '../../../src/case/dates.ts';
import { definitionOf, valuesOf } from '../../../src/case/facts.ts';
import { NO_EVENT } from '../../../src/case/case.ts';
import type { Answer, ChargeEntry } from '../../../src/interview/answer.ts';
import { referenceOf, type Question } from '../../../src/interview/question.ts';
import { EMPTY_CASE, type Setting } from '../../../src/interview/session.ts';
import { situationOf } from '../../../src/rules/logic/situation.ts';
import { stretchesIn } from '../../../src/rules/logic/space.ts';

/** How finely dates are answered: the day; or also any span of days (a month, a year, "before …"). */
export type Dates = 'days' | 'spans';

/** A way to name a charge, and what makes it another one to the law. */
export interface ChargeClass {
  readonly entry: ChargeEntry;
  readonly name: string;
  /** Whether the words mean another offence on other days. */
  readonly dated: boolean;
}

/** Where the law or the catalogue changes from one day to the next, as first days. */
function cutsOf({ engine, catalogue }: Setting, dated: boolean): readonly Day[] {
  const cuts = new Set(engine.compiled.space.cuts.get('conduct-date') ?? []);
  if (dated) {
    for (const { numberings } of catalogue.offences) {
      for (const { from, to } of numberings) {
        if (from !== undefined) cuts.add(Date.parse(from) / DAY);
        if (to !== undefined) cuts.add(Date.parse(to) / DAY + 1);
      }
    }
  }
  return [...cuts].sort((a, b) => a - b);
}
const DAY = 86_400_000;

/** A day of each stretch in which all days are alike. */
export function daysOf(setting: Setting, dated: boolean): readonly Day[] {
  const cuts = cutsOf(setting, dated);
  return [(cuts[0] ?? 0) - 1, ...cuts].filter((day) => day <= setting.engine.asOf);
}

/** The answers to any question but the one for the charges. */
export function answersTo(setting: Setting, question: Question, subject: Case, classes: readonly ChargeClass[], dates: Dates): readonly Answer[] {
  const reference = referenceOf(question);
  if (question.kind === 'charges') throw new Error('the charges are asked first');
  if (question.kind === 'offence') {
    return [null, ...classes.map(({ entry }) => entry)].map((entry) => ({ kind: 'offence', reference, text: '', entry }));
  }
  const { fact } = question;
  const answer = (value: CaseFacts[keyof CaseFacts]): Answer => ({ kind: 'facts', reference, text: '', facts: { [fact]: value } });
  const definition = definitionOf(fact);
  const values: readonly unknown[] =
    definition.kind === 'date' ? datesFor(setting, subject, fact, dates)
    : definition.kind === 'event' ? [NO_EVENT, ...setting.engine.compiled.law.events.map(({ id }) => id)]
    : valuesOf(definition);
  return [answer(unknown('stated-unknown')), ...values.map((value) => answer(known(value) as CaseFacts[keyof CaseFacts]))];
}

function datesFor(setting: Setting, subject: Case, fact: string, dates: Dates): readonly DateSpan[] {
  const days = daysOf(setting, false);
  const exact = days.map(onDay);
  // Of an arrest only the latest possible day counts: a span is like its last day.
  if (dates === 'days' || fact !== 'conduct-date') return exact;
  const linked = subject.facts['linked-event'];
  // With the event unknown every pair of days is a span of its own: there only whole years are answered.
  if (!linked || !('values' in linked)) return [...exact, ...years(setting.engine.asOf)];
  const starts = turnsIn(setting, linked.values, days);
  const across = starts.flatMap((from, at) => starts.slice(at + 1).map((to) => ({ from, to })));
  const within = starts.flatMap((from, at) => ((starts[at + 1] ?? from) - from > 1 ? [{ from, to: (starts[at + 1] ?? from) - 1 }] : []));
  return [...exact, ...across, ...within];
}

function years(asOf: Day): readonly DateSpan[] {
  const spans: DateSpan[] = [];
  for (let year = 1998; Date.UTC(year, 0, 1) / DAY <= asOf; year++) spans.push({ from: Date.UTC(year, 0, 1) / DAY, to: Date.UTC(year + 1, 0, 1) / DAY - 1 });
  return spans;
}

/** The days on which something begins or ends for the events that may be linked: a span between two others is like one of these. */
function turnsIn(setting: Setting, ids: readonly string[], days: readonly Day[]): readonly Day[] {
  const { law, space } = setting.engine.compiled;
  const turns = new Set([0]);
  for (const event of law.events) {
    if (!ids.includes(event.id)) continue;
    for (const window of [event.certain, event.possible]) for (const at of ends(stretchesIn(space, 'conduct-date', window))) turns.add(at);
  }
  for (const { when } of law.provisions) if ('date' in when) for (const at of ends(stretchesIn(space, 'conduct-date', when))) turns.add(at);
  return days.filter((_, at) => turns.has(at));
}

function ends([first, last]: readonly [number, number]): readonly number[] {
  return [first, last + 1];
}

/** Every way to name one charge that leaves another situation: each offence of the list, and all words of the catalogue as they are recognised. */
export function chargeClasses(setting: Setting): readonly ChargeClass[] {
  const { catalogue, reader } = setting;
  const classes = new Map<string, ChargeClass>();
  const add = (entry: ChargeEntry, name: string, dated: boolean) => {
    const signature = (day: Day | null) => signatureOf(setting, entry, day);
    const days = dated ? [null, ...daysOf(setting, true)] : [null];
    const all = days.map(signature);
    const differs = new Set(all).size > 1;
    const key = differs ? all.join('\n') : (all[0] ?? '');
    if (!classes.has(key)) classes.set(key, { entry, name, dated: differs });
  };
  add({ text: UNRECOGNISED }, UNRECOGNISED, false);
  for (const { id } of catalogue.offences) add({ offence: id }, id, false);
  const texts = new Set(catalogue.ambiguous.map(({ word }) => word));
  for (const { name, aliases, numberings } of catalogue.offences) {
    for (const text of [name.es, name.en, ...aliases]) texts.add(text);
    for (const { statute, articles } of numberings) {
      for (const article of articles) for (const text of [`art. ${article}`, `art. ${article} ${catalogue.statutes[statute]?.name.es ?? ''}`]) texts.add(text);
    }
  }
  const modifiers = ['', ...catalogue.modifiers.map(({ aliases }) => ` ${aliases[0] ?? ''}`)];
  for (const text of texts) for (const modifier of modifiers) add({ text: text + modifier }, text + modifier, modifier === '' && text.startsWith('art. '));
  return [...classes.values()];

  function signatureOf(of: Setting, entry: ChargeEntry, day: Day | null): string {
    const charge = 'text' in entry ? reader.charge(entry.text, day === null ? null : onDay(day)).charge : { text: '', offences: [entry.offence], facts: impliedBy(of, entry.offence) };
    const situation = situationOf({ ...EMPTY_CASE, charges: [charge] }, of.engine.compiled.space, of.engine.asOf, of.engine.positions);
    return `${String(situation.open[0])}${(situation.chargeDomains[0] ?? []).join()}`;
  }
}

/** Words that name no offence. */
export const UNRECOGNISED = 'xxxx';

function impliedBy({ catalogue }: Setting, id: string) {
  const implies = catalogue.offences.find((one) => one.id === id)?.implies ?? {};
  return Object.fromEntries(Object.entries(implies).map(([fact, value]) => [fact, known(value)]));
}
