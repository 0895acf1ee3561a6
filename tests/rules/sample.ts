/** Worlds drawn at random, for cases that have too many to look at all. */
import { parseSpan } from '../../src/case/dates.ts';
import type { SettlingSet } from '../../src/rules/analysis/determination.ts';
import { Oracle, type Reading, type Value } from './oracle.ts';

const DRAWS = 150;

export class Sample {
  readonly #reading: Reading;
  #seed: number;

  constructor(reading: Reading, seed: number) {
    this.#reading = reading;
    this.#seed = seed;
  }

  /** Outcomes of a charge that occur in some world drawn. */
  outcomesOf(charge: number): ReadonlySet<string> {
    const oracle = new Oracle(this.#reading);
    const covers = coveredBy(oracle);
    const found = new Set<string>();
    // Most worlds are outside: the questions are answered the favourable way, the facts as an ordinary protest.
    const favourable = this.#reading.law.readings['favourable']?.positions ?? {};
    for (let draw = 0; draw < 40 * DRAWS && found.size < 2; draw++) {
      const inclined = draw % 2 === 0 ? favourable : {};
      const world = this.#world(oracle, (id) => inclined[id] ?? (draw % 2 === 0 ? ORDINARY[id] : undefined));
      if (keeps(oracle, world)) found.add(covers(world, charge) ? 'eligible' : 'ineligible');
    }
    return found;
  }

  /** Worlds with the set's one answer in which the case has another outcome than it is said to have. */
  partsOnAnswer(set: SettlingSet): readonly string[] {
    const instead = Object.fromEntries(Object.entries(set.answers).map(([name, [text = '']]) => [`-1/${name}`, [valueOf(name, text)]]));
    const oracle = new Oracle({ ...this.#reading, instead });
    const covers = coveredBy(oracle);
    const parts: string[] = [];
    for (let draw = 0; draw < DRAWS; draw++) {
      const world = this.#world(oracle, () => undefined);
      if (!keeps(oracle, world)) continue;
      const charges = Array.from({ length: oracle.charges }, (_, charge) => covers(world, charge));
      const wanted = set.outcome === 'eligible';
      if (set.outcome !== 'mixed' && charges.includes(!wanted)) parts.push(JSON.stringify(world));
    }
    return parts;
  }

  /** A world in which presumed facts are as presumed where they need be. */
  #world(oracle: Oracle, inclined: (id: string) => Value | undefined): readonly Value[] {
    const world = oracle.variables.map(({ id, values }): Value => {
      const wanted = inclined(id);
      return wanted !== undefined && values.includes(wanted) ? wanted : this.#one(values);
    });
    for (const one of oracle.presumptions) {
      if (!one.if(world) || one.then(world)) continue;
      const meeting = (oracle.variables[one.target]?.values ?? []).filter((value) => one.then(world.with(one.target, value)));
      world[one.target] = this.#one(meeting);
    }
    return world;
  }

  #one(values: readonly Value[]): Value {
    this.#seed = (this.#seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return values[Math.floor((this.#seed / 2_147_483_648) * values.length)] ?? '';
  }
}

const ORDINARY: Readonly<Record<string, Value>> = {
  'linked-event': '7',
  'conduct-kind': 'demonstration',
  court: 'ordinary',
  'foreign-armed-action': 'no',
  offence: 'nothing',
  result: 'none',
  'rights-violation': 'no',
  'underlying-excluded': 'no',
  'corruption-law': 'no',
  'drug-minimum-over-nine': 'no',
};

function keeps(oracle: Oracle, world: readonly Value[]): boolean {
  return oracle.presumptions.every((one) => !one.if(world) || one.then(world));
}

function coveredBy(oracle: Oracle): (world: readonly Value[], charge: number) => boolean {
  const provisions = oracle.reading.law.provisions.map(({ role, when }) => ({ role, holds: oracle.compile(when) }));
  return (world, charge) => provisions.every(({ role, holds }) => holds(world, charge) === (role === 'requirement'));
}

function valueOf(name: string, text: string): Value {
  if (!name.endsWith('-date')) return text;
  const span = parseSpan(text);
  return span?.from ?? span?.to ?? 0;
}
