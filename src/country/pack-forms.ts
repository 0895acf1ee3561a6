/**
 * The form of each file of a country's pack: its schema, and what has to hold
 * between its parts. Used when a file is changed, not when the program runs.
 * A new file: its form here, its data as a typed module in `pack/`.
 */
import { z } from 'zod';
import { checkedYaml, type Form } from '../rules/language/checked-yaml.ts';
import type { Finding, Path } from '../rules/language/law-check.ts';
import type { EntitiesFile } from './pack/entities.ts';

/** Lower case, without accents or marks: what the readers compare. */
const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

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

const text = z.string().trim().min(1);

const ENTITIES: Form<EntitiesFile> = {
  schema: z.strictObject({
    entities: z.array(z.strictObject({
      name: text,
      capital: text.optional(),
      names: z.array(text).optional(),
      municipalities: z.record(text, text).optional(),
      towns: z.array(text).optional(),
    })).min(1),
  }),
  // A town can stand in several entities; what names an entity names that one alone.
  check: ({ entities }) => [
    ...namesTwice(entities.flatMap(({ name, names = [] }, at) => [name, ...names].map((one, index) => ({ name: one, path: ['entities', at, ...(index === 0 ? ['name'] : ['names', index - 1])], of: name })))),
    ...entities.flatMap(({ name, towns = [] }, at) => namesTwice(towns.map((one, index) => ({ name: one, path: ['entities', at, 'towns', index], of: name })))),
  ],
};

const FORMS = { entities: ENTITIES } as const;

/** Files of `data/ve` that stand here; offences, laws and headings have their own form beside what reads them. */
export const PACK_FILES = Object.keys(FORMS) as (keyof typeof FORMS)[];

/**
 * Parses and checks a file of the pack.
 * @param text its text
 * @param file its name, for errors
 * @throws DataFileError with every finding and its line
 */
export function checkPackFile(name: keyof typeof FORMS, text: string, file: string): unknown {
  return checkedYaml(text, file, FORMS[name] as Form<unknown>);
}
