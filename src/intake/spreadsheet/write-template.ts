/** The blank spreadsheet as a workbook, through the same library as the reading. */
import type { Language } from '../../i18n/language.ts';
import type { TemplateColumn } from '../template.ts';
import { columnLetter } from './column-letter.ts';

/** The sheet with the lists to choose from; the reading passes over it. */
export const LISTS_SHEET = '_amnistia';
const SHEET: Readonly<Record<Language, string>> = { es: 'Casos', en: 'Cases' };
const ROWS = 2_000;

/** @returns the bytes of an .xlsx file */
export async function writeTemplate(columns: readonly TemplateColumn[], language: Language): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const lists = columns.filter((column) => column.choices.length > 0);
  const longest = Math.max(0, ...lists.map((column) => column.choices.length));
  const listRows = Array.from({ length: longest }, (_, row) => lists.map((column) => column.choices[row] ?? null));
  const header = columns.map((column, index) => [`0,${String(index)}`, { value: column.heading, type: 'string' as const, style: { font: { bold: true } }, comment: { author: 'amnistia', text: column.note } }] as const);
  return writeXlsx({
    sheets: [
      {
        name: SHEET[language],
        columns: columns.map((column) => ({ width: Math.max(14, Math.min(32, column.heading.length + 4)) })),
        rows: [columns.map((column) => column.heading), columns.map((column) => column.example)],
        cells: new Map(header),
        freezePane: { rows: 1 },
        dataValidations: columns.flatMap((column, index) => {
          const at = lists.indexOf(column);
          const letter = columnLetter(index);
          const list = at < 0 ? [] : [{ list: `'${LISTS_SHEET}'!$${columnLetter(at)}$1:$${columnLetter(at)}$${String(column.choices.length)}` }];
          // Text of one's own stays possible: the reading understands more than the list.
          return list.map((found) => ({ type: 'list' as const, formula1: found.list, range: `${letter}2:${letter}${String(ROWS)}`, allowBlank: true, showErrorMessage: false, showInputMessage: true, inputTitle: column.heading.slice(0, 32), inputMessage: column.note.slice(0, 255) }));
        }),
      },
      { name: LISTS_SHEET, rows: listRows, veryHidden: true },
    ],
  });
}
