/**
 * Gives what is only a citation, a degree, a victim or the name of a statute
 * to the charge, or the charges, that it belongs to. A piece of a cell makes a
 * charge of its own only with words that can name an offence; articles do
 * where there are no such words before them, or where they name their statute.
 */
import type { Circumstances, Identifier } from './identify.ts';
import { append, isNamed, type Fragment } from './fragments.ts';
import { isPerson } from './loosen.ts';
import { introduced } from './names.ts';
import { PENAL_CODE, type Citation, type Reading } from './reading.ts';
import type { Piece } from './separators.ts';

/** A list of articles after a list of charges: how many charges before it are looked at. */
const FARTHEST_CHARGE = 12;
const ARTICLE = /^[^\p{L}\d]{0,9}art/iu;
const BEGINS_STATUTE = new Set(['ley', 'codigo', 'reglamento', 'decreto', 'estatuto']);

/** The charges, each with what belongs to it. */
export function attach(fragments: readonly Fragment[], identifier: Identifier, circumstances: Circumstances): Fragment[] {
  const list = new ChargeList(identifier, circumstances);
  for (const fragment of fragments) list.add(fragment);
  return list.finish();
}

class ChargeList {
  readonly #identifier: Identifier;
  readonly #circumstances: Circumstances;
  readonly #charges: Fragment[] = [];
  /** `previstos en los artículos 52; 37; y 28, de la Ley`: a list of articles that waits for its statute. */
  #listed = false;
  readonly #meanings = new Map<Reading, readonly string[] | null>();

  constructor(identifier: Identifier, circumstances: Circumstances) {
    this.#identifier = identifier;
    this.#circumstances = circumstances;
  }

  add(fragment: Fragment): void {
    const { reading } = fragment;
    const previous = this.#charges.at(-1);
    if (!previous) this.#charges.push(fragment);
    else if (this.#isOfStatute(previous, fragment)) this.#charges[this.#charges.length - 1] = { ...append(previous, fragment), reading: withStatute(reading, previous.reading.statutes.flat()) };
    else if (isHeading(previous)) this.#charges[this.#charges.length - 1] = fragment;
    else if (previous.reading.ends === 'victim' && fragment.before !== 'hard' && this.#isVictim(fragment)) this.#addTo(previous, { ...fragment, reading: { ...NOTHING, ends: 'victim' } });
    else if (isNamed(reading)) {
      this.#listed = false;
      this.#addNamed(previous, fragment);
    } else if (reading.tail || (this.#listed && !ARTICLE.test(fragment.written))) {
      this.#addTail(previous, fragment);
      this.#listed ||= reading.tail && reading.citations.length > 0;
    } else if (reading.citations.length === 0 && (reading.words.length > 0 || fragment.byArticle.length > 0 || reading.statutes.length === 0)) this.#addTo(previous, fragment);
    else if (reading.citations.length > 0 && isNamed(previous.reading) && reading.citations.every((citation) => citation.statutes === null)) this.#addBareNumbers(previous, fragment);
    else if (fragment.before === 'hard' && !this.#confirms(previous, fragment)) this.#charges.push(fragment);
    else if (reading.citations.length === 0) this.#addStatute(previous, fragment);
    else this.#addCitations(previous, fragment);
  }

  finish(): Fragment[] {
    // With its statute, an article that was no charge's may be none of an offence.
    return this.#spreadStatutes()
      .filter(({ doubtful, reading }) => doubtful !== true || isNamed(reading) || reading.citations.some((citation) => this.#isKnown(citation)))
      .flatMap(oneByOne);
  }

  #meant(reading: Reading): readonly string[] | null {
    let ids = this.#meanings.get(reading);
    if (ids === undefined) {
      ids = this.#identifier.identify(reading, reading.citations, this.#circumstances).offences;
      this.#meanings.set(reading, ids);
    }
    return ids;
  }

  #addTo(previous: Fragment, fragment: Fragment): void {
    this.#charges[this.#charges.length - 1] = append(previous, fragment);
  }

  /** Persons and bodies, after others that were harmed: nothing in their names is a word of an offence. */
  #isVictim({ written, reading }: Fragment): boolean {
    return !ARTICLE.test(written) && reading.statutes.length === 0 && isPerson(written, reading.words, (word) => this.#identifier.names.isHeard(word));
  }

  #addNamed(previous: Fragment, fragment: Fragment): void {
    const { words, citations } = fragment.reading;
    const waiting = previous.reading.citations.some((citation) => citation.statutes === null);
    if (waiting && BEGINS_STATUTE.has(words[0]?.stem ?? '') && citations.length === 0) {
      this.#giveStatute([]);
      this.#addTo(this.#charges.at(-1) ?? previous, { ...fragment, reading: { ...NOTHING, ends: 'statute' } });
    } else if (previous.reading.ends === 'statute' && fragment.before === 'and' && words.length === 1 && citations.length === 0) {
      // "Ley sobre Armas y Explosivos": the rest of the name, or a charge.
      this.#charges.push({ ...fragment, doubtful: true });
    } else this.#charges.push(fragment);
  }

  /** `previstos y sancionados en los artículos 343 y 286`, `en relación con el 29`, `ambos del Código Penal`, `en perjuicio de`. */
  #addTail(previous: Fragment, fragment: Fragment): void {
    const { reading } = fragment;
    this.#distribute(fragment);
    const last = this.#charges.at(-1) ?? previous;
    const { statutes, shared } = reading;
    const keys = statutes.flat();
    if (keys.length > 0) this.#giveStatute(keys);
    const closing = this.#charges.at(-1) ?? last;
    const named = shared && keys.length > 0 && this.#fitsStatute(closing, keys) ? statutes : [];
    this.#charges[this.#charges.length - 1] = {
      ...closing,
      end: fragment.end,
      byArticle: [...closing.byArticle, ...fragment.byArticle],
      reading: { ...closing.reading, words: [...closing.reading.words, ...reading.words.filter((word) => word.modifier !== null)], statutes: [...closing.reading.statutes, ...named], shared: closing.reading.shared || shared, ends: reading.ends },
    };
    if (shared) this.#shareManner(fragment);
  }

  /** `Código Penal, art. 286`, `Ley Desarme, porte ilícito`: a statute before its article or offence; an article on another line only if it is known to have it. */
  #isOfStatute({ reading: { words, citations, statutes } }: Fragment, { before, reading }: Fragment): boolean {
    const alone = introduced(words) === words.length && citations.length === 0 && statutes.length === 1;
    if (alone && isNamed(reading) && before !== 'hard') return this.#identifier.fitsStatute(this.#meant(reading) ?? [], statutes.flat());
    if (!alone || isNamed(reading) || reading.citations.length === 0 || reading.citations.some((citation) => citation.statutes !== null)) return false;
    return before !== 'hard' || reading.citations.every((citation) => this.#isKnown({ ...citation, statutes: statutes.flat() }));
  }

  #fitsStatute(charge: Fragment, keys: readonly string[]): boolean {
    const meant = this.#meant(charge.reading);
    return charge.reading.citations.length === 0 && meant !== null && this.#identifier.fitsStatute(meant, keys);
  }

  /** `ambos en grado de tentativa`. */
  #shareManner({ reading, byArticle }: Fragment): void {
    const words = reading.words.filter((word) => word.modifier !== null);
    if (words.length === 0 && byArticle.length === 0) return;
    for (const [i, charge] of this.#charges.slice(0, -1).entries()) {
      if (charge.reading.words.some((word) => word.modifier !== null)) continue;
      const certain = this.#charges.length === 2;
      this.#charges[i] = { ...charge, perhaps: !certain, byArticle: [...charge.byArticle, ...byArticle], reading: { ...charge.reading, words: [...charge.reading.words, ...words] } };
    }
  }

  /**
   * Each article to the nearest charge before it that has it. One that none
   * has is that of a charge that waits for its article, whose words stand; one
   * more than that may be another charge, unless the catalogue does not know it.
   */
  #distribute({ reading, start, end, before, written }: Fragment): void {
    const own = reading.citations.filter((citation) => !citation.beside);
    const fitting = new Map(own.map((citation) => [citation, this.#fitting(citation)]));
    const waiting = this.#waiting();
    const single = waiting.length < 2;
    let open = waiting.filter((position) => ![...fitting.values()].includes(position)).length;
    const more: Citation[] = [];
    let at = this.#charges.length - 1;
    for (const citation of reading.citations) {
      const target = fitting.get(citation) ?? -1;
      if (target >= 0) at = target;
      const surplus = target < 0 && !citation.beside && (open -= 1) < 0 && this.#isKnown(citation);
      if (surplus && !single) more.push(citation);
      else this.#cite(target < 0 && single ? this.#charges.length - 1 : at, target >= 0 || citation.beside || surplus || (single && own.length === 1) ? citation : { ...citation, beside: true });
    }
    for (const citation of more) this.#charges.push({ start, end, before, written, reading: { ...NOTHING, citations: [citation] }, byArticle: [], perhaps: false, doubtful: true });
  }

  /** Positions of the charges since the last that has an article, the last of all among them. */
  #waiting(): readonly number[] {
    const cited = this.#charges.findLastIndex(({ reading }) => reading.citations.length > 0 || !isNamed(reading));
    return this.#charges.flatMap((_, position) => (position > cited || position === this.#charges.length - 1 ? [position] : []));
  }

  #isKnown(citation: Citation): boolean {
    return this.#identifier.articles.holders(citation, this.#circumstances.conduct).offences.length > 0;
  }

  #fitting(citation: Citation): number {
    return this.#charges.findLastIndex((charge, position) => {
      if (position < this.#charges.length - FARTHEST_CHARGE || !isNamed(charge.reading)) return false;
      const ids = this.#meant(charge.reading);
      return ids !== null && this.#identifier.fits(ids, citation, this.#circumstances.conduct);
    });
  }

  #cite(position: number, citation: Citation): void {
    const charge = this.#charges[position];
    if (charge) this.#charges[position] = { ...charge, reading: { ...charge.reading, citations: [...charge.reading.citations, citation] } };
  }

  /**
   * Numbers without a statute, after a charge in words: its own, or those of
   * another one before it. Others leave open what the charge is, where the
   * catalogue knows them; only where "art." is written may they be a charge.
   */
  #addBareNumbers(previous: Fragment, fragment: Fragment): void {
    const { citations } = fragment.reading;
    const [own, others] = [citations.filter((citation) => citation.beside || this.#fitting(citation) >= 0), citations.filter((citation) => !citation.beside && this.#fitting(citation) < 0)];
    const open = ARTICLE.test(fragment.written) && (own.length > 0 || previous.reading.citations.length > 0);
    const first = ARTICLE.test(fragment.written) && !open;
    // A number that could be the article of another offence may not vanish: the charge could be either.
    const kept = first ? citations : [...own, ...(open ? [] : others.map((citation) => this.#inOwnStatute(previous, citation)))];
    this.#addTail(previous, { ...fragment, reading: { ...fragment.reading, citations: kept } });
    for (const citation of open ? others : []) this.#charges.push({ ...fragment, reading: { ...fragment.reading, citations: [citation] }, doubtful: true });
  }

  /** A bare number is one of the charge's own statute or of the Penal Code; where those have no offence under it, it stands beside. */
  #inOwnStatute(previous: Fragment, citation: Citation): Citation {
    const own = this.#identifier.statutesOf(this.#meant(previous.reading) ?? []);
    const meant = { ...citation, statutes: [...new Set([...own, PENAL_CODE])] };
    return this.#isKnown(meant) ? meant : { ...citation, beside: true };
  }

  /** Whether a citation on a line of its own is that of the charge before it, which has none. */
  #confirms(previous: Fragment, { reading }: Fragment): boolean {
    const [citation, ...more] = reading.citations;
    if (!citation || more.length > 0 || previous.reading.citations.length > 0 || !isNamed(previous.reading)) return false;
    const meant = this.#meant(previous.reading);
    return meant !== null && this.#identifier.fits(meant, citation, this.#circumstances.conduct);
  }

  #addStatute(previous: Fragment, fragment: Fragment): void {
    const meant = this.#meant(previous.reading);
    const named = this.#identifier.identify(fragment.reading, [], this.#circumstances).offences;
    const keys = fragment.reading.statutes.flat();
    const waiting = previous.reading.citations.some((citation) => citation.statutes === null);
    if (named && !waiting && !(meant && this.#identifier.fitsStatute(meant, keys))) {
      this.#charges.push(fragment);
      return;
    }
    this.#giveStatute(keys);
    this.#addTo(this.#charges.at(-1) ?? previous, waiting ? { ...fragment, reading: { ...fragment.reading, statutes: [] } } : fragment);
  }

  /** A statute holds for the articles before it, as far back as they name none. */
  #giveStatute(statutes: readonly string[]): void {
    for (let at = this.#charges.length - 1; at >= 0; at -= 1) {
      const charge = this.#charges[at];
      if (!charge) return;
      const { citations } = charge.reading;
      if (citations.some((citation) => citation.statutes !== null)) return;
      if (citations.length > 0) this.#charges[at] = { ...charge, reading: withStatute(charge.reading, statutes) };
    }
  }

  /** Articles with their statute: of the charges that have them, or charges of their own. */
  #addCitations(previous: Fragment, fragment: Fragment): void {
    const { citations } = fragment.reading;
    const all = citations.every((citation) => citation.beside || this.#fitting(citation) >= 0);
    if (all) {
      this.#distribute(fragment);
      const end = this.#charges.at(-1);
      if (end) this.#charges[this.#charges.length - 1] = { ...end, end: fragment.end, byArticle: [...end.byArticle, ...fragment.byArticle] };
    } else if (isNamed(previous.reading) && previous.reading.citations.length === 0 && citations.length === 1) this.#addTo(previous, fragment);
    else this.#charges.push(fragment);
  }

  /** `Art. 286 y art. 218 CP`, `... artículo 357 e ... artículo 296, ambos del Código Penal`. */
  #spreadStatutes(): Fragment[] {
    const spread: Fragment[] = [];
    let lent: readonly string[] | null = null;
    let before: Piece['before'] = 'start';
    for (const charge of this.#charges.toReversed()) {
      const { reading } = charge;
      const bare = !isNamed(reading) && reading.citations.length > 0;
      const own: readonly string[] | null = reading.citations.findLast((citation) => citation.statutes !== null)?.statutes ?? reading.statutes.at(-1) ?? null;
      const takes: boolean = lent !== null && (!bare || before !== 'hard');
      const given = !takes ? reading : lent !== null && this.#fitsStatute(charge, lent) && reading.statutes.length === 0 ? { ...reading, statutes: [lent] } : withStatute(reading, lent ?? []);
      spread.push({ ...charge, reading: given });
      lent = own !== null && (reading.shared || bare) ? own : own !== null ? null : takes ? lent : null;
      before = charge.before;
    }
    return spread.reverse();
  }
}

/** `Delitos:`, which introduces what follows. */
function isHeading({ reading, byArticle }: Fragment): boolean {
  return introduced(reading.words) === reading.words.length && reading.citations.length === 0 && reading.statutes.length === 0 && byArticle.length === 0;
}

const NOTHING: Reading = { words: [], citations: [], statutes: [], tail: true, shared: false, ends: null, victims: [] };

function withStatute(reading: Reading, statutes: readonly string[]): Reading {
  const named = (citation: Citation) => (citation.statutes === null ? { ...citation, statutes } : citation);
  return { ...reading, citations: reading.citations.map(named) };
}

/** Articles without words are charges of their own, one each. */
function oneByOne(fragment: Fragment): Fragment[] {
  const { citations } = fragment.reading;
  const own = citations.filter((citation) => !citation.beside);
  if (own.length < 2 || isNamed(fragment.reading)) return [fragment];
  return own.map((citation) => ({ ...fragment, reading: { ...fragment.reading, citations: [citation] }, perhaps: true }));
}
