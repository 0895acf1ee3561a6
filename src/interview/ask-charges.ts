/** Charges one by one, by search over the catalogue or in words; and which offence an unclear charge is. */
import type { Charge } from '../case/case.ts';
import { conductIn, chargeOfEntry, type Answer, type ChargeEntry } from './answer.ts';
import { askWithHelp, turnOf, type Conversation, type Turn } from './talk.ts';
import { NONE, entriesOf, findCharges, offenceChoice, type ChargeSearch } from './find-charges.ts';
import { wrapped } from './lines.ts';
import { wordsOf } from '../text/fold.ts';
import { saysNotKnown, saysNothing } from './not-known.ts';
import { referenceOf } from './question.ts';
import { UNKNOWN } from './read-answer.ts';
import type { Choice } from './screen.ts';
import { subjectOf, type Session, type Step } from './session.ts';
import type { Wording } from './wording.ts';

const DONE = 'done';
/** A further charge of which nobody knows what it is. */
const ANOTHER = 'another';
/** What stood before an answer is put again. */
export const KEEP = 'keep';

/** "no hay más", "eso es todo", "listo". */
const NO_MORE = /^(?:(?:no|ya no|ningun|ninguno|ninguna|nada) (?:hay |tiene |son )?(?:mas|otros?|otra)(?: .*)?|(?:eso|esos) (?:es|son) (?:todo|todos)|listo|ya|fin|no more(?: .*)?|that s all|done)$/u;

/**
 * Charges are given one by one; words that name several count as several.
 * @param present the answer as it stands, where it is put again
 */
export async function putCharges(talk: Conversation, session: Session, step: Step, number: number, present?: string): Promise<Turn> {
  const { setting, wording, screen } = talk;
  const { facts, words } = wording;
  const conduct = conductIn(subjectOf(setting, session).facts);
  const search: ChargeSearch = { ...setting, wording, conduct };
  const entries: ChargeEntry[] = [];
  const charged = (list: readonly ChargeEntry[] | null): Answer => {
    const text = list === null ? facts.unknown : list.length === 0 ? facts.noCharges : list.map((entry) => nameOf(entry, wording)).join('; ');
    return { kind: 'charges', reference: 'charges', text, entries: list };
  };
  const answer = (list: readonly ChargeEntry[] | null): Turn => {
    // Of a charge that nobody knows it is not asked which it is.
    const unnamed = (list ?? []).flatMap((entry, charge): readonly Answer[] =>
      'text' in entry && entry.text === words.unknownCharge ? [{ kind: 'offence', reference: referenceOf({ kind: 'offence', charge }), text: facts.unknown, entry: null }] : [],
    );
    const last = unnamed.at(-1);
    return last ? { kind: 'answer', answer: last, before: [charged(list), ...unnamed.slice(0, -1)] } : { kind: 'answer', answer: charged(list) };
  };
  for (;;) {
    const first = entries.length === 0;
    const kept: readonly Choice[] = present === undefined ? [] : [{ value: KEEP, label: words.asItStands(present) }];
    const choices: readonly Choice[] = first ? [...kept, { value: UNKNOWN, label: facts.unknown }, { value: NONE, label: facts.noCharges }] : [noMore(wording)];
    const find = (typed: string) => (first ? findCharges(typed, search) : findAnother(typed, search));
    const reply = await askWithHelp(talk, step, session, number, { kind: 'search', hint: words.chargeHint, choices, find, joint: '; ' }, { message: words.nextCharge(entries.length + 1), short: !first });
    if (reply.kind === 'command' && reply.command === 'back' && !first) {
      entries.pop();
      continue;
    }
    // What was accepted so far counts, wherever the person goes.
    if (reply.kind !== 'choice') return { ...turnOf(reply), ...(first ? {} : { before: [charged(entries)] }) };
    if (reply.value === KEEP) return { kind: 'keep' };
    if (reply.value === DONE) return answer(entries);
    if (reply.value === NONE) return answer([]);
    if (reply.value === UNKNOWN) return answer(null);
    const added = reply.value === ANOTHER ? [{ text: words.unknownCharge }] : entriesOf(reply.value, search);
    for (const entry of added) {
      entries.push(entry);
      const number = `  ${String(entries.length)}. `;
      screen.say(toldOf(chargeOfEntry(entry, conduct, setting.reader), wording).flatMap((line, place) => wrapped(line, place === 0 ? number : ' '.repeat(number.length))));
    }
  }
}

function noMore({ words }: Wording): Choice {
  return { value: DONE, label: words.noMoreCharges };
}

/** For a further charge "none" means that there is no other; "not known" can also mean one that nobody knows. */
function findAnother(typed: string, search: ChargeSearch): readonly Choice[] {
  const { wording } = search;
  if (saysNothing(typed) || NO_MORE.test(wordsOf(typed))) return [noMore(wording)];
  const { state } = search.reader.charges(typed.trim(), search.conduct);
  if (state === 'none') return [noMore(wording)];
  if (state !== 'stated-unknown' && !saysNotKnown(typed)) return findCharges(typed, search);
  return [{ value: '', label: wording.words.anotherUnknown, told: true }, noMore(wording), { value: ANOTHER, label: wording.words.unknownCharge }];
}

export function nameOf(entry: ChargeEntry, wording: Wording): string {
  return 'offence' in entry ? wording.offence(entry.offence) : entry.text;
}

/** What to tell of a charge: how it was read, or that it was not. */
function toldOf(charge: Charge, wording: Wording): readonly string[] {
  const { words } = wording;
  const names = (ids: readonly string[]) => ids.map((id) => wording.offence(id)).join('; ');
  const [only, ...others] = charge.offences ?? [];
  if (only === undefined) {
    const near = charge.suggestions ?? [];
    return [words.unrecognised(charge.text), ...(near.length > 0 ? [words.perhaps(names(near))] : [])];
  }
  if (others.length > 0) return [words.couldBe(charge.text, names([only, ...others]))];
  return [wordsOf(charge.text) === wordsOf(wording.offence(only)) ? wording.offence(only) : words.readAs(charge.text, wording.offence(only))];
}

/** The choices for an unclear charge: that it is not known, then what it could be or is near to. */
export function candidatesOf(charge: Charge, search: Pick<ChargeSearch, 'wording' | 'catalogue'>): readonly Choice[] {
  return [{ value: UNKNOWN, label: search.wording.facts.unknown }, ...(charge.offences ?? charge.suggestions ?? []).map((id) => offenceChoice(id, search))];
}
