/**
 * A time with its zone is a day in the country: two in the morning of UTC is the
 * evening before. Midnight of UTC is also what programs write for a day
 * without a time; then it can be either day.
 */
import { parseDay, type Day, type DateSpan } from '../../case/dates.ts';
import { COUNTRY } from '../../country/pack/country.ts';

const ZONED = /^(.+?)(?:t|[ ,]+)(\d{1,2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)? ?(?:z|(?:utc|gmt)?([+-]\d{1,2}):?(\d{2})?|utc|gmt)$/u;
const A_DAY = 24 * 60;
const minutes = (hours: number): number => Math.round(hours * 60);
const HERE = minutes(COUNTRY.clock.hours);
/** Days on which the clocks of the country showed another time than today; many programs do not know it. */
const WAS = COUNTRY.clock.was.map(({ from, to, hours }) => ({ from: parseDay(from) ?? 0, to: parseDay(to) ?? 0, local: minutes(hours) }));

export interface Instant {
  /** The date before the time. */
  readonly date: string;
  /** The days in the country that the day of that date can be. */
  readonly here: (day: Day) => DateSpan;
}

/** @param text folded @returns null where there is no time with a zone */
export function instantIn(text: string): Instant | null {
  const match = ZONED.exec(text);
  if (!match) return null;
  const [, date = '', hours, minute, seconds = '0', zone = '0', more = '0'] = match;
  const written = Number(hours) * 60 + Number(minute);
  const offset = (zone.startsWith('-') ? -1 : 1) * (Math.abs(Number(zone)) * 60 + Number(more));
  const isBareDay = offset === 0 && written === 0 && Number(seconds) === 0;
  return {
    date,
    here: (day) => {
      const then = WAS.filter(({ from, to }) => day >= from && day <= to).map(({ local }) => local);
      // The clock of the country shows the day as it is written.
      if ([HERE, ...then].includes(offset)) return { from: day, to: day };
      const at = (local: number) => day + Math.floor((written - offset + local) / A_DAY);
      const days = [...[HERE, ...then].map(at), ...(isBareDay ? [day] : [])];
      return { from: Math.min(...days), to: Math.max(...days) };
    },
  };
}
