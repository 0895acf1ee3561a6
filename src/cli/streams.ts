/** The streams and the surroundings of one run of the program, as arguments. */
import type { Readable, Writable } from 'node:stream';
import type { Protection } from './output/protection.ts';

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

/** Whether what is written there appears on a terminal. */
export function isShown(file: string, { stdout }: Terminal): boolean {
  return file === '-' && stdout.isTTY === true;
}
