/**
 * The form of `data/ve/offences.yaml`, and what has to hold between its parts.
 * Used when the file is changed, not when the program runs.
 */
import { z } from 'zod';
import { CHARGE_FACTS } from '../case/facts.ts';
import { OFFENCE_CLASSES, RAISED_POINTS } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import { keyOf, stems } from './normalise.ts';

const text = z.string().min(1);
const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const day = z.iso.date();
const names = z.strictObject({ es: text, en: text });
const manner = z.strictObject({
  degree: z.enum(CHARGE_FACTS.degree.values).optional(),
  participation: z.enum(CHARGE_FACTS.participation.values).optional(),
});
const years = z.number().nonnegative().max(30).nullable();

const numbering = z.strictObject({
  statute: id,
  articles: z.array(z.string().regex(/^\d{1,3}(?:-[A-H])?(?:\.\d{1,2})?(?:-[a-h])?(?: (?:encabezamiento|(?:(?:primer|segundo|tercer|cuarto) )?aparte))?$/)),
  from: day.optional(),
  to: day.optional(),
  confirmed: z.boolean(),
});

const offence = z.strictObject({
  id,
  name: names,
  class: z.array(z.enum(OFFENCE_CLASSES)),
  raises: z.array(z.enum(RAISED_POINTS)),
  numberings: z.array(numbering).min(1),
  penalty: z.strictObject({ minYears: years, maxYears: years, text: text.nullable(), source: z.url().nullable() }).nullable(),
  aliases: z.array(text),
  implies: manner,
  note: text.nullable(),
  sources: z.array(z.url()),
  confidence: z.enum(['high', 'medium', 'low']),
});

const only = z.strictObject({ from: day.optional(), to: day.optional(), court: z.literal('military').optional() });

export const catalogueSchema = z.strictObject({
  statutes: z.record(id, z.strictObject({ name: names, aliases: z.array(text) })),
  offences: z.array(offence).min(1),
  ambiguous: z.array(z.strictObject({ word: text, offences: z.array(id).min(2), only: z.record(id, only).optional() })),
  objects: z.array(text),
  upon: z.array(text),
  modifiers: z.array(z.strictObject({ id, states: manner, articles: z.array(z.string().regex(/^\d+$/)).optional(), aliases: z.array(text).min(1) })),
});

/** What is wrong between the parts of a catalogue, one sentence each; empty where nothing is. */
export function inconsistencies(catalogue: Catalogue): string[] {
  const ids = catalogue.offences.map((each) => each.id);
  const known = new Set(ids);
  const found: string[] = [];
  for (const [i, each] of ids.entries()) if (ids.indexOf(each) !== i) found.push(`offence twice: ${each}`);
  for (const each of catalogue.offences) {
    for (const { statute, from, to, confirmed, articles } of each.numberings) {
      if (!Object.hasOwn(catalogue.statutes, statute)) found.push(`${each.id}: no statute ${statute}`);
      if (from !== undefined && to !== undefined && from > to) found.push(`${each.id}: ${from} is after ${to}`);
      if (confirmed && articles.length === 0) found.push(`${each.id}: confirmed, but without an article`);
    }
    const { minYears = null, maxYears = null } = each.penalty ?? {};
    if (minYears !== null && maxYears !== null && minYears > maxYears) found.push(`${each.id}: penalty upside down`);
  }
  for (const { word, offences, only: bounds } of catalogue.ambiguous) {
    for (const each of offences) if (!known.has(each)) found.push(`${word}: no offence ${each}`);
    for (const each of Object.keys(bounds ?? {})) if (!offences.includes(each)) found.push(`${word}: not one of its offences: ${each}`);
  }
  return [...found, ...unlistedSharedNames(catalogue)];
}

/** Names that two offences have and the list of ambiguous words does not: an editor should see every one. */
function unlistedSharedNames(catalogue: Catalogue): string[] {
  const listed = new Set(catalogue.ambiguous.map(({ word }) => keyOf(stems(word))));
  const owners = new Map<string, Set<string>>();
  for (const each of catalogue.offences) {
    for (const name of [each.name.es, ...each.aliases]) {
      const key = keyOf(stems(name));
      owners.set(key, (owners.get(key) ?? new Set()).add(each.id));
    }
  }
  return [...owners]
    .filter(([key, shared]) => shared.size > 1 && !listed.has(key))
    .map(([key, shared]) => `"${key}" names ${[...shared].join(' and ')} and is not listed as ambiguous`);
}
