/** Outputs that are no files: what is written there is gone to whoever reads it. */
import { constants } from 'node:fs';
import { open, type FileHandle } from 'node:fs/promises';
import { writeFault } from '../faults.ts';
import type { Sink } from './sink.ts';

/** A pipe with a name, or a device such as `/dev/null`: nothing is kept there, so that nothing can be replaced or taken back. */
export async function passedOn(target: string): Promise<Sink> {
  const guarded = (work: Promise<unknown>): Promise<void> =>
    work.then(
      () => undefined,
      (error: unknown) => {
        throw writeFault(error, target);
      },
    );
  let handle: FileHandle | undefined;
  const close = async (): Promise<void> => {
    await handle?.close();
    handle = undefined;
  };
  await guarded(open(target, constants.O_WRONLY).then((opened) => (handle = opened)));
  return {
    write: (data) => guarded(Promise.resolve(typeof data === 'string' ? handle?.writeFile(data, 'utf8') : handle?.writeFile(data))),
    complete: () => Promise.resolve(),
    commit: () => guarded(close()),
    abandon: () => close().catch(() => undefined),
  };
}
