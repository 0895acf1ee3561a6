/** Pairs of positions, each once: eight bytes a pair, in no order until asked for. */
export class PairSet {
  readonly #rows: number;
  #keys = new Float64Array(1024);
  #size = 0;

  /** @param rows how many rows the list has; at most 2^26, so that a pair is one exact number */
  constructor(rows: number) {
    if (rows > 2 ** 26) throw new RangeError(`at most ${String(2 ** 26)} rows`);
    this.#rows = rows;
  }

  add(a: number, b: number): void {
    if (this.#size === this.#keys.length) this.#makeRoom();
    this.#keys[this.#size++] = a * this.#rows + b;
  }

  /** The pairs in the order of their positions. */
  all(): { readonly size: number; readonly first: (index: number) => number; readonly second: (index: number) => number } {
    this.#sortOut();
    const [keys, rows] = [this.#keys, this.#rows];
    return { size: this.#size, first: (index) => Math.floor((keys[index] ?? 0) / rows), second: (index) => (keys[index] ?? 0) % rows };
  }

  /** Pairs that came again are dropped before more memory is taken. */
  #makeRoom(): void {
    this.#sortOut();
    if (this.#size <= this.#keys.length / 2) return;
    const larger = new Float64Array(this.#keys.length * 2);
    larger.set(this.#keys.subarray(0, this.#size));
    this.#keys = larger;
  }

  #sortOut(): void {
    const keys = this.#keys.subarray(0, this.#size).sort();
    let kept = 0;
    keys.forEach((key, at) => {
      if (at === 0 || key !== keys[kept - 1]) keys[kept++] = key;
    });
    this.#size = kept;
  }
}
