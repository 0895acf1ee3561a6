/** JSON as text. */

// Delete, C1 controls and marks that turn the direction of writing; JSON itself escapes only C0.
const UNSEEN = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * JSON that shows nothing to a terminal but itself: the same value, with what is unseen escaped.
 * @param indent blanks for each depth; none puts everything on one line
 */
export function json(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(UNSEEN, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
