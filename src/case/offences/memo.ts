/** Results kept for texts that come again, as they do in a spreadsheet of thousands; never more than `size`. */
export class Memo<V> {
  readonly #kept = new Map<string, V>();
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  get(key: string, make: () => V): V {
    const kept = this.#kept.get(key);
    if (kept !== undefined) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const made = make();
    if (this.#kept.size >= this.#size) {
      const oldest = this.#kept.keys().next();
      if (!oldest.done) this.#kept.delete(oldest.value);
    }
    this.#kept.set(key, made);
    return made;
  }
}
