/** Text from files and people, made safe for a document. */

// Control characters (escapes of a terminal among them), and marks that turn the direction of writing or join nothing.
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/**
 * The text with each unseen or direction-turning character shown as `�`, so
 * that what a reader sees is what is there; tabs and line breaks stay.
 */
export function visible(text: string): string {
  return text.replace(UNSEEN, '�').replace(LONE_SURROGATE, '�');
}

/** At most so many characters, the cut marked; no character is split. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${[...text].slice(0, most - 1).join('')}…`;
}
