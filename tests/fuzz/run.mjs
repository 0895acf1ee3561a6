/**
 * `npm run fuzz -- 200000 [seed]`: so many inputs over all readers. Ends with 1
 * if something was found; what was found stands in `reports/fuzz`, to become a test.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { yamlData } from '../../data.plugin.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const [total = '20000', seed = '1'] = process.argv.slice(2);
const say = (text) => process.stdout.write(`${text}\n`);
// Beside its source, so that paths to the corpus hold.
const work = mkdtempSync(join(root, 'tests/fuzz/.built-'));
let failed = false;
try {
  const bundle = await rolldown({ input: join(root, 'tests/fuzz/campaign.ts'), platform: 'node', external: [/^node:/, /^[a-z@](?!:)/], plugins: [yamlData(), ownPlace()] });
  await bundle.write({ file: join(work, 'campaign.mjs'), format: 'esm', codeSplitting: false });
  const { campaign } = await import(pathToFileURL(join(work, 'campaign.mjs')).href);
  const started = performance.now();
  let peak = 0;
  const { counts, found, slowest } = await campaign(Number(total), Number(seed), (done) => {
    peak = Math.max(peak, process.memoryUsage().rss);
    if (done % 10_000 === 0) say(`${String(done)} inputs, ${(peak / 2 ** 20).toFixed(0)} MB`);
  });
  for (const [reader, count] of Object.entries(counts)) say(`${reader.padEnd(12)} ${String(count).padStart(8)} inputs, slowest ${slowest[reader].ms.toFixed(0)} ms of processor time (number ${String(slowest[reader].number)}, ${String(slowest[reader].input.length)} bytes)`);
  say(`${String(Object.values(counts).reduce((a, b) => a + b, 0))} inputs (seed ${seed}) in ${((performance.now() - started) / 1000).toFixed(0)} s, at most ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB; found: ${String(found.length)}`);
  const bound = 1024;
  const slow = Object.entries(slowest).filter(([, { ms }]) => ms > 5_000);
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
} finally {
  rmSync(work, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

/** Keeps `import.meta.url` of each module as it is in the source. */
function ownPlace() {
  return {
    name: 'own-place',
    transform(code, id) {
      return id.includes('/tests/') && code.includes('import.meta.url') ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)) : null;
    },
  };
}
