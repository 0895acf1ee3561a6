/** A thread that fuzzes one reader; it can be stopped where it hangs, and ends where it takes too much memory. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { guided, shrunk, type Plan } from './guided.ts';
import { Reached } from './reached.ts';
import { meantBy, read, seedsOf } from './readers.ts';

export interface Order extends Pick<Plan, 'reader' | 'total' | 'seed' | 'how' | 'words'> {
  readonly more: readonly Uint8Array[];
  /** The file that this thread runs, and where the program's own code stands in it. */
  readonly bundle: string;
  readonly own: readonly (readonly [number, number])[];
  /** How many inputs were begun, the length of the last and its bytes. */
  readonly current: SharedArrayBuffer;
  /** Whether the inputs that reach new code are to be made small and given back. */
  readonly keep: boolean;
}

const order = workerData as Order;
const numbers = new Int32Array(order.current, 0, 2);
const bytes = new Uint8Array(order.current, 8);

const source = readFileSync(fileURLToPath(order.bundle), 'utf8');
const reached = Reached.of(order.bundle, source, order.own);
const more = order.more.map((one) => Buffer.from(one));
const done = await guided({
  ...order,
  more,
  reached,
  begins: (input) => {
    bytes.set(input.subarray(0, bytes.length));
    Atomics.store(numbers, 1, Math.min(input.length, bytes.length));
    Atomics.add(numbers, 0, 1);
  },
});
parentPort?.postMessage({ ...done, fewest: order.keep ? await fewest(done.kept.filter(({ places }) => places > 0).map(({ input }) => input)) : [] });

/** Few and small inputs that reach the code that the seeds do not. */
async function fewest(kept: readonly Buffer[]): Promise<readonly Buffer[]> {
  const again = reached.empty();
  const ran = async (input: Buffer, what: Reached): Promise<number> => {
    await read(order.reader, meantBy(order.reader, input)).catch(() => undefined);
    return what.gain().places;
  };
  for (const seed of [...seedsOf(order.reader), ...more]) await ran(seed, again);
  const small: Buffer[] = [];
  for (const input of [...kept].sort((a, b) => a.length - b.length)) {
    const copy = again.copy();
    const gain = await ran(input, again);
    if (gain === 0) continue;
    small.push(await shrunk(order.reader, input, async (less) => (await ran(less, copy.copy())) >= gain));
  }
  return small;
}
