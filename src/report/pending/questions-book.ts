/**
 * The workbook to send: one row a person, and only the cells to ask are open.
 * What is to be chosen from stands on a hidden sheet, with what the run was.
 */
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { withFixedTimes } from '../office/fixed-times.ts';
import { visible } from '../../text/sanitise.ts';
import { columnName } from '../xlsx/sheet.ts';

/** Of the shape below; a program refuses a sheet of questions that it does not know. */
export const QUESTIONS_FORMAT = 'amnistia-questions/1';

/** The run that wrote the questions. */
export interface QuestionsStamp {
  readonly format: typeof QUESTIONS_FORMAT;
  readonly law: { readonly id: string; readonly sha256: string };
  readonly asOf: string;
  /** Hash of the list. */
  readonly list: string;
  /** In the whole list: how many are not answered, and how many of them wait for the law alone. */
  readonly pending: number;
  readonly waitForLaw: number;
}

export interface QuestionColumn {
  readonly heading: string;
  readonly note: string;
  /** What can be chosen; anything else can be written too. */
  readonly choices: readonly string[];
}

export interface QuestionRow {
  readonly key: string;
  /** Who it is, and what the list has of it: these cells are closed. */
  readonly known: readonly string[];
  /** For each question whether it is asked, and with what note. */
  readonly open: readonly ({ readonly note: string } | null)[];
}

export interface QuestionsBook {
  readonly sheet: string;
  readonly helpSheet: string;
  readonly help: readonly string[];
  readonly key: string;
  readonly known: readonly string[];
  readonly questions: readonly QuestionColumn[];
  readonly rows: readonly QuestionRow[];
  readonly stamp: QuestionsStamp;
  /** The name of the hidden sheet. */
  readonly hidden: string;
}

const HEADING: CellStyle = { font: { bold: true }, alignment: { vertical: 'top', wrapText: true } };
const CLOSED: CellStyle = { alignment: { vertical: 'top', wrapText: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'D8DCE1' } } };
const KNOWN: CellStyle = { alignment: { vertical: 'top', wrapText: true } };
const OPEN: CellStyle = { alignment: { vertical: 'top', wrapText: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFF7DC' } }, protection: { locked: false }, numFmt: '@' };
/** Characters of a column, and points of a line of text. */
const WIDEST = 34;
const LINE = 15;

/** @returns the bytes of an .xlsx file, the same for the same questions */
export async function questionsXlsx(book: QuestionsBook): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const longest = Math.max(2, ...book.questions.map(({ choices }) => choices.length));
  const stamp = [book.stamp.format, JSON.stringify(book.stamp)];
  const hidden = Array.from({ length: longest }, (_, row) => [stamp[row] ?? null, ...book.questions.map(({ choices }) => choices[row] ?? null)]);
  const sheets: WriteSheet[] = [
    mainSheet(book),
    { name: book.helpSheet, columns: [{ width: 100 }], rows: book.help.map((line) => [line]), cells: new Map(book.help.map((value, row) => [`${String(row)},0`, { value, style: KNOWN }])) },
    { name: book.hidden, rows: hidden, veryHidden: true },
  ];
  return withFixedTimes(await writeXlsx({ sheets }), book.stamp.asOf);
}

function widthOf(texts: readonly string[]): number {
  return Math.max(12, Math.min(WIDEST, Math.max(...texts.map(({ length }) => length)) + 3));
}

function mainSheet({ sheet, key, known, questions, rows, hidden }: QuestionsBook): WriteSheet {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  const headings = [key, ...known, ...questions.map(({ heading }) => heading)];
  headings.forEach((value, column) => {
    const note = questions[column - 1 - known.length]?.note;
    cells.set(`0,${String(column)}`, { value, type: 'string', style: HEADING, ...(note === undefined ? {} : { comment: { author: 'amnistia', text: note } }) });
  });
  const texts = rows.map((row, at) => {
    const own = [row.key, ...row.known.map(visible)];
    own.forEach((value, column) => cells.set(`${String(at + 1)},${String(column)}`, { value, type: 'string', style: KNOWN }));
    row.open.forEach((question, column) => {
      const comment = question === null || question.note === '' ? {} : { comment: { author: 'amnistia', text: visible(question.note) } };
      cells.set(`${String(at + 1)},${String(own.length + column)}`, { value: null, style: question === null ? CLOSED : OPEN, ...comment });
    });
    return [...own, ...row.open.map(() => null)];
  });
  return {
    name: sheet,
    columns: headings.map((heading, column) => ({ width: widthOf([heading, ...texts.map((row) => row[column] ?? '')]), ...(column === 0 ? { hidden: true } : {}) })),
    rowDefs: new Map(rows.map(({ known: own }, at) => [at + 1, { height: LINE * Math.max(1, ...own.map((text) => Math.ceil(text.length / (WIDEST - 4)))) }])),
    rows: [headings, ...texts],
    cells,
    freezePane: { rows: 1, columns: Math.min(3, 1 + known.length) },
    // Without a password: it keeps from a slip of the hand, not from anybody.
    protection: { sheet: true, formatColumns: true, formatRows: true },
    dataValidations: questions.flatMap(({ heading, note, choices }, at) => {
      const letter = columnName(1 + known.length + at);
      const list = columnName(1 + at);
      const range = rows.length === 0 ? null : `${letter}2:${letter}${String(rows.length + 1)}`;
      // Text of one's own stays possible: the reading understands more than the list.
      return range === null ? [] : [{ type: 'list' as const, formula1: `'${hidden}'!$${list}$1:$${list}$${String(choices.length)}`, range, allowBlank: true, showErrorMessage: false, showInputMessage: true, inputTitle: heading.slice(0, 32), inputMessage: note.slice(0, 255) }];
    }),
  };
}
