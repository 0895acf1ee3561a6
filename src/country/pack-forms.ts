/**
 * The form of each file of a country's pack: its schema, and what has to hold
 * between its parts. Used when a file is changed, not when the program runs.
 * A new file: its form here, its data as a typed module in `pack/`.
 */
import { z } from 'zod';
import { definitionOf, isCaseFactId, isChargeFactId, valuesOf } from '../case/facts.ts';
import { checkedYaml, type Form } from '../rules/language/checked-yaml.ts';
import type { Finding, Path } from '../rules/language/law-check.ts';
import type { AnswersFile } from './pack/answers.ts';
import type { CountryFile } from './pack/country.ts';
import type { EntitiesFile } from './pack/entities.ts';
import type { ForcesFile } from './pack/forces.ts';
import type { CourtsFile, CustodyFile, PhraseEntry, PhrasesFile } from './pack/phrases.ts';
import { partsIn, writtenOut, type Parts } from './pack/written-out.ts';

/** Lower case, without accents or marks: what the readers compare. */
const folded = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Marks count: a tick is no cross. */
const asWritten = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

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

const PHRASE_ENTRY = z.strictObject({
  means: z.array(text),
  also: z.record(text, text).optional(),
  'by-function': z.literal(true).optional(),
  words: z.array(text).min(1),
});
const PHRASES = { parts: z.record(z.string().regex(/^[a-z-]+$/), z.array(text).min(1)).optional(), facts: z.record(text, z.array(PHRASE_ENTRY).min(1)) };

/** Values that a fact does not have, and facts that are none. */
function valuesWrong(fact: string, values: readonly string[], path: Path): readonly Finding[] {
  if (!isCaseFactId(fact) && !isChargeFactId(fact)) return [{ path, code: 'unknown-fact', found: fact, expected: '' }];
  const known = valuesOf(definitionOf(fact));
  return values.flatMap((value): readonly Finding[] => (known.includes(value) ? [] : [{ path, code: 'unknown-value', found: value, expected: known.join(', ') }]));
}

function entryWrong(fact: string, { means, also = {}, words }: PhraseEntry, parts: Parts, path: Path): readonly Finding[] {
  return [
    ...valuesWrong(fact, means, [...path, 'means']),
    ...Object.entries(also).flatMap(([other, value]) => valuesWrong(other, [value], [...path, 'also', other])),
    ...words.flatMap((phrase, at) => partsIn(phrase).flatMap((part): readonly Finding[] => (Object.hasOwn(parts, part) ? [] : [{ path: [...path, 'words', at], code: 'unknown-part', found: part, expected: Object.keys(parts).join(', ') }]))),
  ];
}

/** Phrases of one fact that stand twice: what is written out in full counts before what parts make. */
function phrasesTwice(entries: readonly PhraseEntry[], parts: Parts, path: Path): readonly Finding[] {
  const phrases = (inFull: boolean) => entries.flatMap(({ means, words }, entry) => words.flatMap((phrase, at) =>
    (partsIn(phrase).length === 0) === inFull ? writtenOut(phrase, parts).map((name) => ({ name, path: [...path, entry, 'words', at], of: means.join(', ') })) : []));
  const made = new Map(phrases(false).map((one) => [folded(one.name) + one.of, one]));
  const inFull = new Set(phrases(true).map(({ name }) => folded(name)));
  return [...namesTwice(phrases(true)), ...namesTwice([...made.values()].filter(({ name }) => !inFull.has(folded(name))))];
}

function phrasesWrong({ parts = {}, facts }: PhrasesFile): readonly Finding[] {
  const wrong = Object.entries(parts).flatMap(([name, list]) => list.flatMap((phrase, at) => partsIn(phrase).flatMap((part): readonly Finding[] =>
    (Object.hasOwn(parts, part) && part !== name ? [] : [{ path: ['parts', name, at], code: 'unknown-part', found: part, expected: Object.keys(parts).join(', ') }]))));
  if (wrong.length > 0) return wrong;
  return Object.entries(facts).flatMap(([fact, entries]) => [
    ...entries.flatMap((entry, at) => entryWrong(fact, entry, parts, ['facts', fact, at])),
    ...phrasesTwice(entries, parts, ['facts', fact]),
  ]);
}

const CUSTODY: Form<CustodyFile> = {
  schema: z.strictObject({ ...PHRASES, prisons: z.array(text).min(1), places: z.array(z.strictObject({ name: text, names: z.array(text).optional() })).min(1) }),
  check: (file) => [
    ...phrasesWrong(file),
    ...namesTwice(file.places.flatMap(({ name, names = [] }, at) => [name, ...names].map((one, index) => ({ name: one, path: ['places', at, ...(index === 0 ? ['name'] : ['names', index - 1])], of: name })))),
  ],
};

const COURTS: Form<CourtsFile> = {
  schema: z.strictObject({ ...PHRASES, 'stage-of-court': z.array(PHRASE_ENTRY).min(1) }),
  check: (file) => [...phrasesWrong(file), ...file['stage-of-court'].flatMap((entry, at) => entryWrong('stage', entry, {}, ['stage-of-court', at]))],
};

const PHRASES_ALONE: Form<PhrasesFile> = { schema: z.strictObject(PHRASES), check: phrasesWrong };

const FORCES: Form<ForcesFile> = {
  schema: z.strictObject({ serves: z.array(z.array(text)), numbered: z.array(text), police: z.array(text), civilians: z.array(text), beside: z.array(z.array(text)), retired: z.array(text), assimilated: z.array(text) }),
  check: ({ numbered: _, ...groups }) => namesTwice(Object.entries(groups).flatMap(([of, list]) => list.flatMap((one, at) =>
    (typeof one === 'string' ? [one] : one).flatMap((phrase, index) => writtenOut(phrase, {}).map((name) => ({ name, path: [of, at, ...(typeof one === 'string' ? [] : [index])], of })))))),
};

const ANSWER = { yes: z.array(text).optional(), no: z.array(text).optional() };

const ANSWERS: Form<AnswersFile> = {
  schema: z.strictObject({ yes: z.array(text).min(1), no: z.array(text).min(1), facts: z.record(text, z.strictObject(ANSWER)), leaves: z.array(z.array(text)), what: z.array(z.array(text)), unknown: z.array(z.array(text)), nothing: z.array(text) }),
  check: ({ yes, no, facts, leaves, what, unknown, nothing }) => {
    const list = (of: string, words: readonly string[], path: Path) => words.flatMap((word, at) => writtenOut(word, {}).map((name) => ({ name, path: [...path, at], of })));
    const lists = (of: string, words: readonly (readonly string[])[]) => words.flatMap((inner, at) => list(of, inner, [of, at]));
    const answers = [...list('yes', yes, ['yes']), ...list('no', no, ['no'])];
    return [
      ...namesTwice([...answers, ...lists('unknown', unknown), ...list('nothing', nothing, ['nothing'])], asWritten),
      ...namesTwice([...lists('leaves', leaves), ...lists('what', what)], asWritten),
      ...Object.entries(facts).flatMap(([fact, own]) => [
        ...valuesWrong(fact, [], ['facts', fact]),
        ...namesTwice([...answers, ...list('yes', own.yes ?? [], ['facts', fact, 'yes']), ...list('no', own.no ?? [], ['facts', fact, 'no'])], asWritten),
      ]),
    ];
  },
};

const letter = z.string().regex(/^[A-Z]$/, 'one capital letter');
const hours = z.number().min(-12).max(14);

const COUNTRY: Form<CountryFile> = {
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

const FORMS = { country: COUNTRY, entities: ENTITIES, stages: PHRASES_ALONE, custody: CUSTODY, courts: COURTS, conduct: PHRASES_ALONE, forces: FORCES, answers: ANSWERS } as const;

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
