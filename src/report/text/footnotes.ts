/** Sources by number, as footnotes: a reason names the numbers, the list at the end their addresses. */
import type { Law } from '../../rules/language/law.ts';
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

function ranges(numbers: readonly number[]): string {
  const parts: [first: number, last: number][] = [];
  for (const number of numbers) {
    const part = parts.at(-1);
    if (part && part[1] === number - 1) part[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([first, last]) => (first === last ? String(first) : `${String(first)}${last === first + 1 ? ', ' : '–'}${String(last)}`)).join(', ');
}
