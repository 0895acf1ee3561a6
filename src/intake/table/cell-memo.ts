/** What a column keeps of the texts that were read in it. */
import type { CellTaken } from '../assemble.ts';
import { detached } from '../text.ts';

interface Kept {
  readonly text: string;
  readonly taken: CellTaken;
}

/** Places in which a text is looked for before the hash of all of it is worked out: a power of two. */
const PLACES = 512;

/** Years of which a day in figures has a place of its own. */
const FIRST_YEAR = 1980;
const YEARS = 64;

/**
 * Texts and what is taken of them. A list is the same few words again and
 * again: they are found by four of their characters and compared. A day in
 * figures is found by its figures, which are all that there is in it.
 */
export class CellMemo {
  readonly #size: number;
  readonly #all = new Map<string, Kept>();
  readonly #near = new Array<Kept | null>(PLACES).fill(null);
  readonly #hasDays: boolean;
  #days: (CellTaken | undefined)[] | null = null;

  /** @param size how many texts are kept at most, beside days in figures */
  constructor(size: number, days: boolean) {
    this.#size = size;
    this.#hasDays = days;
  }

  get(text: string): CellTaken | undefined {
    if (this.#days !== null) {
      const day = dayIn(text);
      if (day >= 0) return this.#days[day];
    }
    const place = placeOf(text);
    const near = this.#near[place];
    if (near && near.text === text) return near.taken;
    const kept = this.#all.get(text);
    if (kept) this.#near[place] = kept;
    return kept?.taken;
  }

  /** Keeps what `read` takes of a text, which it is given to hold: no block of the file hangs on it. */
  keep(text: string, read: (own: string) => CellTaken): CellTaken {
    const own = detached(text);
    const taken = read(own);
    const day = this.#hasDays ? dayIn(own) : -1;
    if (day >= 0) {
      this.#days ??= new Array<CellTaken | undefined>(YEARS * 12 * 31).fill(undefined);
      this.#days[day] = taken;
    } else {
      if (this.#all.size >= this.#size) {
        this.#all.clear();
        this.#near.fill(null);
      }
      this.#all.set(own, { text: own, taken });
    }
    return taken;
  }

  clear(): void {
    this.#all.clear();
    this.#near.fill(null);
    this.#days?.fill(undefined);
  }
}

const ZERO = 48;
const SLASH = 47;

/** A number for each text of two figures, a slash, two figures, a slash and a year in four, as long as it can be a day of {@link YEARS}; -1 for others. */
export function dayIn(text: string): number {
  if (text.length !== 10 || text.charCodeAt(2) !== SLASH || text.charCodeAt(5) !== SLASH) return -1;
  const first = pair(text, 0);
  const second = pair(text, 3);
  const year = 100 * pair(text, 6) + pair(text, 8) - FIRST_YEAR;
  // Where the day stands second and is beyond 12, the text is kept like any other.
  return first >= 1 && first <= 31 && second >= 1 && second <= 12 && year >= 0 && year < YEARS ? (year * 12 + second - 1) * 31 + first - 1 : -1;
}

/** Two figures as a number; far below 0 where they are none. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : -100_000;
}

function placeOf(text: string): number {
  const last = text.length - 1;
  return (last * 131 + text.charCodeAt(0) * 7 + text.charCodeAt(last >> 3) * 61 + text.charCodeAt(last >> 1) * 17 + text.charCodeAt(last) * 5) & (PLACES - 1);
}
