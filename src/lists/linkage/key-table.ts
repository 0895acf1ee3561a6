/** The blocking keys of every row, one row after the other in one block of memory. */
export class KeyTable {
  readonly #starts: Uint32Array;
  #keys = new Uint32Array(4096);
  #rows = 0;
  #size = 0;

  constructor(rows: number) {
    this.#starts = new Uint32Array(rows + 1);
  }

  get rows(): number {
    return this.#rows;
  }

  /** Adds the next row's keys, in ascending order. */
  push(keys: Uint32Array): void {
    if (this.#size + keys.length > this.#keys.length) {
      const larger = new Uint32Array(Math.max(this.#keys.length * 2, this.#size + keys.length));
      larger.set(this.#keys.subarray(0, this.#size));
      this.#keys = larger;
    }
    this.#keys.set(keys, this.#size);
    this.#size += keys.length;
    this.#starts[++this.#rows] = this.#size;
  }

  start(row: number): number {
    return this.#starts[row] ?? 0;
  }

  /** Where the keys of a row end. */
  end(row: number): number {
    return this.#starts[row + 1] ?? 0;
  }

  at(place: number): number {
    return this.#keys[place] ?? 0;
  }

  /** The least key that both rows have and that `without` lacks. */
  firstCommon(a: number, b: number, without: ReadonlySet<number>): number | null {
    let [i, j] = [this.start(a), this.start(b)];
    const [endA, endB] = [this.end(a), this.end(b)];
    while (i < endA && j < endB) {
      const [one, other] = [this.at(i), this.at(j)];
      if (one === other) {
        if (!without.has(one)) return one;
        i++;
        j++;
      } else if (one < other) i++;
      else j++;
    }
    return null;
  }
}
