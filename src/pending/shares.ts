/** How often each value occurs: among those of a group, and where there are few of them, among all. */

/** What the share among all counts for, in people. */
const PRIOR = 2;

export class Shares {
  readonly #all = new Map<string, number>();
  readonly #groups = new Map<string, Map<string, number>>();
  #size = 0;

  add(group: string, value: string): void {
    this.#size += 1;
    this.#all.set(value, (this.#all.get(value) ?? 0) + 1);
    const own = this.#groups.get(group) ?? new Map<string, number>();
    own.set(value, (own.get(value) ?? 0) + 1);
    this.#groups.set(group, own);
  }

  /** The shares of these values, one of which it is. */
  among(values: readonly string[], group: string): readonly number[] {
    const own = this.#groups.get(group);
    const counts = values.map((value) => (own?.get(value) ?? 0) + (PRIOR * ((this.#all.get(value) ?? 0) + 1)) / (this.#size + values.length));
    const sum = counts.reduce((a, b) => a + b, 0);
    return counts.map((count) => count / sum);
  }

  /** The values that occur most, the first of them first. */
  most(number: number): readonly string[] {
    return [...this.#all].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).slice(0, number).map(([value]) => value);
  }
}
