/**
 * Outputs that only their recipients can read, in the format of age
 * (age-encryption.org/v1). What is written to the disk is encrypted already.
 */
import { readFile } from 'node:fs/promises';
import { armor, Encrypter } from 'age-encryption';
import { UsageError } from '../exit.ts';
import { readError } from '../input/inputs.ts';
import type { Sink } from './sink.ts';

/**
 * An encrypter for all the recipients asked for.
 * @param asked each a recipient (`age1…`) or a file with one a line, `#` for remarks
 * @throws UsageError for one that is none, or that this program cannot write to
 */
export async function encrypterFor(asked: readonly string[]): Promise<Encrypter> {
  const encrypter = new Encrypter();
  for (const one of asked) {
    if (isKey(one)) add(encrypter, one, '--encrypt-to', one.slice(0, 80));
    // A line of a file is not repeated: the file can be another than was meant, with anything in it.
    else for (const { recipient, place } of await recipientsIn(one)) add(encrypter, recipient, place, '');
  }
  return encrypter;
}

/** Whether it is meant as a key, good or not, and not as the name of a file. */
function isKey(text: string): boolean {
  return /^(age1|AGE-SECRET-KEY-|ssh-)/iu.test(text);
}

async function recipientsIn(file: string): Promise<readonly { readonly recipient: string; readonly place: string }[]> {
  const content = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new UsageError('unknown-recipient', { text: file });
    throw readError(error, file);
  });
  const found = content
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .map((line, index) => ({ recipient: line.trim(), place: `${file}:${String(index + 1)}` }))
    .filter(({ recipient }) => recipient !== '' && !recipient.startsWith('#'));
  if (found.length === 0) throw new UsageError('no-recipient-in-file', { file });
  return found;
}

function add(encrypter: Encrypter, recipient: string, place: string, shown: string): void {
  // The words of a secret key are not repeated, wherever in the line it stands: standard error may be kept.
  if (/AGE-SECRET-KEY-/iu.test(recipient)) throw new UsageError('recipient-is-secret', { place });
  try {
    encrypter.addRecipient(recipient);
  } catch {
    throw new UsageError('bad-recipient', { text: shown, place });
  }
}

/**
 * A sink that encrypts on the way to another one.
 * @param armored as letters that any terminal and mail can carry; kept until the end
 */
export async function encryptedSink(sink: Sink, encrypter: Encrypter, armored: boolean): Promise<Sink> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const pieces: Uint8Array[] = [];
  const flow = (async () => {
    const encrypted = await encrypter.encrypt(readable);
    for await (const piece of encrypted) {
      if (armored) pieces.push(piece);
      else await sink.write(piece);
    }
  })();
  // Told by the write that it concerns; without this the process would end first.
  flow.catch(() => undefined);
  return {
    write: async (data) => {
      await Promise.race([writer.write(typeof data === 'string' ? Buffer.from(data, 'utf8') : data), flow]);
    },
    complete: async () => {
      await Promise.all([writer.close(), flow]);
      if (armored) await sink.write(armor.encode(Buffer.concat(pieces)));
      await sink.complete();
    },
    commit: () => sink.commit(),
    abandon: async () => {
      await writer.abort().catch(() => undefined);
      await sink.abandon();
    },
  };
}
