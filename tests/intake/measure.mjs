// Time and peak memory of the reading, of the whole job and of csv-parse alone:
// `node tests/intake/measure.mjs [--write] [10000 100000 1000000]` after `npm run build`.
// Each figure comes from a process of its own; `--write` puts them into RESULTS.md.
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre/xlsx';
import { rolldown } from 'rolldown';
import { yamlData } from '../../data.plugin.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sizes = process.argv.slice(2).filter((word) => /^\d+$/.test(word)).map(Number);
const work = mkdtempSync(join(root, 'node_modules', '.measure-'));
const entry = join(work, 'entry.ts');
writeFileSync(
  entry,
  `import { createReadStream, statSync } from 'node:fs';
import { readCases } from '${root}src/intake/index.ts';
import { DEFAULT_LAW, embeddedCatalogue, embeddedLaw } from '${root}src/country/laws.ts';
import { embeddedRecogniser } from '${root}src/country/recogniser.ts';
const file = process.argv[2];
const loaded = await embeddedLaw(DEFAULT_LAW);
const context = { events: loaded.law.events, charges: embeddedRecogniser(await embeddedCatalogue()) };
const source = { name: file, size: statSync(file).size, bytes: () => createReadStream(file, { highWaterMark: 262144 }) };
let cases = 0;
for await (const batch of readCases([source], {}, context)) for (const item of batch) if (item.kind === 'case') cases += 1;
`,
);
const bundle = await rolldown({ input: entry, platform: 'node', external: [/^hucre/, 'iconv-lite', 'zod', 'csv-stringify/sync'], plugins: [yamlData()] });
await bundle.write({ file: join(work, 'measure.mjs'), format: 'esm', codeSplitting: false });

const HEADINGS = 'N°;Nombre;Cédula;Sexo;Nacionalidad;Ocupación;Fecha de detención;Fecha de los hechos;Hecho vinculado;Entidad;Conducta;Delitos imputados;Tribunal;Expediente;Etapa procesal;Situación;Lugar de reclusión;Organismo aprehensor;Militar;Acción armada con extranjeros;Estado de salud;Fecha de excarcelación;Observaciones';
const pick = (list, n) => list[n % list.length];
const two = (n) => String(n).padStart(2, '0');
function row(n) {
  const date = `${two((n % 28) + 1)}/${two((n % 12) + 1)}/${2014 + (n % 11)}`;
  return [`C-${n}`, `Persona Inventada ${n}`, `V-${10000000 + n}`, pick(['F', 'M'], n), 'venezolana', pick(['estudiante', 'docente', 'obrero'], n), date, date, pick(['28J', 'La Salida', 'ninguno', 'Hechos de 2017', ''], n), pick(['Zulia', 'Lara', 'Táchira', 'Distrito Capital'], n), pick(['manifestación', 'paro', 'publicaciones en redes sociales'], n), pick(['terrorismo, instigación al odio', 'daños a la propiedad', 'resistencia a la autoridad', 'agavillamiento; incendio'], n), pick(['Tribunal 4° de Control', 'Tribunal 2° de Juicio'], n), `LP01-P-2015-${String(n).padStart(6, '0')}`, pick(['imputado', 'acusada', 'condenado, 15 años'], n), pick(['recluido', 'medidas cautelares', 'en libertad'], n), 'El Helicoide', 'SEBIN', pick(['no', 'sí', 'no consta'], n), 'no', '', '', pick(['', 'con apoderado; sin novedad', 'visita "suspendida"'], n)].map((cell) => (/[;"]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';');
}

// What a process used, told as it ends.
const TELL = `process.on('exit', () => { const used = process.resourceUsage(); process.stderr.write('\\n@' + JSON.stringify({ cpu: (used.userCPUTime + used.systemCPUTime) / 1e6, seconds: process.uptime(), peak: used.maxRSS / 1024 }) + '\\n'); });`;
writeFileSync(join(work, 'csv-parse.mjs'), `import { createReadStream } from 'node:fs';
import { parse } from 'csv-parse';
let rows = 0;
for await (const row of createReadStream(process.argv[2]).pipe(parse({ delimiter: ';' }))) rows += row.length > 0 ? 1 : 0;
`);

const results = [];
function measured(what, size, args) {
  const { stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(TELL)}`, ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
  const told = /@(\{.*\})/.exec(stderr)?.[1];
  if (told === undefined) throw new Error(stderr);
  const { cpu, seconds, peak } = JSON.parse(told);
  results.push([what, size, seconds.toFixed(1), cpu.toFixed(1), Math.round(size / cpu), Math.round(peak)]);
  process.stdout.write(`${results.at(-1).join('  ')}\n`);
}

async function writeCsv(file, size) {
  const out = createWriteStream(file);
  out.write(`${HEADINGS}\r\n`);
  for (let n = 1; n <= size; n += 1000) {
    const block = Array.from({ length: Math.min(1000, size - n + 1) }, (_, index) => `${row(n + index)}\r\n`).join('');
    if (!out.write(block)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const csv = join(work, `${size}.csv`);
  await writeCsv(csv, size);
  measured('csv-parse alone', size, [join(work, 'csv-parse.mjs'), csv]);
  measured('reading CSV', size, [join(work, 'measure.mjs'), csv]);
  measured('batch, CSV to CSV', size, [join(root, 'bin/amnistia.js'), 'batch', csv, '--format', 'csv', '-o', join(work, 'out.csv'), '--force', '--quiet', '--as-of', '2026-11-23']);
  rmSync(csv);
  if (size > 100_000) continue;
  const xlsx = join(work, `${size}.xlsx`);
  const rows = [HEADINGS.split(';'), ...Array.from({ length: size }, (_, n) => row(n + 1).split(';').slice(0, 23))];
  writeFileSync(xlsx, await writeXlsx({ sheets: [{ name: 'Casos', rows }] }));
  measured('reading XLSX', size, [join(work, 'measure.mjs'), xlsx]);
  rmSync(xlsx);
}
rmSync(work, { recursive: true });

if (process.argv.includes('--write')) {
  const lines = results.map((cells) => `| ${cells.join(' | ')} |`);
  const load = loadavg()[0].toFixed(1);
  writeFileSync(new URL('RESULTS.md', import.meta.url), `# Reading: time and memory\n\n\`node tests/intake/measure.mjs --write\`, Node ${process.version}, ${cpus().length} cores, load ${load} while it ran: processor seconds compare, elapsed seconds hardly.\nEach row has 23 columns, about 260 bytes. Starting the process is part of every figure.\n\n| what | rows | elapsed s | processor s | rows a processor s | peak MB |\n| --- | ---: | ---: | ---: | ---: | ---: |\n${lines.join('\n')}\n`);
}
