/**
 * The ids that were met, by a 53-bit hash each: 16 bytes for an id however
 * long it is. Two ids of a million share one by chance in one of 10 000 tables.
 */
export class IdSet {
  #slots = new Float64Array(1024);
  #size = 0;

  /** @returns false if the id was met before */
  add(id: string): boolean {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const hash = hashOf(id);
    if (!insert(this.#slots, hash)) return false;
    this.#size += 1;
    return true;
  }

  /** Whether one of these hashes is among those that were met. */
  hasSome(hashes: Float64Array): boolean {
    return hashes.some((hash) => isIn(this.#slots, hash));
  }

  /** Takes over ids that were met elsewhere. */
  take(hashes: Float64Array): void {
    for (const hash of hashes) {
      if (this.#size * 2 >= this.#slots.length) this.#grow();
      if (insert(this.#slots, hash)) this.#size += 1;
    }
  }

  /** The hashes of the ids that were met, all of them forgotten. */
  drain(): Float64Array {
    const hashes = this.#slots.filter((hash) => hash !== 0);
    this.#slots.fill(0);
    this.#size = 0;
    return hashes;
  }

  #grow(): void {
    const larger = new Float64Array(this.#slots.length * 2);
    for (const hash of this.#slots) if (hash !== 0) insert(larger, hash);
    this.#slots = larger;
  }
}

function insert(slots: Float64Array, hash: number): boolean {
  let at = hash % slots.length;
  for (;;) {
    const there = slots[at];
    if (there === hash) return false;
    if (there === 0) {
      slots[at] = hash;
      return true;
    }
    at = at + 1 === slots.length ? 0 : at + 1;
  }
}

function isIn(slots: Float64Array, hash: number): boolean {
  let at = hash % slots.length;
  for (let there = slots[at]; there !== 0; there = slots[at]) {
    if (there === hash) return true;
    at = at + 1 === slots.length ? 0 : at + 1;
  }
  return false;
}

/** cyrb53, never 0. */
function hashOf(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    a = Math.imul(a ^ unit, 2654435761);
    b = Math.imul(b ^ unit, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0) || 1;
}
