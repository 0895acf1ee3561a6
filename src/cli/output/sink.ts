/**
 * Output that appears whole or not at all: a temporary file beside the target,
 * renamed when it is complete. Results carry persons, so a file is readable
 * by its owner only.
 */
import { constants } from 'node:fs';
import { access, link, rename, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { asksForPassword } from './protection.ts';
import type { Terminal } from '../context.ts';
import { write } from '../streams.ts';
import { UsageError } from '../exit.ts';
import { writeFault } from '../faults.ts';
import { removeStale } from './stale.ts';
import { TemporaryFile } from './temporary-file.ts';

/** Somewhere to write a report to. */
export interface Sink {
  write(data: string | Uint8Array): Promise<void>;
  /** Everything is on the disk, and nothing stands in the way: of several outputs each comes so far before one appears. */
  complete(): Promise<void>;
  /** Makes the output appear. */
  commit(): Promise<void>;
  /** Leaves nothing behind, nor what appeared where no file had been. */
  abandon(): Promise<void>;
}

let appearing: Promise<void> = Promise.resolve();

/** Completes all of them, then makes all of them appear, or none. */
export async function commitAll(sinks: readonly Sink[]): Promise<void> {
  for (const sink of sinks) await sink.complete();
  const done = appearAll(sinks);
  appearing = done.catch(() => undefined);
  await done;
}

async function appearAll(sinks: readonly Sink[]): Promise<void> {
  try {
    for (const sink of sinks) await sink.commit();
  } catch (error) {
    for (const sink of sinks) await sink.abandon();
    throw error;
  }
}

/** Whoever ends the run waits for this: a part of the outputs would pass for all of them. */
export function outputsSettled(): Promise<void> {
  return appearing;
}

let appeared = 0;

/** How many files of this run are complete and in their place. */
export function filesWritten(): number {
  return appeared;
}

/**
 * A sink for `-` (standard output) or a file that must not exist yet, unless
 * forced. Where the run's outputs are to be encrypted, every one of them is.
 */
export async function openSink(target: string, force: boolean, terminal: Terminal): Promise<Sink> {
  const { protection } = terminal;
  const open = async (): Promise<Sink> => {
    const sink = await openPlain(target, force, terminal);
    return protection && asksForPassword(protection) ? guardedSink(sink) : sink;
  };
  if (!protection || protection.encryptTo.length === 0) return open();
  const { encrypterFor, encryptedSink } = await import('./encrypt.ts');
  const encrypter = await encrypterFor(protection.encryptTo);
  return encryptedSink(await open(), encrypter, target === '-');
}

/** A password that was asked for and forgotten on the way must not end in a workbook that anybody can open. */
function guardedSink(sink: Sink): Sink {
  return {
    ...sink,
    write: (data) => {
      const bytes = typeof data === 'string' ? Buffer.from(data.slice(0, 4)) : Buffer.from(data.buffer, data.byteOffset, data.byteLength);
      if (bytes.subarray(0, 4).equals(ZIP) && bytes.includes('xl/workbook.xml')) throw new Error('a workbook without the password that was asked for');
      return sink.write(data);
    },
  };
}

/** How a ZIP container begins; an encrypted workbook is none. */
const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);

async function openPlain(target: string, force: boolean, terminal: Terminal): Promise<Sink> {
  if (target === '-') {
    return { write: (data) => write(terminal.stdout, data), complete: () => Promise.resolve(), commit: () => Promise.resolve(), abandon: () => Promise.resolve() };
  }
  const existing = await stat(target).catch(() => undefined);
  if (existing?.isFIFO() || existing?.isCharacterDevice()) return (await import('./pass-on.ts')).passedOn(target);
  // Whoever may replace it would take a disk away from the whole machine.
  if (existing?.isBlockDevice() || existing?.isSocket()) throw new UsageError('output-not-permitted', { file: target });
  await checkTarget(target, force);
  await removeStale(target);
  const temporary = made(target);
  const guarded = async (work: () => Promise<unknown>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw writeFault(error, target);
    }
  };
  let isNew = false;
  return {
    write: (data) => guarded(() => temporary.write(data)),
    complete: () =>
      guarded(async () => {
        await temporary.sync();
        await temporary.close();
        await checkTarget(target, force);
      }),
    commit: () =>
      guarded(async () => {
        isNew = await appear(temporary.name, target, force);
        temporary.placed();
        appeared++;
      }),
    abandon: async () => {
      await temporary.remove();
      if (!isNew) return;
      await unlink(target).catch(() => undefined);
      isNew = false;
      appeared--;
    },
  };
}

function made(target: string): TemporaryFile {
  try {
    return new TemporaryFile(target);
  } catch (error) {
    throw writeFault(error, target);
  }
}

/** File systems that know no second name for a file say so. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']);

/**
 * Gives a finished file its name. Unless forced, never that of a file which
 * somebody else made in the same moment: a second name is given only where there is none.
 * @returns whether no file had been there
 */
async function appear(temporary: string, target: string, force: boolean): Promise<boolean> {
  if (!force) {
    try {
      await link(temporary, target);
      await unlink(temporary);
      return true;
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') throw new UsageError('output-exists', { file: target });
      if (!NO_LINKS.has(code)) throw error;
      await checkTarget(target, force);
    }
  }
  const before = await stat(target).catch(() => undefined);
  await rename(temporary, target);
  return before === undefined;
}

async function checkTarget(target: string, force: boolean): Promise<void> {
  const existing = await stat(target).catch(() => undefined);
  if (existing?.isDirectory()) throw new UsageError('output-is-folder', { file: target });
  if (existing && !force) throw new UsageError('output-exists', { file: target });
  if (existing) return;
  await access(dirname(target), constants.W_OK).catch((error: unknown) => {
    throw writeFault(error, target);
  });
}
