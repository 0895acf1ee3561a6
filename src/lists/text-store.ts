/** Texts, one after the other in plain memory: a list's rows without an object for each. */
const PIECE = 2 ** 20;

export class TextStore {
  readonly #pieces: Buffer[] = [];
  #free = 0;
  /** Where each text starts: number of the piece times 2^32, and the place in it. */
  #starts = new Float64Array(1024);
  #sizes = new Uint32Array(1024);
  #count = 0;

  get size(): number {
    return this.#count;
  }

  /** Keeps a text and returns its number, from 0. */
  add(text: string): number {
    const length = Buffer.byteLength(text);
    if (length > this.#free || this.#pieces.length === 0) {
      this.#free = Math.max(PIECE, length);
      this.#pieces.push(Buffer.allocUnsafeSlow(this.#free));
    }
    const number = this.#pieces.length - 1;
    const piece = this.#pieces[number];
    if (!piece) throw new RangeError('no room for a text');
    const start = piece.length - this.#free;
    piece.write(text, start);
    this.#free -= length;
    if (this.#count === this.#starts.length) this.#grow();
    this.#starts[this.#count] = number * 2 ** 32 + start;
    this.#sizes[this.#count] = length;
    return this.#count++;
  }

  at(number: number): string {
    if (number < 0 || number >= this.#count) throw new RangeError(`no text ${String(number)}`);
    const start = this.#starts[number] ?? 0;
    const piece = this.#pieces[Math.floor(start / 2 ** 32)];
    const from = start % 2 ** 32;
    return piece?.toString('utf8', from, from + (this.#sizes[number] ?? 0)) ?? '';
  }

  #grow(): void {
    const [starts, sizes] = [new Float64Array(this.#starts.length * 2), new Uint32Array(this.#sizes.length * 2)];
    starts.set(this.#starts);
    sizes.set(this.#sizes);
    [this.#starts, this.#sizes] = [starts, sizes];
  }
}
