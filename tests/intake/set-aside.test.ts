/** What is no person is set aside, counted and told; who may be one never is. */
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf, readAll } from './reading.ts';

const HEADINGS = ['N°', 'Nombre', 'Cédula', 'Fecha de los hechos', 'Hecho', 'Entidad', 'Delitos', 'Situación actual', 'Etapa procesal', 'Militar', 'A derecho', 'Poder', 'Observaciones'];
const HEAD = HEADINGS.join(';');
const row = (...cells: readonly string[]): string => HEADINGS.map((_, index) => cells[index] ?? '').join(';');
const aside = async (text: string): Promise<readonly (readonly [number, string])[]> => (await readAll(text)).flatMap((item) => (item.kind === 'set-aside' ? [[item.row, item.code] as const] : []));

describe('rows that are no persons', () => {
  it.each([
    ['note-row', row('Fuente: elaboración propia con datos de prensa')],
    ['note-row', row('FUENTES CONSULTADAS: prensa').replace('FUENTES CONSULTADAS:', 'Fuente:')],
    ['note-row', row('Nota 1: los datos son preliminares')],
    ['note-row', row('', 'Actualizado hasta el 01/03/2026')],
    ['note-row', row('* Persona liberada')],
    ['note-row', row('(*) Con medidas cautelares')],
    ['note-row', row('Elaborado por:', 'Área legal')],
    ['note-row', row('Página 1 de 3')],
    ['note-row', row('', '', '', '', 'Pág. 2')],
    ['totals-row', row('TOTAL DE CASOS: 2')],
    ['totals-row', row('Subtotal Zulia', '', '', '', '', '2')],
    ['totals-row', row('', 'Total', '', '12')],
    ['title-row', row('ESTADO ZULIA')],
    ['title-row', row('', 'Mujeres')],
    ['title-row', row('Presos políticos en El Rodeo')],
    ['title-row', row('Marzo de 2026')],
    ['title-row', row('Cuadro 2. Excarcelados')],
    ['units-row', row('', '', '(V-00000000)', 'dd/mm/aaaa', '', '', '', '', '', 'sí/no')],
    ['units-row', HEADINGS.map((_, index) => String(index + 1)).join(';')],
    ['headings-row', HEAD],
    ['headings-row', HEAD.toUpperCase()],
    ['headings-row', `\ufeff${HEAD}`],
    ['totals-row', row('Mujeres: 1')],
    ['totals-row', row('Presos políticos en el Zulia = 12')],
    ['totals-row', row('', 'Promedio', '', '12')],
    ['totals-row', row('Cantidad de detenidos', '2')],
    ['totals-row', row('N° de casos: 2')],
    ['totals-row', row('Gran total: 2 personas')],
    ['note-row', row('', 'Caracas, 3 de marzo de 2026')],
    ['note-row', row('www.ejemplo.org')],
    ['note-row', row('Teléfono: 0212-0000000')],
    ['note-row', row('Fin del listado')],
    ['note-row', row('', 'Continúa en la hoja 2')],
    ['note-row', HEADINGS.map(() => '-').join(';')],
    ['note-row', HEADINGS.map((_, index) => (index % 2 === 0 ? 'n/d' : '---')).join(';')],
    ['signature-row', row('', '____________________')],
    ['signature-row', row('Firma y sello:')],
  ])('%s: %s', async (code, line) => {
    const text = `${HEAD}\n${row('1', 'Ana', '', '28/07/2024')}\n${line}\n${row('2', 'Luis', '', '28/07/2024')}\n`;
    expect(await aside(text)).toEqual([[3, code]]);
    expect(countsOf(await readAll(text))).toEqual({ case: 2, rejected: 0, blank: 0, 'set-aside': 1 });
  });

  it('of a title that stands above the headings are known again below', async () => {
    expect(await aside(`Comité de familiares;\nid;Militar\nA;no\nComité de familiares;\nid;Militar\nB;no\n`)).toEqual([[4, 'title-row'], [5, 'headings-row']]);
  });

  it('of another table reject what stands below them, until the first headings come again', async () => {
    const items = await readAll('id;Militar;Fecha de detención\nA;no;01/02/2014\nCuadro 2\nFecha de detención;Delitos;Nombre;Militar\n01/02/2014;robo;Ana;no\nid;Militar;Fecha de detención\nB;no;01/02/2014\n');
    expect(items.flatMap((item) => (item.kind === 'table' || item.kind === 'notice' ? [] : [[item.row, item.kind]]))).toEqual([[2, 'case'], [3, 'set-aside'], [4, 'set-aside'], [5, 'rejected'], [6, 'set-aside'], [7, 'case']]);
  });

  it('of who signs go on below the line for it', async () => {
    expect(await aside(`${HEAD}\n${row('1', 'Ana')}\n${row('____________')}\n${row('Abg. Persona Inventada')}\n${row('Coordinadora')}\n${row('2', 'Luis')}\n`)).toEqual([[3, 'signature-row'], [4, 'signature-row'], [5, 'signature-row']]);
  });

  it('never say what a row says', async () => {
    for (const item of await readAll(`${HEAD}\n${row('1', 'Ana')}\n${row('Elaborado por: Persona Inventada')}\n`)) {
      if (item.kind === 'set-aside') expect(item.values).toEqual({ row: '3' });
    }
  });
});

describe('a person with little in the row', () => {
  const NAMES = ['Ana', 'Zulia Pérez', 'Fuentes Rojas', 'Sumaya Totesaut', 'Estado', 'Miranda', 'Nota Marina', 'N.N.', '* Luis', 'Carmen, la de Lara', 'C. Páginas', 'ANA MARÍA', 'Persona sin identificar', 'Total desconocido'.slice(6), 'Firmo Rojas', 'Suma Ríos', 'Cantidad Pérez', 'Fin Zulia', 'X', 'Caracas, Luis', 'V. Grupo', 'Marzo Julio', 'Ana (menor)', 'Civil Rojas'];
  const VALUES: readonly (readonly string[])[] = [
    ['1', '17', 'A-3', 'Z/12'], NAMES, ['V-12345678', 's/n', 'no consta', '12.345.678'], ['28/07/2024', '2024', 'marzo de 2025', 'no consta', '07/2024'], ['28J', 'ninguno', '2'], ['Zulia', 'Estado Lara', 'Miranda'],
    ['terrorismo', 'no consta', 'art. 286 CP', 'todos: ver nota'], ['detenido', 'recluido', 'a derecho', 'en el exterior', 'libertad plena'], ['acusado', 'fase de juicio', 'condenado'], ['no', 'sí', 'militar', 'civil'], ['sí', 'esta a derecho', 'no'], ['no', 'otorgado'], ['Nota: sin expediente', 'Actualizado al 3 de marzo', 'Total apoyo de la familia', 'Fuente: la madre', 'libre'],
  ];
  // Charges with nothing else but notes go on about the person above: see continued.test.ts.
  const sparse = fc.subarray([...HEADINGS.keys()], { minLength: 1, maxLength: 4 }).filter((columns) => !columns.includes(6) || columns.some((column) => ![0, 6, 12].includes(column))).chain((columns) =>
    fc.tuple(...columns.map((column) => fc.constantFrom(...(VALUES[column] ?? [''])))).map((cells) => HEADINGS.map((_, index) => cells[columns.indexOf(index)] ?? '')),
  );

  it('is never set aside', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sparse, { minLength: 1, maxLength: 30 }), fc.boolean(), async (rows, named) => {
        // Also where the name comes first, and nothing stands before it.
        const from = named ? 1 : 0;
        const lines = [HEADINGS, ...rows].map((cells) => cells.slice(from).join(';'));
        const filled = rows.filter((cells) => cells.slice(from).some((cell) => cell !== '')).length;
        expect(countsOf(await readAll(`${lines.join('\n')}\n`))).toEqual({ case: filled, rejected: 0, blank: rows.length - filled, 'set-aside': 0 });
      }),
      { numRuns: 400 },
    );
  });
});

describe('the field files of rows', () => {
  const file = (folder: string, name = 'input.csv') => readFileSync(new URL(`./field/${folder}/${name}`, import.meta.url));
  const told = async (folder: string, name?: string) => {
    const items = await readAll(file(folder, name));
    return { items, counts: countsOf(items), ids: items.flatMap((item) => (item.kind === 'case' ? [item.case.id] : [])), notices: items.flatMap((item) => (item.kind === 'notice' ? [item.code] : [])) };
  };

  it('each say what is expected of them', () => {
    for (const folder of readdirSync(new URL('./field/', import.meta.url))) expect(file(folder, 'expected.txt').length).toBeGreaterThan(0);
  });

  it('04: a second list behind the first, with its mark and headings', async () => {
    const { ids, items } = await told('04-bom-in-the-middle');
    expect(ids).toEqual(['A-1', 'A-2', 'B-1', 'B-2']);
    expect(items.flatMap((item) => (item.kind === 'set-aside' ? [[item.row, item.code]] : []))).toEqual([[4, 'headings-row']]);
  });

  it('43: notes below the table', async () => {
    const { counts } = await told('43-notes-below');
    expect(counts).toEqual({ case: 2, rejected: 0, blank: 1, 'set-aside': 8 });
  });

  it('45: dates whose order is told late', async () => {
    const doubtful = (items: Awaited<ReturnType<typeof readAll>>) => items.flatMap((item) => (item.kind === 'case' && item.case.warnings.some(({ code }) => code === 'date-order-doubtful') ? [item.case.id] : [])).sort();
    const [late, early] = [await told('45-order-told-late'), await told('45-order-told-late', 'same-rows-other-order.csv')];
    expect(doubtful(late.items)).toHaveLength(1_375);
    expect(doubtful(early.items)).toEqual(doubtful(late.items));
  });

  it('60: a pair of quotes around 24 persons', async () => {
    const { ids, counts } = await told('60-quote-pair');
    expect(counts).toEqual({ case: 39, rejected: 1, blank: 0, 'set-aside': 0 });
    expect(Array.from({ length: 40 }, (_, index) => `C-${String(index + 1).padStart(2, '0')}`).filter((id) => !ids.includes(id))).toEqual(['C-06']);
  });

  it('62: a quote in the headings, below a title', async () => {
    const { counts, notices, items } = await told('62-heading-quote');
    expect(counts.case).toBe(40);
    expect(notices).toContain('headings-broken');
    expect(items.find((item) => item.kind === 'notice' && item.code === 'headings-broken')).toMatchObject({ values: { row: '6' } });
  });

  it('63: headings in other words, above rows with a word that is one', async () => {
    const { ids, items, notices } = await told('63-data-row-as-headings');
    expect(ids).toHaveLength(3);
    expect(items[0]).toMatchObject({ kind: 'table', detected: { headerRow: 1 } });
    expect(notices).not.toContain('columns-unknown');
  });
});

describe('a row of data', () => {
  it.each([
    ['with a date and an identity number', 'Ana Uno;V-41000001;29/07/2024;militar;terrorismo\nLuis Dos;V-41000002;30/07/2024;civil;hurto\n'],
    ['with words that are values', 'Ana Uno;militar;terrorismo\nLuis Dos;civil;hurto\nEva Tres;militar;hurto\n'],
    ['that is not the first', 'Ana Uno;soldado;terrorismo\nLuis Dos;militar;hurto\nEva Tres;civil;hurto\n'],
  ])('%s is never the headings, and nothing of it is told', async (_, text) => {
    const error = await readAll(text).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 'headings-not-found' });
    expect(JSON.stringify((error as { values: unknown }).values)).not.toMatch(/Ana|Luis|Eva|41000/u);
  });
});
