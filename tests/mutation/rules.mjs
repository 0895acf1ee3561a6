/**
 * Mutation of `src/rules`: how many small mistakes the tests notice.
 *
 *   node tests/mutation/rules.mjs            a sample of 400, with a seed
 *   node tests/mutation/rules.mjs --all      every one (hours)
 *   node tests/mutation/rules.mjs --only src/rules/logic/kleene.ts
 *   node tests/mutation/rules.mjs --again old.json --tests rules/reported    what survived, by these tests
 *
 * The tests of the rules, the cases of the law and the second look are bundled
 * once, with all mutants in the bundle; each mutant is run in a worker of its
 * own up to the first failure. A mutant that makes the tests run ten times as
 * long is killed too. Writes `reports/mutation/rules.json`.
 */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { rolldown } from 'rolldown';
import { yamlData } from '../../data.plugin.js';
import { sitesOf, withSites } from './sites.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'reports/mutation');
const option = (name) => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
/** Quick ones first: most mutants are killed there. */
const TESTS = option('--tests')?.split(',') ?? ['law/cases', 'rules/found', 'rules/reported', 'rules/settle', 'rules/diagram', 'rules/load-law', 'rules/relations', 'rules/random-laws', 'rules/the-law', 'law/second-look'];
/** Types, and the schema's messages: nothing that decides. */
const LEFT_OUT = ['law.ts', 'determination.ts', 'law-schema.ts'];

const files = readdirSync(join(ROOT, 'src/rules'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !LEFT_OUT.some((left) => name.endsWith(left))).map((name) => `src/rules/${name}`);
const code = new Map(files.map((file) => [file, readFileSync(join(ROOT, file), 'utf8')]));
const all = files.flatMap((file) => sitesOf(code.get(file), file)).map((site, index) => ({ ...site, id: index + 1 }));
const chosen = option('--again') ? survivorsOf(option('--again')) : process.argv.includes('--all') ? all : sample(all.filter((one) => option('--only') === undefined || one.file === option('--only')), Number(option('--count') ?? 400));

/** The same mistakes, though the file may have moved by some lines since. */
function survivorsOf(file) {
  const { survivors } = JSON.parse(readFileSync(file, 'utf8'));
  const distance = (one, other) => Math.abs(one.line - other.line);
  return survivors.flatMap((old) => {
    const same = all.filter((one) => one.file === old.file && one.what === old.what && code.get(one.file).slice(one.from, one.to) === old.code);
    return same.sort((x, y) => distance(x, old) - distance(y, old)).slice(0, 1);
  });
}

function sample(list, count) {
  let state = Number(option('--seed') ?? 2026);
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  return list.map((one) => ({ one, key: random() })).sort((a, b) => a.key - b.key).slice(0, count).map(({ one }) => one);
}

async function bundle() {
  mkdirSync(FOLDER, { recursive: true });
  const entry = `${TESTS.map((name) => `import ${JSON.stringify(join(ROOT, `tests/${name}.test.ts`))};`).join('\n')}\nexport { firstFailure } from 'vitest';\n`;
  const mutated = {
    name: 'mutants',
    resolveId: (id) => (id === 'mutation-entry' ? id : id === 'vitest' ? join(ROOT, 'tests/mutation/vitest-alone.mjs') : null),
    load(id) {
      if (id === 'mutation-entry') return entry;
      const file = files.find((one) => join(ROOT, one) === id);
      return file === undefined ? null : { code: withSites(code.get(file), chosen.filter((one) => one.file === file)), moduleType: 'ts' };
    },
  };
  const built = await rolldown({ input: 'mutation-entry', platform: 'node', external: [/^node:/, /^[a-z@](?!:)(?!itest$)(?!utation-entry$)/], plugins: [mutated, yamlData()], cwd: ROOT });
  // Two folders deep, as the tests are: they find `data` from where they stand.
  await built.write({ file: join(FOLDER, 'bundle.mjs'), format: 'esm', codeSplitting: false });
}

const RUNNER = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.__mutant = workerData.mutant;
import(workerData.bundle).then(({ firstFailure }) => firstFailure()).then((failed) => parentPort.postMessage(failed), (error) => parentPort.postMessage('does not load: ' + error.message.split('\\n')[0]));
`;

function run(mutant, most) {
  return new Promise((done) => {
    const env = { ...process.env, AMNISTIA_RUNS: option('--runs') ?? '0.1', AMNISTIA_SECOND_LOOK: '1500' };
    const worker = new Worker(RUNNER, { eval: true, env, workerData: { mutant, bundle: join(FOLDER, 'bundle.mjs') }, resourceLimits: { maxOldGenerationSizeMb: 1500 } });
    const end = (result) => {
      clearTimeout(clock);
      void worker.terminate();
      done(result);
    };
    const clock = setTimeout(() => end('takes too long'), most);
    worker.on('message', end);
    worker.on('error', (error) => end(`stops: ${error.message}`));
  });
}

await bundle();
const started = Date.now();
const sound = await run(0, 600_000);
if (sound !== null) throw new Error(`without any mutant: ${sound}`);
const usual = Date.now() - started;
process.stdout.write(`${chosen.length} of ${all.length} mutants; without any, ${Math.round(usual / 1000)} s\n`);
const survivors = [];
const killers = {};
for (const [index, site] of chosen.entries()) {
  const failed = await run(site.id, usual * 10);
  const { file, line, what } = site;
  if (failed === null) survivors.push({ file, line, what, code: code.get(file).slice(site.from, site.to) });
  else {
    const killer = failed.split(' > ')[0].split(':')[0];
    killers[killer] = (killers[killer] ?? 0) + 1;
  }
  process.stdout.write(`${index + 1} ${failed === null ? 'SURVIVES' : 'killed'} ${file}:${line} ${what}${failed === null ? '' : `  (${failed.slice(0, 90)})`}\n`);
  writeFileSync(join(FOLDER, 'rules.json'), JSON.stringify({ sites: all.length, tried: index + 1, killed: index + 1 - survivors.length, killers, survivors }, null, 1));
}
const killed = chosen.length - survivors.length;
process.stdout.write(`killed ${killed} of ${chosen.length} (${((100 * killed) / chosen.length).toFixed(1)} %)\n`);
process.exitCode = killed < 0.9 * chosen.length ? 1 : 0;
