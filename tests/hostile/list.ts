/** Lists and a law file in which everything that can be text tries to harm. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawText } from '../authoring/loaded.ts';
import { parse } from 'yaml';

/** Stands in each harmful text, so that a test can tell that the text was there at all. */
export const SIGN = 'owned';
const HARM = `</script></style></title><img src=x onerror="document.title='${SIGN}'"><svg onload=alert(1)>"'\`\u202egnp.exe\u2066\u001b[31m\u001b]0;${SIGN}\u0007\u009b2J =cmd|' /C calc'!A0 ]]> {{7*7}} <!-- [x](javascript:alert(1)) | \`\`\` # \r\nBEGIN:VEVENT\r\nSUMMARY:${SIGN}\r\n\r\n# ${SIGN}\n\n<u>${SIGN}</u>\n| fin`;
/** What a spreadsheet takes for the beginning of a formula, and names that every object has. */
const BEGINS = ['=', '+', '-', '@', '\t=', '\r=', '__proto__', 'constructor', '../../../tmp/', 'C:\\'];

const HEADINGS = ['N°', 'Nombre', 'Cédula', 'Fecha de nacimiento', 'Estado de salud', 'Observaciones', 'Fecha de detención', 'Fecha de los hechos', 'Hecho', 'Delitos imputados', 'Tribunal', 'Situación', 'Expediente', 'Coimputados', 'Fecha de solicitud', 'Entidad', '__proto__', 'constructor', `=1+1 ${HARM}`, '<script>'];

/** Four rows: in each another text begins with another of these. */
const ROWS = 4;

function row(index: number, date: string, unread = false): readonly string[] {
  const text = (column: number) => `${BEGINS[(index * 3 + column) % BEGINS.length] ?? ''}${HARM}`;
  const name = `${text(0)} Zutano Inventado ${String(index >> 1)}`;
  const charges = unread ? `resistencia a la autoridad | ${HARM.replaceAll(/[\r\n|]/gu, ' ')}` : 'resistencia a la autoridad';
  return [`${text(1)}${String(index)}`, name, `V-1234567${String(index >> 1)}`, text(2), text(3), text(4), date, date, '28J', charges, text(5), text(6), text(7), text(8), '01/03/2026', text(9), '__proto__', text(0), text(1), text(2)];
}

function sheet(rows: readonly (readonly string[])[]): string {
  return [HEADINGS, ...rows].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\n');
}

/** The file names themselves are harmless: those come from the command line. */
export function writeHostile(folder: string): void {
  const rows = Array.from({ length: ROWS }, (_, index) => row(index, index === 3 ? '31/02/2024' : '30/07/2024'));
  writeFileSync(join(folder, 'one.csv'), `${sheet(rows)}\n"${HARM}";"${HARM}"${';x'.repeat(30)}\n`);
  writeFileSync(join(folder, 'two.csv'), `${sheet(rows.slice(1, 3).map((cells, index) => (index === 0 ? [...cells.slice(0, 7), '12/02/2014', ...cells.slice(8)] : cells)))}\n`);
  writeFileSync(join(folder, 'case.csv'), `${sheet([row(0, '30/07/2024', true)])}\n`);
  writeFileSync(join(folder, 'case.json'), JSON.stringify({ id: HARM, name: HARM, notes: HARM, 'file-number': HARM, 'court-name': HARM, charges: [{ text: HARM, offences: ['resistencia-a-la-autoridad'] }], 'conduct-date': '2024-07-30', 'linked-event': '12' }));
  writeFileSync(join(folder, 'proto.json'), `[{"id": "A", "__proto__": {"polluted": "yes"}}, {"id": "B", "constructor": {"prototype": {"polluted": "yes"}}, "name": ${JSON.stringify(HARM)}}]`);
  writeFileSync(join(folder, 'law.json'), JSON.stringify(told(parse(lawText('ve-amnesty-2026')))));
  writeFileSync(join(folder, 'broken.yaml'), `id: "${'\\e[2J'}${SIGN}"\n"\\e]0;${SIGN}\\a": 1\n__proto__: {polluted: yes}\ntitle: {es: "\\u202e", en: 3}\n`);
  writeFileSync(join(folder, 'map.json'), JSON.stringify({ format: 'amnistia-map/1', columns: [{ heading: HARM, fact: `__proto__${HARM}` }] }));
}

/** A law of which every sentence harms. */
function told(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return (key === 'es' || key === 'en') && !value.startsWith('http') ? `${value} ${HARM}` : value;
  if (Array.isArray(value)) return value.map((one) => told(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, told(inner, name)]));
}
