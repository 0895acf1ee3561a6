/** Cells that hold nothing, say that nothing is known, or hold a spreadsheet's error. */
import { ANSWERS } from '../../country/pack/answers.ts';
import { writtenOut } from '../../country/pack/written-out.ts';
import { fold } from '../../text/fold.ts';

const STATED = new Set(ANSWERS.unknown.flat().flatMap((word) => writtenOut(word, {})).map(fold));
const DASHES = /^[-._/*\s]+$/u;
/** A box that nobody ticked. */
const EMPTY_BOX = /^(?:[☐□◻▢○◯❏❑]\ufe0f?|\[\s*\]|\(\s*\)|\{\s*\})$/u;
/** What programs write for a value that is not there, and what a spreadsheet's table writes for an empty cell. */
const NULL_WORDS = new Set(ANSWERS.nothing.map(fold));
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
  return text.length <= 40 && STATED.has(fold(text).replace(/[\s.;,]+$/u, ''));
}

/** Whether the cell holds the error of a spreadsheet's formula. */
export function isErrorCell(text: string): boolean {
  return (text.charCodeAt(0) === 35 && ERROR_CELL.test(text)) || /^err:\d{3}$/iu.test(text);
}
