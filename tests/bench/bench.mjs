/**
 * The whole job beside others on the same file in the same run:
 * `npm run bench`, or `npm run bench -- 10000 --runs 3` for a quick one.
 *
 * All of it takes some quarter of an hour unattended. Options: sizes (rows);
 * `--runs N` of each job (5 by default, 3 from 100 000 rows on, 1 from a
 * million); `--peer-rows N` the longest list that the slow rules engines get,
 * and for which evaluations in memory are counted (10 000 by default: longer
 * ones would only take longer); `--dry` prints and leaves RESULTS.md as it is.
 * Jobs take turns, so that a busy machine is busy for all.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeList } from './generate-list.mjs';
import { measured, median, spread } from './measure.mjs';
import { compared, outcomesIn } from './wrong-answers.mjs';

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const BIN = here('../../bin/amnistia.js');
const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: 'string' }, 'peer-rows': { type: 'string' }, dry: { type: 'boolean' } } });
const sizes = positionals.length > 0 ? positionals.map(Number) : [10_000, 100_000, 1_000_000];
const peerRows = Number(values['peer-rows'] ?? 10_000);
const runsOf = (size) => Number(values.runs ?? (size >= 1_000_000 ? 1 : size >= 100_000 ? 3 : 5));
const work = mkdtempSync(join(tmpdir(), 'amnistia-bench-'));
const say = (text) => process.stdout.write(`${text}\n`);
const whole = (value) => Math.round(value).toLocaleString('en-US').replaceAll(',', ' ');

const JOBS = [
  { name: 'csv-parse alone (reads, writes nothing)', out: 'none', args: (list) => [here('csv-parse-alone.mjs'), list] },
  { name: '**amnistia**, CSV to CSV with reasons', out: 'amnistia', args: (list, out) => [BIN, 'batch', list, '--format', 'csv', '-o', out, '--as-of', '2026-11-23', '--quiet', '--force'] },
  { name: 'amnistia, CSV to NDJSON with the full trace', out: 'ndjson', upTo: 100_000, args: (list, out) => [BIN, 'batch', list, '--format', 'ndjson', '-o', out, '--as-of', '2026-11-23', '--quiet', '--force'] },
  { name: 'plain loop: csv-parse and if/else, two-valued', out: 'loop', peer: true, args: (list, out) => [here('peers/plain-loop.mjs'), list, out] },
  { name: 'json-rules-engine 7.3.1, two-valued', out: 'jre', peer: true, slow: true, args: (list, out) => [here('peers/json-rules-engine.mjs'), list, out] },
  { name: 'ZEN 0.52.1, two-valued', out: 'zen', peer: true, slow: true, args: (list, out) => [here('peers/zen.mjs'), list, out] },
];

const lines = [];
const growth = new Map();

async function bySize(size) {
  const list = join(work, `list-${String(size)}.csv`);
  await writeList(list, size);
  const jobs = JOBS.filter((job) => size <= (job.slow ? peerRows : (job.upTo ?? size)));
  const results = new Map(jobs.map((job) => [job, []]));
  for (let run = 0; run < runsOf(size); run += 1) {
    for (const job of jobs) {
      // Exit 1 says that rows were rejected, as some of the list must be.
      results.get(job).push(await measured(job.args(list, join(work, job.out)), [0, 1]));
      say(`${whole(size)} rows, run ${String(run + 1)}: ${job.name}: ${results.get(job).at(-1).seconds.toFixed(2)} s`);
    }
  }
  const base = results.get(jobs[0]);
  lines.push('', `## ${whole(size)} rows × 23 columns (${String(runsOf(size))} ${runsOf(size) === 1 ? 'run' : 'runs'})`, '', '| job | rows/s | seconds | processor s | times csv-parse (wall) | times csv-parse (processor) | peak MB |', '|---|---:|---:|---:|---:|---:|---:|');
  for (const [job, runs] of results) {
    const seconds = runs.map((run) => run.seconds);
    const cpu = runs.map((run) => run.cpu);
    const peak = runs.map((run) => run.peakMB);
    growth.set(job.name, [...(growth.get(job.name) ?? []), { size, seconds: median(seconds), peak: median(peak) }]);
    lines.push(`| ${job.name} | ${whole(size / median(seconds))} | ${spread(seconds, 2)} | ${spread(cpu, 2)} | ${(median(seconds) / median(base.map((run) => run.seconds))).toFixed(2)} | ${(median(cpu) / median(base.map((run) => run.cpu))).toFixed(2)} | ${spread(peak, 0)} |`);
  }
  if (jobs.length < JOBS.length) lines.push('', `Not run at this size: ${JOBS.filter((job) => !jobs.includes(job)).map((job) => job.name).join('; ')}. They were given at most ${whole(peerRows)} rows (the rules engines) or 100 000 (the full trace): compare rows/s.`);
  await wrongAnswers(jobs);
  if (size <= peerRows) await inMemory(list);
  rmSync(list);
}

async function wrongAnswers(jobs) {
  const ours = await outcomesIn(join(work, 'amnistia'));
  lines.push('', '| peer | open cases | called eligible | called ineligible | settled cases | answered otherwise | rows that amnistia rejects and it answers |', '|---|---:|---:|---:|---:|---:|---:|');
  for (const job of jobs.filter((one) => one.peer)) {
    const count = compared(ours, await outcomesIn(join(work, job.out)));
    lines.push(`| ${job.name} | ${whole(count.open)} | ${whole(count.eligible)} | ${whole(count.ineligible)} | ${whole(count.settled)} | ${whole(count.otherwise)} | ${whole(count.rejectedByUs)} |`);
  }
}

async function inMemory(list) {
  const runs = [];
  for (let run = 0; run < 3; run += 1) runs.push(JSON.parse((await measured([here('in-memory.mjs'), list])).stdout));
  lines.push('', 'Evaluations a second in memory:', '', '| what | evaluations/s |', '|---|---:|');
  lines.push(`| amnistia with trace, each case for the first time | ${spread(runs.map((run) => run.first), 0)} |`);
  lines.push(`| amnistia with trace, the same cases again | ${spread(runs.map((run) => run.again), 0)} |`);
  for (const job of JOBS.filter((one) => one.peer)) {
    const { stdout } = await measured([...job.args(list, '-'), '--memory']);
    lines.push(`| ${job.name} | ${String(JSON.parse(stdout).evaluationsPerSecond)} |`);
  }
}

async function startUp() {
  const one = join(work, 'one.csv');
  await writeList(one, 1);
  const commands = [['node -e 0', ['-e', '0']], ['amnistia --version', [BIN, '--version']], ['amnistia --help', [BIN, '--help']], ['amnistia check one.csv', [BIN, 'check', one, '--as-of', '2026-11-23']]];
  const results = new Map(commands.map(([name]) => [name, []]));
  for (let run = 0; run < 11; run += 1) for (const [name, args] of commands) results.get(name).push(await measured(args));
  const bare = results.get('node -e 0');
  lines.push('', '## Start (11 runs)', '', '| command | ms | processor ms | over bare node, ms | over bare node, processor ms |', '|---|---:|---:|---:|---:|');
  for (const [name, runs] of results) {
    const over = (key) => ((median(runs.map((run) => run[key])) - median(bare.map((run) => run[key]))) * 1000).toFixed(0);
    lines.push(`| ${name} | ${spread(runs.map((run) => run.seconds * 1000), 0)} | ${spread(runs.map((run) => run.cpu * 1000), 0)} | ${over('seconds')} | ${over('cpu')} |`);
  }
}

function growthTable() {
  if (sizes.length < 2) return;
  lines.push('', '## Growth', '', `| job | seconds per 100 000 rows at ${sizes.map(whole).join(' / ')} rows | peak MB |`, '|---|---|---|');
  for (const [name, steps] of growth) lines.push(`| ${name} | ${steps.map((step) => ((step.seconds / step.size) * 100_000).toFixed(2)).join(' / ')} | ${steps.map((step) => step.peak.toFixed(0)).join(' / ')} |`);
}

const before = loadavg()[0];
const started = performance.now();
try {
  await startUp();
  for (const size of sizes) await bySize(size);
  growthTable();
} finally {
  rmSync(work, { recursive: true, force: true });
}
const version = (() => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'no repository';
  }
})();
const head = [
  '# Results of the bench',
  '',
  'Written by `npm run bench`; what is measured and how stands in [bench.mjs](bench.mjs). Median (least–greatest) of the runs. Times are of one run where it says so. The lists are generated ([generate-list.mjs](generate-list.mjs)), the same bytes each time. Wall time is that of the whole process, start included; the peak is the process\'s own. Open cases are those that amnistia leaves undetermined: whichever answer a peer gives there, nobody can know that it is right.',
  '',
  `Machine: ${cpus().length} × ${cpus()[0]?.model.trim() ?? '?'}, ${(totalmem() / 2 ** 30).toFixed(0)} GiB, Node ${process.version}, ${process.platform} ${process.arch}; load average at the start ${before.toFixed(2)}, at the end ${loadavg()[0].toFixed(2)} (above ${String(cpus().length)}, others were working: then only processor time compares). ${new Date().toISOString().slice(0, 10)}, commit ${version}; the run took ${((performance.now() - started) / 60_000).toFixed(1)} minutes.`,
];
const report = `${[...head, ...lines].join('\n')}\n`;
if (values.dry) say(report);
else {
  writeFileSync(here('RESULTS.md'), report);
  say('Written: tests/bench/RESULTS.md');
}
