/** How hands that keep lists over years write one and the same person. */
import { formatDay } from '../../src/case/dates.ts';
import type { InventedPerson } from './generate-persons.ts';
import type { Random } from './random.ts';

const SOUNDS: readonly (readonly [string, string])[] = [
  ['z', 's'], ['s', 'z'], ['v', 'b'], ['b', 'v'], ['ll', 'y'], ['y', 'll'], ['h', ''], ['g', 'j'], ['j', 'g'], ['c', 's'], ['i', 'y'], ['nn', 'n'], ['x', 's'],
];

/** One typing or spelling error. */
export function typo(word: string, random: Random): string {
  const sounds = SOUNDS.filter(([from]) => word.toLowerCase().includes(from));
  if (sounds.length > 0 && random.chance(0.5)) {
    const [from, to] = random.pick(sounds);
    return word.replace(new RegExp(from, 'i'), to);
  }
  const at = random.between(1, Math.max(1, word.length - 2));
  switch (random.between(0, 3)) {
    case 0: return word.slice(0, at) + word.slice(at + 1);
    case 1: return word.slice(0, at) + word.charAt(at) + word.slice(at);
    case 2: return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
    default: return word.slice(0, at) + random.pick([...'aeiourtnl']) + word.slice(at + 1);
  }
}

/** The name as one row has it. */
export function writeName(person: InventedPerson, random: Random): string {
  let given = [...person.given];
  let surnames = [...person.surnames];
  if (given.length > 1 && random.chance(0.28)) given = given.slice(0, 1);
  else if (given.length > 1 && random.chance(0.07)) given = given.map((name, i) => (i === 0 ? name : `${name.charAt(0)}.`));
  if (random.chance(0.02)) given = given.map((name, i) => (i === 0 ? `${name.charAt(0)}.` : name));
  if (surnames.length > 1 && random.chance(0.22)) surnames = surnames.slice(0, 1);
  const err = (word: string) => (word.length > 3 && random.chance(0.06) ? typo(word, random) : word);
  given = given.map(err);
  surnames = surnames.map(err);
  const comma = random.chance(0.35) ? ',' : '';
  let name = random.chance(0.35) ? `${surnames.join(' ')}${comma} ${given.join(' ')}` : `${given.join(' ')} ${surnames.join(' ')}`;
  if (random.chance(0.4)) name = name.normalize('NFD').replace(/\p{M}/gu, '');
  if (random.chance(0.3)) name = name.toUpperCase();
  if (random.chance(0.03)) name += ' (El Flaco)';
  return name;
}

/** The cédula in the form that reading gives it. */
export function writeId(number: number, random: Random): string | null {
  if (random.chance(0.28)) return null;
  let digits = String(number);
  if (random.chance(0.035)) {
    const at = random.between(0, digits.length - 2);
    digits = random.chance(0.5)
      ? digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2)
      : digits.slice(0, at) + String(random.between(0, 9)) + digits.slice(at + 1);
  }
  if (random.chance(0.004)) digits = String(random.between(5_000_000, 31_000_000));
  return random.chance(0.12) ? digits : `V-${digits}`;
}

export function writeBirth(day: number, random: Random): string | null {
  if (random.chance(0.45)) return null;
  const iso = formatDay(day);
  if (random.chance(0.15)) return iso.slice(0, 4);
  if (random.chance(0.02)) return swapped(iso);
  if (random.chance(0.03)) return formatDay(day + random.pick([-1, 1, 10, -10, 365, -365, 31]));
  return iso;
}

export function writeArrest(day: number, random: Random): string | null {
  if (random.chance(0.15)) return null;
  const iso = formatDay(day);
  const kind = random.next();
  if (kind < 0.12) return iso.slice(0, 7);
  if (kind < 0.15) return iso.slice(0, 4);
  if (kind < 0.22) return formatDay(day + random.pick([-2, -1, 1, 2, 3]));
  if (kind < 0.24) return swapped(iso);
  if (kind < 0.28) return formatDay(day + random.between(5, 200));
  return iso;
}

function swapped(iso: string): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  return Number(date) <= 12 ? `${year}-${date}-${month}` : iso;
}
