/** Tables with other headings joined under all of them. */

/**
 * Where each of a table's columns stands among all headings; new ones are added to those.
 * A heading that stands twice in one table is two columns.
 */
export function placesOf(own: readonly string[], headings: string[]): readonly number[] {
  const taken = new Set<number>();
  return own.map((heading) => {
    let at = headings.findIndex((known, index) => known === heading && !taken.has(index));
    if (at < 0) at = headings.push(heading) - 1;
    taken.add(at);
    return at;
  });
}
