/** What was written in a list and not read, or can mean several things: a text that many share is one question, not many. */
import { hasCharges, isOpenCharge, isUnknown, type Case, type Fact } from '../case/case.ts';
import { definitionOf } from '../case/facts.ts';
import { fold } from '../text/fold.ts';
import { ASKED, type Asked } from './asked.ts';

export interface UnreadText {
  readonly fact: Asked;
  readonly text: string;
  readonly people: number;
}

/** The texts that most people share come first. */
export function unreadTexts(cases: readonly Case[]): readonly UnreadText[] {
  const found = new Map<string, { fact: Asked; text: string; people: number }>();
  for (const one of cases) {
    for (const [fact, text] of new Map(textsOf(one).map((each) => [`${each[0]} ${fold(each[1])}`, each])).values()) {
      const key = `${fact} ${fold(text)}`;
      const known = found.get(key);
      if (known) known.people += 1;
      else found.set(key, { fact, text, people: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.people - a.people || (a.text < b.text ? -1 : 1));
}

function textsOf({ facts, charges }: Case): readonly (readonly [Asked, string])[] {
  const own = ASKED.flatMap((id): readonly (readonly [Asked, string])[] => {
    if (id === 'charges' || definitionOf(id).kind === 'date') return [];
    const fact = facts[id] as Fact<unknown> | undefined;
    const isOpen = isUnknown(fact) ? fact?.unknown === 'unreadable' : fact.values.length > 1;
    return isOpen && fact?.text !== undefined ? [[id, fact.text]] : [];
  });
  return [...own, ...(hasCharges(charges) ? charges.filter(isOpenCharge).map(({ text }) => ['charges', text] as const) : [])];
}
