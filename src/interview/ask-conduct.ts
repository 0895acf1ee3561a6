/** What the person is said to have done: in whoever's words it comes, read as a cell would be, and kept beside the answer. */
import { isUnknown, type CaseFacts, type Fact } from '../case/case.ts';
import type { FactAnswer } from './answer.ts';
import { beginsNotKnown, saysNotKnown } from './not-known.ts';
import { TYPED, UNKNOWN, answerOf, echoOf, listed, type FactQuestion, type ReadFact } from './read-answer.ts';
import type { Choice } from './screen.ts';
import type { Prompt } from './talk.ts';
import type { Wording } from './wording.ts';

const CONDUCT = { kind: 'case', fact: 'conduct-kind' } as const satisfies FactQuestion;

export function conductPrompt(wording: Wording, read: ReadFact): Prompt {
  const { words } = wording;
  const notKnown: Choice = { value: UNKNOWN, label: wording.facts.unknown };
  const kinds = listed(CONDUCT, wording);
  return {
    kind: 'search',
    hint: words.conductHint,
    choices: [notKnown, ...kinds],
    find: (typed) => {
      if (saysNotKnown(typed)) return [notKnown];
      const echo = echoOf(CONDUCT, typed, wording, read);
      const others = kinds.filter(({ label }) => label !== echo);
      if (echo !== null) return [{ value: `${TYPED}${typed}`, label: echo }, ...others, notKnown];
      if (beginsNotKnown(typed)) return [notKnown, ...others];
      return [{ value: '', label: words.conductUnread, told: true }, ...others, notKnown];
    },
  };
}

/** The answer, with the words in which it was told: a kind that is chosen, or none, says less than they do. */
export function conductAnswer(chosen: string, typed: string | undefined, wording: Wording, read: ReadFact): FactAnswer | null {
  const answer = answerOf(CONDUCT, chosen, wording, read);
  if (!answer || typed === undefined || saysNotKnown(typed)) return answer;
  const fact = (answer.facts as CaseFacts)['conduct-kind'];
  if (fact === undefined) return answer;
  const kept: Fact<unknown> = { ...fact, text: typed };
  return { ...answer, text: toldOf(kept, wording), facts: { ...answer.facts, 'conduct-kind': kept } as CaseFacts };
}

/** "manifestación («que estaba protestando»)"; only the kind where nothing else was said. */
export function toldOf(fact: Fact<unknown>, wording: Wording): string {
  const label = wording.fact('conduct-kind', fact);
  const { text } = fact;
  return text === undefined || (!isUnknown(fact) && fact.values.includes(text)) || text === label ? label : wording.words.readAs(text, label);
}
