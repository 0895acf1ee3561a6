/**
 * The law stands in its file alone: every date, term and number of the file is
 * changed, and nothing that the program writes, in any format or language,
 * still names the old one.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import { dayInWords, numberInWords } from '../../src/case/spoken.ts';
import { formatDay, parseDay } from '../../src/case/dates.ts';
import type { RequestKind } from '../../src/i18n/documents.request.ts';
import { readZip } from '../../src/zip/read.ts';
import { PROJECT, amnistia, inFolder } from '../program/run.ts';
import { lawText } from './loaded.ts';

const LATER = 400;
const MORE_DAYS = 7;
const BEYOND = 200;
const AS_OF = '2028-01-10';

const isDay = (value: unknown): value is string => typeof value === 'string' && parseDay(value) !== null;
const moved = (iso: string) => formatDay((parseDay(iso) ?? 0) + LATER);
const renumbered = (id: string) => (/^\d+$/u.test(id) ? String(Number(id) + BEYOND) : id);

interface Old {
  readonly days: ReadonlySet<string>;
  readonly terms: ReadonlySet<number>;
  readonly articles: readonly string[];
  readonly events: readonly string[];
}

/** What the file states as data. */
function statedIn(document: Document): Old {
  const days = new Set<string>();
  const terms = new Set<number>();
  visit(document, { Pair(_, { key, value }) {
    if (isScalar(value) && isDay(value.value)) days.add(value.value);
    if (isScalar(key) && key.value === 'days' && isScalar(value)) terms.add(Number(value.value));
  } });
  const { articles, events } = document.toJS() as { articles: { number: string }[]; events: { id: string }[] };
  return { days, terms, articles: articles.map((one) => one.number).filter((one) => /^\d+$/u.test(one)), events: events.map((one) => one.id) };
}

/** The file with every date moved, every term longer, every article and event with another number, one event fewer, and no names by which people call the events. */
function changed(text: string): string {
  const document = parseDocument(text);
  const events = document.get('events');
  if (!isSeq(events)) throw new Error('no events');
  const ids = new Set((document.toJS() as { events: { id: string }[] }).events.map((one) => one.id));
  // One that no rule names by itself.
  events.delete(10);
  visit(document, {
    Pair(_, pair, path) {
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      if (key === 'sources' && path.length === 2) return visit.SKIP;
      if (key === 'aliases' && isSeq(pair.value)) pair.value.items = [];
      if (key === 'event' && isSeq(pair.value)) for (const one of pair.value.items) if (isScalar(one)) one.value = renumbered(String(one.value));
      if (!isScalar(pair.value)) return undefined;
      const { value } = pair.value;
      if (isDay(value)) pair.value.value = moved(value);
      if (key === 'days') pair.value.value = Number(value) + MORE_DAYS;
      const parent = path.at(-1);
      const carveOut = key === 'numeral' && isMap(parent) && parent.get('ground') === 'carve-out';
      if (key === 'article' || key === 'number' || carveOut || (key === 'id' && ids.has(String(value)))) pair.value.value = renumbered(String(value));
      return undefined;
    },
    Scalar(_, node) {
      if (typeof node.value === 'string' && node.value.includes('{')) node.value = node.value.replace(/\{(art|n|event):(\d+)/gu, (_all, kind: string, id: string) => `{${kind}:${renumbered(id)}`);
    },
  });
  return String(document);
}

/** How a text can name a day, a term, an article, an event of the old file. */
function namesOf({ days, terms, articles, events }: Old): ReadonlyMap<string, RegExp> {
  const names = new Map<string, RegExp>();
  const inWords = (words: readonly string[]) => new RegExp(`(?<![\\d\\p{L}-])(?:${words.join('|')})(?![\\d\\p{L}])`, 'iu');
  for (const iso of days) {
    const [year = '', month = '', day = ''] = iso.split('-');
    const at = parseDay(iso) ?? 0;
    names.set(iso, inWords([iso, `${day}/${month}/${year}`, `${String(Number(day))}/${String(Number(month))}/${year}`, dayInWords(at, 'es'), dayInWords(at, 'en')].map((one) => one.replaceAll('/', '\\/'))));
  }
  names.set('the first year', /(?<![\d.])1999(?!\d)/u);
  for (const count of terms) {
    const number = `(?:${String(count)}|${numberInWords(count, 'es')}|${numberInWords(count, 'en')})`;
    names.set(`${String(count)} days`, inWords([`${number} (?:\\(\\d+\\) )?(?:continuous )?(?:días|days)`]));
  }
  names.set('how many events', inWords([`(?:${numberInWords(events.length, 'es')}|${numberInWords(events.length, 'en')}) (?:hechos|events)`]));
  names.set('an article', new RegExp(`(?<![\\d\\p{L}])(?:artículos?|articles?|arts?\\.) (?:\\d+(?:, | y | and ))*(?:${articles.join('|')})(?![\\d.])`, 'iu'));
  // The exclusions of article 9 have numbers of their own, 1 to 5.
  names.set('an event', new RegExp(`(?:n\\.º|no\\.) (?:${events.filter((one) => Number(one) > 5).join('|')})(?!\\d)`, 'u'));
  return names;
}

/** Cases of every kind of outcome, stage and place, whose own dates are none of the law's. */
function casesFor(event: (id: string) => string): string {
  const rows = [
    ['A-1', '02/08/2024', event('12'), 'resistencia a la autoridad', 'imputado', 'recluido', 'ordinario', '03/05/2027', 'no consta', '', ''],
    ['A-2', '30/04/2018', 'ninguno', 'homicidio intencional simple', 'condenado firme', 'recluido', 'ordinario', '03/05/2027', 'negada', '09/06/2027', ''],
    ['A-3', '20/02/2019', event('10'), 'rebelión militar', 'acusado', 'recluido', 'militar', '', '', '', ''],
    ['A-4', '', event('7'), 'terrorismo', 'firme', 'en el exterior', 'terrorismo', '04/05/2027', 'otorgada', '06/05/2027', 'sí'],
    ['A-5', '05/06/1998', 'ninguno', 'agavillamiento', 'investigación', 'libre', 'ordinario', '02/01/2028', '', '', ''],
    ['A-6', '', '', '', '', '', '', '', '', '', ''],
  ];
  return [['id', 'Fecha de los hechos', 'Hecho', 'Delitos imputados', 'Etapa procesal', 'Situación', 'Tipo de tribunal', 'Fecha de la solicitud', 'Decisión', 'Fecha de la decisión', 'En el exterior'], ...rows].map((row) => row.join(';')).join('\n');
}

/** Between them every sentence of the drafts is said. */
const DRAFTS = [
  ['request', 'A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6'], ['appeal', 'A-2'], ['complaint', 'A-2', 'A-4', 'A-5', 'A-6'], ['special-case', 'A-3', 'A-6'],
] as const satisfies readonly (readonly [RequestKind, ...string[]])[];

/** The words of a file: those of a container are in its parts. */
function wordsOf(bytes: Buffer): string {
  const text = bytes.subarray(0, 2).toString() === 'PK' ? [...readZip(bytes)].filter(([name]) => !/theme|styles/u.test(name)).map(([, one]) => Buffer.from(one).toString('utf8').replace(/<[^>]*>/gu, ' ')).join('\n') : bytes.toString('utf8');
  return text.replace(/\r?\n ?/gu, ' ').replace(/\s+/gu, ' ');
}

/**
 * What the program says under a law, by command.
 * @param brief the law itself and two lists, to see that the search finds what is there
 */
async function everythingSaid(law: string, event: (id: string) => string, brief = false): Promise<ReadonlyMap<string, string>> {
  return inFolder({ 'law.yaml': law, 'cases.csv': casesFor(event) }, async (cwd) => {
    const said = new Map<string, string>();
    for (const language of ['es', 'en']) {
      const run = async (...args: readonly string[]) => {
        const { status, stdout, stderr } = await amnistia([...args, '--lang', language], { cwd });
        expect([0, 1], `${args.join(' ')}\n${stderr}`).toContain(status);
        said.set(`${language} ${args.join(' ')}`, wordsOf(Buffer.from(`${stdout}\n${stderr}`)));
      };
      const under = ['--law', 'law.yaml', '--as-of', AS_OF];
      const into = (name: string, ...endings: readonly string[]) => endings.flatMap((ending) => ['-o', `${name}.${language}.${ending}`]);
      if (brief) {
        for (const command of ['batch', 'deadlines']) await run(command, 'cases.csv', ...under);
        await run('law', 'show', 'all', '--law', 'law.yaml');
        continue;
      }
      await run('batch', 'cases.csv', ...under, ...into('list', 'html', 'xlsx', 'md', 'txt', 'csv', 'json', 'ndjson'));
      for (const id of ['A-4']) await run('render', `list.${language}.json`, '--law', 'law.yaml', '--case', id, ...into(id, 'docx', 'txt', 'html', 'md'));
      await run('deadlines', 'cases.csv', ...under, '--calendar', `days.${language}.ics`, ...into('days', 'txt', 'md', 'html', 'csv', 'json', 'xlsx'));
      for (const command of ['equal-cases', 'co-defendants']) await run(command, 'cases.csv', ...under);
      await run('law', 'show', 'all', '--law', 'law.yaml');
      await run('template', `blank.${language}.xlsx`, '--law', 'law.yaml');
      if (language === 'es') for (const [kind, ...ids] of DRAFTS) for (const id of ids) await run('request', 'cases.csv', '--case', id, '--kind', kind, '--anyway', '--signed-by', id === 'A-1' ? 'family' : 'organisation', ...under, ...into(`${kind}-${id}`, 'docx', 'txt', 'md'));
    }
    for (const file of readdirSync(cwd)) if (file !== 'law.yaml' && file !== 'cases.csv') said.set(file, wordsOf(readFileSync(join(cwd, file))));
    return said;
  });
}

/** The example of a blank sheet has dates of its own, which name nothing of the law. */
const EXAMPLES = /^blank\.|template blank/u;
const found = (said: ReadonlyMap<string, string>, name: RegExp) => [...said].flatMap(([where, text]) => {
  const at = text.search(name);
  return at < 0 || (EXAMPLES.test(where) && /\d{4}|\d\//u.test(text.slice(at, at + 5))) ? [] : [`${where}: ${text.slice(Math.max(0, at - 60), at + 80)}`];
});

const text = lawText('ve-amnesty-2026');
const names = namesOf(statedIn(parseDocument(text)));

describe('the law file', { timeout: 600_000 }, () => {
  it('is where each of its dates, terms and numbers comes from: changed there, none is named as it was', async () => {
    const said = await everythingSaid(changed(text), renumbered);
    expect([...names].flatMap(([name, expression]) => found(said, expression).map((where) => `${name} in ${where}`))).toEqual([]);
  });

  it('names each of them as it stands, so that the search finds what is there', async () => {
    const said = await everythingSaid(text, (id) => id, true);
    const unnamed = [...names].filter(([, expression]) => found(said, expression).length === 0).map(([name]) => name);
    expect(unnamed).toEqual([]);
  });

  it.each(['es', 'en'])('is not told in the help in %s, which is shown without a law', async (language) => {
    const pages = ['', 'check', 'batch', 'deadlines', 'request', 'law', 'law show', 'template', 'compare', 'equal-cases'];
    for (const page of pages) {
      const { stdout } = await amnistia([...page.split(' ').filter((one) => one !== ''), '--help', '--lang', language], { cwd: PROJECT });
      expect(found(new Map([[page, wordsOf(Buffer.from(stdout))]]), /1999|quince|fifteen|15 (?:días|days)|trece|thirteen|19 de febrero|19 February|(?:artículo|article) \d/iu)).toEqual([]);
    }
  });
});
