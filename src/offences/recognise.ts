/**
 * Reads charges as people write them. What it cannot read stays unknown, with
 * near names for a person to choose from; it never picks one of them.
 */
import type { DateSpan } from '../case/dates.ts';
import { formatArticle } from './articles.ts';
import { indexOf, vocabularyOf } from './catalogue-index.ts';
import type { CatalogueIndex } from './catalogue-index.ts';
import type { Catalogue, Modifier, Offence } from './catalogue.ts';
import { firstBeyond, LONGEST_CELL, LONGEST_PIECE, MOST_CHARGES, withinBounds } from './bounds.ts';
import { DaysConsulted, liesIn, type Stretch } from './dated.ts';
import { attach } from './attach.ts';
import { joinNames } from './fragments.ts';
import type { Fragment } from './fragments.ts';
import { Identifier, type Circumstances, type Identification } from './identify.ts';
import { mannerOf } from './manner.ts';
import { Memo } from './memo.ts';
import { moreIn } from './more.ts';
import { PENAL_CODE, readFragment } from './reading.ts';
import type { Citation, Reading } from './reading.ts';
import type { ChargeWarning, Court, RecognisedCell, RecognisedCharge, Recogniser } from './recogniser.ts';
import { piecesOf, WholeNames } from './separators.ts';
import type { Piece } from './separators.ts';
import { stateOf } from './stated.ts';
import { Suggestions } from './suggest.ts';

export { CHARGE_WARNINGS } from './recogniser.ts';
export type { ChargeWarning, ChargeWarningCode, RecognisedCell, RecognisedCharge, Recogniser } from './recogniser.ts';

const MEMO_SIZE = 4096;
const LONGEST_KEPT = 2000;
/** Readings kept of one text, for conduct of different days. */
const MOST_STRETCHES = 64;
const LONGEST_SHOWN = 200;
const SUGGESTIONS = 3;
/** A cell with more unreadable pieces than this is no list of charges; the rest go without suggestions. */
const MOST_SUGGESTED = 12;
/** A charge that names this law is one of its offences, even where it is not known of which. */
const ANTI_CORRUPTION_LAW = 'lcc';

/**
 * Builds the recogniser of a catalogue; the work is done once.
 * @param index that of the same catalogue, where it was made beforehand
 */
export function compileCatalogue(catalogue: Catalogue, index: CatalogueIndex = indexOf(catalogue)): Recogniser {
  return new CatalogueRecogniser(catalogue, index);
}

/** The reading of a text, and the conduct for which it holds; null for any. */
interface KeptReading {
  readonly stretch: Stretch | null;
  readonly cell: RecognisedCell;
}

class CatalogueRecogniser implements Recogniser {
  readonly #byId: ReadonlyMap<string, Offence>;
  readonly #read: (text: string) => Reading;
  readonly #identifier: Identifier;
  /** Built when first asked for: most cells are read without it. */
  #suggestions: Suggestions | null = null;
  readonly #catalogue: Catalogue;
  readonly #whole: WholeNames;
  readonly #byArticle = new Map<string, Modifier[]>();
  readonly #cells = new Memo<KeptReading[]>(MEMO_SIZE);
  /** Those before a military court. */
  readonly #military = new Memo<KeptReading[]>(MEMO_SIZE);
  readonly #consulted = new DaysConsulted();

  constructor(catalogue: Catalogue, index: CatalogueIndex) {
    for (const modifier of catalogue.modifiers) {
      for (const article of modifier.articles ?? []) {
        this.#byArticle.set(article, [...(this.#byArticle.get(article) ?? []), modifier]);
      }
    }
    this.#byId = new Map(catalogue.offences.map((offence) => [offence.id, offence]));
    const vocabulary = vocabularyOf(catalogue, index);
    this.#read = (text) => readFragment(text, vocabulary);
    this.#identifier = new Identifier(this.#byId, index, this.#consulted);
    this.#catalogue = catalogue;
    this.#whole = new WholeNames(index.whole);
  }

  byId(id: string): Offence | undefined {
    return this.#byId.get(id);
  }

  suggest(text: string, n: number): string[] {
    this.#suggestions ??= new Suggestions(this.#catalogue);
    return this.#suggestions.nearest(text, n);
  }

  charge(text: string, conduct: DateSpan | null, court: Court = null): RecognisedCharge {
    const composed = text.normalize('NFC');
    const fragment = composed.length > LONGEST_PIECE ? null : this.#fragment(composed, { start: 0, end: composed.length, before: 'start' });
    return fragment && withinBounds([fragment]) === 1 ? this.#interpret(composed, fragment, { conduct, court }, true) : unread(composed);
  }

  charges(text: string, conduct: DateSpan | null, court: Court = null): RecognisedCell {
    if (text.length > LONGEST_KEPT) return this.#cell(text, { conduct, court });
    const cells = court === null ? this.#cells : this.#military;
    const kept = cells.get(text);
    for (let at = 0; kept && at < kept.length; at += 1) {
      const reading = kept[at];
      if (reading && liesIn(conduct, reading.stretch)) return reading.cell;
    }
    // What is kept must not hold a whole block of the file by one cell of it.
    const own = ` ${text}`.slice(1);
    this.#consulted.clear();
    const cell = this.#cell(own, { conduct, court });
    const reading = { stretch: this.#consulted.likeOf(conduct), cell };
    if (kept && kept.length < MOST_STRETCHES) kept.push(reading);
    else cells.set(own, [reading]);
    return cell;
  }

  #cell(text: string, circumstances: Circumstances): RecognisedCell {
    const state = stateOf(text);
    if (state !== 'charges') return { state, charges: [], warnings: [] };
    const whole = text.normalize('NFC');
    const more = moreIn(whole.slice(0, LONGEST_CELL + 200));
    const composed = more === null ? whole : more.rest + whole.slice(LONGEST_CELL + 200);
    // What stands just behind the bound still tells whether the mark before it separates.
    const pieces = piecesOf(composed.slice(0, LONGEST_CELL + 200), this.#whole);
    const short = pieces.slice(0, firstBeyond(pieces));
    const readable = short.map((piece) => this.#fragment(composed, piece));
    const kept = readable.slice(0, withinBounds(readable));
    const all = attach(joinNames(kept, this.#identifier), this.#identifier, circumstances);
    const fragments = all.slice(0, MOST_CHARGES);
    const rest = all[MOST_CHARGES] ?? pieces[kept.length];
    let withoutOffence = 0;
    const found = fragments.map((fragment, i) => {
      const read = this.#interpret(composed, shareManner(fragment, fragments[i + 1]), circumstances, withoutOffence < MOST_SUGGESTED);
      if (read.charge.offences === null) withoutOffence += 1;
      return read;
    });
    if (rest) found.push(unread(whole.slice(rest.start)));
    else if (more) found.push(unread(more.mark));
    return { state, charges: found.map(({ charge }) => charge), warnings: found.flatMap(({ warnings }) => warnings) };
  }

  #fragment(text: string, { start, end, before }: Piece): Fragment {
    const reading = this.#withoutHidden(this.#read(text.slice(start, end)));
    const modifying = (citation: Citation) =>
      this.#byArticle.has(citation.article.number) && (citation.statutes?.includes(PENAL_CODE) ?? true);
    return {
      start,
      end,
      before,
      written: text.slice(start, end),
      reading: { ...reading, citations: reading.citations.filter((citation) => !modifying(citation)) },
      byArticle: reading.citations
        .filter(modifying)
        .flatMap((citation) => this.#byArticle.get(citation.article.number) ?? [])
        .map((modifier) => modifier.states),
      perhaps: false,
    };
  }

  /** A charge that follows a victim without any mark between is not read past. */
  #withoutHidden(reading: Reading): Reading {
    const { words, victims } = reading;
    return victims.length > 0 && this.#identifier.names.hides(victims) ? { ...reading, words: [...words, ...victims], victims: [] } : reading;
  }

  #interpret(text: string, fragment: Fragment, circumstances: Circumstances, suggest: boolean): RecognisedCharge {
    const { reading } = fragment;
    const written = trimmed(text.slice(fragment.start, fragment.end));
    const { offences, near, notes } = fragment.doubtful ? NOT_READ : this.#identifier.identify(reading, reading.citations, circumstances);
    const known = offences?.map((id) => this.#byId.get(id)).filter((offence) => offence !== undefined) ?? null;
    const states = [...new Set(reading.words.flatMap((word) => (word.modifier ? [word.modifier.states] : [])))];
    const similar = !offences && suggest && reading.words.length > 0 ? this.suggest(written, SUGGESTIONS) : [];
    const suggestions = offences ? [] : [...new Set([...near, ...similar])].slice(0, SUGGESTIONS);
    const statutes = [...new Set([...reading.citations.map((citation) => citation.statutes ?? []), ...reading.statutes].flat())];
    const articles = [...new Set(reading.citations.map((citation) => formatArticle(citation.article)))];
    const [statute] = statutes;
    const warnings: ChargeWarning[] = notes.map(({ code, values }) => ({ code, values: { text: written, ...values } }));
    if (offences === null) {
      warnings.push({ code: 'charge-unrecognised', values: { text: written, suggestions: suggestions.join(', ') } });
    } else if (offences.length > 1) {
      warnings.push({ code: 'charge-ambiguous', values: { text: written, offences: offences.join(', '), ...titlesOf(known ?? []) } });
    }
    return {
      charge: {
        text: written,
        offences,
        ...(statute !== undefined && statutes.length === 1 && { statute }),
        ...(articles.length > 0 && { article: articles.join(', ') }),
        ...(suggestions.length > 0 && { suggestions }),
        facts: { ...mannerOf(states, fragment.byArticle, known, fragment.perhaps), ...(statutes.length === 1 && statute === ANTI_CORRUPTION_LAW && { 'corruption-law': { values: ['yes' as const] } }) },
      },
      warnings,
    };
  }
}

/** The titles of the readings in each language: whoever tells of them has no catalogue at hand. */
function titlesOf(offences: readonly Offence[]): { readonly es: string; readonly en: string } {
  return { es: offences.map(({ name }) => name.es).join(' o '), en: offences.map(({ name }) => name.en).join(' or ') };
}

const NOT_READ: Identification = { offences: null, near: [], notes: [] };

/**
 * `homicidio y lesiones en grado de frustración`: the degree may be of both,
 * so it is possible, not certain, for the charge before the "y".
 */
function shareManner(fragment: Fragment, next: Fragment | undefined): Fragment {
  if (next?.before !== 'and' || fragment.byArticle.length > 0 || fragment.reading.words.some((word) => word.modifier)) return fragment;
  const joints = next.reading.words.filter((word) => word.modifier);
  const last = next.reading.words.at(-1);
  const first = next.reading.words[0];
  if (joints.length < 2 || !last?.modifier || first?.modifier) return fragment;
  const states = [...new Set(joints.flatMap((word) => (word.modifier ? [word.modifier.states] : [])))];
  return { ...fragment, byArticle: states, perhaps: true };
}

/** Text that is too long for a charge, or for a list of them: kept as it is, as a charge that nobody has read. */
function unread(text: string): RecognisedCharge {
  const written = trimmed(text);
  const begins = written.length > LONGEST_SHOWN ? `${written.slice(0, LONGEST_SHOWN)}…` : written;
  return { charge: { text: written, offences: null, facts: {} }, warnings: [{ code: 'charge-unrecognised', values: { text: begins, suggestions: '' } }] };
}

/** Without the blanks, marks and unpaired brackets around it. */
function trimmed(text: string): string {
  const inner = text.trim().replace(/^[\s.,;:•·*\-–—]{1,20}/u, '').replace(/[\s,;:]{1,20}$/u, '');
  return inner === '' ? text.trim() : inner;
}
