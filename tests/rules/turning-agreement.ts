/** Where engine and oracle part on which single change would turn an outcome. */
import { parseSpan } from '../../src/case/dates.ts';
import type { Charge } from '../../src/case/case.ts';
import { firstStretch, lastStretch } from '../../src/rules/logic/situation.ts';
import { offenceLabel, type Trial } from './agreement.ts';
import { Oracle, type Reading, type Value } from './oracle.ts';
import { Worlds, caseOutcome } from './worlds.ts';

/** What an outcome would be if one thing were otherwise. */
function outcomeInstead(reading: Reading, charge: number, id: string, value: Value, most: number): string | null {
  const worlds = Worlds.of(new Oracle({ ...reading, instead: { [`${String(charge)}/${id}`]: [value] } }), most);
  return worlds ? caseOutcome(worlds.charges) : null;
}

/** Each single change that is said to turn the outcome does, and none that does is left out. */
export function partsOnTurning(trial: Trial, most: number): readonly string[] {
  const { reading, determination, worlds } = trial;
  if (determination.outcome === 'undetermined') return determination.wouldChange.length === 0 ? [] : ['wouldChange of an open case'];
  const known = Array.isArray(reading.subject.charges) ? (reading.subject.charges as readonly Charge[]) : [];
  const blank = known.map((charge) => ({ ...charge, offences: null, facts: {} }));
  const arrest = reading.subject.facts['arrest-date'];
  const facts = arrest === undefined ? {} : { 'arrest-date': arrest };
  const nothingKnown = new Oracle({ ...reading, positions: {}, subject: { ...reading.subject, facts, charges: blank } });
  return worlds.oracle.variables.flatMap(({ id, charge, values }) => {
    // Where no charge is listed there is none to be changed.
    if (charge >= 0 && known.length === 0) return [];
    const all = nothingKnown.variables.find((one) => one.id === id && one.charge === charge)?.values ?? [];
    const name = charge < 0 ? id : `charges[${String(charge + 1)}].${id}`;
    const turnings = determination.wouldChange.filter((one) => (one.question ?? one.fact) === name);
    const written = (value: Value) => (id === 'offence' ? offenceLabel(trial, value) : String(value));
    const own = new Set(values.length > 1 ? [] : values.map(written));
    const others = typeof values[0] === 'number' ? all.filter((day) => !alikeToOwn(trial, id, Number(day))) : all.filter((value) => !own.has(written(value)));
    return others.flatMap((value) => {
      const outcome = outcomeInstead(reading, charge, id, value, most);
      const turned = turnings.find(({ to }) => to.some((text) => meansValue(text, value, written)))?.outcome ?? determination.outcome;
      return outcome === null || turned === outcome ? [] : [`wouldChange ${name} to ${String(value)}: ${turned}, by all worlds ${outcome}`];
    });
  });
}

/** Whether an answer in the engine's words means this value; a day lies in its span. */
function meansValue(text: string, value: Value, written: (value: Value) => string): boolean {
  if (typeof value !== 'number') return text === written(value);
  // A span without an end is every day.
  const { from, to } = parseSpan(text) ?? { from: null, to: null };
  return (from ?? -Infinity) <= value && value <= (to ?? Infinity);
}

/** Whether a day lies in the same stretch as some day of the case: the law treats them alike. */
function alikeToOwn({ compiled, situation }: Trial, id: string, day: number): boolean {
  const address = compiled.space.caseIndex.get(id) ?? -1;
  const stretch = (compiled.space.cuts.get(id) ?? []).filter((cut) => cut <= day).length;
  const domain = situation.caseDomains[address] ?? 0;
  // Of an open date each day could be stated, against what is presumed.
  return firstStretch(domain) === lastStretch(domain) && stretch === firstStretch(domain);
}
