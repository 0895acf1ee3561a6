// Keeps beside each file of the built program what V8 makes of it, so that a run does
// not compile it again (src/cli/start.cjs). Functions that short runs call are kept
// compiled too: they are known once such runs were made.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';

const project = fileURLToPath(new URL('.', import.meta.url));
const program = join(project, 'dist/cli');
const { compile, keptName, start } = createRequire(import.meta.url)(join(program, 'start.cjs'));

if (process.argv.length > 2) run();
else await keepAll();

/** One run of the program; what it compiled is kept at its end. */
function run() {
  const compiled = new Map();
  process.on('exit', () => {
    for (const [file, script] of compiled) keep(file, script);
  });
  start((file, script) => compiled.set(file, script));
}

async function keepAll() {
  const folder = mkdtempSync(join(tmpdir(), 'amnistia-build-'));
  try {
    const [headings = '', row = ''] = readFileSync(join(project, 'data/examples/ong-muestra.csv'), 'latin1').split(/\r?\n/u);
    writeFileSync(join(folder, 'one.csv'), `${headings}\r\n${row}\r\n`, 'latin1');
    writeFileSync(join(folder, 'one.xlsx'), await writeXlsx({ sheets: [{ name: 'Casos', rows: [headings.split(';'), row.split(';')] }] }));
    const runs = [['check', 'one.csv', '--format', 'json', '-o', 'one.json', '--format', 'text'], ['check', 'one.xlsx'], ['batch', 'one.csv', '--format', 'csv'], ['batch', 'one.csv']];
    for (const args of runs) {
      const { status, stderr } = spawnSync(process.execPath, [fileURLToPath(import.meta.url), ...args, '--lang', 'es'], { cwd: folder, encoding: 'utf8' });
      if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  // Files that those runs did not need.
  for (const name of readdirSync(program)) if (name.endsWith('.cjs')) keep(join(program, name), compile(join(program, name)));
}

function keep(file, script) {
  if (!existsSync(keptName(file))) writeFileSync(keptName(file), script.createCachedData());
}
