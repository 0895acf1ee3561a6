// Workbooks that LibreOffice writes, with what must be read from them.
import { TABLE, TABLE_READ } from './entries.mjs';

const day = (text) => (/^\d{4}-\d{2}-\d{2}$/.test(text) ? { day: text } : text);
const ALL = ['xlsx', 'xls', 'ods'];
const unread = (text) => ({ unknown: 'unreadable', text });

export const SHEETS = {
  table: { formats: ALL, sheets: [{ name: 'Casos', rows: TABLE.map((row) => row.map(day)) }], expected: TABLE_READ },
  hidden: {
    formats: ALL,
    sheets: [{ name: 'Casos', rows: [['id', 'Militar'], ['B-1', 'no']] }, { name: 'Vieja', hidden: true, rows: [['id', 'Militar'], ['B-0', 'sí']] }],
    expected: { cases: [{ id: 'B-1' }], notices: ['sheets-hidden'] },
  },
  sheets: {
    formats: ['xlsx', 'ods'],
    sheets: [{ name: 'Portada', rows: [['Informe anual']] }, { name: '2014', rows: [['id', 'Militar'], ['B-1', 'no']] }, { name: '2017', rows: [['Militar', 'Conducta'], ['sí', 'marcha']] }],
    expected: { cases: [{ id: 'B-1' }, { id: 't2-row-2', military: 'yes' }], notices: ['sheets-without-cases'] },
  },
  // Shown as "jul-24": the day is the program's invention. An XLS reader does not see how a date is shown.
  months: {
    formats: ['xlsx', 'ods'],
    sheets: [{ name: 'Casos', rows: [['id', 'Fecha de los hechos'], ['B-1', { month: '2024-07' }], ['B-2', { day: '2024-07-01' }]] }],
    expected: { cases: [{ 'conduct-date': '2024-07' }, { 'conduct-date': '2024-07-01' }] },
  },
  errors: {
    formats: ALL,
    sheets: [{ name: 'Casos', rows: [['id', 'Fecha de los hechos', 'Militar'], ['B-1', { formula: 'NA()' }, { formula: '1/0' }], ['B-2', { formula: 'DATE(2014;2;12)' }, { formula: '"no"' }]] }],
    expected: { cases: [{ 'conduct-date': unread('#N/A'), military: unread('#DIV/0!') }, { 'conduct-date': '2014-02-12', military: 'no' }] },
  },
  merged: {
    formats: ALL,
    sheets: [{ name: 'Casos', rows: [[{ text: 'Lista de casos', span: 4 }], ['Caso', { text: 'Fecha', span: 2 }, 'Proceso'], ['', 'de los hechos', 'de detención', 'Etapa'], ['B-1', { day: '2014-02-11' }, { day: '2014-02-12' }, 'imputado']] }],
    expected: { cases: [{ id: 'B-1', row: 4, 'conduct-date': '2014-02-11', 'arrest-date': '2014-02-12', stage: 'charged' }], notices: ['rows-above-headings'] },
  },
  numbers: {
    formats: ALL,
    sheets: [{ name: 'Casos', rows: [['N°', 'Cédula', 'Hecho', 'Fecha de los hechos'], [1, 12345678, 12, 2014], [2, '', 3, 45502]] }],
    expected: { cases: [{ id: '1', 'id-number': ['12345678'], 'linked-event': '12', 'conduct-date': '2014' }, { id: '2', 'linked-event': '3', 'conduct-date': '2024-07-29', codes: ['date-serial'] }] },
  },
  totals: {
    formats: ['xlsx', 'ods'],
    sheets: [{ name: 'Casos', rows: [['id', 'Militar'], ['B-1', 'no'], ['', ''], ['Total', 1]] }],
    expected: { cases: [{ id: 'B-1' }], blank: [3, 4] },
  },
};
