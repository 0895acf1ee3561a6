/** Text from files and people, made safe to show: nothing in it moves a terminal, hides, or turns the direction of writing. */
import { clip } from './wrap.ts';

/** Controls but tabs and line ends, and what joins, parts or turns text without being seen. */
const UNSEEN = '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b-\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufff9-\\ufffb\\ufffe\\uffff\\p{Surrogate}';
const MARK = '\\ufeff';

const IN_A_LINE = new RegExp(`[${UNSEEN}${MARK}\\t\\n\\r]`, 'gu');
// A carriage return alone writes over its line. The mark of the byte order begins a CSV.
const IN_LINES = new RegExp(`[${UNSEEN}]|\\r(?!\\n)`, 'gu');
const IN_A_DOCUMENT = new RegExp(`[${UNSEEN}${MARK}]`, 'gu');

/** One line: a blank for each. */
export function sanitise(text: string): string {
  return text.replace(IN_A_LINE, ' ');
}

/** Several lines, whose ends and tabs stay. */
export function sanitiseLines(text: string): string {
  return text.replace(IN_LINES, ' ');
}

/** For a document: `�` for each, so that what a reader sees is what is there; tabs and line ends stay. */
export function visible(text: string): string {
  return text.replace(IN_A_DOCUMENT, '�');
}

/** A short excerpt of one line. */
export function shown(text: string, limit = 80): string {
  return clip(sanitise(text.slice(0, limit * 4)).replace(/ {2,}/gu, ' ').trim(), limit);
}

/**
 * JSON that shows nothing to a terminal but itself: the same value, with what is unseen escaped.
 * @param indent blanks for each depth; none puts everything on one line
 */
export function json(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(IN_A_DOCUMENT, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
