/** Numbers in few characters: `1–3, 5`. */

/** @param numbers in ascending order */
export function ranges(numbers: readonly number[]): string {
  const parts: [first: number, last: number][] = [];
  for (const number of numbers) {
    const part = parts.at(-1);
    if (part && part[1] === number - 1) part[1] = number;
    else parts.push([number, number]);
  }
  return parts.map(([first, last]) => (first === last ? String(first) : `${String(first)}${last === first + 1 ? ', ' : '–'}${String(last)}`)).join(', ');
}
