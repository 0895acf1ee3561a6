/** What must hold of a saved result: refused with a sentence, or told in every text without harm. */
import { parse as parseCsv } from 'csv-parse/sync';
import { UsageError } from '../../src/cli/exit.ts';
import { savedResult } from '../../src/cli/input/saved-result.ts';
import { CSV_DEFAULTS } from '../../src/text/csv.ts';
import { csvWriter } from '../../src/report/csv-writer.ts';
import { markdownOf } from '../../src/report/document/markdown.ts';
import { resultDoc } from '../../src/report/memo/result-doc.ts';
import { replay } from '../../src/report/replay.ts';
import { NO_PAINT } from '../../src/report/report-context.ts';
import type { Result } from '../../src/report/result.ts';
import { jsonWriter, textWriter, type Writer } from '../../src/report/writers.ts';
import { LAW_2026, catalogue } from '../authoring/loaded.ts';
import { HARMFUL, must } from './broken.ts';

const report = { law: LAW_2026.law, catalogue, language: 'es' as const };

export async function readResult(input: Buffer): Promise<void> {
  let result: Result;
  try {
    result = await savedResult({ name: 'saved.json', size: input.length, bytes: () => only(input), info: () => ({ name: 'saved.json', sha256: '' }) });
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    must(!HARMFUL.test(JSON.stringify(error.values)), 'an escape in an error');
    return;
  }
  for (const single of ['brief', 'full', null] as const) must(!HARMFUL.test(await written(result, textWriter(report, NO_PAINT, single))), 'an escape in a text');
  const rows = parseCsv(await written(result, csvWriter(CSV_DEFAULTS, false)), { delimiter: ';', bom: true, relax_column_count: true }) as string[][];
  if ((result.columns ?? []).length <= 1 && result.cases.length > 0) must(rows.length === 1 + result.cases.length, `${String(result.cases.length)} cases, ${String(rows.length)} rows of CSV`);
  for (const cell of rows.flat()) must(!/^[=+\-@\t\r]/u.test(cell), 'a formula in CSV');
  must(!HARMFUL.test(markdownOf(resultDoc({ ...report, result }).blocks)), 'an escape in Markdown');
  const whole = JSON.parse(await written(result, jsonWriter())) as Result;
  must(JSON.stringify(whole.cases) === JSON.stringify(result.cases), 'other cases after JSON');
}

async function* only(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}

async function written(result: Result, writer: Writer): Promise<string> {
  let text = '';
  for await (const piece of replay(result, writer)) text += typeof piece === 'string' ? piece : '';
  return text;
}
