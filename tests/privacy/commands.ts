/** Every command on lists with marked persons, in a folder of its own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { COMMANDS } from '../../src/i18n/cli.ts';

/** Somebody to whom outputs are encrypted; nobody has kept the key. */
const RECIPIENT = 'age19u6yhc9ahy4exrn9p0dhqk39rqa0w23e5vq3sutjjsrd43h06aeqztv68g';

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
  batch: [['one.csv', 'two.csv', '-o', 'all.csv', '--rejects', 'rejects.csv'], ['one.csv', '--format', 'ndjson', '-o', 'one.ndjson', '--debug'], ['one.csv', '--format', 'text'], ['missing.csv', '--debug'], ['one.csv', '--format', 'nonsense'], ['one.csv', '-o', 'saved.json'], ['one.csv', '-o', 'secret.json.age', '--format', 'json', '--encrypt-to', RECIPIENT]],
  duplicates: [['one.csv', '--format', 'csv', '-o', 'duplicates.csv']],
  reconcile: [['one.csv', 'two.csv', '--format', 'json', '-o', 'reconcile.json']],
  deadlines: [['one.csv', '--calendar', 'deadlines.ics', '-o', 'deadlines.csv']],
  compare: [['one.csv', 'two.csv', '--format', 'json', '-o', 'compare.json']],
  'co-defendants': [['one.csv', '-o', 'co-defendants.csv']],
  'equal-cases': [['one.csv', '-o', 'equal.csv']],
  pending: [['one.csv', '-o', 'asked.xlsx'], ['saved.json', '--format', 'json', '-o', 'pending.json'], ['one.csv', '--merge', 'asked.xlsx', '-o', 'merged.csv', '--debug']],
  render: [['saved.json', '-o', 'page.html', '-o', 'book.xlsx'], ['saved.json', '--case', 'C-1', '-o', 'memo.docx'], ['saved.json', '--redact', '--at-least', '1', '--key', 'our.key', '--new-key', '-o', 'shared.html'], ['saved.json', '--case', 'C-9', '--debug'], ['one.csv', '--debug']],
  request: [['saved.json', '--case', 'C-1', '--anyway', '-o', 'request.docx'], ['case.csv', '--kind', 'complaint', '--anyway', '-o', 'complaint.md'], ['one.csv', '--case', 'C-9', '--debug']],
  law: [['impact', 'one.csv', '--reading', 'strict', '--vs', 'favourable', '-o', 'impact.html'], ['impact', 'one.csv', '--questions', '--format', 'json', '-o', 'questions.json'], ['impact', 'missing.csv', '--questions', '--debug'], ['show'], ['check', 'one.csv', '--debug'], ['test']],
  offences: [['find', 'incendio'], ['show', 'nonsense']],
  map: [['one.csv', '-o', 'map.json'], ['one.csv'], ['one.csv', '--set', 'B=nonsense', '--debug']],
  template: [['blank.xlsx']],
  schema: [['case', '-o', 'case.schema.json']],
};
/** Commands that ask nothing, and those that write only what was named. */
const NEVER_ASK = ['law', 'offences', 'template', 'schema'];
const NEVER_OVERWRITE = ['offences'];
const NO_FORCE_IN_LAW = ['show', 'check', 'test'];

export const RUN_LIST: readonly (readonly string[])[] = [
  ['--version'], ['--help'], ['help', 'batch'], ['nonsense'],
  ...COMMANDS.flatMap((command) => (RUNS[command] ?? [['one.csv']]).map((args) => [command, ...args, ...(args[0] === '--set' ? [] : extras(command, args[0] ?? ''))])),
];

function extras(command: string, first: string): readonly string[] {
  const force = NEVER_OVERWRITE.includes(command) || (command === 'law' && NO_FORCE_IN_LAW.includes(first)) ? [] : ['--force'];
  return NEVER_ASK.includes(command) ? force : [...force, '--no-input'];
}

/** Files that the runs write. */
export const WRITTEN: readonly string[] = [...RUN_LIST.flatMap((args) => args.flatMap((arg, index) => (args[index - 1] === '-o' ? [arg] : []))), 'rejects.csv', 'deadlines.ics', 'our.key', 'blank.xlsx'].sort();

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
