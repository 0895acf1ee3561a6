/** The colour of an outcome; its word stands beside it, so that colour is never needed. */
import type { Outcome } from '../../rules/language/law.ts';
import type { Paint } from '../report-context.ts';

export function paintOf(paint: Paint, outcome: Outcome): (text: string) => string {
  return { eligible: paint.good, ineligible: paint.bad, undetermined: paint.open, mixed: paint.open }[outcome];
}
