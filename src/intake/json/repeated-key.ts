/**
 * A key that stands twice in one object of JSON. The parser takes the last in
 * silence, so that one of two things that were written would be lost.
 */

/** The signs between strings, and how a string begins. A text that is known to be JSON needs no more. */
const SIGN = /["{}[\]:,]/gu;
/** What is escaped in a string, or where it ends. */
const ESCAPED_OR_END = /\\[^]|"/gu;

/** Strings and signs, one after the other, in time linear in the text. */
function* tokens(text: string): Generator<string> {
  for (let at = 0; ; ) {
    SIGN.lastIndex = at;
    const sign = SIGN.exec(text);
    if (!sign) return;
    at = sign.index + 1;
    if (sign[0] === '"') {
      let end: RegExpExecArray | null;
      do {
        ESCAPED_OR_END.lastIndex = at;
        end = ESCAPED_OR_END.exec(text);
        if (!end) return;
        at = ESCAPED_OR_END.lastIndex;
      } while (end[0] !== '"');
    }
    yield text.slice(sign.index, at);
  }
}

/** Where it is. */
export interface RepeatedKey {
  readonly key: string;
  /** Keys and places of lists, from the top down to the object. */
  readonly path: readonly (string | number)[];
}

/** @param text JSON that was parsed */
export function* repeatedKeys(text: string): Generator<RepeatedKey> {
  /** What stands open: the keys of an object, or null for a list; and where in it we are. */
  const open: { readonly keys: Set<string> | null; at: string | number }[] = [];
  let last = '';
  for (const token of tokens(text)) {
    const inner = open.at(-1);
    if (token === '{' || token === '[') open.push({ keys: token === '{' ? new Set() : null, at: 0 });
    else if (token === '}' || token === ']') open.pop();
    else if (token === ',' && inner?.keys === null) inner.at = Number(inner.at) + 1;
    else if (token === ':' && inner?.keys) {
      const key = last.includes('\\') ? (JSON.parse(last) as string) : last.slice(1, -1);
      inner.at = key;
      if (inner.keys.has(key)) yield { key, path: open.slice(0, -1).map(({ at }) => at) };
      inner.keys.add(key);
    } else last = token;
  }
}
