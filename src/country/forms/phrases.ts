/** The form of the files of phrases: `stages`, `custody`, `courts`, `conduct.yaml`. */
import { z } from 'zod';
import { definitionOf, isCaseFactId, isChargeFactId, valuesOf } from '../../case/facts.ts';
import type { Form } from '../../rules/language/checked-yaml.ts';
import type { Finding, Path } from '../../rules/language/law-check.ts';
import type { CourtsFile, CustodyFile, PhraseEntry, PhrasesFile } from '../pack/phrases.ts';
import { partsIn, writtenOut, type Parts } from '../pack/written-out.ts';
import { folded, namesTwice, text } from './names.ts';

const PHRASE_ENTRY = z.strictObject({
  means: z.array(text),
  also: z.record(text, text).optional(),
  'by-function': z.literal(true).optional(),
  words: z.array(text).min(1),
});
const PHRASES = { parts: z.record(z.string().regex(/^[a-z-]+$/), z.array(text).min(1)).optional(), facts: z.record(text, z.array(PHRASE_ENTRY).min(1)) };

/** Values that a fact does not have, and facts that are none. */
export function valuesWrong(fact: string, values: readonly string[], path: Path): readonly Finding[] {
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

export const CUSTODY: Form<CustodyFile> = {
  schema: z.strictObject({ ...PHRASES, prisons: z.array(text).min(1), places: z.array(z.strictObject({ name: text, names: z.array(text).optional() })).min(1) }),
  check: (file) => [
    ...phrasesWrong(file),
    ...namesTwice(file.places.flatMap(({ name, names = [] }, at) => [name, ...names].map((one, index) => ({ name: one, path: ['places', at, ...(index === 0 ? ['name'] : ['names', index - 1])], of: name })))),
  ],
};

export const COURTS: Form<CourtsFile> = {
  schema: z.strictObject({ ...PHRASES, 'stage-of-court': z.array(PHRASE_ENTRY).min(1) }),
  check: (file) => [...phrasesWrong(file), ...file['stage-of-court'].flatMap((entry, at) => entryWrong('stage', entry, {}, ['stage-of-court', at]))],
};

export const PHRASES_ALONE: Form<PhrasesFile> = { schema: z.strictObject(PHRASES), check: phrasesWrong };
