/**
 * Temporary files beside a target. A run that is killed cannot tidy up, and
 * what it leaves holds data of persons: the next run for the same target
 * removes it, if the process that wrote it on this machine is gone.
 */
import { createHash, randomBytes } from 'node:crypto';
import { readdir, unlink } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';

/** Room for the rest of a name that may have 255 bytes. */
const LONGEST = 120;

function stem(target: string): string {
  const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 6);
  let name = basename(target);
  while (Buffer.byteLength(name) > LONGEST) name = name.slice(0, -1);
  return `.${name}.${machine}-`;
}

/** A name beside the target that nobody else uses. */
export function temporaryName(target: string): string {
  return join(dirname(target), `${stem(target)}${String(process.pid)}-${randomBytes(6).toString('hex')}.tmp`);
}

/** Removes what runs for this target left that no longer exist. */
export async function removeStale(target: string): Promise<void> {
  const begin = stem(target);
  const names = await readdir(dirname(target)).catch(() => []);
  for (const name of names) {
    const pid = name.startsWith(begin) ? /^(\d+)-[0-9a-f]{12}\.tmp$/u.exec(name.slice(begin.length))?.[1] : undefined;
    if (pid !== undefined && !isAlive(Number(pid))) await unlink(join(dirname(target), name)).catch(() => undefined);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
