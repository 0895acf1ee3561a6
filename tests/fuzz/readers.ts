/** Every reader with an input that nobody meant, and what must hold whatever it is. */
import { readDate } from '../../src/intake/dates/read-date.ts';
import { readIdentity } from '../../src/intake/cells/identity.ts';
import { readPlace } from '../../src/intake/cells/place.ts';
import { CASE_FACT_IDS } from '../../src/case/facts.ts';
import { IntakeError, parseMapping, readFactText } from '../../src/intake/index.ts';
import { unpack, zipEntries } from '../../src/zip/read.ts';
import { storedZip } from '../zip/stored-zip.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { LawFileError, parseLaw } from '../../src/rules/language/load-law.ts';
import { LawError } from '../../src/rules/logic/space.ts';
import { catalogue } from '../authoring/loaded.ts';
import type { Random } from '../lists/random.ts';
import { allowing, must } from './broken.ts';
import { readDecisionFile, readKeyFile } from './files-hold.ts';
import { context, evaluateCharges, readList, recogniser } from './list-holds.ts';
import * as material from './material.ts';
import { damaged, damagedInside } from './mutate.ts';
import { readResult } from './result-holds.ts';

export const READERS = ['table', 'spreadsheet', 'json', 'result', 'law', 'mapping', 'decisions', 'answer', 'date', 'charges', 'place', 'identity', 'key', 'case'] as const;
export type Reader = (typeof READERS)[number];

/** How many of a thousand inputs each reader gets: a law file, a result and a spreadsheet take longest. */
export const SHARES: Readonly<Record<Reader, number>> = { table: 250, spreadsheet: 80, json: 130, result: 20, law: 10, mapping: 60, decisions: 40, answer: 100, date: 120, charges: 100, place: 30, identity: 38, key: 20, case: 2 };

/** What the inputs of a reader are made from. */
const MATERIAL: Readonly<Record<Reader, readonly Buffer[]>> = {
  table: material.tables, spreadsheet: material.books, json: material.jsons, result: material.results, law: material.laws, mapping: material.mappings, decisions: material.decisions,
  answer: material.answers, date: material.dates, charges: material.charges, place: material.places, identity: material.identities, key: material.keys, case: material.cases,
};

/** An input for a reader. */
export function inputFor(reader: Reader, random: Random): Buffer {
  const own = MATERIAL[reader];
  if (reader === 'spreadsheet' && !random.chance(0.3)) return damagedInside(random.pick(material.zips), random, material.tables);
  if (reader === 'charges') return damaged(Buffer.concat([random.pick(own), Buffer.from(random.pick(['; ', ', ', ' y ', ' / ', ' '])), random.pick(own)]), random, own);
  if (reader === 'case') return Buffer.from(Array.from({ length: random.between(1, MOST_CHARGES) }, () => random.pick(material.openCharges)).join('\n'));
  return damaged(random.pick(own), random, own);
}

/** As many charges as a cell yields, or nearly. */
const MOST_CHARGES = 100;

/** Containers that guided fuzzing fills: small ones, each taken apart. */
const shells = material.zips.filter(({ length }) => length < 12_000).map((bytes) => zipEntries(bytes).map((entry) => [entry.name, unpack(bytes, entry)] as const));
const WHOLE = 255;

/** A container as it is, as an input of guided fuzzing. */
export function asWhole(container: Buffer): Buffer {
  return Buffer.concat([Buffer.from([WHOLE, 0]), container]);
}

export function isWhole(seed: Buffer): boolean {
  return seed[0] === WHOLE;
}

/** What guided fuzzing begins with. A spreadsheet is there as one part, before it the numbers of its container and of its place. */
export function seedsOf(reader: Reader): readonly Buffer[] {
  if (reader !== 'spreadsheet') return reader === 'charges' ? MATERIAL.charges.filter((_, index) => index % 3 === 0) : MATERIAL[reader].filter(({ length }) => length < 50_000);
  const parts = shells.flatMap((shell, number) => shell.map(([, content], part) => Buffer.concat([Buffer.from([number, part]), content])));
  const whole = material.books.filter(({ length }) => length < 20_000).map(asWhole);
  const kinds = new Set<string>();
  // The same part of many containers is one seed.
  return [...parts.filter((part) => { const key = part.subarray(2).toString('latin1'); return !kinds.has(key) && kinds.add(key); }), ...whole];
}

/** The input that a seed, or what became of it, stands for. */
export function meantBy(reader: Reader, seed: Buffer): Buffer {
  if (reader !== 'spreadsheet') return seed;
  const [number = 0, place = 0] = seed;
  const content = seed.subarray(2);
  if (isWhole(seed)) return content;
  const shell = shells[number % shells.length] ?? [];
  return storedZip(shell.map(([name, own], index) => [name, index === place % shell.length ? content : own] as const));
}

/** Reads an input; throws if something comes out that may not. */
export async function read(reader: Reader, input: Buffer): Promise<void> {
  switch (reader) {
    case 'table':
    case 'spreadsheet':
    case 'json':
      return readList(input);
    case 'result':
      return readResult(input);
    case 'law':
      return allowing([LawFileError, LawError], () => { compileLaw(parseLaw(input.toString('utf8'), 'law.yaml'), catalogue); });
    case 'mapping':
      return allowing([IntakeError], () => { parseMapping(input.toString('utf8')); });
    case 'decisions':
      return readDecisionFile(input);
    case 'key':
      return readKeyFile(input);
    case 'case':
      return evaluateCharges(input.toString('utf8').split('\n').slice(0, MOST_CHARGES).join('\n'));
    case 'answer': {
      const id = CASE_FACT_IDS[(input[0] ?? 0) % CASE_FACT_IDS.length] ?? 'name';
      const text = input.subarray(1).toString('utf8');
      const found = readFactText(id, text, context);
      twice(found, readFactText(id, text, context));
      for (const [name, fact] of Object.entries(found.facts)) must(CASE_FACT_IDS.includes(name as never) && typeof fact === 'object', 'a fact that is none');
      return;
    }
    case 'place':
    case 'identity': {
      const of = reader === 'place' ? readPlace : readIdentity;
      const text = input.toString('utf8');
      const found = of(text);
      twice(found, of(text));
      if ('values' in found.fact) must(found.fact.values.length > 0 && found.fact.values.every((value) => typeof value === 'string' && value !== ''), 'a value that is none');
      return;
    }
    case 'date': {
      const found = readDate(input.toString('utf8'));
      if ('spans' in found) {
        must(found.spans.length > 0, 'a date without a span');
        for (const { from, to } of found.spans) must(from === null || to === null || from <= to, 'a span that ends before it begins');
      }
      twice(found, readDate(input.toString('utf8')));
      return;
    }
    case 'charges': {
      const text = input.toString('utf8');
      const found = recogniser.charges(text, null);
      for (const charge of found.charges) must(charge.offences === null || charge.offences.length > 0, 'a charge that is none');
      if (found.state === 'charges') must(found.charges.length > 0 || !/\p{L}/u.test(text), 'charges of which none came out');
      twice(found, recogniser.charges(text, null));
    }
  }
}

function twice(first: unknown, second: unknown): void {
  must(JSON.stringify(first) === JSON.stringify(second), 'read otherwise the second time');
}
