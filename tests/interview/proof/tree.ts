/**
 * All complete cases of a room, told apart by what the second look reads of
 * them. A field gets a value only when the second look asks for it; it is then
 * run again with the next value. Fields that it never reads cannot change what
 * it says, so the runs stand for every complete case, and they are few.
 */
import { POSITIONS } from '../../authoring/random-cases.ts';
import type { PlainCase } from '../../authoring/second-look.ts';
import { judged, type Room } from './room.ts';

/** More runs than this were needed. */
export class TooMany extends Error {}

export class Tree {
  readonly room: Room;
  readonly #sizes: readonly number[];
  /** The value of each field, -1 while it was not read. */
  #values: Int32Array;
  /** The fields that were read, in order, down to the last that the present search may change. */
  #trail: number[] = [];
  #left: number;
  readonly #case: PlainCase;

  /** @param most how many runs may be made in all */
  constructor(room: Room, most: number) {
    this.room = room;
    this.#left = most;
    this.#sizes = room.fields.map(({ values }) => values.length);
    this.#values = new Int32Array(room.fields.length).fill(-1);
    this.#case = this.#reading();
  }

  /** Whether the last run read the field. */
  hasRead(field: number): boolean {
    return (this.#values[field] as number) >= 0;
  }

  valueOf(field: number): number {
    return this.#values[field] as number;
  }

  /** Runs the second look for all that is left open; `see` gets the outcome (null: cannot be) and returns true to stop. */
  search(see: (outcome: string | null) => boolean): boolean {
    const before = this.#trail;
    this.#trail = [];
    try {
      for (;;) {
        if (this.#left-- <= 0) throw new TooMany();
        if (see(judged(this.room, this.#case))) return true;
        if (!this.#next()) return false;
      }
    } finally {
      for (const field of this.#trail) this.#values[field] = -1;
      this.#trail = before;
    }
  }

  /** Does something with a field set to another value, everything else that was read standing as it is. */
  with<T>(field: number, value: number, work: () => T): T {
    const before = this.#values[field] as number;
    this.#values[field] = value;
    try {
      return work();
    } finally {
      this.#values[field] = before;
    }
  }

  #next(): boolean {
    for (let field = this.#trail.at(-1); field !== undefined; field = this.#trail.at(-1)) {
      const value = (this.#values[field] as number) + 1;
      if (value < (this.#sizes[field] as number)) {
        this.#values[field] = value;
        return true;
      }
      this.#values[field] = -1;
      this.#trail.pop();
    }
    return false;
  }

  #read(field: number): number {
    const value = this.#values[field] as number;
    if (value >= 0) return value;
    this.#values[field] = 0;
    this.#trail.push(field);
    return 0;
  }

  /** A case whose fields get their values when they are read. */
  #reading(): PlainCase {
    const { room } = this;
    const positions = {};
    const charges = Array.from({ length: room.charges }, () => ({}));
    const top = { positions, charges };
    const give = (target: object, name: string, get: () => unknown) => Object.defineProperty(target, name, { enumerable: true, get });
    room.fields.forEach(({ name, values }, field) => {
      const [index = '', own] = name.split('.');
      const value = () => values[this.#read(field)];
      if (name === 'day') give(top, name, () => room.days[value() as number]);
      else if (name in POSITIONS) give(positions, name, value);
      else if (own === undefined) give(top, name, value);
      else {
        const charge = charges[Number(index)] ?? {};
        if (own !== 'offence') give(charge, own, value);
        else {
          give(charge, 'classes', () => room.offences[value() as number]?.classes ?? []);
          give(charge, 'raises', () => room.offences[value() as number]?.raises ?? []);
        }
      }
    });
    return top as unknown as PlainCase;
  }

  /** The case as it stands; a field that was not read has its first value. */
  copy(): PlainCase {
    const kept = this.#values;
    this.#values = kept.map((value) => Math.max(value, 0));
    const copy = JSON.parse(JSON.stringify(this.#case)) as PlainCase;
    this.#values = kept;
    return copy;
  }
}
