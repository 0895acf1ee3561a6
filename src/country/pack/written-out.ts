/** How the short ways of writing of a pack's files are written out. */

/** Lists that a phrase can name: `{waiting} juicio`. */
export type Parts = Readonly<Record<string, readonly string[]>>;

const PART = /\{([a-z-]+)\}/u;

/** What a phrase stands for: `{part}` for each of a list, `detenid@` for both genders and both numbers. */
export function writtenOut(phrase: string, parts: Parts): readonly string[] {
  const part = PART.exec(phrase);
  if (part) return (parts[part[1] ?? ''] ?? []).flatMap((piece) => writtenOut(phrase.replace(part[0], piece), parts));
  return phrase.includes('@') ? ['o', 'a', 'os', 'as'].map((ending) => phrase.replaceAll('@', ending)) : [phrase];
}

/** Names of the parts that a phrase asks for. */
export function partsIn(phrase: string): readonly string[] {
  return [...phrase.matchAll(new RegExp(PART, 'gu'))].map((match) => match[1] ?? '');
}
