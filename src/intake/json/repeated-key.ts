/**
 * A key that stands twice in one object of JSON. The parser takes the last in
 * silence, so that one of two things that were written would be lost.
 */

/** Strings, and the signs between them. A text that is known to be JSON needs no more. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\]:,]/gu;

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
  for (const [token] of text.matchAll(TOKEN)) {
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
