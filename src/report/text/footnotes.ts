/** Sources by number, as footnotes: a reason names the numbers, the list at the end their addresses. */
import type { Law } from '../../rules/language/law.ts';
import { ranges } from '../../text/ranges.ts';
import { wrap } from '../../text/wrap.ts';

export class Footnotes {
  readonly #sources: Law['sources'];
  readonly #numbers = new Map<string, number>();

  constructor(sources: Law['sources']) {
    this.#sources = sources;
  }

  /** The numbers of sources, as `1, 4–6`; a source gets the next number when it is first named. */
  cite(ids: readonly string[]): string {
    const numbers = [...new Set(ids)].map((id) => {
      const known = this.#numbers.get(id) ?? this.#numbers.size + 1;
      this.#numbers.set(id, known);
      return known;
    });
    return ranges(numbers.sort((a, b) => a - b));
  }

  /** The sources that were named, each with its address. */
  list(): readonly string[] {
    return [...this.#numbers].flatMap(([id, number]) => {
      const source = this.#sources[id];
      const name = source?.title === undefined ? id : `${id}, ${source.title}`;
      return wrap(source === undefined ? name : `${name}: ${source.url}`, `  ${`[${String(number)}]`.padEnd(4)} `);
    });
  }
}
