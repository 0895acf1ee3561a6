/** Writing to the streams of a run. */
import type { Writable } from 'node:stream';
import type { Terminal } from './context.ts';

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
