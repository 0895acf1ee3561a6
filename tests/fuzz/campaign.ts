/** A number of inputs over all readers, by their shares; the same seed gives the same inputs. */
import { Random } from '../lists/random.ts';
import { READERS, SHARES, inputFor, read, type Reader } from './readers.ts';

export interface Found {
  readonly reader: Reader;
  readonly number: number;
  readonly input: Buffer;
  readonly what: string;
}

export interface Campaign {
  readonly counts: Readonly<Record<Reader, number>>;
  readonly found: readonly Found[];
  /** The slowest input of each reader. */
  readonly slowest: Readonly<Record<Reader, Slowest>>;
}

export interface Slowest {
  /** Milliseconds of processor time: what else the machine does counts less than by the clock. */
  readonly ms: number;
  readonly number: number;
  readonly input: Buffer;
}

/** @param told called after every thousand inputs */
export async function campaign(total: number, seed: number, told: (done: number) => void = () => undefined): Promise<Campaign> {
  const counts = Object.fromEntries(READERS.map((reader) => [reader, 0])) as Record<Reader, number>;
  const slowest = Object.fromEntries(READERS.map((reader) => [reader, { ms: 0, number: 0, input: Buffer.alloc(0) }])) as Record<Reader, Slowest>;
  const found: Found[] = [];
  let number = 0;
  for (const reader of READERS) {
    for (let index = Math.ceil((total * SHARES[reader]) / 1000); index > 0; index -= 1) {
      number += 1;
      const input = inputFor(reader, new Random(seed * 1_000_003 + number));
      const started = processor();
      try {
        await read(reader, input);
      } catch (error) {
        found.push({ reader, number, input, what: error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}\n${(error.stack ?? '').split('\n').slice(1, 5).join('\n')}` : String(error) });
        if (found.length >= 20) return { counts, found, slowest };
      }
      const ms = processor() - started;
      if (ms > slowest[reader].ms) slowest[reader] = { ms, number, input };
      counts[reader] += 1;
      if (number % 1000 === 0) told(number);
    }
  }
  return { counts, found, slowest };
}

/** Milliseconds of processor time so far. */
function processor(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
