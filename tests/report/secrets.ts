/** Words that occur nowhere else, and where they turn up in an output. */
import { readZip } from '../../src/zip/read.ts';

/** Everything that can be read in an output: the text, or every part of a container with its name. */
export function readable(output: string | Uint8Array): string {
  if (typeof output === 'string') return output;
  const bytes = Buffer.from(output);
  if (!bytes.subarray(0, 2).equals(Buffer.from('PK'))) return bytes.toString('utf8');
  return [...readZip(output)].map(([path, part]) => `${path}\n${Buffer.from(part).toString('utf8')}`).join('\n');
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** The secrets that stand in an output, however they are accented, cased or punctuated. */
export function secretsIn(output: string | Uint8Array, secrets: readonly string[]): readonly string[] {
  const text = folded(readable(output));
  const digits = text.replace(/[.\s-]/g, '');
  return secrets.filter((secret) => text.includes(folded(secret)) || digits.includes(folded(secret)));
}
