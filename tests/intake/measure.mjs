// Time and peak memory of the reading: `node tests/intake/measure.mjs [10000 100000 1000000]`.
// Bundles the intake as the build does, and reads each size in a process of its own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { yamlData } from '../../data.plugin.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const sizes = process.argv.slice(2).map(Number);
const work = mkdtempSync(join(root, 'node_modules', '.measure-'));
const entry = join(work, 'entry.ts');
writeFileSync(
  entry,
  `import { createReadStream, statSync } from 'node:fs';
import { readCases } from '${root}src/intake/index.ts';
import { DEFAULT_LAW, embeddedCatalogue, embeddedLaw } from '${root}src/laws/index.ts';
import { embeddedRecogniser } from '${root}src/laws/recogniser.ts';
const file = process.argv[2];
const loaded = await embeddedLaw(DEFAULT_LAW);
const context = { events: loaded.law.events, charges: embeddedRecogniser(await embeddedCatalogue()) };
const source = { name: file, size: statSync(file).size, bytes: () => createReadStream(file, { highWaterMark: 262144 }) };
const [started, cpu] = [performance.now(), process.cpuUsage()];
let cases = 0;
for await (const batch of readCases([source], {}, context)) for (const item of batch) if (item.kind === 'case') cases += 1;
const seconds = (performance.now() - started) / 1000;
const used = process.cpuUsage(cpu);
const cpuSeconds = (used.user + used.system) / 1e6;
console.log(JSON.stringify({ cases, seconds: +seconds.toFixed(2), cpuSeconds: +cpuSeconds.toFixed(2), rowsPerSecond: Math.round(cases / seconds), rowsPerCpuSecond: Math.round(cases / cpuSeconds), peakMB: Math.round(process.resourceUsage().maxRSS / 1024) }));
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

async function measured(name, write) {
  const file = join(work, name);
  await write(file);
  const { stdout, stderr } = spawnSync(process.execPath, [join(work, 'measure.mjs'), file], { encoding: 'utf8' });
  process.stdout.write(`${name.padEnd(16)} ${stdout.trim() || stderr.trim()}\n`);
  rmSync(file);
}

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  await measured(`${size}.csv`, async (file) => {
    const { createWriteStream } = await import('node:fs');
    const { once } = await import('node:events');
    const out = createWriteStream(file);
    out.write(`${HEADINGS}\r\n`);
    for (let n = 1; n <= size; n += 1000) {
      const block = Array.from({ length: Math.min(1000, size - n + 1) }, (_, index) => `${row(n + index)}\r\n`).join('');
      if (!out.write(block)) await once(out, 'drain');
    }
    out.end();
    await once(out, 'finish');
  });
  if (size <= 100_000) {
    await measured(`${size}.xlsx`, async (file) => {
      const { writeXlsx } = await import('hucre/xlsx');
      const rows = [HEADINGS.split(';'), ...Array.from({ length: size }, (_, n) => row(n + 1).split(';').slice(0, 23))];
      writeFileSync(file, await writeXlsx({ sheets: [{ name: 'Casos', rows }] }));
    });
  }
}
rmSync(work, { recursive: true });
