/** What is told when a person stops a run with Ctrl-C. */
const tellers = new Set<() => string>();

/** @returns a function that takes the teller back, once the work is done */
export function tellWhenInterrupted(teller: () => string): () => void {
  tellers.add(teller);
  return () => tellers.delete(teller);
}

export function interruptionText(): string {
  return [...tellers].map((teller) => teller()).join('');
}
