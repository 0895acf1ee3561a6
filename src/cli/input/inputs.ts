/** Inputs named on the command line: files, or `-` for standard input. */
import type { Hash } from 'node:crypto';
import { access, constants, open, stat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';
import type { InputInfo } from '../../report/result.ts';
import { UsageError } from '../exit.ts';
import type { Terminal } from '../context.ts';

/** An input with the hash of the bytes that were read from it. */
export interface Input {
  /** What reports call it: see {@link titlesOf}. */
  readonly name: string;
  /** Size in bytes, where it is known beforehand. */
  readonly size: number | undefined;
  /** The bytes, from the start; standard input can be read only once. */
  bytes(): AsyncIterable<Uint8Array>;
  /** What was read, once it was read to the end. */
  info(): InputInfo;
}

/** Opens the inputs, or says which one cannot be read and why. */
export async function openInputs(names: readonly string[], terminal: Terminal): Promise<readonly Input[]> {
  if (names.filter((name) => name === '-').length > 1) throw new UsageError('stdin-twice');
  const titles = titlesOf(names);
  return Promise.all(names.map((name, at) => (name === '-' ? standardInput(terminal) : fileInput(name, titles[at] ?? name))));
}

/**
 * The name of each file without its folders, which can tell whose machine or
 * whose case it is; with as many of them as tell two files of one name apart.
 */
export function titlesOf(files: readonly string[]): readonly string[] {
  const paths = files.map((file) => (file === '-' ? ['-'] : resolve(file).split(sep)));
  const ending = (path: readonly string[], length: number): string => path.slice(-length).join('/');
  return paths.map((path) => {
    const others = paths.filter((other) => ending(other, other.length) !== ending(path, path.length));
    const length = path.findIndex((_, at) => others.every((other) => ending(other, at + 1) !== ending(path, at + 1)));
    return ending(path, length + 1);
  });
}

async function fileInput(file: string, title: string): Promise<Input> {
  const found = await stat(file).catch((error: unknown) => {
    throw readError(error, file);
  });
  if (found.isDirectory()) throw new UsageError('file-is-folder', { file });
  await access(file, constants.R_OK).catch((error: unknown) => {
    throw readError(error, file);
  });
  if (found.isFile() && found.size === 0) throw new UsageError('file-empty', { file });
  return hashed(title, found.isFile() ? found.size : undefined, () => unchanged(file));
}

/** The bytes of a file that stays as it is while it is read: half of an old list and half of a new one is no list. */
async function* unchanged(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  try {
    const before = await handle.stat();
    let length = 0;
    for await (const chunk of handle.createReadStream({ highWaterMark: 256 * 1024, autoClose: false })) {
      const bytes = chunk as Buffer;
      length += bytes.length;
      yield bytes;
    }
    const after = await handle.stat();
    const grewOrShrank = after.size !== before.size || length !== before.size;
    if (before.isFile() && (grewOrShrank || after.mtimeMs !== before.mtimeMs)) throw new UsageError('file-changed', { file });
  } finally {
    await handle.close();
  }
}

function standardInput(terminal: Terminal): Input {
  if (terminal.stdin.isTTY === true) throw new UsageError('stdin-is-terminal');
  return hashed('-', undefined, () => terminal.stdin);
}

function hashed(name: string, size: number | undefined, open: () => AsyncIterable<Uint8Array | string>): Input {
  let hash: Hash | undefined;
  let digest: string | undefined;
  return {
    name,
    size,
    async *bytes() {
      digest = undefined;
      hash = process.getBuiltinModule('node:crypto').createHash('sha256');
      try {
        for await (const chunk of open()) {
          const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
          hash.update(bytes);
          yield bytes;
        }
      } catch (error) {
        throw readError(error, name);
      }
    },
    info: () => ({ name, sha256: (digest ??= hash?.digest('hex') ?? '') }),
  };
}

/** The sentence for a failure of the file system. */
export function readError(error: unknown, file: string): unknown {
  const { code, message } = error as NodeJS.ErrnoException;
  if (error instanceof UsageError || code === undefined) return error;
  if (code === 'ENOENT') return new UsageError('file-missing', { file });
  if (code === 'EISDIR') return new UsageError('file-is-folder', { file });
  if (code === 'EACCES' || code === 'EPERM') return new UsageError('file-not-permitted', { file });
  if (code === 'EMFILE' || code === 'ENFILE') return new UsageError('too-many-open-files', { file });
  return new UsageError('file-unreadable', { file, reason: message });
}

/** All of an input's bytes. */
export async function wholeInput(input: Input): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input.bytes()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
