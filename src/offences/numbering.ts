/**
 * Which offences an article number can mean, by statute and by the days on
 * which the conduct can have happened.
 *
 * The Penal Code was renumbered on 13 April 2005 (G.O. 5.768 Ext.), so the
 * span of the conduct is cut where a statute's numbering changes. Where a
 * stretch of it knows no offence under the number, what the number meant then
 * is unknown, and so is the whole reading.
 */
import { parseDay } from '../case/dates.ts';
import type { DateSpan, Day } from '../case/dates.ts';
import { articleOf, canMean } from './articles.ts';
import type { Article } from './articles.ts';
import type { Numbering, Offence } from './catalogue.ts';
import type { DaysConsulted } from './dated.ts';
import type { Citation, Reading } from './reading.ts';

/** An article of an offence, while that numbering was in force. */
export interface ListedArticle {
  /** Id of the offence. */
  readonly offence: string;
  readonly statute: string;
  readonly article: Article;
  readonly from: Day | null;
  readonly to: Day | null;
}

/** What a citation can mean. */
export interface Holders {
  /** Ids of offences that have the number on some of the days. */
  readonly offences: readonly string[];
  /** On some of the days no offence of the catalogue has the number. */
  readonly gap: boolean;
  /** Offences of the first and of the last of the days, where they differ. */
  readonly collision: { readonly before: readonly string[]; readonly since: readonly string[] } | null;
  /** The statute named was not in force on any of the days. */
  readonly outOfPeriod: boolean;
}

const ALL_DAYS: DateSpan = { from: null, to: null };
const NONE: Holders = { offences: [], gap: true, collision: null, outOfPeriod: false };

/** The article numbers, ready to be looked up: plain data, so that it can be made beforehand. */
export interface ArticleList {
  readonly byNumber: Readonly<Record<string, readonly ListedArticle[]>>;
  /** Days on which a statute's numbering changes, in order. */
  readonly changes: Readonly<Record<string, readonly Day[]>>;
  readonly periods: Readonly<Record<string, readonly Period[]>>;
}

interface Period {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Lists the article numbers of the offences of a catalogue. */
export function articleList(offences: readonly Offence[], read: (text: string) => Reading): ArticleList {
  const byNumber: Record<string, ListedArticle[]> = {};
  const changes: Record<string, Day[]> = {};
  const periods: Record<string, Period[]> = {};
  for (const offence of offences) {
    for (const numbering of offence.numberings) {
      const { statute } = numbering;
      const { from, to } = boundsOf(numbering);
      (periods[statute] ??= []).push({ from, to });
      const changed = (changes[statute] ??= []);
      if (from !== null) changed.push(from);
      if (to !== null) changed.push(to + 1);
      for (const text of numbering.articles) {
        const article = read(text).citations[0]?.article ?? articleOf(text.toLowerCase());
        if (!article) throw new Error(`${offence.id}: no article number: ${text}`);
        (byNumber[article.number] ??= []).push({ offence: offence.id, statute, article, from, to });
      }
    }
  }
  for (const [statute, days] of Object.entries(changes)) changes[statute] = [...new Set(days)].sort((a, b) => a - b);
  return { byNumber, changes, periods };
}

export class ArticleIndex {
  readonly #byNumber: ArticleList['byNumber'];
  readonly #changes: ArticleList['changes'];
  readonly #periods: ArticleList['periods'];
  readonly #consulted: DaysConsulted;

  /** @param consulted told with which days conduct is compared */
  constructor({ byNumber, changes, periods }: ArticleList, consulted: DaysConsulted) {
    this.#consulted = consulted;
    this.#byNumber = byNumber;
    this.#changes = changes;
    this.#periods = periods;
  }

  /** Whether the catalogue has offences of a statute. */
  holds(statute: string): boolean {
    return Object.hasOwn(this.#periods, statute);
  }

  /** The offences that a citation can mean, if the conduct falls in `conduct` (null: any day). */
  holders(citation: Citation, conduct: DateSpan | null): Holders {
    const edition = citation.year === 'earlier' ? this.#earlier(citation.statutes ?? []) : citation.year === null ? null : endOfYear(citation.year);
    if (edition === null) return this.#within(citation, conduct ?? ALL_DAYS);
    const asWritten = this.#within(citation, edition);
    const asDated = conduct ? this.#within(citation, conduct) : asWritten;
    if (asDated.gap || asDated.collision || sameIds(asDated.offences, asWritten.offences)) return asWritten;
    // The edition that the file names is not the one of the days of the conduct.
    return {
      ...asWritten,
      offences: union([asWritten.offences, asDated.offences]),
      collision: { before: asDated.offences, since: asWritten.offences },
    };
  }

  /** The days before the numbering in force; null where only one is known. */
  #earlier(statutes: readonly string[]): DateSpan | null {
    const changes = statutes.flatMap((statute) => this.#changes[statute] ?? []);
    return changes.length === 0 ? null : { from: null, to: Math.max(...changes) - 1 };
  }

  #listed(number: string): readonly ListedArticle[] {
    return Object.hasOwn(this.#byNumber, number) ? (this.#byNumber[number] ?? []) : [];
  }

  #within(citation: Citation, span: DateSpan): Holders {
    const listed = this.#listed(citation.article.number).filter(
      (entry) => (citation.statutes?.includes(entry.statute) ?? true) && canMean(citation.article, entry.article),
    );
    if (listed.length === 0) return NONE;
    const statutes = [...new Set(listed.map((entry) => entry.statute))];
    const inForce = statutes.map((statute) => this.#segments(statute, span).map((day) => idsOn(listed, statute, day)));
    if (inForce.every((segments) => segments.length === 0)) {
      return { offences: union([listed.map((entry) => entry.offence)]), gap: false, collision: null, outOfPeriod: true };
    }
    const collided = inForce.find((segments) => segments.some((ids) => !sameIds(ids, segments[0] ?? [])));
    return {
      offences: union(inForce.flat()),
      gap: inForce.flat().some((ids) => ids.length === 0),
      collision: collided ? { before: collided[0] ?? [], since: collided.at(-1) ?? [] } : null,
      outOfPeriod: false,
    };
  }

  /** One day of every stretch of the span in which the statute is in force under one numbering. */
  #segments(statute: string, span: DateSpan): Day[] {
    const changes = this.#changes[statute] ?? [];
    this.#consulted.note(changes);
    // Where nothing bounds the span from below, any day before the first change stands for those before it.
    const first = span.from ?? Math.min((changes[0] ?? 0) - 1, span.to ?? Infinity);
    const days = [first, ...changes.filter((day) => day > first && (span.to === null || day <= span.to))];
    const periods = this.#periods[statute] ?? [];
    return days.filter(
      (day) => (span.to === null || day <= span.to) && periods.some((period) => covers(period, day)),
    );
  }

  /**
   * Whether an offence may have a number that the catalogue does not know: on
   * some of the days it has no number in the statute, and no other offence is
   * known to have this one. (An attempt is numbered as what was attempted.)
   */
  mayHave(offence: Offence, citation: Citation, conduct: DateSpan | null): boolean {
    const statutes = new Set(offence.numberings.map((numbering) => numbering.statute));
    const held = this.#listed(citation.article.number).filter((entry) => canMean(citation.article, entry.article));
    const derived = Object.keys(offence.implies).length > 0;
    return [...statutes].some(
      (statute) =>
        (citation.statutes?.includes(statute) ?? true) &&
        this.#segments(statute, conduct ?? ALL_DAYS).some(
          (day) =>
            (derived || idsOn(held, statute, day).length === 0) &&
            !offence.numberings.some((each) => each.statute === statute && each.articles.length > 0 && covers(boundsOf(each), day)),
        ),
    );
  }
}

/** The bounds of a numbering as days. */
export function boundsOf(numbering: Pick<Numbering, 'from' | 'to'>): { from: Day | null; to: Day | null } {
  return {
    from: numbering.from === undefined ? null : parseDay(numbering.from),
    to: numbering.to === undefined ? null : parseDay(numbering.to),
  };
}

function covers(period: Period, day: Day): boolean {
  return (period.from === null || period.from <= day) && (period.to === null || day <= period.to);
}

function idsOn(listed: readonly ListedArticle[], statute: string, day: Day): string[] {
  return union([listed.filter((entry) => entry.statute === statute && covers(entry, day)).map((entry) => entry.offence)]);
}

function endOfYear(year: number): DateSpan | null {
  const day = parseDay(`${String(year)}-12-31`);
  return day === null ? null : { from: day, to: day };
}

/** Ids without repetition, in the order in which they come. */
export function union(lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.flat())];
}

export function sameIds(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id) => b.includes(id));
}
