/**
 * The job that all peers do: a list in, the same list with outcome and
 * provisions out. With `--memory`, only the evaluations, on facts read before.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { parse } from 'csv-parse';
import { stringify } from 'csv-stringify/sync';
import { factsOf } from './two-valued.mjs';

const ROWS_AT_ONCE = 200;

/** @param evaluate facts of one row to `{ outcome, provisions }`, or a promise of it */
export async function run(evaluate) {
  const [input, output, ...flags] = process.argv.slice(2);
  const rows = createReadStream(input, { highWaterMark: 256 * 1024 }).pipe(parse({ delimiter: ';', bom: true, relax_column_count: true }));
  if (flags.includes('--memory')) {
    const facts = [];
    let first = true;
    for await (const cells of rows) {
      if (!first) facts.push(factsOf(cells));
      first = false;
    }
    const started = performance.now();
    for (const one of facts) await evaluate(one);
    process.stdout.write(JSON.stringify({ evaluationsPerSecond: Math.round((facts.length / (performance.now() - started)) * 1000) }));
    return;
  }
  const out = createWriteStream(output);
  let block = [];
  let headings = true;
  for await (const cells of rows) {
    if (headings) block.push([...cells, 'outcome', 'provisions']);
    else {
      const answer = evaluate(factsOf(cells));
      const { outcome, provisions } = answer instanceof Promise ? await answer : answer;
      block.push([...cells, outcome, provisions.join('; ')]);
    }
    headings = false;
    if (block.length < ROWS_AT_ONCE) continue;
    if (!out.write(stringify(block, { delimiter: ';', record_delimiter: '\r\n' }))) await once(out, 'drain');
    block = [];
  }
  out.end(stringify(block, { delimiter: ';', record_delimiter: '\r\n' }));
  await once(out, 'finish');
}
