/**
 * The ids that were met, by a 53-bit hash each: 16 bytes for an id however
 * long it is. Two ids of a million share one by chance in one of 10 000 tables.
 */
export class IdSet {
  #slots = new Float64Array(1024);
  #size = 0;

  /** @returns false if the id was met before */
  add(id: string): boolean {
    return this.#take(hashOf(id));
  }

  /** Whether one of these hashes is among those that were met. */
  hasSome(hashes: Float64Array): boolean {
    return hashes.some((hash) => this.#slots[placeOf(this.#slots, hash)] === hash);
  }

  /** Takes over ids that were met elsewhere. */
  take(hashes: Float64Array): void {
    for (const hash of hashes) this.#take(hash);
  }

  /** The hashes of the ids that were met, all of them forgotten. */
  drain(): Float64Array {
    const hashes = this.#slots.filter((hash) => hash !== 0);
    this.#slots.fill(0);
    this.#size = 0;
    return hashes;
  }

  #take(hash: number): boolean {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const isNew = insert(this.#slots, hash);
    if (isNew) this.#size += 1;
    return isNew;
  }

  #grow(): void {
    const larger = new Float64Array(this.#slots.length * 2);
    for (const hash of this.#slots) if (hash !== 0) insert(larger, hash);
    this.#slots = larger;
  }
}

/** The place of a hash: where it stands, or a free one where it would. */
function placeOf(slots: Float64Array, hash: number): number {
  let at = hash % slots.length;
  for (let there = slots[at]; there !== hash && there !== 0; there = slots[at]) at = at + 1 === slots.length ? 0 : at + 1;
  return at;
}

/** @returns false if it was there before */
function insert(slots: Float64Array, hash: number): boolean {
  const at = placeOf(slots, hash);
  if (slots[at] === hash) return false;
  slots[at] = hash;
  return true;
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
