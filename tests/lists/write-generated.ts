/**
 * Writes a generated list as the CSV that a spreadsheet in Spanish would
 * save, to measure the program itself:
 *
 *   npx rolldown tests/lists/write-generated.ts --platform node -o /tmp/write-generated.mjs
 *   node /tmp/write-generated.mjs 76500 21 > list.csv
 */
import { generatePersons, type GeneratedList } from './generate-persons.ts';

const COLUMNS = { name: 'Apellidos y nombres', 'id-number': 'Cédula', 'birth-date': 'Fecha de nacimiento', 'arrest-date': 'Fecha de detención', state: 'Entidad', charges: 'Delitos' } as const;

export function* generatedCsv(list: GeneratedList): Generator<string> {
  yield `\ufeff${['N°', ...Object.values(COLUMNS), 'Situación'].join(';')}\r\n`;
  for (const [index, facts] of list.facts.entries()) {
    const cells = Object.keys(COLUMNS).map((id) => (id === 'charges' ? (facts[id] ?? '').replaceAll('-', ' ').replaceAll(';', ', ') : (facts[id] ?? '')));
    yield `${[`G-${String(index + 1)}`, ...cells, 'recluido'].map((cell) => (/[";\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(';')}\r\n`;
  }
}

if (process.argv[1]?.includes('write-generated')) {
  const [persons = 5000, seed = 1] = process.argv.slice(2).map(Number);
  for (const line of generatedCsv(generatePersons(persons, seed))) process.stdout.write(line);
}
