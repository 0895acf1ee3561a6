/** The form of `entities.yaml` and `country.yaml`. */
import { z } from 'zod';
import type { Form } from '../../rules/language/checked-yaml.ts';
import type { Finding } from '../../rules/language/law-check.ts';
import type { CountryFile } from '../pack/country.ts';
import type { EntitiesFile } from '../pack/entities.ts';
import { namesTwice, text } from './names.ts';

export const ENTITIES: Form<EntitiesFile> = {
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

const letter = z.string().regex(/^[A-Z]$/, 'one capital letter');
const hours = z.number().min(-12).max(14);

export const COUNTRY: Form<CountryFile> = {
  schema: z.strictObject({
    code: z.string().regex(/^[A-Z]{2}$/, 'two capital letters'),
    name: z.strictObject({ es: text, en: text }),
    identity: z.strictObject({
      letters: z.array(letter).min(1),
      organisation: z.array(letter),
      passport: z.array(letter),
      digits: z.strictObject({ from: z.number().int().positive(), to: z.number().int().positive(), most: z.number().int().positive() }),
      labels: z.array(text),
      none: z.array(text),
    }),
    clock: z.strictObject({ hours, was: z.array(z.strictObject({ from: z.iso.date(), to: z.iso.date(), hours })) }),
    abroad: z.array(text),
  }),
  check: ({ identity, abroad, clock }) => [
    ...namesTwice(([['letters', identity.letters], ['organisation', identity.organisation], ['passport', identity.passport]] as const).flatMap(([of, list]) => list.map((name, at) => ({ name, path: ['identity', of, at], of })))),
    ...namesTwice(abroad.map((name, at) => ({ name, path: ['abroad', at], of: 'abroad' }))),
    ...clock.was.flatMap(({ from, to }, at): readonly Finding[] => (from <= to ? [] : [{ path: ['clock', 'was', at], code: 'window-ends-before-start', found: `${from}..${to}`, expected: '' }])),
  ],
};
