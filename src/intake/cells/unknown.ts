/** Cells that hold nothing, say that nothing is known, or hold a spreadsheet's error. */
import { fold } from '../../text/fold.ts';

const STATED = new Set(
  [
    '?', '??', '???', '¿?', '(?)', 'n/d', 'nd', 'n.d', 'n/a', 'na', 'n.a', 's/d', 's.d', 'sd', 's/i', 's.i', 'ns', 'n/s', 'ns/nc', 'n/c',
    'no consta', 'no consta en autos', 'no se sabe', 'se desconoce', 'desconocido', 'desconocida', 'desconocidos', 'desconocidas', 'sin informacion', 'sin información', 'sin info', 'sin datos', 'sin dato',
    'no sabe', 'no se', 'no sé', 'no hay informacion', 'no hay información', 'no hay datos', 'sin acceso', 'sin acceso al expediente', 'por confirmar', 'por verificar', 'por determinar', 'por precisar',
    'sin confirmar', 'sin precisar', 'no precisado', 'no precisada', 'no disponible', 'no especificado', 'no especificada', 'no indica', 'no refiere', 'no aplica',
    'unknown', 'not known', "don't know", 'do not know', 'not available', 'not stated', 'no information', 'no data', 'tbc', 'tbd', 'to be confirmed', 'unsure', 'not applicable',
  ],
);
const DASHES = /^[-._/*\s]+$/u;
/** A box that nobody ticked. */
const EMPTY_BOX = /^(?:[☐□◻▢○◯❏❑]\ufe0f?|\[\s*\]|\(\s*\)|\{\s*\})$/u;
/** What programs write for a value that is not there, and what a spreadsheet's table writes for an empty cell. */
const NULL_WORDS = new Set(['none', 'null', 'nil', 'nan', 'nat', '\\n', 'undefined', 'vacio', 'vacia', 'en blanco', 'blank', 'empty', 'empty cell', 'celda vacia']);
/** In small letters it is a value of the program's own lists, and what a person writes in English. */
const OWN_CODE = 'none';
const BRACKETS = /^(?:\(\s*(.*?)\s*\)|<\s*(.*?)\s*>|\[\s*(.*?)\s*\]|\{\s*(.*?)\s*\}|"\s*(.*?)\s*"|'\s*(.*?)\s*')$/u;
const LONGEST_NULL_WORD = 24;
/** `#N/A`, `#N/D`, `#¡REF!`, `#¿NOMBRE?` and a column too narrow for its number. */
const ERROR_CELL = /^#(?:n\/[ad]|(?:¡|¿)?[a-zñáéíóú]{2,12}(?:\/0)?[!?]|#{2,}|(?:calc|spill|desbordamiento|getting_data|obteniendo_datos)!?)$/iu;

/** Nothing but spaces or dashes, a box without a mark, or a program's word for nothing. */
export function isBlankText(text: string): boolean {
  return text === '' || DASHES.test(text) || (text.length <= LONGEST_NULL_WORD && (EMPTY_BOX.test(text) || isNullWord(text)));
}

/** `None`, `NULL`, `nan`, `(en blanco)`: no person wrote it, so it is neither an answer nor a name. */
export function isNullWord(text: string): boolean {
  if (text.length > LONGEST_NULL_WORD || text === OWN_CODE) return false;
  const folded = fold(text);
  const inner = BRACKETS.exec(folded)?.slice(1).find((part) => part !== undefined);
  return NULL_WORDS.has(inner ?? folded) || inner === 'na';
}

/** Whether the text says that the answer is not known. */
export function saysUnknown(text: string): boolean {
  return text.length <= 40 && STATED.has(text.toLowerCase().replace(/[\s.;,]+$/u, ''));
}

/** Whether the cell holds the error of a spreadsheet's formula. */
export function isErrorCell(text: string): boolean {
  return (text.charCodeAt(0) === 35 && ERROR_CELL.test(text)) || /^err:\d{3}$/iu.test(text);
}
