/** The streams and the surroundings of one run of the program, as arguments. */
import { constants, readFileSync, readlinkSync } from 'node:fs';
import type { Readable, Writable } from 'node:stream';
import type { Protection } from './protection.ts';

export interface Terminal {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Today, as an ISO day, in Caracas. */
  readonly today: string;
  /** This moment in Caracas, as `20261201-093015`: the name of what has none. */
  readonly moment?: string;
  /** How this run's outputs are protected. */
  readonly protection?: Protection;
}

/** Writes all of a text or waits until the reader is ready for more; a closed pipe ends in silence. */
export function write(stream: Writable, data: string | Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(data, (error) => {
      if (error && (error as NodeJS.ErrnoException).code !== 'EPIPE') reject(error);
      else resolve();
    });
  });
}

/**
 * Whether nothing that is written to standard output can reach anybody, and no
 * person said so: started without one (`>&-`), the runtime opens `/dev/null`
 * in its place, for reading too, which `> /dev/null` does not. Only Linux tells.
 */
export function isClosed({ stdout }: Terminal): boolean {
  if (stdout !== process.stdout || process.platform !== 'linux') return false;
  try {
    const flags = /^flags:\s*([0-7]+)$/mu.exec(readFileSync('/proc/self/fdinfo/1', 'utf8'))?.[1] ?? '0';
    return readlinkSync('/proc/self/fd/1') === '/dev/null' && (Number.parseInt(flags, 8) & 3) === constants.O_RDWR;
  } catch {
    return false;
  }
}

/** Whether what is written there appears on a terminal. */
export function isShown(file: string, { stdout }: Terminal): boolean {
  return file === '-' && stdout.isTTY === true;
}
