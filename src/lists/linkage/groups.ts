/** Groups of what is linked, directly or through others (union-find). */
export class Groups {
  readonly #parent: Int32Array;

  constructor(size: number) {
    this.#parent = Int32Array.from({ length: size }, (_, index) => index);
  }

  find(one: number): number {
    let root = one;
    while (this.#up(root) !== root) root = this.#up(root);
    for (let at = one; at !== root; ) {
      const next = this.#up(at);
      this.#parent[at] = root;
      at = next;
    }
    return root;
  }

  /** The smaller number stays the group's head. */
  join(a: number, b: number): void {
    const [one, other] = [this.find(a), this.find(b)];
    if (one !== other) this.#parent[Math.max(one, other)] = Math.min(one, other);
  }

  /** Every group, in the order of its first member. */
  all(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (let one = 0; one < this.#parent.length; one++) {
      const head = this.find(one);
      const group = groups.get(head);
      if (group) group.push(one);
      else groups.set(head, [one]);
    }
    return [...groups.values()];
  }

  #up(one: number): number {
    return this.#parent[one] ?? one;
  }
}
