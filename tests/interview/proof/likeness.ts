/**
 * When two moments of an interview are alike to the law, so that one of them
 * speaks for both. What is written here is only a guess that saves work: each
 * time that a moment is taken for one seen before, the program itself is asked
 * whether it puts the same question (see `explore.ts`).
 */
import { isUnknown, type Case, type Fact } from '../../../src/case/case.ts';
import { chargeAt, factOf, questionOf } from '../../../src/interview/question.ts';
import { openSituation } from '../../../src/interview/next-question.ts';
import { acceptedBy, partsOf, walk, type Condition } from '../../../src/rules/language/condition.ts';
import type { CompiledLaw } from '../../../src/rules/logic/compiled-law.ts';
import type { Engine } from '../../../src/rules/engine.ts';
import { firstStretch, fullDomain, hasSeveral, lastStretch, valuesIn, type Domain, type Situation } from '../../../src/rules/logic/situation.ts';
import { conditionsOf, offenceTest, stretchesIn, type Variable } from '../../../src/rules/logic/space.ts';

/** Writes what the rest of an interview can depend on. */
export type Likeness = (subject: Case, asked: ReadonlySet<string>) => string;

export function likenessFor(engine: Engine): Likeness {
  const { compiled } = engine;
  const { caseVariables, chargeVariables, caseIndex } = compiled.space;
  const event = caseIndex.get('linked-event') ?? -1;
  const day = caseIndex.get('conduct-date') ?? -1;
  const alike = new Map([...caseVariables, ...chargeVariables].map((variable) => [variable, alikeValues(compiled, variable)]));
  const inert = inertFacts(compiled);
  const pairs = new Map<string, string>();
  const ofChoice = (variable: Variable, domain: Domain) => (hasSeveral(variable, domain) ? domain : (alike.get(variable)?.[valuesIn(variable, domain)[0] ?? 0] ?? domain));
  const severalDays = ({ caseDomains }: Situation) => {
    const variable = caseVariables[day];
    return variable !== undefined && hasSeveral(variable, caseDomains[day] ?? 0);
  };
  return (subject, asked) => {
    const situation = openSituation(engine, subject, asked);
    const pair = `${String(situation.caseDomains[event])},${String(situation.caseDomains[day])}`;
    let known = pairs.get(pair);
    if (known === undefined) pairs.set(pair, (known = eventAndDay(compiled, situation, event, day)));
    const parts = [known];
    caseVariables.forEach((variable, address) => {
      if (address !== event && address !== day) parts.push(String(ofChoice(variable, situation.caseDomains[address] ?? 0)));
    });
    parts.push(situation.charges, situation.stated.map(Number).join(''));
    situation.chargeDomains.forEach((domains, charge) => {
      const nothing = inert(domains[0] ?? 0);
      parts.push((situation.open[charge] === true ? '?' : '') + chargeVariables.map((variable, address) => (nothing.has(variable.id) ? fullDomain(variable) : ofChoice(variable, domains[address] ?? 0))).join());
    });
    parts.push([...asked].filter((reference) => isSilent(subject, reference) || (reference === 'conduct-date' && severalDays(situation))).sort().join());
    return parts.join(';');
  };
}

/** Whether a question was put and nothing is known for it. The arrest counts as put whatever was answered: its answer bounds the conduct and does no more. */
function isSilent(subject: Case, reference: string): boolean {
  const question = questionOf(reference);
  if (!question || question.kind === 'charges' || reference === 'arrest-date') return true;
  if (question.kind === 'offence') return chargeAt(subject, question.charge)?.offences?.length !== 1;
  const facts = question.kind === 'case' ? subject.facts : chargeAt(subject, question.charge)?.facts;
  return isUnknown((facts as Readonly<Record<string, Fact<unknown> | undefined>> | undefined)?.[factOf(question)]);
}

/**
 * How the days that are possible follow each other, as the law sees them: in
 * or out of a period, in or out of the window of each event that may be
 * linked. Days of one stretch and events with windows in the same order are alike.
 */
function eventAndDay({ law, space }: CompiledLaw, { caseDomains }: Situation, event: number, day: number): string {
  const variable = space.caseVariables[event];
  const linked = variable ? valuesIn(variable, caseDomains[event] ?? 0) : [];
  const stretches: number[] = [];
  for (let at = firstStretch(caseDomains[day] ?? 0); at <= lastStretch(caseDomains[day] ?? 0); at++) stretches.push(at);
  const parts = conditionsOf(law).flatMap((condition) => [...walk(condition)]);
  const periods = parts.flatMap((part) => ('date' in part && part.date === 'conduct-date' ? [stretchesIn(space, part.date, part)] : []));
  const inside = ([first, last]: readonly [number, number], at: number) => (at >= first && at <= last ? '1' : '0');
  const rowOf = (id: string) => law.events.find((one) => one.id === id);
  const columns = stretches.map((at) => [
    periods.map((period) => inside(period, at)).join(''),
    ...linked.map((value) => {
      const one = rowOf(variable?.values[value] ?? '');
      return one ? inside(stretchesIn(space, 'conduct-date', one.certain), at) + inside(stretchesIn(space, 'conduct-date', one.possible), at) : '';
    }),
  ]);
  const runs = columns.filter((column, at) => at === 0 || column.join() !== columns[at - 1]?.join());
  const rows = linked.map((value, place) => {
    const id = variable?.values[value] ?? '';
    const named = parts.map((part) => ('event' in part ? (part.event === 'listed' ? (value > 0 ? '1' : '0') : part.event.includes(id) ? '1' : '0') : '')).join('');
    return `${named}:${runs.map((column) => column[place + 1]).join('.')}`;
  });
  return `${runs.map((column) => column[0]).join('.')}|${rows.sort().join('/')}`;
}

/** For each value the first one that no condition of the law tells from it, as a domain. */
function alikeValues(compiled: CompiledLaw, variable: Variable): readonly Domain[] {
  const tests = conditionsOf(compiled.law).flatMap((condition) => [...walk(condition)].flatMap((part) => ('fact' in part && part.fact === variable.id ? [acceptedBy(part)] : [])));
  const signature = (value: number) => (variable.kind === 'choice' ? tests.map((accepted) => (accepted.includes(variable.values[value] ?? '') ? 1 : 0)).join('') : String(value));
  const values = Array.from({ length: variable.kind === 'date' ? 0 : variable.size }, (_, value) => value);
  return values.map((value) => 1 << values.findIndex((other) => signature(other) === signature(value)));
}

/** For a set of offences, the facts of a charge that no provision reads once the offence is any of them. */
function inertFacts(compiled: CompiledLaw): (offences: Domain) => ReadonlySet<string> {
  const { law, space } = compiled;
  const perProfile = space.profiles.map((met) => new Set(law.provisions.flatMap(({ when }) => factsIn(when, met))));
  const memo = new Map<Domain, ReadonlySet<string>>();
  /** True or false where the offence alone settles it, null else. */
  function rest(condition: Condition, met: ReadonlySet<string>): boolean | null {
    if ('class' in condition || 'raises' in condition) return met.has(offenceTest(condition));
    if ('not' in condition) {
      const inner = rest(condition.not, met);
      return inner === null ? null : !inner;
    }
    const settles = 'any' in condition ? true : 'all' in condition ? false : null;
    if (settles === null) return null;
    const parts = partsOf(condition).map((part) => rest(part, met));
    return parts.includes(settles) ? settles : parts.every((part) => part === !settles) ? !settles : null;
  }
  function factsIn(condition: Condition, met: ReadonlySet<string>): readonly string[] {
    if (rest(condition, met) !== null) return [];
    if ('fact' in condition) return [condition.fact];
    if ('provision' in condition) return law.provisions.filter(({ id }) => id === condition.provision).flatMap(({ when }) => factsIn(when, met));
    return partsOf(condition).flatMap((part) => factsIn(part, met));
  }
  return (offences) => {
    let known = memo.get(offences);
    if (!known) {
      const read = new Set(perProfile.flatMap((facts, profile) => (offences & (1 << profile) ? [...facts] : [])));
      memo.set(offences, (known = new Set(space.chargeVariables.filter(({ id }) => id !== 'offence' && !read.has(id)).map(({ id }) => id))));
    }
    return known;
  };
}
