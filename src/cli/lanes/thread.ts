/** A lane in a thread of its own: blocks come in, what was made of each goes out in the same order. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Block } from '../../intake/index.ts';
import { openLane, type LaneDone, type LaneSetup } from './lane.ts';

const port = parentPort;
const lane = openLane(workerData as LaneSetup);

port?.on('message', (block: Block) => {
  void lane.then((ready) => {
    const done = worked(() => ready.work(block));
    port.postMessage(done, done ? done.texts.map(({ buffer }) => buffer) : []);
  });
});

/** Null where the block could not be read by itself: the main thread reads it and says what is wrong. */
function worked(work: () => LaneDone): LaneDone | null {
  try {
    return work();
  } catch {
    return null;
  }
}
