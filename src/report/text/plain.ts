/** Text from files and people, made safe for a terminal. */

// Control characters, escapes and marks that turn the direction of writing.
 
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

// The same but for tabs and whole line ends: a carriage return alone writes over its line.
const UNSAFE_IN_LINES = /\r(?!\n)|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069]/gu;

/** The same for a text of several lines, whose line ends and tabs stay. */
export function plainLines(text: string): string {
  return text.replace(UNSAFE_IN_LINES, ' ');
}

/** The text without control characters or direction marks, each replaced by a space. */
export function plain(text: string): string {
  return text.replace(UNSAFE, ' ');
}
