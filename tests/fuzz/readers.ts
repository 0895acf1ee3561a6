/** Every reader with an input that nobody meant, and what must hold whatever it is. */
import { readFileSync, readdirSync } from 'node:fs';
import type { Case } from '../../src/case/case.ts';
import { compileCatalogue } from '../../src/case/offences/recognise.ts';
import { IntakeError, parseMapping, readCases, type ReadItem } from '../../src/intake/index.ts';
import { readDate } from '../../src/intake/dates/read-date.ts';
import { unpack, zipEntries } from '../../src/intake/spreadsheet/zip-directory.ts';
import { compileLaw } from '../../src/rules/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import { LawFileError, parseLaw } from '../../src/rules/load-law.ts';
import { LawError } from '../../src/rules/space.ts';
import { parseDay } from '../../src/case/dates.ts';
import { LAW_2026, catalogue, lawText } from '../law/loaded.ts';
import type { Random } from '../lists/random.ts';
import { damaged, damagedInside } from './mutate.ts';

export const READERS = ['table', 'spreadsheet', 'json', 'law', 'mapping', 'date', 'charges'] as const;
export type Reader = (typeof READERS)[number];

/** How many of a thousand inputs each reader gets: a law file and a spreadsheet take longest. */
export const SHARES: Readonly<Record<Reader, number>> = { table: 330, spreadsheet: 100, json: 160, law: 10, mapping: 100, date: 180, charges: 120 };

const CORPUS = new URL('../intake/corpus/', import.meta.url);
const files = new Map(readdirSync(CORPUS).map((name) => [name, readFileSync(new URL(name, CORPUS))]));
const named = (pattern: RegExp, least = 1) => [...files].filter(([name, bytes]) => pattern.test(name) && bytes.length >= least && bytes.length < 60_000).map(([, bytes]) => bytes);
const tables = named(/\.(?:csv|tsv)$/u);
const books = named(/\.(?:xlsx|ods|xls)$/u);
const zips = books.filter(isWhole);
const jsons = named(/^(?!expected).*\.(?:json|ndjson)$/u);
const law = Buffer.from(lawText('ve-amnesty-2026'));
const mapping = Buffer.from(JSON.stringify({ format: 'amnistia-map/1', columns: [{ heading: 'N°', fact: 'id' }, { heading: 'Delitos', fact: 'charges' }, { heading: 'Otra', fact: null }] }));
const dates = named(/dates|events|stages/u).map((bytes) => bytes.toString('utf8')).join('\n').split(/[;\n]/u).map((text) => Buffer.from(text));
const charges = catalogue.offences.flatMap((offence) => offence.aliases).map((text) => Buffer.from(text));

/** Containers that can be taken apart, to be damaged inside. */
function isWhole(bytes: Buffer): boolean {
  try {
    return bytes.subarray(0, 2).toString() === 'PK' && zipEntries(bytes).every((entry) => unpack(bytes, entry).length >= 0);
  } catch {
    return false;
  }
}

const recogniser = compileCatalogue(catalogue);
const context = { events: LAW_2026.law.events, charges: recogniser };
const engine = new Engine(compileLaw(LAW_2026.law, catalogue), { asOf: parseDay('2026-11-23') ?? 0 });

export class Broken extends Error {}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Broken(what);
}

/** An input for a reader. */
export function inputFor(reader: Reader, random: Random): Buffer {
  switch (reader) {
    case 'table': return damaged(random.pick(tables), random, tables);
    case 'spreadsheet': return random.chance(0.3) ? damaged(random.pick(books), random, books) : damagedInside(random.pick(zips), random, tables);
    case 'json': return damaged(random.pick(jsons), random, jsons);
    case 'law': return damaged(law, random, [law]);
    case 'mapping': return damaged(mapping, random, [mapping]);
    case 'date': return damaged(random.pick(dates), random, dates);
    case 'charges': return damaged(Buffer.concat([random.pick(charges), Buffer.from(random.pick(['; ', ', ', ' y ', ' / ', ' '])), random.pick(charges)]), random, charges);
  }
}

/** Reads an input; throws if something comes out that may not. */
export async function read(reader: Reader, input: Buffer): Promise<void> {
  switch (reader) {
    case 'table':
    case 'spreadsheet':
    case 'json':
      return readList(input);
    case 'law':
      return allowing([LawFileError, LawError], () => { compileLaw(parseLaw(input.toString('utf8'), 'law.yaml'), catalogue); });
    case 'mapping':
      return allowing([IntakeError], () => { parseMapping(input.toString('utf8')); });
    case 'date': {
      const found = readDate(input.toString('utf8'));
      if ('spans' in found) {
        must(found.spans.length > 0, 'a date without a span');
        for (const { from, to } of found.spans) must(from === null || to === null || from <= to, 'a span that ends before it begins');
      }
      return;
    }
    case 'charges': {
      const { charges: found } = recogniser.charges(input.toString('utf8'), null);
      for (const charge of found) must(charge.offences === null || charge.offences.length > 0, 'a charge that is none');
    }
  }
}

function allowing(kinds: readonly (abstract new (...args: never[]) => Error)[], work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!kinds.some((kind) => error instanceof kind)) throw error;
  }
}

async function readList(input: Buffer): Promise<void> {
  const source = { name: 'input', bytes: async function* () { for (let at = 0; at < input.length; at += 700) yield input.subarray(at, at + 700); } };
  const items: ReadItem[] = [];
  try {
    for await (const batch of readCases([source], {}, context)) items.push(...batch);
  } catch (error) {
    if (!(error instanceof IntakeError)) throw error;
    must(!JSON.stringify(error.values).includes('\u001b'), 'an escape in an error');
    return;
  }
  nothingLost(items, input);
  for (const item of items.filter((one) => one.kind === 'case').slice(0, 2)) evaluated(item.case);
}

/** Every row once, in order; what text holds is in the rows. */
function nothingLost(items: readonly ReadItem[], input: Buffer): void {
  let row = 0;
  let table: Extract<ReadItem, { kind: 'table' }> | undefined;
  let [letters, first, passedOver, tables] = [0, 0, false, 0];
  for (const item of items) {
    if (item.kind === 'table') {
      row = 0;
      table = item;
      tables += 1;
      letters += lettersIn(item.headings.join());
    } else if (item.kind !== 'notice') {
      must(row === 0 || item.row > row, `row ${String(item.row)} after row ${String(row)}`);
      if (table?.detected.delimiter !== undefined || table?.detected.format === 'ndjson') must(row === 0 || item.row === row + 1, `row ${String(row + 1)} is missing`);
      if (row === 0) first = item.row;
      row = item.row;
      if (item.kind === 'case') letters += lettersIn(item.cells.join());
      else if (item.kind === 'rejected') letters += lettersIn(typeof item.original === 'string' ? item.original : item.original.join());
      else if (item.reason === 'totals') passedOver = true;
    }
  }
  const plain = table?.detected.delimiter !== undefined && (table.detected.encoding === 'ascii' || table.detected.encoding === 'utf-8');
  if (plain && tables === 1 && table?.detected.headerRow === 1 && first === 2 && !passedOver && !/^(?:\ufeff)?sep=/iu.test(input.toString('utf8'))) {
    must(letters === lettersIn(input.toString('utf8')), `${String(lettersIn(input.toString('utf8')))} letters in, ${String(letters)} out`);
  }
}

function lettersIn(text: string): number {
  return text.replace(/[^A-Za-z0-9]+/gu, '').length;
}

function evaluated(subject: Case): void {
  const { determination } = engine.evaluate(subject);
  must(['eligible', 'ineligible', 'undetermined', 'mixed'].includes(determination.outcome), 'an outcome that is none');
  must(Object.getPrototypeOf(subject.facts) === Object.prototype && ({} as Record<string, unknown>)['polluted'] === undefined, 'a changed prototype');
}
