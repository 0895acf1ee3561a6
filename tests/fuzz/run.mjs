/**
 * `npm run fuzz -- 200000 [seed]`: so many inputs over all readers. Ends with 1
 * if something was found; what was found stands in `reports/fuzz`, to become a test.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, withBundle } from './bundle.mjs';

const [total = '20000', seed = '1'] = process.argv.slice(2);
const say = (text) => process.stdout.write(`${text}\n`);
let failed = false;
await withBundle('campaign.ts', false, async (bundle) => {
  const { campaign } = await import(pathToFileURL(bundle).href);
  const started = performance.now();
  let peak = 0;
  const { counts, found, slowest } = await campaign(Number(total), Number(seed), (done) => {
    peak = Math.max(peak, process.memoryUsage().rss);
    if (done % 10_000 === 0) say(`${String(done)} inputs, ${(peak / 2 ** 20).toFixed(0)} MB`);
  });
  for (const [reader, count] of Object.entries(counts)) say(`${reader.padEnd(12)} ${String(count).padStart(8)} inputs, slowest ${slowest[reader].ms.toFixed(0)} ms of processor time (number ${String(slowest[reader].number)}, ${String(slowest[reader].input.length)} bytes)`);
  say(`${String(Object.values(counts).reduce((a, b) => a + b, 0))} inputs (seed ${seed}) in ${((performance.now() - started) / 1000).toFixed(0)} s, at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB; found: ${String(found.length)}`);
  const bound = 1024;
  const slow = Object.entries(slowest).filter(([, { ms }]) => ms > 60_000);
  failed = found.length > 0 || process.resourceUsage().maxRSS / 1024 > bound || slow.length > 0;
  if (failed) {
    mkdirSync(join(root, 'reports/fuzz'), { recursive: true });
    for (const [reader, { input, number }] of slow) {
      const file = join(root, 'reports/fuzz', `${reader}-${seed}-${String(number)}-slow`);
      writeFileSync(file, input);
      say(`${file}\ntook too long`);
    }
    for (const one of found) {
      const file = join(root, 'reports/fuzz', `${one.reader}-${seed}-${String(one.number)}`);
      writeFileSync(file, one.input);
      say(`${file}\n${one.what}`);
    }
  }
});
process.exitCode = failed ? 1 : 0;
