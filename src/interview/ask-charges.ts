/** Charges one by one, by search over the catalogue or in words; and which offence an unclear charge is. */
import type { Charge } from '../case/case.ts';
import type { DateSpan } from '../case/dates.ts';
import type { Catalogue } from '../case/offences/catalogue.ts';
import type { Recogniser } from '../case/offences/recogniser.ts';
import type { ChargeEntry } from './answer.ts';
import { citationOf } from './citation.ts';
import { folded } from './lines.ts';
import { TYPED, UNKNOWN } from './read-answer.ts';
import type { Choice } from './screen.ts';
import type { Wording } from './wording.ts';

export const OFFENCE = 'offence:';
export const NONE = 'none';
export const DONE = 'done';

const MOST_FOUND = 30;
const MOST_SUGGESTED = 5;

/**
 * The offences whose names or aliases hold every word typed, those named just
 * so first; then near names, then the words themselves. Words that name
 * several charges come first as what they are.
 */
export function findOffences(typed: string, catalogue: Catalogue, reader: Recogniser, wording: Wording): readonly Choice[] {
  const wanted = folded(typed);
  const words = wanted.split(' ');
  const named = catalogue.offences
    .map(({ id, name, aliases }, order) => {
      const names = [name[wording.language], name.es].map(folded);
      const others = aliases.map(folded);
      return { id, order, rank: Math.min(...names.map((one) => rankOf(one, wanted, words)), ...others.map((one) => rankOf(one, wanted, words) + 1)) };
    })
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank || a.order - b.order);
  const ids = new Set([...named.map(({ id }) => id), ...reader.suggest(typed, MOST_SUGGESTED)]);
  const offences = [...ids].slice(0, MOST_FOUND).map((id): Choice => offenceChoice(id, wording, catalogue));
  const read = reader.charges(typed, null).charges;
  const asWritten: Choice = { value: `${TYPED}${typed.trim()}`, label: wording.words.asWritten(typed.trim()) };
  if (read.length < 2) return [...offences, asWritten];
  return [{ ...asWritten, label: wording.words.severalAsWritten(read.length, read.map((charge) => charge.text).join('; ')) }, ...offences];
}

const NOT_FOUND = 100;

/** 0 the name itself, 2 begins with what was typed, 4 a word does, 6 holds all words typed. */
function rankOf(name: string, wanted: string, words: readonly string[]): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 2;
  if (name.includes(` ${wanted}`)) return 4;
  return words.every((word) => name.includes(word)) ? 6 : NOT_FOUND;
}

export function offenceChoice(id: string, wording: Wording, catalogue: Catalogue): Choice {
  const note = citationOf(id, catalogue, wording.language);
  return { value: `${OFFENCE}${id}`, label: wording.offence(id), ...(note === null ? {} : { note }) };
}

/** The entries that a choice or words make: words can name several charges. */
export function entriesOf(chosen: string, conduct: DateSpan | null, reader: Recogniser): readonly ChargeEntry[] {
  if (chosen.startsWith(OFFENCE)) return [{ offence: chosen.slice(OFFENCE.length) }];
  if (!chosen.startsWith(TYPED)) return [];
  return reader.charges(chosen.slice(TYPED.length), conduct).charges.map(({ text }) => ({ text }));
}

/** What to tell of a charge in words: how it was read, or that it was not. */
export function toldOf(charge: Charge, wording: Wording): readonly string[] {
  const { words } = wording;
  const names = (ids: readonly string[]) => ids.map((id) => wording.offence(id)).join('; ');
  if (charge.offences === null) {
    const near = charge.suggestions ?? [];
    return [words.unrecognised(charge.text), ...(near.length > 0 ? [words.perhaps(names(near))] : [])];
  }
  if (charge.offences.length > 1) return [words.couldBe(charge.text, names(charge.offences))];
  return [words.understood(charge.text, names(charge.offences))];
}

/** The choices for an unclear charge: that it is not known, then what it could be or is near to. */
export function candidatesOf(charge: Charge, wording: Wording, catalogue: Catalogue): readonly Choice[] {
  return [{ value: UNKNOWN, label: wording.facts.unknown }, ...(charge.offences ?? charge.suggestions ?? []).map((id) => offenceChoice(id, wording, catalogue))];
}
