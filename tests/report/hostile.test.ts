/** Text that tries to harm: it stays text in every format. */
import { parse as parseCsv } from 'csv-parse/sync';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { docxOf } from '../../src/report/document/docx.ts';
import { memoDoc } from '../../src/report/memo/memo-doc.ts';
import { CSV_DEFAULTS } from '../../src/text/csv.ts';
import { markdownOf } from '../../src/report/document/markdown.ts';
import { resultDoc } from '../../src/report/memo/result-doc.ts';
import { readZip } from '../../src/zip/read.ts';
import { replay } from '../../src/report/replay.ts';
import { parseResult } from '../../src/report/result-schema.ts';
import { csvWriter } from '../../src/report/csv-writer.ts';
import { jsonWriter, ndjsonWriter, textWriter, type Writer } from '../../src/report/writers.ts';
import { NO_PAINT } from '../../src/report/report-context.ts';
import { renderXlsx } from '../../src/report/xlsx/render-xlsx.ts';
import { FORMS } from './forms.ts';
import { HOSTILE, HOSTILE_FORM, HOSTILE_OPTIONS, LONG } from './hostile.ts';
import { converted, docxText, pdfText, SOFFICE } from './office.ts';
import { caseIn, catalogue, inputOf, law, sampleResult } from './sample.ts';

const result = sampleResult([HOSTILE_FORM, ...FORMS.slice(0, 2)], HOSTILE_OPTIONS);
const one = { ...inputOf(result), subject: caseIn(result, HOSTILE_FORM.id) };
/** Controls but line ends and tabs, C1, and marks that turn the direction of writing. */
const HARMFUL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

async function written(writer: Writer): Promise<string> {
  let text = '';
  for await (const piece of replay(result, writer)) text += typeof piece === 'string' ? piece : '';
  return text;
}

describe('hostile text', () => {
  it('gives a terminal nothing to obey', async () => {
    for (const language of ['es', 'en'] as const) {
      for (const single of ['brief', 'full', null] as const) {
        const text = await written(textWriter({ law, catalogue, language }, NO_PAINT, single));
        expect(HARMFUL.exec(text)?.index).toBe(undefined);
        expect(text).toContain(single === 'brief' ? '</script>' : 'owned');
        expect(Math.max(...text.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
      }
    }
  });
  it('comes out of JSON as it went in, and shows nothing by itself', async () => {
    const text = await written(jsonWriter());
    expect(HARMFUL.exec(text)?.index).toBe(undefined);
    const read = parseResult(text);
    expect(read.cases[0]?.id).toBe(HOSTILE_FORM.id);
    expect(read.cases[0]?.cells).toEqual(result.cases[0]?.cells);
    expect(read.rejected[0]?.original).toEqual(['=1+1', HOSTILE, LONG]);
    const lines = (await written(ndjsonWriter())).trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(result.cases.map(({ id }) => id));
  });
  it('is no formula in CSV, and no row or column more', async () => {
    const rows = parseCsv(await written(csvWriter(CSV_DEFAULTS, false)), { delimiter: ';', bom: true }) as string[][];
    expect(rows).toHaveLength(1 + result.cases.length);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    for (const cell of rows.flat()) expect(/^[=+\-@\t\r]/u.test(cell), cell.slice(0, 40)).toBe(false);
    // Half a character cannot be written in UTF-8.
    expect(rows[1]?.[0]).toBe(Buffer.from(`'${String(HOSTILE_FORM['name'])}`).toString());
  });
  it('is no markup in Markdown, whatever the parser', () => {
    for (const text of [markdownOf(resultDoc(inputOf(result)).blocks), markdownOf(memoDoc(one).blocks)]) {
      expect(HARMFUL.exec(text)?.index).toBe(undefined);
      const html = marked.parse(text) as string;
      expect(/<(script|img|svg|iframe)\b|href="javascript|\son\w+="/iu.exec(html.replace(/&lt;[^]*?&gt;/gu, ''))?.[0]).toBe(undefined);
    }
  });
  it('leaves office files whole: well-formed parts, no link, no macro, no field', async () => {
    for (const bytes of [await renderXlsx(inputOf(result)), await docxOf(memoDoc(one))]) {
      for (const [path, data] of readZip(bytes)) {
        const xml = Buffer.from(data).toString('utf8');
        if (!/\.(xml|rels)$/u.test(path)) continue;
        expect(HARMFUL.exec(xml)?.index, path).toBe(undefined);
        expect(/<script|vbaProject|TargetMode="External"|<f[ >]|DDE/u.exec(xml)?.[0], path).toBe(undefined);
      }
    }
    expect(docxText(await docxOf(memoDoc(one)))).toContain('owned');
  });
  it.skipIf(SOFFICE === undefined)('opens in LibreOffice with all ten thousand characters', async () => {
    const pdf = converted(await docxOf(memoDoc(one)), 'hostile.docx', 'pdf').get('hostile.pdf');
    const text = pdf ? pdfText(pdf) : null;
    expect(pdf?.subarray(0, 5).toString()).toBe('%PDF-');
    if (text !== null) expect(text.replace(/[^á]/gu, '').length).toBeGreaterThanOrEqual(10_000);
    const csv = converted(await renderXlsx(inputOf(result)), 'hostile.xlsx', 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,1').values().next().value?.toString('utf8') ?? '';
    const rows = parseCsv(csv, { delimiter: ';', relax_column_count: true }) as string[][];
    expect(rows).toHaveLength(1 + result.cases.length);
    expect(rows[1]?.[2]?.endsWith(LONG)).toBe(true);
  });
});
