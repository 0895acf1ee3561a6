/** Lists in which every cell holds somebody, so that any cell that is told anywhere tells a person. */
import fc from 'fast-check';

/** Parts of every personal text: wherever one turns up, a person was shown. */
export const SECRETS: readonly string[] = ['Marcadiña', 'Fulgencia', 'Quiñonera', 'Ocultado', '77311', '664402', 'secretera'];

const HEADINGS = ['N°', 'Nombre', 'Cédula', 'Fecha de detención', 'Fecha de los hechos', 'Hecho', 'Delitos imputados', 'Tribunal', 'Situación', 'Etapa', 'Militar', 'Estado', 'Fecha de solicitud', 'Observaciones'] as const;

const person = fc.constantFrom('Fulgencia Quiñonera', 'QUIÑONERA, FULGENCIA', 'V-17.731.177311', '17731177311', 'Ocultado', 'José Marcadiña 664402', 'la casa secretera de Marcadiña', 'Sra. Marcadiña (664402)', 'no fue Ocultado, según Fulgencia');
/** What was meant for a column, with somebody in it. */
const meant: readonly fc.Arbitrary<string>[] = [
  fc.tuple(person, fc.integer({ min: 1, max: 99 })).map(([who, n]) => `${who} ${String(n)}`),
  person,
  person,
  fc.oneof(person.map((who) => `32/13/2024 ${who}`), fc.constantFrom('30/07/2024', '31/02/2024')),
  fc.oneof(person.map((who) => `${who} 30/07/2024`), fc.constantFrom('30/07/2024', '1/2/24')),
  fc.oneof(person.map((who) => `marcha de ${who}`), fc.constantFrom('28J', 'n.º 40')),
  fc.oneof(person.map((who) => `homicidio de ${who} (art. 405 CP)`), person.map((who) => `${who}; resistencia a la autoridad`), fc.constant('resistencia a la autoridad')),
  person.map((who) => `Tribunal militar de ${who}`),
  person.map((who) => `recluida con ${who}`),
  person.map((who) => `acusada por ${who}`),
  person.map((who) => `Sargento ${who}`),
  person.map((who) => `Estado de ${who}`),
  person.map((who) => `ante ${who}`),
  person,
];

/** A row as it was meant, shifted, with its cells exchanged, or too long or too short. */
const row = fc.tuple(fc.tuple(...meant), fc.integer({ min: 0, max: 13 }), fc.constantFrom('meant', 'shifted', 'exchanged', 'long', 'short'), person).map(([cells, by, how, who]) => {
  if (how === 'shifted') return [...cells.slice(by), ...cells.slice(0, by)];
  if (how === 'exchanged') return [...cells].reverse();
  if (how === 'long') return [...cells, who];
  return how === 'short' ? cells.slice(0, by + 1) : cells;
});

/** Headings as they should be, with persons among them, none, or a row of data in their place. */
const headings = fc.tuple(fc.constantFrom('known', 'known', 'some', 'none', 'bracket'), person, person).map(([how, one, other]): readonly string[] | null => {
  if (how === 'none') return null;
  if (how === 'some') return [...HEADINGS.slice(0, 7), one, other, ...HEADINGS.slice(9)];
  return how === 'bracket' ? HEADINGS.map((heading, at) => (at % 3 === 1 ? `${heading} (${one})` : heading)) : HEADINGS;
});

/** A list as a file: some of its lines with a quote too many, some quoted as they should be. */
export const markedCsv: fc.Arbitrary<string> = fc.record({
  head: headings, rows: fc.array(row, { minLength: 3, maxLength: 14 }), delimiter: fc.constantFrom(',', ';', '\t', '|'),
  newline: fc.constantFrom('\n', '\r\n', '\u0085'), broken: fc.array(fc.nat({ max: 14 }), { maxLength: 3 }),
}).map(({ head, rows, delimiter, newline, broken }) => {
  const lines = [...(head ? [head] : []), ...rows].map((cells) => cells.map((cell) => (cell.includes(delimiter) ? `"${cell}"` : cell)).join(delimiter));
  for (const at of broken) lines[at] = (lines[at] ?? '').replace(delimiter, `${delimiter}"`);
  return `${lines.join(newline)}${newline}`;
});

const FACTS = ['id', 'name', 'id-number', 'conduct-date', 'linked-event', 'charges', 'military', 'state', 'stage', 'custody'] as const;

/** The same as JSON: facts that are none, values of another kind, a whole list of warnings. */
export const markedJson: fc.Arbitrary<string> = fc.array(
  fc.tuple(fc.array(fc.tuple(fc.oneof(fc.constantFrom(...FACTS), person), fc.oneof(person, person.map((who) => [who, who]), person.map((who) => ({ [who]: who })))), { minLength: 1, maxLength: 6 }), person).map(([pairs, who]) => ({
    ...Object.fromEntries(pairs), warnings: [{ column: who, code: who, values: { text: who } }],
  })),
  { minLength: 1, maxLength: 6 },
).chain((cases) => fc.constantFrom(JSON.stringify(cases), cases.map((one) => JSON.stringify(one)).join('\n'), `${JSON.stringify(cases)}]`));
