/**
 * What inputs reach of the program, counted by V8 itself (block coverage): for
 * each character of the bundle whether, and how often in powers of two, an input
 * ran it. An input that runs one that none did before is worth keeping.
 */
import { Session, type Profiler } from 'node:inspector';

/** Reached anew by an input: characters of the program's code that none had run, and any run as often as by none before. */
export interface Gain {
  readonly places: number;
  readonly counts: number;
}

/** The counts of one file, as V8 keeps them; taking them lets them begin anew. */
class Counters {
  readonly #session = new Session();
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
    this.taken();
  }

  taken(): readonly Profiler.FunctionCoverage[] {
    let found: readonly Profiler.FunctionCoverage[] = [];
    this.#session.post('Profiler.takePreciseCoverage', (error, answer) => {
      if (error) throw error;
      found = answer.result.find(({ url }) => url === this.#url)?.functions ?? [];
    });
    return found;
  }
}

export class Reached {
  readonly #counters: Counters;
  readonly #now: Uint8Array;
  readonly #seen: Uint8Array;
  /** 1 where the program's own code stands. */
  readonly #own: Uint8Array;

  private constructor(counters: Counters, own: Uint8Array, seen: Uint8Array) {
    this.#counters = counters;
    this.#now = new Uint8Array(own.length);
    this.#seen = seen;
    this.#own = own;
  }

  /** @param own the stretches of the source that are the program's code; only one may count at a time */
  static of(url: string, source: string, own: readonly (readonly [from: number, to: number])[]): Reached {
    const marked = new Uint8Array(source.length);
    for (const [from, to] of own) for (let at = from; at < to; at += 1) marked[at] = /\s/u.test(source.charAt(at)) ? 0 : 1;
    return new Reached(new Counters(url), marked, new Uint8Array(source.length));
  }

  /** One that begins with what this one has seen, to try something. */
  copy(): Reached {
    return new Reached(this.#counters, this.#own, this.#seen.slice());
  }

  /** One that has seen nothing. */
  empty(): Reached {
    return new Reached(this.#counters, this.#own, new Uint8Array(this.#own.length));
  }

  /** What was run since the last time; the counts begin anew. */
  gain(): Gain {
    const gain = { places: 0, counts: 0 };
    for (const [from, to] of this.#painted()) {
      for (let at = from; at < to; at += 1) {
        const now = this.#now[at] ?? 0;
        if (now === 0) continue;
        const seen = this.#seen[at] ?? 0;
        if (seen === 0 && this.#own[at] === 1) gain.places += 1;
        if ((seen & now) === 0) gain.counts += 1;
        this.#seen[at] = seen | now;
        this.#now[at] = 0;
      }
    }
    return gain;
  }

  /** Characters of the program's code that were run so far. */
  places(): number {
    let places = 0;
    for (const [at, seen] of this.#seen.entries()) if (seen > 0 && this.#own[at] === 1) places += 1;
    return places;
  }

  /** The stretches in which something was run, with what was run in `#now`. */
  #painted(): readonly (readonly [number, number])[] {
    const ran: [number, number][] = [];
    for (const { ranges } of this.#counters.taken()) {
      const [whole] = ranges;
      if (!whole) continue;
      // Outer functions and blocks come before those within them.
      for (const { startOffset, endOffset, count } of ranges) this.#now.fill(bucket(count), startOffset, endOffset);
      const last = ran.at(-1);
      if (last && whole.startOffset < last[1]) last[1] = Math.max(last[1], whole.endOffset);
      else ran.push([whole.startOffset, whole.endOffset]);
    }
    return ran;
  }
}

/** Once, twice, up to four, eight … times, as a bit. */
function bucket(count: number): number {
  return count === 0 ? 0 : 1 << Math.min(7, Math.ceil(Math.log2(count)));
}
