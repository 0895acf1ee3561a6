import { describe, expect, it } from 'vitest';
import { readXlsx } from 'hucre/xlsx';
import { parse } from 'csv-parse/sync';
import { compareResults } from '../../src/report/compare/compare-results.ts';
import { comparisonDoc } from '../../src/report/compare/comparison-doc.ts';
import { comparisonTable } from '../../src/report/compare/comparison-table.ts';
import { csvWriter } from '../../src/report/csv-writer.ts';
import { docxOf } from '../../src/report/document/docx.ts';
import { markdownOf } from '../../src/report/document/markdown.ts';
import { textOfBlocks } from '../../src/report/document/text.ts';
import { renderCaseHtml, renderHtml } from '../../src/report/html/render-html.ts';
import { memoDoc } from '../../src/report/memo/memo-doc.ts';
import { resultDoc } from '../../src/report/memo/result-doc.ts';
import { evaluatorOfRun } from '../../src/cli/input/engine-of-run.ts';
import { redactResult } from '../../src/report/redact/redact-result.ts';
import { replay } from '../../src/report/replay.ts';
import type { Counts, Result } from '../../src/report/result.ts';
import { batchText } from '../../src/report/text/batch-text.ts';
import { briefText } from '../../src/report/text/brief-text.ts';
import { caseText } from '../../src/report/text/case-text.ts';
import { renderXlsx } from '../../src/report/xlsx/render-xlsx.ts';
import { jsonWriter, ndjsonWriter, type Writer } from '../../src/report/writers.ts';
import { NO_PAINT } from '../../src/report/report-context.ts';
import { FORMS } from './forms.ts';
import { docxText } from './office.ts';
import { caseIn, inputOf, sampleResult, type Form } from './sample.ts';

/** Arrested on a day of the event, the day of the conduct blank: nothing sure, and covered with what is presumed. */
const PRESUMED: Form = { id: 'P-01', military: 'no', 'foreign-armed-action': 'no', 'arrest-date': '2024-07-29', 'linked-event': '12', 'conduct-kind': 'demonstration', court: 'ordinary', charges: [{ text: 'resistencia a la autoridad', offences: ['resistencia-a-la-autoridad'] }] };
const SECOND: Form = { ...PRESUMED, id: 'P-02', 'arrest-date': '2024-07-30' };
const forms = [...FORMS, PRESUMED, SECOND];
const result = sampleResult(forms);

type Told = Required<Pick<Counts, 'outcomes' | 'presumed'>>;
const WORDS = { AMPARADO: 'eligible', 'NO AMPARADO': 'ineligible', 'SIN DETERMINAR': 'undetermined', MIXTO: 'mixed', 'Solo esperan un punto de derecho': 'waitsForLaw' } as const;

/** Rows of outcome, sure and presumed as a table has them. */
function fromRows(rows: readonly (readonly unknown[])[]): Told {
  const told = { outcomes: {} as Record<string, number>, presumed: {} as Record<string, number> };
  for (const [label, sure, ...others] of rows) {
    const name = (WORDS as Readonly<Record<string, string>>)[String(label)];
    if (name === undefined) continue;
    if (name !== 'waitsForLaw') told.outcomes[name] = Number(sure);
    told.presumed[name] = Number(others.at(-1));
  }
  return told as unknown as Told;
}

/** The counts of cases by what each says. */
function fromCases(cases: readonly { readonly outcome: string; readonly presumed: string; readonly waits: boolean }[]): Told {
  const count = (name: string, of: (one: (typeof cases)[number]) => string) => cases.filter((one) => of(one) === name).length;
  const by = (of: (one: (typeof cases)[number]) => string) => Object.fromEntries(['eligible', 'ineligible', 'undetermined', 'mixed'].map((name) => [name, count(name, of)]));
  return { outcomes: by(({ outcome }) => outcome), presumed: { ...by(({ outcome, presumed }) => presumed || outcome), waitsForLaw: cases.filter(({ waits }) => waits).length } } as unknown as Told;
}

async function written(of: Result, writer: Writer): Promise<string> {
  let text = '';
  for await (const piece of replay(of, writer)) text += String(piece);
  return text;
}
const rowsOf = async (of: Result, sheet: number) => (await readXlsx(await renderXlsx(inputOf(of)))).sheets[sheet]?.rows ?? [];
const withCells = (of: Result): Result => ({ ...of, cases: of.cases.map((one) => ({ ...one, cells: [one.id] })), columns: [{ file: 'muestra.csv', headings: ['id'] }] });
const csvRows = async (of: Result) => parse(await written(withCells(of), csvWriter({ delimiter: ',', bom: false }, false)), { columns: true }) as Readonly<Record<string, string>>[];

/** Each format with the counts that it tells, or that its rows add up to. */
const LISTS: Readonly<Record<string, (of: Result) => Promise<Told> | Told>> = {
  text: (of) => {
    const told = batchText(of, inputOf(of), NO_PAINT);
    const rows = [['AMPARADO', 'Amparados'], ['NO AMPARADO', 'No amparados'], ['SIN DETERMINAR', 'Sin determinar'], ['MIXTO', 'Mixtos']].map(([name, words]) => [name, ...(new RegExp(`^  ${String(words)} +(\\d+) +(\\d+)`, 'mu').exec(told)?.slice(1) ?? ['0', '0'])]);
    return fromRows([...rows, ['Solo esperan un punto de derecho', '', /(\d+) solo esperan?/u.exec(told)?.[1] ?? 0]]);
  },
  markdown: (of) => fromRows([...markdownOf(resultDoc(inputOf(of)).blocks).matchAll(/^\| ([^|]*) \| ([^|]*) \| ([^|]*) \| ([^|]*) \|$/gmu)].slice(1, 7).map(([, ...cells]) => cells.map((cell) => cell.trim()))),
  html: (of) => fromRows([.../<figure id="outcomes"[^]*?<\/figure>/u.exec(renderHtml(inputOf(of)))?.[0].matchAll(/<tr>(<th scope="row">[^]*?)<\/tr>/gu) ?? []].map(([, row = '']) => [...row.matchAll(/<t[hd][^>]*>([^<]*)/gu)].map(([, cell]) => cell))),
  xlsx: async (of) => {
    const rows = await rowsOf(of, 1);
    return fromRows(rows.slice(rows.findIndex(([first]) => first === 'Resultado') + 1));
  },
  'rows of xlsx': async (of) => {
    const [head = [], ...rows] = await rowsOf(of, 0);
    const code = (word: unknown) => (WORDS as Readonly<Record<string, string>>)[String(word).replace('SE PRESUME ', '').replace('AMPARADA', 'AMPARADO')] ?? '';
    const at = (heading: string) => head.indexOf(heading);
    return fromCases(rows.map((row) => ({ outcome: code(row[at('Resultado')]), presumed: code(row[at('Con lo que se presume')]), waits: String(row[at('Solo espera')]) !== '' })));
  },
  csv: async (of) => fromCases((await csvRows(of)).map((row) => ({ outcome: row['outcome'] ?? '', presumed: row['presumed_outcome'] ?? '', waits: row['waits_for_law'] !== '' }))),
  ndjson: async (of) => fromCases((await written(of, ndjsonWriter())).trim().split('\n').map((line) => JSON.parse(line) as Result['cases'][number]).map((one) => ({ outcome: one.outcome, presumed: one.presumed?.outcome ?? '', waits: (one.presumed?.waitsForLaw ?? []).length > 0 }))),
};

describe('both tiers of a list', () => {
  it.each(Object.entries(LISTS))('are counted in %s as in the JSON', async (_, countsIn) => {
    const { counts } = JSON.parse(await written(result, jsonWriter())) as Result;
    expect(counts.presumed).toMatchObject({ eligible: counts.outcomes.eligible + 2, waitsForLaw: 3 });
    expect(await countsIn(result)).toEqual({ outcomes: counts.outcomes, presumed: counts.presumed });
  });
  it('are no more than the sure one where nobody tried the second', async () => {
    const { presumptions: _tried, ...run } = result.run;
    const { presumed: _presumed, ...counts } = result.counts;
    const untried: Result = { ...result, run, counts, cases: result.cases.map((one) => ({ ...one, presumed: null, readings: {} })) };
    const texts = [batchText(untried, inputOf(untried), NO_PAINT), markdownOf(resultDoc(inputOf(untried)).blocks), renderHtml(inputOf(untried)), JSON.stringify([await rowsOf(untried, 0), await rowsOf(untried, 1)])];
    for (const text of texts) expect(/Con lo que se presume|SE PRESUME/u.exec(text.replace(/<form id="controls"[^]*<\/form>|<script[^]*<\/script>/gu, ''))?.[0]).toBe(undefined);
  });
});

/** Each document on one case. */
const CASES: Readonly<Record<string, (of: Result, id: string) => Promise<string> | string>> = {
  screen: (of, id) => briefText(caseIn(of, id), of.run, inputOf(of), NO_PAINT),
  text: (of, id) => caseText(caseIn(of, id), of.run, inputOf(of), NO_PAINT),
  html: (of, id) => renderCaseHtml({ ...inputOf(of), subject: caseIn(of, id) }).replace(/<style>[^]*<\/style>/u, ''),
  markdown: (of, id) => markdownOf(memoDoc({ ...inputOf(of), subject: caseIn(of, id) }).blocks),
  docx: async (of, id) => docxText(await docxOf(memoDoc({ ...inputOf(of), subject: caseIn(of, id) }))),
  'row of html': (of, id) => {
    const { rows, parts } = JSON.parse(/<script[^>]*id="data"[^>]*>([^]*?)<\/script>/u.exec(renderHtml(inputOf(of)))?.[1] ?? '') as { rows: { id: string; second: number | null }[]; parts: unknown[] };
    return JSON.stringify(parts[rows.find((row) => row.id === id)?.second ?? -1] ?? '');
  },
  'row of markdown': (of, id) => new RegExp(`^\\| ${id} .*$`, 'mu').exec(markdownOf(resultDoc(inputOf(of)).blocks))?.[0] ?? '',
  'row of xlsx': async (of, id) => {
    const [head = [], ...rows] = await rowsOf(of, 0);
    const row = rows.find(([first]) => first === id) ?? [];
    return ['Con lo que se presume', 'Qué se presume', 'Solo espera'].map((heading) => String(row[head.indexOf(heading)] ?? '')).join(' ');
  },
  'row of text': (of, id) => batchText({ ...of, cases: of.cases.filter((one) => one.id === id) }, inputOf(of), NO_PAINT).replace(/\s+/gu, ' ').replace(/Seguro:.*?mixtos\)\./u, ''),
};
/** A line of many cases has no room for it; the case has. */
const WITHOUT_UNLESS = new Set(['row of text']);

describe('what is presumed of a case', () => {
  it.each(Object.entries(CASES))('stands in %s with what would overturn it', async (name, told) => {
    const text = (await told(result, 'P-01')).replace(/\s+/gu, ' ');
    expect(text).toContain('SE PRESUME AMPARADA');
    if (!WITHOUT_UNLESS.has(name)) expect(text).toMatch(/(?:salvo que|en cuanto) se sepa que la conducta fue otro día/u);
    expect(text).not.toMatch(/amparad[oa] \(presunt/iu);
  });
  it.each(Object.entries(CASES))('that waits only for points of law is said in %s, with the points', async (_, told) => {
    const text = (await told(result, 'M-20')).replace(/\s+/gu, ' ');
    expect(text).toMatch(/S(?:OLO ESPERA|olo espera)/u);
    expect(text).toMatch(/Q1\b[^]*Q12/u);
  });
  it.each(Object.entries(CASES))('is nothing in %s where the outcome is sure', async (_, told) => {
    for (const id of ['M-08', 'M-09']) expect(await told(result, id)).not.toMatch(/SE PRESUME|S(?:OLO ESPERA|olo espera)|en cuanto se sepa/u);
  });
  it('is drawn as an outline, never filled', () => {
    const html = renderHtml(inputOf(result));
    expect(html).toMatch(/class="outlined eligible"/u);
    expect(/\.badge\.outline\{([^}]*)\}/u.exec(html)?.[1]).toBe('background:none;border-style:dashed');
    expect(/\.outlined\{([^}]*)\}/u.exec(html)?.[1]).toContain('fill:none');
  });
});

describe('a comparison', () => {
  const other: Form = { ...PRESUMED };
  delete (other as Record<string, unknown>)['arrest-date'];
  it('stays on the sure outcome, and tells apart who changed in what is presumed alone', () => {
    const after = sampleResult([...FORMS, other, SECOND]);
    const comparison = compareResults(result, after);
    expect(comparison.changes).toEqual([]);
    expect(comparison.counts).toMatchObject({ same: forms.length, changed: 0, presumedOnly: 1 });
    expect(comparison.presumedChanges).toMatchObject([{ id: 'P-01', what: 'presumed', before: { outcome: 'undetermined', presumed: { outcome: 'eligible', by: ['conduct-at-arrest'] } }, after: { outcome: 'undetermined', presumed: null }, because: ['data'], facts: ['arrest-date'] }]);
    expect(comparison.tiers).toEqual({ before: { outcomes: result.counts.outcomes, presumed: result.counts.presumed }, after: { outcomes: after.counts.outcomes, presumed: after.counts.presumed } });
    const text = textOfBlocks(comparisonDoc(comparison, inputOf(result)).blocks).replace(/\s+/gu, ' ');
    expect(text).toMatch(/A: Seguro: 5 \/ 5 \/ 8 \/ 0\. Con lo que se presume: 7 \/ 5 \/ 6 \/ 0; 3 solo esperan/u);
    expect(text).toMatch(/P-01: SIN DETERMINAR; SE PRESUME AMPARADA, salvo que se sepa que la conducta fue otro día, fuera de los del hecho → sin respuesta que se presuma\. Por: los datos/u);
    expect([...comparisonTable(comparison).rows].map(([id, change, , presumed]) => [id, change, presumed])).toEqual([['P-01', 'presumed', 'eligible']]);
  });
  it('says that other presumptions changed it', () => {
    const comparison = compareResults(result, sampleResult(forms, { presume: 'none' }));
    expect(comparison.differences).toEqual(['presumptions']);
    expect(comparison.presumedChanges.map(({ id, because, sure }) => [id, because.join(), sure])).toEqual([['P-01', 'presumptions', true], ['P-02', 'presumptions', true]]);
  });
  it('says nothing of it where one of the two did not try', () => {
    const { presumed: _presumed, ...counts } = result.counts;
    const comparison = compareResults({ ...result, counts, cases: result.cases.map((one) => ({ ...one, presumed: null })) }, result);
    expect([comparison.tiers, comparison.presumedChanges, comparison.counts.presumedOnly]).toEqual([undefined, [], 0]);
  });
});

describe('a shared copy', () => {
  const clear = inputOf(result);
  const evaluate = evaluatorOfRun(clear, result.run);
  if (!evaluate) throw new Error('no engine');
  const shared = (columns?: readonly string[]) => redactResult(clear, { key: new Uint8Array(32).fill(7), atLeast: 1, evaluate, ...(columns && { columns }) });
  it.each(Object.entries(LISTS))('tells in %s what its own JSON tells, and no more', async (_, countsIn) => {
    const whole = shared();
    const cut = shared(['state', 'charges']);
    expect([whole.counts.presumed?.eligible, cut.counts.presumed?.eligible]).toEqual([7, 0]);
    for (const { cases: own, ...copy } of [whole, cut]) {
      const { counts } = JSON.parse(await written({ ...copy, cases: own }, jsonWriter())) as Result;
      expect(await countsIn({ ...copy, cases: own })).toEqual({ outcomes: counts.outcomes, presumed: counts.presumed });
    }
  });
  it('says in no document of one case what is presumed of facts that were left out', async () => {
    const cut = shared(['state', 'charges']);
    for (const { id } of cut.cases) for (const told of Object.values(CASES)) expect(await told(cut, id)).not.toMatch(/SE PRESUME|se sepa que la conducta/u);
  });
});
