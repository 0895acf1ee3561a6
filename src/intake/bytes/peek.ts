/** Looking at the beginning of a stream without losing it. */

/** The first items, until `enough` says so, and a stream of everything. */
export async function peek<T>(stream: AsyncIterable<T>, enough: (items: readonly T[]) => boolean): Promise<{ readonly head: readonly T[]; readonly all: AsyncIterable<T> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const head: T[] = [];
  let done = false;
  while (!done && !enough(head)) {
    const next = await iterator.next();
    if (next.done === true) done = true;
    else head.push(next.value);
  }
  async function* all(): AsyncGenerator<T> {
    try {
      while (head.length > 0) {
        const item = head.shift();
        if (item !== undefined) yield item;
      }
      while (!done) {
        const next = await iterator.next();
        if (next.done === true) done = true;
        else yield next.value;
      }
    } finally {
      if (!done) await iterator.return?.();
    }
  }
  return { head: [...head], all: all() };
}
