/**
 * Which offences an article number can mean, by statute and by the days on
 * which the conduct can have happened.
 *
 * The Penal Code was renumbered on 13 April 2005 (G.O. 5.768 Ext.), so the
 * span of the conduct is cut where a statute's numbering changes. Where a
 * stretch of it knows no offence under the number, what the number meant then
 * is unknown, and so is the whole reading.
 */
import { parseDay } from '../dates.ts';
import type { DateSpan, Day } from '../dates.ts';
import { articleOf, canMean } from './articles.ts';
import type { Article } from './articles.ts';
import type { Numbering, Offence } from './catalogue.ts';
import type { Citation, Reading } from './reading.ts';

interface Listed {
  readonly offence: Offence;
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

export class ArticleIndex {
  readonly #byNumber = new Map<string, Listed[]>();
  /** Days on which a statute's numbering changes, in order. */
  readonly #changes = new Map<string, Day[]>();
  readonly #periods = new Map<string, { from: Day | null; to: Day | null }[]>();
  readonly #readArticle: (text: string) => Article | null;

  constructor(offences: readonly Offence[], read: (text: string) => Reading) {
    this.#readArticle = (text) => read(text).citations[0]?.article ?? articleOf(text.toLowerCase());
    for (const offence of offences) for (const numbering of offence.numberings) this.#add(offence, numbering);
    for (const [statute, days] of this.#changes) this.#changes.set(statute, [...new Set(days)].sort((a, b) => a - b));
  }

  #add(offence: Offence, numbering: Numbering): void {
    const { statute } = numbering;
    const { from, to } = boundsOf(numbering);
    const changes = this.#changes.get(statute) ?? [];
    if (from !== null) changes.push(from);
    if (to !== null) changes.push(to + 1);
    this.#changes.set(statute, changes);
    this.#periods.set(statute, [...(this.#periods.get(statute) ?? []), { from, to }]);
    for (const text of numbering.articles) {
      const article = this.#readArticle(text);
      if (!article) throw new Error(`${offence.id}: no article number: ${text}`);
      const listed = this.#byNumber.get(article.number) ?? [];
      listed.push({ offence, statute, article, from, to });
      this.#byNumber.set(article.number, listed);
    }
  }

  /** The days on which the reading of a number changes, over all statutes, in order. */
  changes(): readonly Day[] {
    return [...new Set([...this.#changes.values()].flat())].sort((a, b) => a - b);
  }

  /** The offences that a citation can mean, if the conduct falls in `conduct` (null: any day). */
  holders(citation: Citation, conduct: DateSpan | null): Holders {
    const edition = citation.year === null ? null : endOfYear(citation.year);
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

  #within(citation: Citation, span: DateSpan): Holders {
    const listed = (this.#byNumber.get(citation.article.number) ?? []).filter(
      (entry) => (citation.statutes?.includes(entry.statute) ?? true) && canMean(citation.article, entry.article),
    );
    if (listed.length === 0) return NONE;
    const statutes = [...new Set(listed.map((entry) => entry.statute))];
    const inForce = statutes.map((statute) => this.#segments(statute, span).map((day) => idsOn(listed, statute, day)));
    if (inForce.every((segments) => segments.length === 0)) {
      return { offences: union([listed.map((entry) => entry.offence.id)]), gap: false, collision: null, outOfPeriod: true };
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
    const changes = this.#changes.get(statute) ?? [];
    const first = span.from ?? (changes[0] ?? span.to ?? 0) - 1;
    const days = [first, ...changes.filter((day) => day > first && (span.to === null || day <= span.to))];
    const periods = this.#periods.get(statute) ?? [];
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
    const held = (this.#byNumber.get(citation.article.number) ?? []).filter((entry) => canMean(citation.article, entry.article));
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
export function boundsOf(numbering: Numbering): { from: Day | null; to: Day | null } {
  return {
    from: numbering.from === undefined ? null : parseDay(numbering.from),
    to: numbering.to === undefined ? null : parseDay(numbering.to),
  };
}

function covers(period: { from: Day | null; to: Day | null }, day: Day): boolean {
  return (period.from === null || period.from <= day) && (period.to === null || day <= period.to);
}

function idsOn(listed: readonly Listed[], statute: string, day: Day): string[] {
  return union([listed.filter((entry) => entry.statute === statute && covers(entry, day)).map((entry) => entry.offence.id)]);
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
