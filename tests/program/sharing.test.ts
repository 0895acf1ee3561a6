/**
 * What the program lets out of a list when it is told to redact it: no name,
 * number, place or note of any row, in no format, in no language, on no
 * stream; and every file for its owner only.
 */
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readable, secretsIn } from '../report/secrets.ts';
import { amnistia, inFolder, type Outcome } from './run.ts';

/** Each stands in one place of the input. */
const SECRETS = {
  heading: 'zqcolumna', id: 'zqcaso', name: 'zqnombre', surname: 'zqapellido', number: '98765432', court: 'zqtribunal', file: 'zqexpediente', others: 'zqcoimputada', place: 'zqcarcel',
  body: 'zqorganismo', health: 'zqsalud', notes: 'zqnota', unknown: 'zqsincolumna', charge: 'zqcontra', charge2: 'zqinvento', date: 'zqayer', event: 'zqsuceso', state: 'zqaldea', stage: 'zqetapa',
  role: 'zqoficio', nationality: 'zqpais', sheet: 'zqarchivo', folder: 'zqcarpeta', rejected: 'zqrechazada', formula: 'zqformula', json: 'zqjson', jsonText: 'zqescrito', jsonCharge: 'zqimputado',
};
const ALL = Object.values(SECRETS);
const HEADINGS = ['N°', 'Nombre y apellido', 'Cédula', 'Fecha de los hechos', 'Fecha de detención', 'Hecho', 'Entidad', 'Delitos imputados', 'Tribunal', 'Etapa procesal', 'Expediente', 'Coimputados', 'Lugar de reclusión', 'Organismo aprehensor', 'Salud', 'Ocupación', 'Nacionalidad', 'Observaciones', `Columna ${SECRETS.heading}`];
const ROWS = [
  [SECRETS.id, `${SECRETS.name.toUpperCase()} ${SECRETS.surname}`, 'V-98.765.432', '30/07/2024', SECRETS.date, '28J', 'Lara', `resistencia a la autoridad; ofensas a ${SECRETS.charge}`, `Tribunal 4.º de Control ${SECRETS.court}`, SECRETS.stage, SECRETS.file, SECRETS.others, SECRETS.place, SECRETS.body, SECRETS.health, SECRETS.role, SECRETS.nationality, SECRETS.notes, SECRETS.unknown],
  ['B-2', `=${SECRETS.formula}()`, '', '30/07/2024', '', SECRETS.event, SECRETS.state, SECRETS.charge2, '', '', '', '', '', '', '', '', '', '', ''],
];
const TABLE = [HEADINGS, ...ROWS].map((row) => row.map((cell) => (cell.includes(';') ? `"${cell}"` : cell)).join(';')).join('\n') + `\nC-3;"${SECRETS.rejected};30/07/2024\n`;
const CASE = JSON.stringify({ id: SECRETS.json, name: SECRETS.name, notes: SECRETS.notes, 'linked-event': { values: ['12'], text: SECRETS.jsonText }, 'conduct-date': '2024-07-30', charges: [{ text: SECRETS.jsonCharge, offences: ['resistencia-a-la-autoridad'], statute: SECRETS.notes }] });

const FORMATS = ['text', 'json', 'ndjson', 'csv', 'html', 'xlsx', 'markdown'] as const;
const outputs = (prefix: string, formats: readonly string[] = FORMATS): readonly string[] => formats.flatMap((format) => ['--format', format, '-o', `${prefix}.${format}`]);
const REDACT = ['--redact', '--at-least', '1', '--key', 'k', '--new-key', '--as-of', '2026-11-23'];

/** Nothing secret on the streams; each new file for its owner only and without a secret. */
function expectClean(folder: string, prefix: string, done: Outcome, formats: readonly string[] = FORMATS): void {
  expect(secretsIn(`${done.stdout}\n${done.stderr}`, ALL), done.stderr).toEqual([]);
  const files = readdirSync(folder).filter((name) => name.startsWith(`${prefix}.`));
  expect(files).toHaveLength(formats.length);
  for (const name of files) {
    expect(statSync(join(folder, name)).mode & 0o777, name).toBe(0o600);
    expect(secretsIn(readFileSync(join(folder, name)), ALL), name).toEqual([]);
  }
}

describe('a redacted copy', () => {
  it('of a list has no secret in any format, language or stream', async () => {
    await inFolder({}, async (top) => {
      const folder = join(top, SECRETS.folder);
      mkdirSync(folder);
      const input = join(SECRETS.folder, `${SECRETS.sheet}.csv`);
      writeFileSync(join(top, input), TABLE);
      const clear = await amnistia(['batch', input, ...outputs('clear'), '--as-of', '2026-11-23', '--lang', 'es'], { cwd: top });
      // The secrets that a table can hold are all there before: else this would prove nothing.
      const there = secretsIn(readFileSync(join(top, 'clear.json')), ALL);
      expect(ALL.filter((secret) => !there.includes(secret)).sort()).toEqual([SECRETS.folder, SECRETS.json, SECRETS.jsonCharge, SECRETS.jsonText].sort());
      expect(clear.status).toBe(1);
      for (const lang of ['es', 'en']) {
        const done = await amnistia(['batch', input, ...outputs(`red-${lang}`), ...REDACT, '--lang', lang], { cwd: top });
        expect(done.status, done.stderr).toBe(1);
        expectClean(top, `red-${lang}`, done);
        const coarse = await amnistia(['render', 'clear.json', ...outputs(`render-${lang}`), '--redact', '--at-least', '1', '--key', 'k', '--coarsen', 'dates=year,places=none', '--lang', lang], { cwd: top });
        expect(coarse.status, coarse.stderr).toBe(0);
        expectClean(top, `render-${lang}`, coarse);
        for (const format of ['html', 'xlsx', 'markdown', 'text', 'json']) expect(/30\/07\/2024|2024-07-30|30 de julio de 2024|30 July 2024|>Lara</u.exec(readable(readFileSync(join(top, `render-${lang}.${format}`))))?.[0], format).toBe(undefined);
      }
      expect(statSync(join(top, 'k')).mode & 0o777).toBe(0o600);
      // The key itself is in none of them.
      const key = readFileSync(join(top, 'k'), 'utf8').trim();
      for (const name of readdirSync(top).filter((one) => one.startsWith('red-'))) expect(readable(readFileSync(join(top, name))).includes(key), name).toBe(false);
      // From the run and from its saved result comes the same copy.
      await amnistia(['render', 'clear.json', '--format', 'ndjson', '-o', 'again.ndjson', '--redact', '--at-least', '1', '--key', 'k', '--lang', 'es'], { cwd: top });
      expect(readFileSync(join(top, 'again.ndjson')).equals(readFileSync(join(top, 'red-es.ndjson')))).toBe(true);
    });
  });

  it('of one case has none either, as a memo too', async () => {
    await inFolder({ [`${SECRETS.sheet}.json`]: CASE }, async (folder) => {
      const formats = [...FORMATS, 'docx'];
      for (const lang of ['es', 'en']) {
        const done = await amnistia(['check', `${SECRETS.sheet}.json`, ...outputs(`one-${lang}`, formats), ...REDACT, '--lang', lang], { cwd: folder });
        expect(done.status, done.stderr).toBe(0);
        expectClean(folder, `one-${lang}`, done, formats);
      }
      await amnistia(['check', `${SECRETS.sheet}.json`, '-o', 'clear.docx', '--as-of', '2026-11-23'], { cwd: folder });
      expect(secretsIn(readFileSync(join(folder, 'clear.docx')), ALL)).toContain(SECRETS.jsonCharge);
      expect(statSync(join(folder, 'clear.docx')).mode & 0o777).toBe(0o600);
    });
  });

  it('does not lead back: another key gives other names, the same key the same', async () => {
    await inFolder({ 'list.csv': TABLE }, async (folder) => {
      const ids = async (key: string) => {
        const done = await amnistia(['batch', 'list.csv', '--format', 'ndjson', '--redact', '--at-least', '1', '--key', key, '--new-key', '--as-of', '2026-11-23', '--quiet'], { cwd: folder });
        return done.stdout.trim().split('\n').map((line) => (JSON.parse(line) as { id: string }).id);
      };
      const first = await ids('a.key');
      expect(await ids('a.key')).toEqual(first);
      expect((await ids('b.key')).filter((id) => first.includes(id))).toEqual([]);
    });
  });
});
