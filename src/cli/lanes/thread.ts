/** A lane in a thread of its own: blocks come in, what was made of each goes out in the same order. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Block } from '../../intake/index.ts';
import { openLane, type LaneSetup } from './lane.ts';

const port = parentPort;
const lane = openLane(workerData as LaneSetup);

port?.on('message', (block: Block) => {
  void lane.then((ready) => {
    const done = ready.work(block);
    port.postMessage(done, done ? done.texts.map(({ buffer }) => buffer) : []);
  });
});
