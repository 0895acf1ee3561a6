/** Random cases for the second look: as the engine takes them, and every way in which they can be complete. */
import { known, type Case, type Charge } from '../../src/case/case.ts';
import { formatDay, parseDay } from '../../src/case/dates.ts';
import type { Offence } from '../../src/offences/catalogue.ts';
import { EVENTS, FIRST_DAY, LAST_DAY, canBe, type PlainCase, type PlainCharge } from './second-look.ts';

export const POSITIONS: Readonly<Record<string, readonly [string, string]>> = {
  Q1: ['strict', 'broad'], Q2: ['numeral-10', 'whole-list'], Q3: ['inside', 'outside'], Q4: ['excluded', 'not-excluded'], Q5: ['person', 'charge'],
  Q6: ['words', 'deeds'], Q9: ['excluded', 'not-excluded'], Q10: ['no', 'yes'], Q12: ['certain', 'possible'], Q13: ['excluded', 'not-excluded'], Q14: ['reaches', 'rebellion-only'],
};
const KINDS = ['demonstration', 'strike', 'expression', 'political-act', 'armed-action', 'other'];
const CASE_FIELDS = {
  event: ['none', ...Object.keys(EVENTS)], kind: KINDS, foreignAction: ['yes', 'no'], foreignPart: ['deeds', 'words'],
  court: ['ordinary', 'terrorism', 'military', 'adolescents'], military: ['yes', 'no'],
} as const;
const CHARGE_FIELDS = {
  degree: ['completed', 'frustrated', 'attempted'], participation: ['author', 'immediate-cooperator', 'instigator', 'accomplice'],
  result: ['none', 'injury', 'gravest-injury', 'death'], rightsViolation: ['yes', 'no'], underlyingExcluded: ['yes', 'no'], corruptionLaw: ['yes', 'no'], drugMinimum: ['yes', 'no'],
} as const;
const FACT_OF: Readonly<Record<string, string>> = {
  event: 'linked-event', kind: 'conduct-kind', foreignAction: 'foreign-armed-action', foreignPart: 'foreign-part', rightsViolation: 'rights-violation',
  underlyingExcluded: 'underlying-excluded', corruptionLaw: 'corruption-law', drugMinimum: 'drug-minimum-over-nine',
};
export const factOf = (field: string) => FACT_OF[field] ?? field;

/** Days at which something begins or ends, and their neighbours. */
const EDGES = [...new Set([...Object.values(EVENTS).flat(), FIRST_DAY, LAST_DAY].flatMap((iso) => [-1, 0, 1].map((shift) => formatDay((parseDay(iso) ?? 0) + shift))))].sort();

/** A small generator with a seed, so that a difference can be run again. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export interface RandomCase {
  readonly case: Case;
  readonly assumptions: Readonly<Record<string, string>>;
  /** Every complete case that it can be. */
  readonly completions: readonly PlainCase[];
}

/**
 * @param unsaid how likely a fact is left out
 * @param most more completions than this are not worked out: null is returned
 */
export function randomCase(random: () => number, offences: readonly Offence[], asOf: string, unsaid: number, most: number): RandomCase | null {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const fields = new Map<string, readonly string[]>();
  const choose = (name: string, values: readonly string[]) => fields.set(name, random() < unsaid ? values : [pick(values)]);
  const days = EDGES.filter((day) => day <= asOf);
  const start = Math.floor(random() * days.length);
  const span = random() < unsaid ? days.slice(start, start + 1 + Math.floor(random() * 12)) : [days[start] ?? FIRST_DAY];
  for (const [name, values] of Object.entries(CASE_FIELDS)) choose(name, values);
  const event = random() < 0.6 ? pick(Object.keys(EVENTS)) : undefined;
  if (event !== undefined) {
    // Most conduct of real files is linked to an event and near its days.
    if (fields.get('event')?.length === 1) fields.set('event', [event]);
    const near = days.indexOf(pick(EVENTS[event] ?? [FIRST_DAY]));
    const from = Math.max(0, near - Math.floor(random() * 3));
    span.splice(0, span.length, ...days.slice(from, random() < unsaid ? from + 4 : from + 1));
  }
  for (const [name, values] of Object.entries(POSITIONS)) choose(name, values);
  const charged = Array.from({ length: Math.floor(random() * 4) }, () => (random() < unsaid ? [pick(offences), pick(offences)] : [pick(offences)]));
  const looked = Math.max(charged.length, 1);
  for (let index = 0; index < looked; index++) {
    fields.set(`${String(index)}.offence`, (charged[index] ?? []).map((one) => one.id));
    for (const [name, values] of Object.entries(CHARGE_FIELDS)) {
      if (charged.length === 0) fields.set(`${String(index)}.${name}`, values);
      else choose(`${String(index)}.${name}`, values);
    }
  }
  const count = [...fields.values()].reduce((product, values) => product * Math.max(values.length, 1), span.length);
  if (count > most) return null;
  if (isFarFrom(fields.get('event') ?? [], span)) return null;
  const open = new Set([...fields].filter(([, values]) => values.length > 1).map(([name]) => name));
  const inside = span.some((day) => day >= FIRST_DAY && day <= LAST_DAY);
  const byId = new Map(offences.map((one) => [one.id, one]));
  const completions: PlainCase[] = [];
  const names = [...fields.keys()];
  const build = (index: number, chosen: Record<string, string>): void => {
    const name = names[index];
    if (name !== undefined) {
      const values = fields.get(name) ?? [];
      for (const value of values.length > 0 ? values : ['']) build(index + 1, { ...chosen, [name]: value });
      return;
    }
    for (const day of span) {
      const complete = plain(chosen, looked, day, byId);
      if (canBe(complete, open, inside)) completions.push(complete);
    }
  };
  build(0, {});
  return { case: asCase(fields, charged, span), assumptions: Object.fromEntries(Object.keys(POSITIONS).map((id) => [id, fields.get(id)?.length === 1 ? (fields.get(id)?.[0] ?? '') : 'open'])), completions };
}

/** Days many years from the event contradict the link with it, and then neither is taken: what that leaves is another matter. */
function isFarFrom([event = '', ...others]: readonly string[], span: readonly string[]): boolean {
  const windows = others.length === 0 ? EVENTS[event] : undefined;
  const year = (iso: string | undefined) => Number(iso?.slice(0, 4));
  return windows !== undefined && (year(span.at(-1)) < year(windows[2]) - 9 || year(span[0]) > year(windows[3]) + 9);
}

function plain(chosen: Readonly<Record<string, string>>, charges: number, day: string, byId: ReadonlyMap<string, Offence>): PlainCase {
  const at = (name: string) => chosen[name] ?? '';
  return {
    day, event: at('event'), kind: at('kind'), foreignAction: at('foreignAction'), foreignPart: at('foreignPart'), court: at('court'), military: at('military'),
    positions: chosen,
    charges: Array.from({ length: charges }, (_, index): PlainCharge => {
      const offence = byId.get(at(`${String(index)}.offence`));
      const field = (name: string) => at(`${String(index)}.${name}`);
      return {
        classes: offence?.class ?? [], raises: offence?.raises ?? [], degree: field('degree'), participation: field('participation'), result: field('result'),
        rightsViolation: field('rightsViolation'), underlyingExcluded: field('underlyingExcluded'), corruptionLaw: field('corruptionLaw'), drugMinimum: field('drugMinimum'),
      };
    }),
  };
}

function asCase(fields: ReadonlyMap<string, readonly string[]>, charged: readonly (readonly Offence[])[], span: readonly string[]): Case {
  const facts: Record<string, unknown> = {};
  const state = (target: Record<string, unknown>, name: string, values: readonly string[] | undefined) => {
    const [value] = values ?? [];
    if (value !== undefined && values?.length === 1) target[factOf(name)] = known(value);
  };
  for (const name of Object.keys(CASE_FIELDS)) state(facts, name, fields.get(name));
  facts['conduct-date'] = known({ from: parseDay(span[0] ?? ''), to: parseDay(span.at(-1) ?? '') });
  const charges = charged.map((offences, index): Charge => {
    const own: Record<string, unknown> = {};
    for (const name of Object.keys(CHARGE_FIELDS)) state(own, name, fields.get(`${String(index)}.${name}`));
    return { text: '', offences: offences.map((one) => one.id), facts: own };
  });
  return { id: 'random', facts: facts as Case['facts'], charges, warnings: [] };
}
