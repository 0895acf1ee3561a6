/**
 * The charges of one cell as fragments: names that contain a separator put
 * together again, and what is only a citation or a degree given to the charge
 * that it belongs to.
 */
import type { DateSpan } from '../dates.ts';
import type { Stated } from './manner.ts';
import type { Identifier } from './identify.ts';
import type { Citation, Reading } from './reading.ts';
import { joinReadings } from './reading.ts';
import type { Piece } from './separators.ts';

export interface Fragment {
  readonly start: number;
  end: number;
  readonly before: Piece['before'];
  /** Without the articles of degree and participation, which stand in `byArticle`. */
  reading: Reading;
  byArticle: readonly Stated[];
  /** Several articles of several offences stand in it, so that 80 may belong to any. */
  perhaps: boolean;
}

/** The longest name of the catalogue has fewer pieces. */
const MOST_PIECES = 6;
/** A list of articles after a list of charges: how many charges before it are looked at. */
const FARTHEST_CHARGE = 12;

/** Puts together what a name of the catalogue joins; the longest name wins. */
export function joinNames(fragments: readonly Fragment[], identifier: Identifier): Fragment[] {
  const joined: Fragment[] = [];
  for (let i = 0; i < fragments.length; ) {
    const length = longestName(fragments, i, identifier);
    const run = fragments.slice(i, i + length);
    const [first, ...rest] = run;
    if (first) joined.push(rest.reduce(append, first));
    i += length;
  }
  return joined;
}

function longestName(fragments: readonly Fragment[], start: number, identifier: Identifier): number {
  const first = fragments[start];
  let longest = 1;
  if (!first || !first.reading.words.every((word) => word.modifier !== null || identifier.names.inCompound(word.stem))) return longest;
  let whole = first;
  for (let i = start + 1; i < Math.min(fragments.length, start + MOST_PIECES); i += 1) {
    const next = fragments[i];
    if (!next || next.before === 'hard') break;
    if (!next.reading.words.every((word) => word.modifier !== null || identifier.names.inCompound(word.stem))) break;
    whole = append(whole, next);
    if (identifier.names.match(whole.reading)?.compound) longest = i - start + 1;
  }
  return longest;
}

function append(first: Fragment, second: Fragment): Fragment {
  return {
    ...first,
    end: second.end,
    reading: joinReadings(first.reading, second.reading),
    byArticle: [...first.byArticle, ...second.byArticle],
  };
}

/** Gives citations, degrees and participations that stand alone to the charge that they belong to. */
export function attach(fragments: readonly Fragment[], identifier: Identifier, conduct: DateSpan | null): Fragment[] {
  const charges: Fragment[] = [];
  const meanings = new Map<Reading, readonly string[] | null>();
  const meant = (reading: Reading) => {
    const ids = meanings.get(reading) ?? identifier.identify(reading, reading.citations, conduct).offences;
    meanings.set(reading, ids);
    return ids;
  };
  for (const fragment of fragments) {
    const { words, citations, statutes } = fragment.reading;
    const previous = charges.at(-1);
    if (words.some((word) => word.modifier === null) || !previous) {
      charges.push(fragment);
    } else if (citations.length === 0 && (words.length > 0 || fragment.byArticle.length > 0 || statutes.length === 0)) {
      charges[charges.length - 1] = append(previous, fragment);
    } else if (fragment.before === 'hard' && !confirms(previous, fragment, identifier, conduct)) {
      charges.push(fragment);
    } else if (citations.length === 0) {
      attachStatute(charges, previous, fragment, identifier, conduct);
    } else {
      attachCitations(charges, previous, fragment, meant, identifier, conduct);
    }
  }
  return spreadStatutes(charges).flatMap(oneByOne);
}

/** Whether a citation on a line of its own is that of the charge before it, which has none. */
function confirms(previous: Fragment, fragment: Fragment, identifier: Identifier, conduct: DateSpan | null): boolean {
  const [citation, ...more] = fragment.reading.citations;
  if (!citation || more.length > 0 || previous.reading.citations.length > 0 || previous.reading.words.length === 0) return false;
  const meant = identifier.identify(previous.reading, [], conduct).offences;
  return meant !== null && identifier.fits(meant, citation, conduct);
}

function attachStatute(charges: Fragment[], previous: Fragment, fragment: Fragment, identifier: Identifier, conduct: DateSpan | null): void {
  const meant = identifier.identify(previous.reading, previous.reading.citations, conduct).offences;
  const named = identifier.identify(fragment.reading, [], conduct).offences;
  const keys = fragment.reading.statutes.flat();
  const waiting = previous.reading.citations.some((citation) => citation.statutes === null);
  if (named && !waiting && !(meant && identifier.fitsStatute(meant, keys))) {
    charges.push(fragment);
    return;
  }
  charges[charges.length - 1] = append({ ...previous, reading: withStatute(previous.reading, keys) }, {
    ...fragment,
    reading: waiting ? { ...fragment.reading, statutes: [] } : fragment.reading,
  });
}

/** Each article goes to the nearest charge before it that has it; else to the one just before, if that has none. */
function attachCitations(
  charges: Fragment[],
  previous: Fragment,
  fragment: Fragment,
  meant: (reading: Reading) => readonly string[] | null,
  identifier: Identifier,
  conduct: DateSpan | null,
): void {
  const { citations } = fragment.reading;
  const targets = citations.map((citation) =>
    charges.findLastIndex((charge, position) => {
      if (position < charges.length - FARTHEST_CHARGE || charge.reading.words.length === 0) return false;
      const ids = meant(charge.reading);
      return ids !== null && identifier.fits(ids, citation, conduct);
    }),
  );
  const last = charges.length - 1;
  if (targets.every((target) => target >= 0)) {
    for (const [i, target] of targets.entries()) {
      const charge = charges[target];
      const citation = citations[i];
      if (!charge || !citation) continue;
      const reading = { ...charge.reading, citations: [...charge.reading.citations, citation] };
      charges[target] = { ...charge, reading, end: target === last ? fragment.end : charge.end };
    }
    const end = charges[last];
    if (end) charges[last] = { ...end, byArticle: [...end.byArticle, ...fragment.byArticle] };
  } else if (previous.reading.words.length > 0 && previous.reading.citations.length === 0 && citations.length === 1) {
    charges[last] = append(previous, fragment);
  } else {
    charges.push(fragment);
  }
}

/** `Art. 286 y art. 218 CP`: the statute holds for the articles before it, where they name none. */
function spreadStatutes(charges: readonly Fragment[]): Fragment[] {
  const spread: Fragment[] = [];
  let after: { readonly statutes: readonly string[] | null; readonly before: Piece['before'] } | null = null;
  for (const charge of charges.toReversed()) {
    const bare = charge.reading.words.length === 0 && charge.reading.citations.length > 0;
    const lent: readonly string[] | null = bare && after && after.before !== 'hard' ? after.statutes : null;
    const reading: Reading = lent ? withStatute(charge.reading, lent) : charge.reading;
    spread.push({ ...charge, reading });
    after = bare ? { statutes: reading.citations[0]?.statutes ?? null, before: charge.before } : null;
  }
  return spread.reverse();
}

function withStatute(reading: Reading, statutes: readonly string[]): Reading {
  const named = (citation: Citation) => (citation.statutes === null ? { ...citation, statutes } : citation);
  return { ...reading, citations: reading.citations.map(named) };
}

/** Articles without words are charges of their own, one each. */
function oneByOne(fragment: Fragment): Fragment[] {
  const { words, citations, statutes } = fragment.reading;
  if (citations.length < 2 || words.some((word) => word.modifier === null)) return [fragment];
  return citations.map((citation) => ({ ...fragment, reading: { words, citations: [citation], statutes }, perhaps: true }));
}
