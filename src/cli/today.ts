/** Which day it is in Caracas, wherever the program runs: terms run there, and so do the courts. */

/** @returns an ISO day */
export function dayInCaracas(instant: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: 'America/Caracas', year: 'numeric', month: '2-digit', day: '2-digit' }).formatToParts(instant);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  return `${of('year')}-${of('month')}-${of('day')}`;
}

/** @returns day and time as `20261201-093015` */
export function momentInCaracas(instant: Date): string {
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: 'America/Caracas', hour: '2-digit', minute: '2-digit', second: '2-digit' }).format(instant);
  return `${dayInCaracas(instant)}-${time}`.replace(/-(?=.*-)|:/gu, '');
}
