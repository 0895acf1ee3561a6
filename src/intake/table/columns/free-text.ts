/** What a column of free text seems to say, and of how many people: to be moved to columns of its own, never read from there. */
import { isBlankText } from '../../cells/unknown.ts';
import type { IntakeContext } from '../../context.ts';
import { readDate } from '../../dates/read-date.ts';
import type { Target } from '../../types.ts';
import { readable } from './fit.ts';

/** Facts that are looked for in sentences. */
const LOOKED_FOR = ['charges', 'arrest-date', 'court', 'stage', 'custody', 'linked-event', 'military'] as const satisfies readonly Target[];
const DAY = /\b\d{1,2}(?:[/.-]\d{1,2}[/.-]| de \p{L}{4,10} (?:de|del) )\d{4}\b/u;
/** What stands between points, commas and small words is looked at by itself. */
const BETWEEN = /[.;,]\s|\n|\s(?:por|en|y|el|la|by|in|and|the|for)\s/u;
/** A text from here on is a sentence, and no answer. */
const SENTENCE = 40;
const MOST_PARTS = 40;
const LONGEST_PART = 80;
const LONGEST_TEXT = 4_000;

/** Whether a column holds sentences: its notes, or one that is for nothing else. */
export function isFreeText(fact: Target | null, texts: readonly string[]): boolean {
  return fact === 'notes' || (fact === null && texts.some((text) => text.trim().length > SENTENCE && /\p{L} \p{L}/u.test(text)));
}

/** @param texts one for each person */
export function factsInText(texts: readonly string[], context: IntakeContext): readonly (readonly [fact: Target, people: number])[] {
  const people = new Map<Target, number>();
  for (const whole of texts) {
    const text = whole.slice(0, LONGEST_TEXT);
    if (isBlankText(text.trim())) continue;
    const parts = text.split(BETWEEN).map((part) => part.trim().replace(/[.,;]$/u, '')).filter((part) => part.length > 2 && part.length <= LONGEST_PART).slice(0, MOST_PARTS);
    for (const fact of LOOKED_FOR) {
      const says = fact === 'arrest-date' ? saysDay(text) : parts.some((part) => readable(fact, part, context));
      if (says) people.set(fact, (people.get(fact) ?? 0) + 1);
    }
  }
  return [...people];
}

function saysDay(text: string): boolean {
  const day = DAY.exec(text)?.[0];
  return day !== undefined && 'spans' in readDate(day);
}
