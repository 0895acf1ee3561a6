// How long the program takes over bare node: `npm run bench:start-up [-- --runs 25]`.
// Every round runs each command once, in another order, so that what else the machine
// does falls on all of them alike. CPU time is what counts; wall time depends on the load.
import { spawnSync } from 'node:child_process';
import { cpus, tmpdir } from 'node:os';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { writeXlsx } from 'hucre/xlsx';

const here = dirname(fileURLToPath(import.meta.url));
const project = resolve(here, '../..');
const probe = join(here, 'probe.cjs');
const bin = join(project, "bin/amnistia.js");
const { values } = parseArgs({ options: { runs: { type: 'string', default: '21' }, only: { type: 'string' } } });
const runs = Number(values.runs);

const folder = mkdtempSync(join(tmpdir(), 'amnistia-start-'));
const inputs = await makeInputs(folder);

/** Budgets are milliseconds of CPU over bare node in the same run. */
const all = [
  { name: 'node -e 0', args: ['-e', '0'] },
  { name: '--version', args: [bin, '--version'], budget: 40 },
  { name: '--help', args: [bin, '--help'], budget: 40 },
  { name: 'check --help', args: [bin, 'check', '--help'], budget: 40 },
  { name: 'check one.csv', args: [bin, 'check', inputs.csv], budget: 240 },
  { name: 'check one.csv --format json', args: [bin, 'check', inputs.csv, '--format', 'json'], budget: 240 },
  { name: 'check one.json', args: [bin, 'check', inputs.json], budget: 240 },
  { name: 'check --set …', args: [bin, 'check', '--set', 'linked-event=12', '--set', 'conduct-date=30/07/2024', '--set', 'charges=resistencia a la autoridad'], budget: 240 },
  { name: 'check one.xlsx', args: [bin, 'check', inputs.xlsx], budget: 300 },
  { name: 'batch ong-muestra.csv', args: [bin, 'batch', inputs.sample] },
];
const commands = all.filter(({ name }) => values.only === undefined || name === 'node -e 0' || name.includes(values.only));

const taken = new Map(commands.map(({ name }) => [name, { cpu: [], wall: [] }]));
try {
  for (let round = -1; round < runs; round++) {
    const order = commands.map((_, index) => commands[(index + Math.max(round, 0)) % commands.length]);
    // The first round only warms the file cache.
    for (const command of order) {
      const one = measure(command);
      if (round >= 0) {
        taken.get(command.name).cpu.push(one.cpu);
        taken.get(command.name).wall.push(one.wall);
      }
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

const bare = { cpu: median(taken.get('node -e 0').cpu), wall: median(taken.get('node -e 0').wall) };
say(`node ${process.version}, ${process.platform} ${process.arch}, ${String(cpus().length)} × ${cpus()[0]?.model ?? '?'}; ${String(runs)} runs each, milliseconds`);
say('');
say('| command | CPU median | min | max | over bare node | budget | wall median | min | max | over bare node |');
say('|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|');
let over = false;
for (const { name, budget } of commands) {
  const { cpu, wall } = taken.get(name);
  const extra = median(cpu) - bare.cpu;
  if (budget !== undefined && extra > budget) over = true;
  const row = [`\`${name}\``, ...spread(cpu), name === 'node -e 0' ? '' : `**+${extra.toFixed(0)}**`, budget === undefined ? '' : `+${String(budget)}`, ...spread(wall), name === 'node -e 0' ? '' : `+${(median(wall) - bare.wall).toFixed(0)}`];
  say(`| ${row.join(' | ')} |`);
}
if (over) process.exitCode = 1;

function measure({ args }) {
  const env = { PATH: process.env.PATH, LANG: 'C.UTF-8', TZ: 'UTC' };
  const started = process.hrtime.bigint();
  const { status, output } = spawnSync(process.execPath, ['--require', probe, ...args], { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  const wall = Number(process.hrtime.bigint() - started) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')}: exit ${String(status)}\n${output[2]}`);
  return { cpu: Number(output[3]) / 1000, wall };
}

function median(list) {
  const sorted = list.toSorted((a, b) => a - b);
  return (sorted[(sorted.length - 1) >> 1] + sorted[sorted.length >> 1]) / 2;
}

function spread(list) {
  return [median(list), Math.min(...list), Math.max(...list)].map((value) => value.toFixed(0));
}

function say(line) {
  process.stdout.write(`${line}\n`);
}

/** One row of the example sheet as a table, as a case in JSON and as a workbook. */
async function makeInputs(into) {
  const file = (name) => join(into, name);
  const sample = file('ong-muestra.csv');
  copyFileSync(join(project, 'data/examples/ong-muestra.csv'), sample);
  const lines = readFileSync(sample, 'latin1').split(/\r?\n/u);
  writeFileSync(file('one.csv'), `${lines[0]}\r\n${lines[1]}\r\n`, 'latin1');
  const cells = lines.slice(0, 2).map((line) => line.split(';'));
  writeFileSync(file('one.xlsx'), await writeXlsx({ sheets: [{ name: 'Casos', rows: cells }] }));
  const made = spawnSync(process.execPath, [bin, 'check', file('one.csv'), '--format', 'json'], { encoding: 'utf8' });
  writeFileSync(file('one.json'), JSON.stringify(JSON.parse(made.stdout).cases[0].facts));
  return { sample, csv: file('one.csv'), json: file('one.json'), xlsx: file('one.xlsx') };
}
