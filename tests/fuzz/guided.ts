/** Guided fuzzing of one reader: an input that reaches something new is kept, and further damaged. */
import { Random } from '../lists/random.ts';
import { Broken } from './broken.ts';
import { damaged } from './mutate.ts';
import type { Reached } from './reached.ts';
import { asWhole, inputFor, isWhole, meantBy, read, seedsOf, type Reader } from './readers.ts';

/** Milliseconds of processor time for one input, all the counting included. */
export const LONGEST = 60_000;

export interface Found {
  readonly input: Buffer;
  readonly what: string;
}

export interface Guided {
  readonly inputs: number;
  readonly places: number;
  /** Inputs that reached something, in the order in which they came; those with `places` reached code that none had run. */
  readonly kept: readonly { readonly input: Buffer; readonly places: number }[];
  readonly found: readonly Found[];
  readonly slowest: { readonly ms: number; readonly input: Buffer };
}

export interface Plan {
  readonly reader: Reader;
  readonly total: number;
  readonly seed: number;
  /** `generated` takes the inputs of the campaign without guidance, to compare. */
  readonly how: 'guided' | 'generated';
  readonly words: readonly string[];
  /** Inputs that an earlier campaign kept. */
  readonly more: readonly Buffer[];
  readonly reached: Reached;
  /** Called before each input is read: whoever watches can then tell which one hangs. */
  readonly begins: (input: Buffer) => void;
}

export async function guided({ reader, total, seed, how, words, more, reached, begins }: Plan): Promise<Guided> {
  const seeds = [...seedsOf(reader), ...(how === 'guided' ? more : [])].slice(0, total);
  const pool = [...seeds];
  const longest = Math.max(4_096, ...pool.map(({ length }) => length * 1.25));
  const kept: { input: Buffer; places: number }[] = [];
  const found: Found[] = [];
  let slowest: Guided['slowest'] = { ms: 0, input: Buffer.alloc(0) };
  for (let number = 0; number < total && found.length < 10; number += 1) {
    const random = new Random(seed * 1_000_003 + number);
    const own = number < seeds.length ? seeds[number] : how === 'guided' ? nextOf(reader, pool, words, random).subarray(0, longest) : undefined;
    const input = own ?? inputFor(reader, random);
    const meant = own ? meantBy(reader, own) : input;
    begins(input);
    const before = process.cpuUsage();
    try {
      await read(reader, meant);
    } catch (error) {
      found.push({ input: meant, what: error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}\n${(error.stack ?? '').split('\n').slice(1, 5).join('\n')}` : String(error) });
    }
    const { user, system } = process.cpuUsage(before);
    const ms = (user + system) / 1000;
    if (ms > slowest.ms) slowest = { ms, input: meant };
    if (ms > LONGEST) found.push({ input: meant, what: new Broken(`${ms.toFixed(0)} ms of processor time`).message });
    const { places, counts } = reached.gain();
    if (number >= seeds.length && places + counts > 0 && own) {
      pool.push(input);
      kept.push({ input, places });
    }
  }
  return { inputs: total, places: reached.places(), kept, found, slowest };
}

/** Damages an input of the pool, often one that reached something lately. */
function nextOf(reader: Reader, pool: readonly Buffer[], words: readonly string[], random: Random): Buffer {
  if (random.chance(0.3)) {
    const generated = inputFor(reader, random);
    return reader === 'spreadsheet' ? asWhole(generated) : generated;
  }
  const from = random.chance(0.5) ? Math.max(0, pool.length - Math.max(20, pool.length >> 2)) : 0;
  const chosen = pool[random.between(from, pool.length - 1)] ?? Buffer.alloc(0);
  if (reader !== 'spreadsheet') return injured(chosen, pool, words, random);
  // The numbers of the container and of the part stay, or others are tried.
  const head = random.chance(0.1) && !isWhole(chosen) ? Buffer.from([random.between(0, 60), random.between(0, 12)]) : chosen.subarray(0, 2);
  return Buffer.concat([head, injured(chosen.subarray(2), pool, words, random)]);
}

function injured(input: Buffer, pool: readonly Buffer[], words: readonly string[], random: Random): Buffer {
  if (words.length === 0 || random.chance(0.6)) return damaged(input, random, pool);
  const at = random.between(0, input.length);
  const to = random.chance(0.5) ? at : Math.min(input.length, at + random.between(1, 20));
  const hurt = Buffer.concat([input.subarray(0, at), Buffer.from(random.pick(words)), input.subarray(to)]);
  return random.chance(0.5) ? hurt : damaged(hurt, random, pool);
}

/** The smallest input found that still reaches as much code as an earlier set did not. */
export async function shrunk(reader: Reader, input: Buffer, reaches: (input: Buffer) => Promise<boolean>): Promise<Buffer> {
  const head = reader === 'spreadsheet' ? 2 : 0;
  let now = input;
  let tries = 0;
  for (let size = (now.length - head) >> 1; size >= 1; size >>= 1) {
    for (let at = head; at < now.length && tries < 150; tries += 1) {
      const less = Buffer.concat([now.subarray(0, at), now.subarray(at + size)]);
      if (await reaches(less)) now = less;
      else at += size;
    }
  }
  return now;
}
