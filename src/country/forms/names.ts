/** What the forms of all files share: texts, and names that must stand once. */
import { z } from 'zod';
import type { Finding, Path } from '../../rules/language/law-check.ts';

/** Lower case, without accents or marks: what the readers compare. */
export const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Marks count: a tick is no cross. */
export const asWritten = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** A name that somebody wrote twice, with the entry in which it already stands. */
export function namesTwice(names: readonly { readonly name: string; readonly path: Path; readonly of: string }[], key: (name: string) => string = folded): readonly Finding[] {
  const owners = new Map<string, string>();
  return names.flatMap(({ name, path, of }): readonly Finding[] => {
    const owner = owners.get(key(name));
    if (owner !== undefined) return [{ path, code: 'duplicate-name', found: name, expected: owner }];
    owners.set(key(name), of);
    return [];
  });
}

export const text = z.string().trim().min(1);
