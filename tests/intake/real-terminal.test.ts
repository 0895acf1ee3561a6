/** The built program in a real terminal: the mapping is corrected, a long list shows its progress, Ctrl-C leaves nothing half written. */
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Mapping } from '../../src/intake/index.ts';
import { Terminal } from '../interview/terminal.ts';
import { has } from '../tools.ts';

const PROGRAM = `node ${resolve('bin/amnistia.js')}`;
const hasTmux = has('tmux');
let folder: string;
let terminal: Terminal | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'amnistia-'));
});
afterEach(async () => {
  await terminal?.close();
  await rm(folder, { recursive: true });
});

async function open(args: string): Promise<Terminal> {
  // The shell around the program outlives Ctrl-C, to tell how the program ended.
  terminal = await Terminal.open(`trap : INT; ${PROGRAM} ${args}`, { cwd: folder, columns: 110, rows: 40 });
  return terminal;
}
const saved = async (name: string) => (JSON.parse(await readFile(join(folder, name), 'utf8')) as Mapping).columns.map(({ heading, fact }) => [heading, fact]);
const AMBIGUOUS = 'clave;cuándo;Fecha de detención;Fecha de arresto;Delitos\nB-1;12/02/2014;1/1/15;2/1/15;incendio\nB-2;otro día;;;daños\n';

/** More rows than are read before somebody can press a key. */
function long(rows: number): string {
  const row = (n: number) => `C-${String(n)};${String((n % 28) + 1)}/0${String((n % 9) + 1)}/20${String(10 + (n % 15))};terrorismo, instigación al odio;imputado\n`;
  return `id;Fecha de los hechos;Delitos;Etapa procesal\n${Array.from({ length: rows }, (_, n) => row(n)).join('')}`;
}

describe.runIf(hasTmux)('amnistia map in a terminal', () => {
  it('shows how each column reads, lets a person correct it, and saves it', async () => {
    await writeFile(join(folder, 'casos.csv'), AMBIGUOUS);
    const t = await open('columnas casos.csv -o mapa.json');
    await t.waitFor('Sin resolver:');
    await t.waitFor('¿Qué columna quiere corregir?');
    await t.choose('B cuándo: (no se usa)');
    await t.waitFor('¿Qué dato contiene la columna B cuándo?');
    await t.type('fecha de los hechos');
    await t.waitFor('> fecha de los hechos (1 de 2)');
    await t.press('Enter');
    await t.choose('D Fecha de arresto: (no se usa)');
    await t.waitFor('¿Qué dato contiene la columna D Fecha de arresto?');
    await t.waitFor('> fecha de la detención (1 de 1)');
    await t.press('Enter');
    await t.choose('Guardar');
    expect(await t.exit()).toBe(0);
    expect(await t.everything()).toContain('amnistia lote casos.csv --map mapa.json');
    expect(await saved('mapa.json')).toEqual([['clave', 'id'], ['cuándo', 'conduct-date'], ['Fecha de detención', null], ['Fecha de arresto', 'arrest-date'], ['Delitos', 'charges']]);
  });

  it('saves nothing after Ctrl-C', async () => {
    await writeFile(join(folder, 'casos.csv'), AMBIGUOUS);
    const t = await open('columnas casos.csv -o mapa.json');
    await t.waitFor('¿Qué columna quiere corregir?');
    await t.press('C-c');
    expect(await t.exit()).toBe(130);
    expect(await t.everything()).toContain('No se guardó nada.');
    expect(await readdir(folder)).toEqual(['casos.csv']);
  });

  it('asks nothing with --no-input', async () => {
    await writeFile(join(folder, 'casos.csv'), 'id;Delitos\nB-1;incendio\n');
    const t = await open('columnas casos.csv -o mapa.json --no-input');
    expect(await t.exit()).toBe(0);
    expect(await t.everything()).not.toContain('¿Qué columna');
    expect(await saved('mapa.json')).toEqual([['id', 'id'], ['Delitos', 'charges']]);
  });
});

describe.runIf(hasTmux)('a long list in a terminal', () => {
  it('shows how far it is, and after Ctrl-C what was done; nothing is left half written', async () => {
    await writeFile(join(folder, 'casos.csv'), long(400_000));
    const t = await open('lote casos.csv --format csv -o salida.csv --rejects malas.csv');
    await t.waitFor(/[\d.]+ filas, [\d.]+ por segundo, faltan/u);
    await t.press('C-c');
    expect(await t.exit()).toBe(130);
    expect(await t.everything()).toMatch(/Interrumpido tras leer [\d.]+ filas\. No se escribió ningún archivo\./u);
    expect(await readdir(folder)).toEqual(['casos.csv']);
  });

  it('shows nothing with --quiet, and nothing off a terminal', async () => {
    await writeFile(join(folder, 'casos.csv'), long(8_000));
    const t = await open('lote casos.csv --format csv -o salida.csv --quiet');
    expect(await t.exit()).toBe(0);
    expect((await t.everything()).trim()).toBe('[exit 0]');
    const off = spawnSync(process.execPath, [resolve('bin/amnistia.js'), 'lote', 'casos.csv', '--format', 'csv', '-o', 'otra.csv', '--lang', 'es'], { cwd: folder, encoding: 'utf8' });
    expect(off.stderr).not.toMatch(/por segundo|\r|\u001b/u);
  });
});

describe.runIf(hasTmux)('amnistia batch in a terminal', () => {
  it('asks once, by number, for a column that may decide, and keeps the answer where it is told', async () => {
    await writeFile(join(folder, 'casos.csv'), 'id;Fecha de detención;Fecha de arresto;Delitos;Hecho\nA-1;30/07/2024;29/07/2024;incendio;28J\nA-2;31/07/2024;30/07/2024;daños;28J\n');
    const t = await open('lote casos.csv --as-of 2026-11-26 -o r.json');
    await t.waitFor('1) fecha de la detención (2 de 2)');
    await t.type('1');
    await t.press('Enter');
    await t.waitFor('Guardar estas respuestas');
    await t.type('mapa.json');
    await t.press('Enter');
    expect(await t.exit()).toBe(0);
    expect(await saved('mapa.json')).toEqual([['id', 'id'], ['Fecha de detención', 'arrest-date'], ['Fecha de arresto', null], ['Delitos', 'charges'], ['Hecho', 'linked-event']]);
    const { cases } = JSON.parse(await readFile(join(folder, 'r.json'), 'utf8')) as { readonly cases: readonly { readonly facts: Readonly<Record<string, unknown>> }[] };
    expect(cases.map(({ facts }) => facts['arrest-date'])).toEqual(['2024-07-30', '2024-07-31']);
  });
});
