/**
 * What can be meant by words typed as a charge. The recogniser of `batch`
 * answers first; a name that is only like the words is never taken by Enter.
 */
import { isUnknown, type Charge, type ChargeFacts } from '../case/case.ts';
import type { DateSpan } from '../case/dates.ts';
import type { ChargeFactId } from '../case/facts.ts';
import type { Catalogue } from '../offences/catalogue.ts';
import type { Recogniser } from '../offences/recogniser.ts';
import { chargeOfEntry, type ChargeEntry } from './answer.ts';
import { citationOf } from './citation.ts';
import { wordsOf } from '../text/fold.ts';
import { afterNotKnown, deniesCharges, saysNotKnown, saysNothing } from './not-known.ts';
import { TYPED, UNKNOWN } from './read-answer.ts';
import type { Choice } from './screen.ts';
import type { Wording } from './wording.ts';

export const OFFENCE = 'offence:';
export const NONE = 'none';

const MOST_FOUND = 30;
const MOST_SUGGESTED = 5;

/** Where charges are looked for, and for which days of the conduct. */
export interface ChargeSearch {
  readonly catalogue: Catalogue;
  readonly reader: Recogniser;
  readonly wording: Wording;
  readonly conduct: DateSpan | null;
}

/** The choices for what was typed where charges are asked for. */
export function findCharges(typed: string, search: ChargeSearch): readonly Choice[] {
  const text = typed.trim();
  const { words, facts } = search.wording;
  const notKnown: Choice = { value: UNKNOWN, label: facts.unknown };
  const none: Choice = { value: NONE, label: facts.noCharges };
  if (saysNothing(text)) return [told(words.noneOrUnknown(text)), notKnown, none];
  const rest = afterNotKnown(text) ?? '';
  // "No sé, creo que terrorismo": neither is taken before the person says which.
  if (rest !== '' && namesOffence(rest, search)) {
    return [told(words.chooseBelow), notKnown, ...findCharges(rest, search).filter(({ value }) => value !== UNKNOWN && value !== NONE)];
  }
  const { state, charges } = search.reader.charges(text, search.conduct);
  if (state === 'none') return [none, notKnown];
  if (state === 'stated-unknown' || saysNotKnown(text)) return [notKnown];
  if (state === 'blank') return [told(words.notUnderstood(text))];
  if (rest !== '') return [notKnown, { value: `${TYPED}${text}`, label: words.asWritten(text), note: words.notRecognised }];
  if (charges.length > 1) return severalCharges(text, charges, search);
  const isRead = charges.some(({ offences }) => offences !== null);
  const asked = !isRead && deniesCharges(text) ? [told(words.noneOrUnknown(text)), notKnown, none] : [];
  return [...asked, ...oneCharge(text, charges, search)];
}

/** The same where it is asked which offence one charge is: words that name none, or several, are no answer. */
export function findOffence(typed: string, search: ChargeSearch): readonly Choice[] {
  const text = typed.trim();
  const { words, facts } = search.wording;
  const { state, charges } = search.reader.charges(text, search.conduct);
  if (state === 'stated-unknown' || state === 'none' || saysNotKnown(text) || saysNothing(text)) return [{ value: UNKNOWN, label: facts.unknown }];
  const [charge] = charges;
  const only = charge?.offences?.length === 1 && charges.length === 1 ? charge.offences[0] : undefined;
  const found = (charge?.offences ?? []).concat(only === undefined ? nearby(text, charges, search) : []);
  const choices = [...new Set(found)].slice(0, MOST_FOUND).map((id) => offenceChoice(id, search));
  return only === undefined ? [told(choices.length > 0 ? words.chooseBelow : words.notUnderstood(text)), ...choices] : choices;
}

/** Whether an offence is read in the words, or the name of one stands in them. */
function namesOffence(text: string, { catalogue, reader, conduct }: ChargeSearch): boolean {
  if (reader.charges(text, conduct).charges.some(({ offences }) => offences !== null)) return true;
  const words = ` ${wordsOf(text)} `;
  return catalogue.offences.some(({ name, aliases }) => [name.es, name.en, ...aliases].map(wordsOf).some((one) => one.length > SHORTEST_NAME && words.includes(` ${one} `)));
}

/** A shorter word can be any. */
const SHORTEST_NAME = 6;

function told(label: string): Choice {
  return { value: '', label, told: true };
}

function severalCharges(text: string, charges: readonly Charge[], { wording }: ChargeSearch): readonly Choice[] {
  const { words } = wording;
  return [{
    value: `${TYPED}${text}`,
    label: words.severalAsWritten(charges.length, charges.map((charge) => charge.text).join('; ')),
    note: charges.map(({ offences }) => (offences === null ? words.notRecognised : offences.map((id) => wording.offence(id)).join(` ${words.or} `))).join('; '),
  }];
}

function oneCharge(text: string, charges: readonly Charge[], search: ChargeSearch): readonly Choice[] {
  const { wording, catalogue } = search;
  const { words } = wording;
  const [charge] = charges;
  const offences = charge?.offences ?? [];
  const [only] = offences;
  const value = `${TYPED}${text}`;
  const others = [...new Set([...(offences.length > 1 ? offences : []), ...nearby(text, charges, search)])].filter((id) => offences.length !== 1 || id !== only);
  const rest = others.slice(0, MOST_FOUND).map((id) => offenceChoice(id, search));
  if (!charge || only === undefined) return [{ value, label: words.asWritten(text), note: words.notRecognised }, ...rest];
  if (offences.length > 1) return [{ value, label: words.severalOffences(text, offences.length) }, ...rest];
  const citation = citationOf(only, catalogue, wording.language);
  const note = [
    ...(wordsOf(text) === wordsOf(wording.offence(only)) ? [] : [`«${text}»`]),
    ...mannerIn(chargeOfEntry({ text, within: { line: text, place: 0, of: 1 } }, search.conduct, search.reader), wording),
    ...(citation === null ? [] : [citation]),
  ].join('; ');
  return [{ value, label: wording.offence(only), ...(note === '' ? {} : { note }) }, ...rest];
}

/** "frustrado", "complicidad": what the words say beside the offence. */
function mannerIn({ facts }: Charge, wording: Wording): readonly string[] {
  return (Object.entries(facts) as [ChargeFactId, ChargeFacts[ChargeFactId]][]).flatMap(([id, fact]) => (isUnknown(fact) ? [] : [wording.fact(id, fact)]));
}

/** Offences whose names hold what was typed, whose article it is, or whose names are like it. */
function nearby(text: string, charges: readonly Charge[], { catalogue, reader, wording, conduct }: ChargeSearch): readonly string[] {
  const wanted = wordsOf(text);
  const words = wanted.split(' ');
  const named = catalogue.offences
    .map(({ id, name, aliases }, order) => {
      const names = [name[wording.language], name.es].map(wordsOf);
      const others = aliases.map(wordsOf);
      return { id, order, rank: Math.min(...names.map((one) => rankOf(one, wanted, words)), ...others.map((one) => rankOf(one, wanted, words) + 1)) };
    })
    .filter(({ rank }) => rank < NOT_FOUND)
    .sort((a, b) => a.rank - b.rank || a.order - b.order);
  const number = /^\d{1,3}\b/u.test(wanted) ? reader.charge(`art. ${text}`, conduct).charge : undefined;
  const byArticle = [...(number?.offences ?? number?.suggestions ?? []), ...charges.flatMap((charge) => charge.suggestions ?? [])];
  // What was read needs no likeness.
  const isRead = charges.some(({ offences }) => offences !== null);
  return [...byArticle, ...named.map(({ id }) => id), ...(isRead ? [] : reader.suggest(text, MOST_SUGGESTED))];
}

const NOT_FOUND = 100;

/** 0 the name itself, 2 begins with what was typed, 4 a word does, 6 holds all words typed. */
function rankOf(name: string, wanted: string, words: readonly string[]): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 2;
  if (name.includes(` ${wanted}`)) return 4;
  return words.every((word) => name.includes(word)) ? 6 : NOT_FOUND;
}

export function offenceChoice(id: string, { wording, catalogue }: Pick<ChargeSearch, 'wording' | 'catalogue'>): Choice {
  const note = citationOf(id, catalogue, wording.language);
  return { value: `${OFFENCE}${id}`, label: wording.offence(id), ...(note === null ? {} : { note }) };
}

/** The entries that a choice or words make: words can name several charges. */
export function entriesOf(chosen: string, { conduct, reader }: Pick<ChargeSearch, 'conduct' | 'reader'>): readonly ChargeEntry[] {
  if (chosen.startsWith(OFFENCE)) return [{ offence: chosen.slice(OFFENCE.length) }];
  if (!chosen.startsWith(TYPED)) return [];
  const line = chosen.slice(TYPED.length);
  return reader.charges(line, conduct).charges.map(({ text }, place, all) => ({ text, within: { line, place, of: all.length } }));
}
