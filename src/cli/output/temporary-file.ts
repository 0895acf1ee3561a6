/**
 * A file that is written beside its place, to take that place when it is
 * complete. It is made and known in one step: a signal finds it either not
 * there or known, and takes it away.
 */
import { close, constants, fchmod, fchmodSync, fchown, fstatSync, fsync, openSync, writeFile } from 'node:fs';
import { unlink } from 'node:fs/promises';
import { promisify } from 'node:util';
import { temporaryName } from './stale.ts';

const ofDescriptor = { write: promisify(writeFile), sync: promisify(fsync), chown: promisify(fchown), chmod: promisify(fchmod), close: promisify(close) };

const unfinished = new Set<string>();

/** Those that neither took their place nor were removed. */
export function unfinishedFiles(): readonly string[] {
  return [...unfinished];
}

export class TemporaryFile {
  readonly name: string;
  #descriptor: number | null;

  /**
   * Readable by its owner only.
   * @throws what the file system says where it cannot be made
   */
  constructor(target: string) {
    this.name = temporaryName(target);
    this.#descriptor = openSync(this.name, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o600);
    unfinished.add(this.name);
    // Under a mask that takes even this from its owner, nobody could read what is to be kept.
    if ((fstatSync(this.#descriptor).mode & 0o600) !== 0o600) fchmodSync(this.#descriptor, 0o600);
  }

  /** Adds to what was written. */
  write(data: string | Uint8Array): Promise<void> {
    return ofDescriptor.write(this.#open, data);
  }

  /** Everything is on the disk. */
  sync(): Promise<void> {
    return ofDescriptor.sync(this.#open);
  }

  chown(user: number, group: number): Promise<void> {
    return ofDescriptor.chown(this.#open, user, group);
  }

  chmod(mode: number): Promise<void> {
    return ofDescriptor.chmod(this.#open, mode);
  }

  async close(): Promise<void> {
    if (this.#descriptor === null) return;
    const descriptor = this.#descriptor;
    this.#descriptor = null;
    await ofDescriptor.close(descriptor);
  }

  /** It has taken its place. */
  placed(): void {
    unfinished.delete(this.name);
  }

  /** Removes it, if it is still there. */
  async remove(): Promise<void> {
    await this.close().catch(() => undefined);
    await unlink(this.name).catch(() => undefined);
    unfinished.delete(this.name);
  }

  get #open(): number {
    if (this.#descriptor === null) throw new Error('a temporary file that is closed');
    return this.#descriptor;
  }
}
