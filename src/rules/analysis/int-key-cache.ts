/**
 * What was worked out before, kept under keys of a fixed number of whole
 * numbers: a lookup makes no text and no object, so that a case that was seen
 * before costs next to nothing.
 */

/** Values kept under keys of whole numbers (31 bits and a sign); at most so many, then all are forgotten. */
export class IntKeyCache<T> {
  readonly #most: number;
  #width = 0;
  #keys = new Int32Array(0);
  #values: (T | undefined)[];
  #mask = 63;
  #size = 0;

  /** @param most how many values are kept */
  constructor(most: number) {
    this.#most = most;
    this.#values = new Array<T | undefined>(64).fill(undefined);
  }

  /** How many values are kept now. */
  get size(): number {
    return this.#size;
  }

  /** What is kept under a key. All keys have the same length. */
  get(key: Int32Array): T | undefined {
    return this.#values[this.#slot(key)];
  }

  /** Keeps a value under a key; the numbers of the key are copied. */
  set(key: Int32Array, value: T): void {
    if (this.#width !== key.length) {
      this.#width = key.length;
      this.#keys = new Int32Array(this.#values.length * key.length);
    }
    if (this.#size >= this.#most) this.#forget();
    if ((this.#size + 1) * 2 > this.#values.length) this.#grow();
    const slot = this.#slot(key);
    if (this.#values[slot] === undefined) this.#size += 1;
    this.#keys.set(key, slot * this.#width);
    this.#values[slot] = value;
  }

  /** The place of a key, or the free one that it would take. */
  #slot(key: Int32Array): number {
    const width = this.#width;
    const keys = this.#keys;
    let hash = width;
    for (let at = 0; at < width; at += 1) hash = (Math.imul(hash, 0x9e3779b1) ^ (key[at] as number)) + (hash >>> 15) | 0;
    for (let slot = (hash ^ (hash >>> 13)) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      if (this.#values[slot] === undefined) return slot;
      const from = slot * width;
      let at = 0;
      while (at < width && keys[from + at] === key[at]) at += 1;
      if (at === width) return slot;
    }
  }

  #grow(): void {
    const [keys, values] = [this.#keys, this.#values];
    this.#mask = values.length * 2 - 1;
    this.#keys = new Int32Array(values.length * 2 * this.#width);
    this.#values = new Array<T | undefined>(values.length * 2).fill(undefined);
    values.forEach((value, old) => {
      if (value === undefined) return;
      const key = keys.subarray(old * this.#width, (old + 1) * this.#width);
      const slot = this.#slot(key);
      this.#keys.set(key, slot * this.#width);
      this.#values[slot] = value;
    });
  }

  #forget(): void {
    this.#size = 0;
    this.#values.fill(undefined);
  }
}
