/** Answers in a list: nothing that it says is changed, nobody is lost, and what is read is what was answered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { AppendError, filledList, rowKey, type FilledList, type GivenRow } from '../../src/append/index.ts';
import { hasCharges, isUnknown, type Case, type Fact } from '../../src/case/case.ts';
import type { CaseFactId } from '../../src/case/facts.ts';
import { factWords } from '../../src/i18n/facts.ts';
import { readFactText, type ReadItem } from '../../src/intake/index.ts';
import { zipEntries } from '../../src/zip/read.ts';
import { csvLine } from '../../src/text/csv.ts';
import { differing } from '../intake/workbooks.ts';
import { randomBook } from '../intake/random-workbook.ts';
import { casesOf, context, readAll } from '../intake/reading.ts';
import { PROJECT } from '../program/run.ts';

const BEFORE = 'amnistia: lo que estaba escrito';
const options = { headingOf: (target: CaseFactId | 'charges') => factWords.es.facts[target].heading, before: BEFORE };
const fill = (bytes: Uint8Array, given: readonly GivenRow[]): Promise<FilledList> => filledList(bytes, 'lista', given, options, context);

type CaseItem = Extract<ReadItem, { kind: 'case' }>;
const casesIn = (items: readonly ReadItem[]) => items.filter((item): item is CaseItem => item.kind === 'case');

const TARGETS = ['linked-event', 'conduct-date', 'conduct-kind', 'foreign-armed-action', 'foreign-part', 'military', 'court', 'charges'] as const;
type Target = (typeof TARGETS)[number];

const ANSWERS: Readonly<Record<Target, readonly string[]>> = {
  'linked-event': ['28J', '7', 'ninguno de la lista', 'no consta', 'el de siempre'],
  'conduct-date': ['29/07/2024', '2024-07-30', 'julio de 2024', '05/06/2017', '12/12/2026', 'no consta', 'ayer o así'],
  'conduct-kind': ['manifestación', 'publicaciones en redes sociales', 'no consta', 'cosas'],
  'foreign-armed-action': ['no', 'sí', 'no consta', 'quién sabe qué'],
  'foreign-part': ['solo mensajes o publicaciones', 'no consta'],
  military: ['no', 'sí', 'sargento'],
  court: ['militar', 'ordinario', 'con competencia en terrorismo'],
  charges: ['agavillamiento (art. 286 CP)', 'terrorismo (art. 52 LOCDOFT); asociación (art. 37 LOCDOFT)', 'no consta', 'cosa rara', 'Traición a la patria'],
};

const answer = fc.constantFrom(...TARGETS).chain((target) => fc.constantFrom(...ANSWERS[target]).map((text) => [target, text] as const));
/** For some rows of a list, by their place among those with a case, some answers. */
const answers = fc.array(fc.tuple(fc.nat(), fc.uniqueArray(answer, { minLength: 1, maxLength: 4, selector: ([target]) => target })), { minLength: 1, maxLength: 12 });

function givenTo(items: readonly CaseItem[], chosen: readonly (readonly [number, GivenRow['cells']])[]): readonly GivenRow[] {
  const once = [...new Map(chosen.map((one) => [one[0] % Math.max(1, items.length), one])).values()];
  return items.length === 0 ? [] : once.map(([at, cells], row) => ({ key: rowKey(items[at % items.length] ?? (items[0] as CaseItem)), sameList: true, file: 'respuestas', row: row + 2, cells }));
}

const isKnownOne = (fact: Fact<unknown> | undefined): boolean => {
  const [only] = isUnknown(fact) ? [] : fact.values;
  return !isUnknown(fact) && fact.values.length === 1 && (typeof only !== 'object' || (only as { from: number; to: number }).from === (only as { from: number; to: number }).to);
};

/** What must hold of any list and any answers. */
function check(was: readonly ReadItem[], is: readonly ReadItem[], given: readonly GivenRow[], { told, added, unmatched }: FilledList): void {
  const kinds = (items: readonly ReadItem[]) => items.filter((item) => 'row' in item).map((item) => [item.kind, 'row' in item ? item.row : 0]);
  expect(kinds(is)).toEqual(kinds(was));
  const filled = new Map(told.fill.map((one) => [`${one.sheet ?? ''} ${String(one.row)} ${one.target}`, one]));
  const headings = was.find((item) => item.kind === 'table')?.headings ?? [];
  const now = new Map(casesIn(is).map((item) => [`${item.sheet ?? ''} ${String(item.row)}`, item]));
  for (const item of casesIn(was)) {
    const place = `${item.sheet ?? ''} ${String(item.row)}`;
    const after = now.get(place) as CaseItem;
    const targets = TARGETS.filter((target) => filled.has(`${place} ${target}`));
    const changed = headings.flatMap((heading, at) => ((item.cells[at] ?? '') !== (after.cells[at] ?? '') && heading !== BEFORE ? [item.cells[at] ?? ''] : []));
    expect(changed.length).toBeLessThanOrEqual(targets.length);
    // What stood in a cell stands beside it now.
    const kept = after.cells.at(-1) ?? '';
    for (const text of changed) if (text.trim() !== '' && added.includes(BEFORE)) expect(kept).toContain(text.trim());
    const expected: Record<string, unknown> = {};
    for (const [id, fact] of Object.entries(item.case.facts) as [CaseFactId, Fact<unknown>][]) {
      if (isKnownOne(fact)) expect([id, (after.case.facts[id] as { values?: unknown }).values]).toEqual([id, (fact as { values: unknown }).values]);
    }
    for (const target of targets) {
      const { answer: text } = filled.get(`${place} ${target}`) as { answer: string };
      if (target === 'charges') continue;
      const read = readFactText(target, text, context).facts[target] as Fact<unknown>;
      expected[target] = 'values' in read ? read.values : 'unknown';
      const fact = after.case.facts[target] as Fact<unknown>;
      if ('values' in read) expect([target, 'values' in fact && fact.values]).toEqual([target, read.values]);
    }
    if (!targets.includes('charges') && hasCharges(item.case.charges)) expect(hasCharges(after.case.charges) && after.case.charges.length).toBe(item.case.charges.length);
  }
  const counted = told.fill.length + told.same.length + told.differs.length + told.unread.length + told['not-written'].length;
  expect(counted + unmatched.reduce((sum, { cells }) => sum + cells.length, 0)).toBe(given.reduce((sum, { cells }) => sum + cells.length, 0));
}

const LIST = readFileSync(join(PROJECT, 'tests/pending/list-200.csv'), 'utf8');
const CELLS = LIST.replace('\ufeff', '').split('\r\n');

/** The list as others write it. */
const written = fc.record({
  from: fc.nat({ max: 150 }), rows: fc.integer({ min: 1, max: 30 }), encoding: fc.constantFrom('utf-8', 'utf-8 bom', 'windows-1252', 'utf-16le'), newline: fc.constantFrom('\r\n', '\n'), ends: fc.boolean(),
  title: fc.boolean(), total: fc.boolean(), without: fc.boolean(),
}).map(({ from, rows, encoding, newline, ends, title, total, without }) => {
  const [head = '', ...all] = CELLS;
  const lines = [...(title ? ['Lista de personas;;;'] : []), head, ...all.slice(from, from + rows), ...(total ? ['', 'Total;30;;;'] : [])];
  const text = (without ? lines.map((line) => line.replace(/;[^;]*;[^;]*$/u, '')) : lines).join(newline) + (ends ? newline : '');
  return iconv.encode(text, encoding.split(' ')[0] ?? '', { addBOM: encoding !== 'utf-8' && encoding !== 'windows-1252' });
});

describe('any answers in any list', () => {
  it('as a text', async () => {
    let filled = 0;
    await fc.assert(fc.asyncProperty(written, answers, async (bytes, chosen) => {
      const was = await readAll(bytes);
      const given = givenTo(casesIn(was), chosen);
      const done = await fill(bytes, given);
      filled += done.told.fill.length;
      check(was, await readAll(done.bytes), given, done);
      expect(done.unmatched).toEqual([]);
      // Again: all of it is there.
      const again = await fill(done.bytes, given);
      expect(again.told.fill).toEqual([]);
      expect(again.bytes.equals(done.bytes)).toBe(true);
    }), { numRuns: 40 });
    expect(filled).toBeGreaterThan(25);
  });

  it('as a workbook, of which only the sheet changes', async () => {
    let filled = 0;
    await fc.assert(fc.asyncProperty(randomBook.filter(({ kind }) => kind === 'xlsx'), answers, async ({ bytes, part }, chosen) => {
      const was = await readAll(bytes);
      const given = givenTo(casesIn(was), chosen);
      const done = await fill(bytes, given).catch((error: unknown) => {
        if (error instanceof AppendError && error.obstacle === 'not-same') return null;
        throw error;
      });
      if (!done) return;
      filled += done.told.fill.length;
      expect(differing(bytes, done.bytes)).toEqual(done.told.fill.length > 0 ? [part] : []);
      check(was, await readAll(done.bytes), given, done);
    }), { numRuns: 100 });
    expect(filled).toBeGreaterThan(15);
  });
});

const HEAD = 'N°;Nombre;Fecha de detención;Fecha de los hechos;Hecho;Delitos imputados';
const ROWS = ['A;Zoila Fabulada;30/07/2024;;28J;agavillamiento', 'B;Tito Quimera;30/07/2024;29/07/2024;;terrorismo', 'C;Nubia Irreal;30/07/2024;ni idea;28J;cosa rara', 'D;Dora Soñada;30/07/2024;07/2024;28J;agavillamiento'];
const list = (...rows: readonly string[]) => Buffer.from(`${[HEAD, ...rows].join('\n')}\n`);

async function keys(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  return Object.fromEntries(casesIn(await readAll(bytes)).map((item) => [item.case.id, rowKey(item)]));
}

const row = (key: string | undefined, cells: GivenRow['cells'], sameList = true): GivenRow => ({ key: key ?? '', sameList, file: 'respuestas', row: 2, cells });

describe('what becomes of an answer', () => {
  it('a blank cell and one that was not read take it, and what stood there is kept', async () => {
    const before = list(...ROWS);
    const key = await keys(before);
    const done = await fill(before, [row(key['A'], [['conduct-date', '29/07/2024']]), row(key['C'], [['conduct-date', '2024-07-28'], ['charges', 'agavillamiento (art. 286 CP)']]), row(key['D'], [['conduct-date', '28/07/2024']])]);
    expect(done.bytes.toString()).toBe([
      `${HEAD};${BEFORE}`, 'A;Zoila Fabulada;30/07/2024;29/07/2024;28J;agavillamiento;', `${ROWS[1] ?? ''};`,
      'C;Nubia Irreal;30/07/2024;28/07/2024;28J;agavillamiento (art. 286 CP);Fecha de los hechos: ni idea | Delitos imputados: cosa rara',
      'D;Dora Soñada;30/07/2024;28/07/2024;28J;agavillamiento;Fecha de los hechos: 07/2024', '',
    ].join('\n'));
    expect(done.added).toEqual([BEFORE]);
  });

  it('what the list says stays, and a day after the arrest is told as a contradiction', async () => {
    const before = list(...ROWS);
    const key = await keys(before);
    const done = await fill(before, [row(key['B'], [['conduct-date', '28/07/2024'], ['charges', 'agavillamiento']]), row(key['A'], [['conduct-date', '15/08/2024']]), row(key['D'], [['conduct-date', 'agosto de 2024']])]);
    expect(done.bytes.equals(before)).toBe(true);
    expect(done.told.differs.map(({ row: at, target }) => [at, target])).toEqual([[3, 'conduct-date'], [3, 'charges'], [5, 'conduct-date'], [2, 'conduct-date']]);
  });

  it('a charge that ended or says its degree is not written over by an answer that says less', async () => {
    const before = list('A;Zoila Fabulada;30/07/2024;29/07/2024;28J;agavillamiento (absuelto), terrorismo', 'B;Tito Quimera;30/07/2024;29/07/2024;28J;cosa rara en grado de tentativa');
    const key = await keys(before);
    const done = await fill(before, [row(key['A'], [['charges', 'terrorismo (art. 52 LOCDOFT)']]), row(key['B'], [['charges', 'homicidio intencional (art. 405 CP)']])]);
    expect(done.told.fill.map(({ row: at }) => at)).not.toContain(2);
    for (const { row: at } of done.told.fill) expect(at).not.toBe(3);
    const said = await fill(before, [row(key['B'], [['charges', 'homicidio intencional (art. 405 CP) en grado de tentativa']])]);
    expect(said.told.fill.map(({ row: at }) => at)).toEqual([3]);
  });

  it('of two answers to one question the first is taken, and the other told', async () => {
    const before = list(...ROWS);
    const key = await keys(before);
    const done = await fill(before, [row(key['A'], [['military', 'no']]), row(key['A'], [['military', 'sí']]), row(key['A'], [['military', 'no']])]);
    expect([done.told.fill.length, done.told.differs.length, done.told.same.length]).toEqual([1, 1, 1]);
    expect(done.bytes.toString()).toContain(';no\n');
  });

  it('a row that moved is found by who it is; one that nobody can tell from another is not', async () => {
    const before = list(...ROWS);
    const key = await keys(before);
    const given = [row(key['A'], [['conduct-date', '29/07/2024']], false)];
    const moved = await fill(list('Z;Otra;30/07/2024;;28J;agavillamiento', ...ROWS), given);
    expect([moved.told.fill.map(({ row: at }) => at), moved.moved]).toEqual([[3], 1]);
    const twice = await fill(list('Z;Otra;30/07/2024;;28J;agavillamiento', ...ROWS, ...ROWS), given);
    expect([twice.told.fill.length, twice.unmatched.length]).toEqual([0, 1]);
    const gone = await fill(list(...ROWS.slice(1)), given);
    expect([gone.told.fill.length, gone.unmatched.length, gone.rows]).toEqual([0, 1, 3]);
  });

  it('a list that names nobody takes answers only as long as it is the same', async () => {
    const before = Buffer.from('Fecha de los hechos;Hecho\n;28J\n;28J\n');
    const [first] = casesIn(await readAll(before));
    if (!first) throw new Error('no case');
    expect((await fill(before, [row(rowKey(first), [['conduct-date', '29/07/2024']])])).told.fill).toHaveLength(1);
    expect((await fill(before, [row(rowKey(first), [['conduct-date', '29/07/2024']], false)])).unmatched).toHaveLength(1);
  });

  it('a formula stays, a cell of dates takes a day, and a broken row of a text is left alone', async () => {
    const book = Buffer.from(await writeXlsx({ sheets: [{
      name: 'Casos', rows: [['N°', 'Fecha de los hechos', 'Hecho'], ['A', new Date('2024-07-28T00:00:00Z'), '28J'], ['B', null, '28J'], ['C', null, '28J']],
      cells: new Map([['1,1', { value: new Date('2024-07-28T00:00:00Z'), style: { numFmt: 'dd/mm/yyyy' } }], ['3,1', { value: '', formula: 'IF(TRUE,"","")' }]]),
    }] }));
    const key = Object.fromEntries(casesIn(await readAll(book)).map((item) => [item.case.id, rowKey(item)]));
    const done = await fill(book, [row(key['B'], [['conduct-date', '29/07/2024']]), row(key['C'], [['conduct-date', '29/07/2024']])]);
    expect([done.told.fill.map(({ row: at }) => at), done.told['not-written'].map(({ row: at }) => at)]).toEqual([[3], [4]]);
    expect(casesOf(await readAll(done.bytes)).map(({ facts }: Case) => JSON.stringify(facts['conduct-date']))).toContain('{"values":[{"from":19933,"to":19933}]}');
    expect(zipEntries(done.bytes).map(({ name }) => name)).toEqual(zipEntries(book).map(({ name }) => name));
    const broken = Buffer.from(`${HEAD}\nA;"Zoila;30/07/2024;;28J;agavillamiento\n${ROWS[1] ?? ''}\n${ROWS[0] ?? ''}\n`);
    const after = await fill(broken, [row((await keys(broken))['A'], [['conduct-date', '29/07/2024']])]);
    expect(after.bytes.toString()).toBe(`${HEAD}\nA;"Zoila;30/07/2024;;28J;agavillamiento\n${ROWS[1] ?? ''}\nA;Zoila Fabulada;30/07/2024;29/07/2024;28J;agavillamiento\n`);
  });

  it('a file in which nothing can be changed in place is refused', async () => {
    const json = Buffer.from('{"charges":"agavillamiento"}');
    await expect(fill(json, [])).rejects.toThrow('no-columns');
  });
});

it('a line of CSV that needs quotes gets them', async () => {
  const before = Buffer.from(`N°,Delitos imputados,Hecho\r\n${csvLine(['A', '', '28J'], { delimiter: ',', bom: false })}`);
  const [first] = casesIn(await readAll(before));
  if (!first) throw new Error('no case');
  const done = await fill(before, [row(rowKey(first), [['charges', 'agavillamiento, terrorismo (art. 52 LOCDOFT)']])]);
  expect(done.bytes.toString()).toBe('N°,Delitos imputados,Hecho\r\nA,"agavillamiento, terrorismo (art. 52 LOCDOFT)",28J\r\n');
});
