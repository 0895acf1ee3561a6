/**
 * What a reading has to do with the days of the conduct. Numbers of articles
 * and repealed statutes are looked up by day, most texts have neither, and
 * those that have are read alike between the same two changes of the law. So
 * while a text is read it is noted with which days its conduct was compared:
 * conduct that stands to each of those as this one did makes the reading take
 * the same way at every step, and end the same.
 */
import type { DateSpan, Day } from '../case/dates.ts';

/** Notes the days with which a reading compares those of the conduct. */
export class DaysConsulted {
  #days: Set<Day> | null = null;

  /** Begins anew. */
  clear(): void {
    this.#days = null;
  }

  /** The reading depends on whether the conduct lies before these days or not. */
  note(days: readonly Day[]): void {
    if (days.length === 0) return;
    this.#days ??= new Set();
    for (const day of days) this.#days.add(day);
  }

  /** All conduct for which the reading of this one is the same; null for any. */
  likeOf(conduct: DateSpan | null): Stretch | null {
    if (!this.#days) return null;
    const days = [...this.#days].sort((a, b) => a - b);
    return { dated: conduct !== null, from: endOf(conduct?.from ?? null, days), to: endOf(conduct?.to ?? null, days) };
  }
}

/** Conduct whose ends lie within the same bounds. */
export interface Stretch {
  /** Whether anything is known of its days. */
  readonly dated: boolean;
  readonly from: End;
  readonly to: End;
}

/** The bounds of one end: the first day and the one after the last; null for an end that nothing bounds. */
type End = readonly [first: number, after: number] | null;

function endOf(day: Day | null, days: readonly Day[]): End {
  return day === null ? null : [days.findLast((one) => one <= day) ?? -Infinity, days.find((one) => one > day) ?? Infinity];
}

/** Whether conduct lies in a stretch. */
export function liesIn(conduct: DateSpan | null, stretch: Stretch | null): boolean {
  if (stretch === null) return true;
  if (conduct === null || !stretch.dated) return conduct === null && !stretch.dated;
  return within(conduct.from, stretch.from) && within(conduct.to, stretch.to);
}

function within(day: Day | null, end: End): boolean {
  return day === null || end === null ? day === end : end[0] <= day && day < end[1];
}
