/** Every command on lists with marked persons, in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../src/i18n/cli.ts';

/** Stands in every personal cell: wherever it turns up, a person was shown. */
export const MARK = 'Zutana-Marcada';

const HEADINGS = 'N°;Nombre;Cédula;Fecha de nacimiento;Estado de salud;Observaciones;Fecha de detención;Fecha de los hechos;Hecho;Delitos imputados;Tribunal;Situación;Expediente;Coimputados;Fecha de solicitud;Fecha de decisión';
function row(number: number, date: string): string {
  const mine = `${MARK} ${String(number)}`;
  return [`C-${String(number)}`, mine, `V-${mine}`, mine, `=${mine}`, `${mine}\u001b[31m`, date, date, '28J', 'resistencia a la autoridad', 'Tribunal 4° de Control', 'recluida', `EXP-${String(number)}`, '', '01/03/2026', ''].join(';');
}

/** Two lists, one of them with a row that can only be rejected. */
export function writeLists(folder: string): void {
  const rows = [row(1, '30/07/2024'), row(2, '31/02/2024'), row(3, '12/02/2014')];
  writeFileSync(join(folder, 'one.csv'), `${[HEADINGS, ...rows, `${row(4, '30/07/2024')};${MARK} de más`].join('\r\n')}\r\n`);
  writeFileSync(join(folder, 'two.csv'), `${[HEADINGS, row(1, '30/07/2024'), row(5, '30/07/2024')].join('\r\n')}\r\n`);
  writeFileSync(join(folder, 'case.csv'), `${[HEADINGS, row(1, '30/07/2024')].join('\r\n')}\r\n`);
}

/** Arguments of each command; one that has none here is given a list, whatever it makes of it. */
const RUNS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  check: [['case.csv', '-o', 'check.json', '--format', 'json'], ['case.csv'], ['--set', 'conduct-date=2014-02-12', '--set', 'charges=incendio']],
  batch: [['one.csv', 'two.csv', '-o', 'all.csv', '--rejects', 'rejects.csv'], ['one.csv', '--format', 'ndjson', '-o', 'one.ndjson', '--debug'], ['one.csv', '--format', 'text'], ['missing.csv', '--debug'], ['one.csv', '--format', 'nonsense']],
  duplicates: [['one.csv', '--format', 'csv', '-o', 'duplicates.csv']],
  reconcile: [['one.csv', 'two.csv', '--format', 'json', '-o', 'reconcile.json']],
  deadlines: [['one.csv', '--calendar', 'deadlines.ics', '-o', 'deadlines.csv']],
  compare: [['one.csv', 'two.csv', '--format', 'json', '-o', 'compare.json']],
  'co-defendants': [['one.csv', '-o', 'co-defendants.csv']],
  'equal-cases': [['one.csv', '-o', 'equal.csv']],
};

export const RUN_LIST: readonly (readonly string[])[] = [
  ['--version'], ['--help'], ['help', 'batch'], ['nonsense'],
  ...COMMANDS.flatMap((command) => (RUNS[command] ?? [['one.csv']]).map((args) => [command, ...args, ...(args[0] === '--set' ? [] : ['--force', '--no-input'])])),
];

export interface Places {
  readonly work: string;
  readonly temporary: string;
  readonly home: string;
}

/** A folder for the lists, an empty one for temporary files and one as home. */
export async function inPlaces<T>(work: (places: Places) => Promise<T>): Promise<T> {
  const root = mkdtempSync(join(tmpdir(), 'amnistia-privacy-'));
  const places = { work: join(root, 'work'), temporary: join(root, 'tmp'), home: join(root, 'home') };
  for (const place of Object.values(places)) mkdirSync(place);
  writeLists(places.work);
  try {
    return await work(places);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
