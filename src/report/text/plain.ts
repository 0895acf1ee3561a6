/** Text from files and people, made safe for a terminal. */

// Control characters, escapes and marks that turn the direction of writing.
 
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** The text without control characters or direction marks, each replaced by a space. */
export function plain(text: string): string {
  return text.replace(UNSAFE, ' ');
}
