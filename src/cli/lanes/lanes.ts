/** The lanes of a run: threads, and the main thread itself while they are busy. */
import { Worker } from 'node:worker_threads';
import { fileURLToPath } from 'node:url';
import { BlockReader, type Block, type Hands, type IntakeContext, type TableSpec } from '../../intake/index.ts';
import type { Engine } from '../../rules/engine.ts';
import { Lane, type LaneDone, type LaneSetup } from './lane.ts';

/** Blocks that a thread has before it, so that it need not wait for the main thread. */
const AHEAD = 3;

/** Starts the built program's thread. */
const START = `require(${JSON.stringify(fileURLToPath(new URL('./start.cjs', import.meta.url)))}).start(undefined, 'thread.cjs')`;

export interface LanesOptions {
  readonly setup: Omit<LaneSetup, 'table'>;
  /** Those of the main thread. */
  readonly engine: Engine;
  readonly intake: IntakeContext;
  /** How many beside the main thread. */
  readonly threads: number;
  /** Blocks after which they are started. */
  readonly after: number;
}

export class Lanes implements Hands<LaneDone> {
  readonly most: number;
  readonly #count: number;
  readonly #setup: Omit<LaneSetup, 'table'>;
  readonly #after: number;
  readonly #engine: Engine;
  readonly #intake: IntakeContext;
  #table: TableSpec | undefined;
  #own: Lane | undefined;
  #threads: readonly Thread[] | undefined;
  #given = 0;

  constructor({ setup, engine, intake, threads, after }: LanesOptions) {
    this.#setup = setup;
    this.#engine = engine;
    this.#intake = intake;
    this.#count = threads;
    this.#after = after;
    this.most = (AHEAD + 1) * (threads + 1);
  }

  open(table: TableSpec): void {
    this.#table = table;
    this.#own = new Lane({ ...this.#setup, table }, this.#engine, new BlockReader(table, this.#intake));
    this.#start();
  }

  give(block: Block): Promise<LaneDone | null> {
    this.#start();
    this.#given += 1;
    const thread = this.#threads?.find((one) => one.isFree);
    return thread ? thread.work(block) : Promise.resolve(this.#own?.work(block) ?? null);
  }

  #start(): void {
    if (this.#threads || !this.#table || this.#given < this.#after) return;
    const setup: LaneSetup = { ...this.#setup, table: this.#table };
    this.#threads = Array.from({ length: this.#count }, () => new Thread(setup));
  }

  async close(): Promise<void> {
    await Promise.all((this.#threads ?? []).map((thread) => thread.close()));
  }
}

class Thread {
  readonly #worker: Worker;
  readonly #waiting: ((done: LaneDone | null) => void)[] = [];
  #ended = false;

  constructor(setup: LaneSetup) {
    this.#worker = new Worker(START, { eval: true, workerData: setup });
    this.#worker.on('message', (done: LaneDone | null) => this.#waiting.shift()?.(done));
    // What a thread cannot do any more, the main thread does.
    this.#worker.on('error', () => { this.#end(); });
    this.#worker.on('exit', () => { this.#end(); });
  }

  get isFree(): boolean {
    return !this.#ended && this.#waiting.length < AHEAD;
  }

  work(block: Block): Promise<LaneDone | null> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#worker.postMessage(block);
    });
  }

  async close(): Promise<void> {
    this.#ended = true;
    await this.#worker.terminate();
  }

  #end(): void {
    this.#ended = true;
    for (const give of this.#waiting.splice(0)) give(null);
  }
}
