/** Charges one by one, by search over the catalogue or in words; and which offence an unclear charge is. */
import type { Charge } from '../case/case.ts';
import type { DateSpan } from '../case/dates.ts';
import type { Catalogue } from '../case/offences/catalogue.ts';
import type { Recogniser } from '../case/offences/recogniser.ts';
import type { ChargeEntry } from './answer.ts';
import { folded } from './lines.ts';
import { TYPED, UNKNOWN } from './read-answer.ts';
import type { Choice } from './screen.ts';
import type { Wording } from './wording.ts';

export const OFFENCE = 'offence:';
export const NONE = 'none';
export const DONE = 'done';

const MOST_FOUND = 30;
const MOST_SUGGESTED = 5;

/** The offences whose names or aliases hold every word typed, then near names, then the words themselves. */
export function findOffences(typed: string, catalogue: Catalogue, reader: Recogniser, wording: Wording): readonly Choice[] {
  const words = folded(typed).split(' ');
  const holds = (text: string) => {
    const name = folded(text);
    return words.every((word) => name.includes(word));
  };
  const named = catalogue.offences.filter(({ name, aliases }) => [name[wording.language], name.es, ...aliases].some(holds)).map((one) => one.id);
  const ids = new Set([...named, ...reader.suggest(typed, MOST_SUGGESTED)]);
  const offences = [...ids].slice(0, MOST_FOUND).map((id): Choice => offenceChoice(id, wording));
  return [...offences, { value: `${TYPED}${typed.trim()}`, label: wording.words.asWritten(typed.trim()) }];
}

export function offenceChoice(id: string, wording: Wording): Choice {
  return { value: `${OFFENCE}${id}`, label: wording.offence(id) };
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

/** The choices for an unclear charge: what it could be or is near to. */
export function candidatesOf(charge: Charge, wording: Wording): readonly Choice[] {
  return [...(charge.offences ?? charge.suggestions ?? []).map((id) => offenceChoice(id, wording)), { value: UNKNOWN, label: wording.facts.unknown }];
}
