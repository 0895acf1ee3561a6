/**
 * The phrases with which a court cites: they open a citation, say that it is
 * of several charges, or whom the offence harmed. None of them names an
 * offence, so none of them begins a charge.
 */

/** What a phrase does. */
export type Mark =
  /** `previsto y sancionado en`, `según`: what follows cites. */
  | 'cites'
  /** `en relación con`, `concatenado con`: the articles that follow only stand beside those of the charge. */
  | 'beside'
  /** `todos`, `ambos`, `respectivamente`: of the charges before. */
  | 'shared'
  /** `en perjuicio de`: somebody, up to the next phrase. */
  | 'victim';

const PARTICIPLE = /^(?:previst|tipificad|sancionad|establecid|contemplad|penad|castigad|descrit|estipulad|consagrad|dispuest|cometid|perpetrad|subsumid|encuadrad)[oa]s?$/;
const ANY_PARTICIPLE = '@';
const RELATIONS = 'relacion|concordancia|conexion|armonia|consonancia|concatenacion|conjuncion|correspondencia';

/** Word by word: `a|b` either, `a?` or nothing. */
const PHRASES: readonly (readonly [Mark, string])[] = [
  ['victim', 'en perjuicio|agravio|detrimento de|del?'],
  ['victim', 'en la|las persona|personas de|del?'],
  ['victim', 'cometido|cometida|cometidos|cometidas en perjuicio|agravio|detrimento de|del?'],
  ['victim', 'cometido|cometida|cometidos|cometidas contra'],
  ['victim', 'donde|siendo es|son|aparece|aparecen|figura|figuran? como? victima|victimas'],
  ['beside', `en concordada|estrecha|directa? ${RELATIONS} concordada? con|a|al`],
  ['beside', 'concatenado|concatenada|concatenados|concatenadas|adminiculado|adminiculada|adminiculados|adminiculadas con'],
  ['beside', 'relacionado|relacionada|relacionados|relacionadas con el|los articulo|articulos'],
  ['beside', 'con el|la|las|los? agravante|agravantes|circunstancia|circunstancias'],
  ['beside', 'en concurso real|ideal|medial?'],
  ['shared', 'todos|todas|ambos|ambas'],
  ['shared', 'respectivamente'],
  ['shared', 'en su|ese|el mismo? orden'],
  ['shared', 'cada uno|una'],
  ['cites', '@ y|o @'],
  ['cites', '@'],
  ['cites', 'de conformidad|acuerdo con|a|al lo?'],
  ['cites', 'conforme a|al|con? lo?'],
  ['cites', 'segun lo?'],
  ['cites', 'a tenor de|del lo?'],
  ['cites', 'en virtud de|del lo?'],
  ['cites', 'por remision'],
  ['cites', 'parte in? fine'],
  ['cites', 'in fine'],
  ['cites', 'vigente|vigentes|reformado|reformada para|al|en|a|por? el|la|ese|esa|dicha|aquel|aquella? momento|fecha|epoca|tiempo|entonces?'],
  ['cites', 'ejusdem|eiusdem|eusdem|ejusden|ibidem|ibid|idem'],
];

interface Phrase {
  readonly mark: Mark;
  readonly parts: readonly { readonly words: ReadonlySet<string>; readonly optional: boolean }[];
}

const BY_FIRST = new Map<string, Phrase[]>();
for (const [mark, text] of PHRASES) {
  const parts = text.split(' ').map((part) => ({ words: new Set(part.replace('?', '').split('|')), optional: part.endsWith('?') }));
  for (const first of parts[0]?.words ?? []) BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), { mark, parts }]);
}

/**
 * The phrase that begins at a word, the longest of them.
 * @param words lower case, without accents, small words among them; null for numbers
 */
export function phraseAt(words: readonly (string | null)[], start: number): { readonly mark: Mark; readonly length: number } | null {
  const first = words[start];
  if (first === null || first === undefined) return null;
  let found: { readonly mark: Mark; readonly length: number } | null = null;
  for (const { mark, parts } of BY_FIRST.get(PARTICIPLE.test(first) && !BY_FIRST.has(first) ? ANY_PARTICIPLE : first) ?? []) {
    const length = lengthOf(words, start, parts);
    if (length > (found?.length ?? 0)) found = { mark, length };
  }
  return found ?? (PARTICIPLE.test(first) ? { mark: 'cites', length: 1 } : null);
}

function lengthOf(words: readonly (string | null)[], start: number, parts: Phrase['parts']): number {
  let at = start;
  for (const { words: allowed, optional } of parts) {
    const word = words[at];
    const fits = word !== null && word !== undefined && (allowed.has(word) || (allowed.has(ANY_PARTICIPLE) && PARTICIPLE.test(word)));
    if (fits) at += 1;
    else if (!optional) return 0;
  }
  return at - start;
}
