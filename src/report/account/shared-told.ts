/** How a result was cut down to be shared, in one line; empty for one that is whole. */
import type { RunInfo } from '../result.ts';
import type { Terms } from './terms.ts';

export function sharedTold({ shared }: RunInfo, terms: Terms): string {
  if (shared === undefined) return '';
  const words = terms.words.shared;
  if (!shared.redacted) return words.columns;
  return [words.redacted, words.dates[shared.dates ?? 'day'], words.places[shared.places ?? 'state']].join(' ');
}
