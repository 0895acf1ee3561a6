/**
 * `npm run fuzz:guided -- 20000 [seed] [reader…]`: so many inputs for each reader,
 * the seeds among them; what reaches something new is kept and damaged further.
 * `--compare` runs as many generated inputs through the same counters. `--keep`
 * puts few and small inputs that reach what the seeds do not into
 * `tests/fuzz/kept`. Ends with 1 if something was found; what was found stands
 * in `reports/fuzz`, to become a test.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import ts from 'typescript';
import { root, withBundle } from './bundle.mjs';
import { keep, keptOf } from './kept.mjs';

const flags = new Set(process.argv.slice(2).filter((arg) => arg.startsWith('--')));
const [total = '2000', seed = '1', ...chosen] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
const say = (text) => process.stdout.write(`${text}\n`);
const READERS = ['table', 'spreadsheet', 'json', 'result', 'law', 'mapping', 'decisions', 'answer', 'date', 'charges', 'place', 'identity', 'key', 'case'];
/** Seconds in which an input must be read, and megabytes of objects that a reader may hold. */
const PATIENCE = 600;
const MEMORY = 1_024;
/** Bytes that the inputs kept of one reader may take. */
const ROOM = 24_000;

let failed = false;
await withBundle('guided-worker.ts', true, async (bundle) => {
  const source = readFileSync(bundle, 'utf8');
  const own = stretches(source);
  const words = wordsOf(source, own);
  say(`${String(own.reduce((sum, [from, to]) => sum + to - from, 0))} characters of the program's code, ${String(words.length)} words of it`);
  say(`reader       inputs   s guided   kept   reached  ${flags.has('--compare') ? 's generated  reached' : ''}  slowest`);
  for (const reader of chosen.length > 0 ? chosen : READERS) {
    const order = { reader, total: Number(total), seed: Number(seed), words, own, bundle: pathToFileURL(bundle).href, more: keptOf(reader), keep: flags.has('--keep') };
    const guided = await run(bundle, { ...order, how: 'guided' });
    const compared = flags.has('--compare') ? await run(bundle, { ...order, how: 'generated', keep: false }) : null;
    say([reader.padEnd(12), total.padStart(6), shown(guided.seconds, 10), shown(guided.kept.length, 6), shown(guided.places, 9), ...(compared ? [shown(compared.seconds, 12), shown(compared.places, 8)] : []), ` ${guided.slowest.ms.toFixed(0)} ms, ${String(guided.slowest.input.length)} bytes`].join(' '));
    for (const { input, what } of [...guided.found, ...(compared?.found ?? [])]) report(reader, input, what);
    if (flags.has('--keep')) keepFewest(reader, guided.fewest);
  }
});
say(`at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
process.exitCode = failed ? 1 : 0;

function shown(number, width) {
  return String(Math.round(number)).padStart(width);
}

/** Runs one reader in a thread of its own and ends it where it hangs. */
function run(bundle, order) {
  const current = new SharedArrayBuffer(8 + (1 << 20));
  const numbers = new Int32Array(current, 0, 2);
  const started = performance.now();
  return new Promise((done) => {
    const worker = new Worker(bundle, { workerData: { ...order, current }, resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
    const nothing = { kept: [], places: 0, fewest: [], slowest: { ms: 0, input: [] } };
    const ended = (answer) => { clearInterval(watch); done({ ...answer, seconds: (performance.now() - started) / 1000 }); };
    const broke = (what) => { ended({ ...nothing, found: [{ input: Buffer.from(current, 8, numbers[1]), what }] }); };
    let [last, since] = [-1, Date.now()];
    let finishing = false;
    const watch = setInterval(() => {
      const begun = Atomics.load(numbers, 0);
      if (begun !== last) [last, since] = [begun, Date.now()];
      else if (begun < order.total && !finishing && Date.now() - since > PATIENCE * 1000) {
        broke(`hangs for ${String(PATIENCE)} s`);
        void worker.terminate();
      }
    }, 500);
    worker.on('message', (answer) => { finishing = true; ended(answer); });
    worker.on('error', (error) => { broke(String(error.stack ?? error)); });
  });
}

function report(reader, input, what) {
  failed = true;
  mkdirSync(join(root, 'reports/fuzz'), { recursive: true });
  const file = join(root, 'reports/fuzz', `${reader}-guided-${createHash('sha256').update(input).digest('hex').slice(0, 12)}`);
  writeFileSync(file, input);
  say(`${file}\n${what}`);
}

function keepFewest(reader, fewest) {
  const kept = keptOf(reader);
  let bytes = kept.reduce((sum, { length }) => sum + length, 0);
  const more = [...fewest].sort((a, b) => a.length - b.length).filter((input) => (bytes += input.length) <= ROOM);
  if (more.length > 0) keep(reader, [...kept, ...more]);
  say(`${reader}: ${String(fewest.length)} inputs reach more than the seeds`);
}

/** Where the modules of `src` stand in a bundle; a remark names each module. */
function stretches(source) {
  const heads = [...source.matchAll(/^\/\/ \0?((?:\.\.\/)*[\w@.-]+\/\S+)$/gmu)];
  return heads.flatMap((head, index) => (head[1].startsWith('src/') ? [[head.index, heads[index + 1]?.index ?? source.length]] : []));
}

/** What stands between quotes in the program's code: the words that it compares with. */
function wordsOf(source, own) {
  const words = new Set();
  for (const [from, to] of own) {
    const text = source.slice(from, to);
    if (text.length > 200_000) continue;
    const visit = (node) => {
      if (ts.isStringLiteralLike(node) && node.text.length >= 2 && node.text.length <= 40) words.add(node.text);
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile('own.js', text, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS));
  }
  return [...words];
}
