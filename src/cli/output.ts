/**
 * Output that appears whole or not at all: a temporary file beside the target,
 * renamed when it is complete. Results carry persons, so a file is readable
 * by its owner only.
 */
import { constants } from 'node:fs';
import { access, open, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Terminal } from './streams.ts';
import { write } from './streams.ts';
import { UsageError } from './exit.ts';

/** Somewhere to write a report to. */
export interface Sink {
  write(data: string | Uint8Array): Promise<void>;
  /** Makes the output appear. */
  commit(): Promise<void>;
  /** Leaves nothing behind. */
  abandon(): Promise<void>;
}

const unfinished = new Set<string>();

/** Temporary files of outputs that were neither completed nor abandoned. */
export function unfinishedFiles(): readonly string[] {
  return [...unfinished];
}

/** A sink for `-` (standard output) or a file that must not exist yet, unless forced. */
export async function openSink(target: string, force: boolean, terminal: Terminal): Promise<Sink> {
  if (target === '-') {
    return { write: (data) => write(terminal.stdout, data), commit: () => Promise.resolve(), abandon: () => Promise.resolve() };
  }
  await checkTarget(target, force);
  const temporary = join(dirname(target), `.${basename(target)}.${process.getBuiltinModule('node:crypto').randomBytes(6).toString('hex')}.tmp`);
  let handle: FileHandle;
  try {
    handle = await open(temporary, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600);
  } catch (error) {
    throw writeError(error, target);
  }
  unfinished.add(temporary);
  const guarded = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw writeError(error, target);
    }
  };
  return {
    write: (data) => guarded(() => (typeof data === 'string' ? handle.writeFile(data, 'utf8') : handle.writeFile(data))),
    commit: () =>
      guarded(async () => {
        await handle.sync();
        await handle.close();
        await checkTarget(target, force);
        await rename(temporary, target);
        unfinished.delete(temporary);
      }),
    abandon: async () => {
      await handle.close().catch(() => undefined);
      await unlink(temporary).catch(() => undefined);
      unfinished.delete(temporary);
    },
  };
}

async function checkTarget(target: string, force: boolean): Promise<void> {
  const existing = await stat(target).catch(() => undefined);
  if (existing?.isDirectory()) throw new UsageError('output-is-folder', { file: target });
  if (existing && !force) throw new UsageError('output-exists', { file: target });
  if (existing) return;
  await access(dirname(target), constants.W_OK).catch((error: unknown) => {
    throw writeError(error, target);
  });
}

function writeError(error: unknown, target: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return new UsageError('output-folder-missing', { file: target });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new UsageError('output-not-permitted', { file: target });
  if (code === 'ENOSPC' || code === 'EDQUOT') return new UsageError('output-disk-full', { file: target });
  if (code === 'EMFILE' || code === 'ENFILE') return new UsageError('too-many-open-files', { file: target });
  return error;
}
