/**
 * Lists of invented persons with known truth: who is who in every row.
 *
 * Some persons have several rows, written by different hands; some are
 * brothers or sisters with both surnames, the same arrest and neighbouring
 * cédulas; common names meet by chance. How often each error happens is our
 * estimate: no list of this kind is public.
 */
import { dayOf } from '../../src/case/dates.ts';
import type { ListRow } from '../../src/lists/row.ts';
import { CHARGES, MEN, STATES, SURNAMES, WOMEN } from './invented-names.ts';
import { Random } from './random.ts';
import { row } from './rows.ts';
import { writeArrest, writeBirth, writeId, writeName } from './writing-errors.ts';

export interface InventedPerson {
  readonly given: readonly string[];
  readonly surnames: readonly string[];
  readonly idNumber: number;
  readonly birth: number;
  readonly arrest: number;
  readonly state: string;
  readonly charges: readonly string[];
}

export interface GeneratedList {
  readonly rows: readonly ListRow[];
  /** For each row, what its cells say. */
  readonly facts: readonly Readonly<Record<string, string>>[];
  /** For each row, the number of its person. */
  readonly person: readonly number[];
  /** For each row, whether it is the person's entry for other charges. */
  readonly otherCharges: readonly boolean[];
}

const start = (year: number, month: number, day: number) => dayOf(year, month, day) ?? 0;
/** Weeks of mass arrests, with their share. */
const WAVES: readonly (readonly [number, number, number])[] = [
  [start(2024, 7, 28), 14, 0.4], [start(2014, 2, 12), 60, 0.1], [start(2017, 4, 1), 120, 0.12], [start(2019, 1, 21), 60, 0.08], [start(2025, 1, 7), 20, 0.06],
];

function arrestDay(random: Random): number {
  let share = random.next();
  for (const [from, days, part] of WAVES) {
    if (share < part) return from + Math.floor(days * random.next() ** 2);
    share -= part;
  }
  return random.between(start(2003, 1, 1), start(2026, 1, 31));
}

function invent(random: Random): InventedPerson {
  const names = random.chance(0.18) ? WOMEN : MEN;
  const birth = random.between(start(1950, 1, 1), start(2006, 12, 31));
  // Numbers grow with the year of birth, roughly.
  const idNumber = Math.max(3_000_000, Math.round(3_000_000 + ((birth - start(1950, 1, 1)) / 365) * 480_000 + (random.next() - 0.5) * 3_000_000));
  const first = random.zipf(names);
  const second = random.zipf(names);
  return {
    given: random.chance(0.8) && second !== first ? [first, second] : [first],
    surnames: [random.zipf(SURNAMES), random.zipf(SURNAMES)],
    idNumber, birth, arrest: arrestDay(random), state: random.zipf(STATES), charges: charges(random),
  };
}

function sibling(of: InventedPerson, random: Random): InventedPerson {
  const other = invent(random);
  return {
    ...other,
    surnames: of.surnames,
    // Some families repeat a name.
    given: random.chance(0.25) ? [of.given[0] ?? '', other.given.at(-1) ?? ''] : other.given,
    idNumber: random.chance(0.3) ? of.idNumber + 1 : other.idNumber,
    birth: of.birth + random.between(-3000, 3000),
    arrest: random.chance(0.6) ? of.arrest : other.arrest,
    state: of.state,
  };
}

function charges(random: Random): readonly string[] {
  return [...new Set(Array.from({ length: random.between(1, 3) }, () => random.pick(CHARGES)))];
}

/** The same list for the same numbers. */
export function generatePersons(persons: number, seed: number): GeneratedList {
  const random = new Random(seed);
  const people: InventedPerson[] = [];
  while (people.length < persons) {
    const person = invent(random);
    people.push(person);
    if (random.chance(0.1) && people.length < persons) people.push(sibling(person, random));
  }
  const drafts: { person: number; facts: Record<string, string>; otherCharges: boolean; order: number }[] = [];
  people.forEach((person, number) => {
    const share = random.next();
    const times = share < 0.78 ? 1 : share < 0.93 ? 2 : share < 0.98 ? 3 : 4;
    for (let time = 0; time < times; time++) {
      const otherCharges = time > 0 && random.chance(0.3);
      drafts.push({ person: number, facts: write(person, otherCharges, random), otherCharges, order: random.next() });
    }
  });
  drafts.sort((a, b) => a.order - b.order);
  return {
    rows: drafts.map(({ facts }, index) => row(index + 2, facts, 'generated.csv')),
    facts: drafts.map((draft) => draft.facts),
    person: drafts.map((draft) => draft.person),
    otherCharges: drafts.map((draft) => draft.otherCharges),
  };
}

function write(person: InventedPerson, otherCharges: boolean, random: Random): Record<string, string> {
  const id = writeId(person.idNumber, random);
  const birth = writeBirth(person.birth, random);
  const arrest = writeArrest(person.arrest, random);
  const remaining = CHARGES.filter((charge) => !person.charges.includes(charge));
  return {
    name: writeName(person, random),
    charges: otherCharges ? random.pick(remaining) : person.charges.join(';'),
    ...(id === null ? {} : { 'id-number': id }),
    ...(birth === null ? {} : { 'birth-date': birth }),
    ...(arrest === null ? {} : { 'arrest-date': arrest }),
    ...(random.chance(0.1) ? {} : { state: random.chance(0.05) ? random.zipf(STATES) : person.state }),
  };
}
