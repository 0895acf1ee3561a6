/**
 * Which offences a fragment means: its words, narrowed by the article or the
 * statute beside them. Where words and number disagree, both stay possible.
 */
import type { DateSpan, Day } from '../case/dates.ts';
import { formatArticle } from './articles.ts';
import type { CatalogueIndex } from './catalogue-index.ts';
import type { Offence } from './catalogue.ts';
import type { DaysConsulted } from './dated.ts';
import { introduced, NameIndex, type NameMatch } from './names.ts';
import { ArticleIndex, boundsOf, sameIds, union } from './numbering.ts';
import type { Holders } from './numbering.ts';
import type { Citation, Reading } from './reading.ts';
import type { ChargeWarningCode, Court } from './recogniser.ts';

/** What a fragment can mean; `offences` null where it cannot be read. */
export interface Identification {
  readonly offences: readonly string[] | null;
  /** Offences that it is near to, where it cannot be read: for a person to choose from. */
  readonly near: readonly string[];
  readonly notes: readonly { readonly code: ChargeWarningCode; readonly values: Readonly<Record<string, string>> }[];
}

type Note = Identification['notes'][number];

/** What narrows a reading: the days of the conduct, and the court where it is a military one. */
export interface Circumstances {
  readonly conduct: DateSpan | null;
  readonly court: Court;
}

const MILITARY_CODE = 'cojm';

export class Identifier {
  readonly names: NameIndex;
  readonly articles: ArticleIndex;
  readonly #byId: ReadonlyMap<string, Offence>;
  readonly #consulted: DaysConsulted;

  /** @param consulted told with which days conduct is compared */
  constructor(byId: ReadonlyMap<string, Offence>, index: CatalogueIndex, consulted: DaysConsulted) {
    this.#consulted = consulted;
    this.names = new NameIndex(index.names);
    this.articles = new ArticleIndex(index.articles, consulted);
    this.#byId = byId;
  }

  /** @param citations the articles of offences in the reading, without those of degree and participation */
  identify(reading: Reading, citations: readonly Citation[], circumstances: Circumstances): Identification {
    const { conduct } = circumstances;
    const own = citations.filter((citation) => !citation.beside);
    const match = this.names.match({ ...reading, citations: own });
    if (match?.specific) return { offences: match.offences, near: [], notes: [] };
    if (match) return this.#narrow(this.#possibleIn(match, circumstances), match.offences, reading, own, conduct);
    const words = reading.words.length > introduced(reading.words);
    if (words || citations.length === 0) return { offences: null, near: [], notes: [] };
    return this.#byNumber(own.length > 0 ? own : citations, circumstances);
  }

  /**
   * Which of them the words can mean here: on these days, before this court.
   * A military court only tries what its own code punishes (art. 6 COJM as
   * amended, G.O. 6.646 Ext., 17 September 2021, seen on a secondary page), so
   * it settles a word that is an offence of that code and of another; no
   * other court settles anything.
   */
  #possibleIn({ offences, only }: Pick<NameMatch, 'offences' | 'only'>, { conduct, court }: Circumstances): readonly string[] {
    const here = offences.filter((id) => this.#onlyHere(only?.[id], conduct, court));
    const possible = this.#possibleOn(here.length > 0 ? here : offences, conduct);
    return Object.values(only ?? {}).some((bounds) => bounds.court !== undefined) ? possible : this.#military(possible, court);
  }

  #onlyHere(bounds: NonNullable<NameMatch['only']>[string] | undefined, conduct: DateSpan | null, court: Court): boolean {
    if (!bounds) return true;
    const { from, to } = boundsOf(bounds);
    this.#consulted.note([...(from === null ? [] : [from]), ...(to === null ? [] : [to + 1])]);
    if (bounds.court !== undefined && bounds.court !== court) return false;
    const { from: first, to: last } = conduct ?? { from: null, to: null };
    return !(to !== null && first !== null && first > to) && !(from !== null && last !== null && last < from);
  }

  #military(ids: readonly string[], court: Court): readonly string[] {
    if (court !== 'military') return ids;
    const own = ids.filter((id) => this.#inAny([id], [[MILITARY_CODE]]));
    return own.length > 0 ? own : ids;
  }

  /** A statute that ended before the conduct began does not apply to it; a later one may, if milder. */
  #possibleOn(ids: readonly string[], conduct: DateSpan | null): readonly string[] {
    if (ids.length < 2) return ids;
    const ended = ids.flatMap((id) => this.#endOf(id) ?? []);
    this.#consulted.note(ended.map((end) => end + 1));
    const start = conduct?.from ?? null;
    if (start === null || ended.length === 0) return ids;
    const possible = ids.filter((id) => (this.#endOf(id) ?? start) >= start);
    return possible.length === 0 ? ids : possible;
  }

  /** The last day on which the offence stood in a statute; null where it still does. */
  #endOf(id: string): Day | null {
    const ends = (this.#byId.get(id)?.numberings ?? []).map((numbering) => boundsOf(numbering).to);
    return ends.reduce((last, end) => (last === null || end === null ? null : Math.max(last, end)), ends.length === 0 ? null : -Infinity);
  }

  /** @param all those that the words can mean on other days or before another court: an article may say so */
  #narrow(ids: readonly string[], all: readonly string[], reading: Reading, citations: readonly Citation[], conduct: DateSpan | null): Identification {
    let possible = ids;
    const added: string[] = [];
    const notes: Note[] = [];
    for (const citation of citations) {
      const holders = this.articles.holders(citation, conduct);
      const fitting = possible.filter((id) => holders.offences.includes(id) || this.#mayHave(id, citation, conduct));
      const elsewhere = fitting.length > 0 ? [] : all.filter((id) => holders.offences.includes(id));
      if (fitting.length + elsewhere.length > 0 && !this.#isAnothers(fitting, holders.offences, elsewhere)) {
        possible = fitting.length > 0 ? fitting : elsewhere;
        continue;
      }
      if (holders.offences.length > 0) {
        added.push(...holders.offences);
        notes.push({ code: 'charge-conflict', values: describe(citation, union([ids, holders.offences])) });
      } else {
        if (citation.statutes?.some((statute) => this.articles.holds(statute)) && !this.#inAny(possible, [citation.statutes])) return conflict(ids, citation.statutes);
        notes.push({ code: 'article-unlisted', values: describe(citation, possible) });
      }
    }
    for (const statutes of reading.statutes) {
      if (!this.#inAny(possible, [statutes])) return conflict(ids, statutes);
      possible = possible.filter((id) => this.#inAny([id], [statutes]));
    }
    return { offences: union([possible, added]), near: [], notes };
  }

  /** Whether the offences have the number only where nobody knows it, and another one is known to have it. */
  #isAnothers(fitting: readonly string[], holders: readonly string[], elsewhere: readonly string[]): boolean {
    return elsewhere.length === 0 && holders.length > 0 && !fitting.some((id) => holders.includes(id));
  }

  #mayHave(id: string, citation: Citation, conduct: DateSpan | null): boolean {
    const offence = this.#byId.get(id);
    return offence !== undefined && this.articles.mayHave(offence, citation, conduct);
  }

  /** Whether one of the offences stands in one of the statutes. */
  #inAny(ids: readonly string[], statutes: readonly (readonly string[])[]): boolean {
    return ids.some((id) =>
      (this.#byId.get(id)?.numberings ?? []).some((numbering) => statutes.some((keys) => keys.includes(numbering.statute))),
    );
  }

  /** Whether one of the offences is known to have the article, or stands in the statute. */
  fits(ids: readonly string[], citation: Citation, conduct: DateSpan | null): boolean {
    const { offences } = this.articles.holders(citation, conduct);
    return ids.some((id) => offences.includes(id));
  }

  /** The statutes in which offences stand. */
  statutesOf(ids: readonly string[]): readonly string[] {
    return [...new Set(ids.flatMap((id) => (this.#byId.get(id)?.numberings ?? []).map(({ statute }) => statute)))];
  }

  fitsStatute(ids: readonly string[], statutes: readonly string[]): boolean {
    return this.#inAny(ids, [statutes]);
  }

  /** An article without words. The number alone names the offence in its completed form. */
  #byNumber(citations: readonly Citation[], { conduct, court }: Circumstances): Identification {
    const all = citations.map((citation) => ({ citation, holders: this.articles.holders(citation, conduct) }));
    const near = union(all.map(({ citation, holders }) => this.#military(this.#complete(holders.offences), citation.statutes === null ? court : null)));
    const notes = all.flatMap(({ citation, holders }) => this.#notesOn(citation, holders));
    return { offences: all.some(({ holders }) => holders.gap) ? null : near, near, notes };
  }

  #complete(ids: readonly string[]): readonly string[] {
    const complete = ids.filter((id) => Object.keys(this.#byId.get(id)?.implies ?? {}).length === 0);
    return complete.length > 0 ? complete : ids;
  }

  #notesOn(citation: Citation, holders: Holders): Note[] {
    const offences = this.#complete(holders.offences);
    const notes: Note[] = [];
    if (citation.statutes === null) notes.push({ code: 'article-without-statute', values: describe(citation, offences) });
    if (holders.outOfPeriod) notes.push({ code: 'article-out-of-period', values: describe(citation, offences) });
    if (holders.gap && offences.length > 0) notes.push({ code: 'article-needs-date', values: describe(citation, offences) });
    const before = this.#complete(holders.collision?.before ?? []);
    const since = this.#complete(holders.collision?.since ?? []);
    if (before.length > 0 && since.length > 0 && !sameIds(before, since)) {
      const values = { ...describe(citation, offences), before: before.join(', '), since: since.join(', ') };
      notes.push({ code: 'article-collision', values });
    }
    return notes;
  }
}

function conflict(ids: readonly string[], statutes: readonly string[]): Identification {
  const values = { article: '', statute: statutes.join(', '), offences: ids.join(', ') };
  return { offences: null, near: ids, notes: [{ code: 'charge-conflict', values }] };
}

function describe(citation: Citation, offences: readonly string[]): Record<string, string> {
  return {
    article: formatArticle(citation.article),
    statute: citation.statutes?.join(', ') ?? '',
    offences: offences.join(', '),
  };
}
