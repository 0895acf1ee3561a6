/**
 * A time with its zone is a day in Caracas: two in the morning of UTC is the
 * evening before. Midnight of UTC is also what programs write for a day
 * without a time; then it can be either day.
 */
import { dayOf, type Day, type DateSpan } from '../../case/dates.ts';

const ZONED = /^(.+?)(?:t|[ ,]+)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)? ?(?:z|(?:utc|gmt)?([+-]\d{1,2}):?(\d{2})?|utc|gmt)$/u;
const A_DAY = 24 * 60;
const CARACAS = -4 * 60;
/** From 9 December 2007 to 1 May 2016 the clocks of the country were half an hour behind what they are; many programs do not know it. */
const HALF_HOUR_BACK: readonly [Day, Day] = [dayOf(2007, 12, 9) ?? 0, dayOf(2016, 5, 1) ?? 0];

export interface Instant {
  /** The date before the time. */
  readonly date: string;
  /** The days in Caracas that the day of that date can be. */
  readonly inCaracas: (day: Day) => DateSpan;
}

/** @param text folded @returns null where there is no time with a zone */
export function instantIn(text: string): Instant | null {
  const match = ZONED.exec(text);
  if (!match) return null;
  const [, date = '', hours, minutes, seconds = '0', zone = '0', more = '0'] = match;
  const written = Number(hours) * 60 + Number(minutes);
  const offset = (zone.startsWith('-') ? -1 : 1) * (Math.abs(Number(zone)) * 60 + Number(more));
  const isBareDay = offset === 0 && written === 0 && Number(seconds) === 0;
  return {
    date,
    inCaracas: (day) => {
      const old = day >= HALF_HOUR_BACK[0] && day <= HALF_HOUR_BACK[1];
      // The clock of the country shows the day as it is written.
      if (offset === CARACAS || (old && offset === CARACAS - 30)) return { from: day, to: day };
      const at = (local: number) => day + Math.floor((written - offset + local) / A_DAY);
      const days = [at(CARACAS), ...(old ? [at(CARACAS - 30)] : []), ...(isBareDay ? [day] : [])];
      return { from: Math.min(...days), to: Math.max(...days) };
    },
  };
}
