/** A listed event that differs: added, dropped, merged, or with other days. */
import type { EventDifference } from '../../authoring/diff.ts';
import type { WindowChange } from '../../authoring/diff-events.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { LawEvent, Window } from '../../rules/language/law.ts';
import { heading, list, type Block, type Item } from '../document/blocks.ts';
import { exampleItems, type DiffSubject } from './example-text.ts';

export function eventNames(events: readonly LawEvent[], words: LawWords): string {
  return events.map((event) => words.event(event.id, event.title[words.language])).join('; ') || words.diff.none;
}

export function eventBlocks(one: EventDifference, subject: DiffSubject, words: LawWords): readonly Block[] {
  const { diff } = words;
  return [
    heading(2, `${diff.kind[one.kind]}: ${eventNames(one.b.length > 0 ? one.b : one.a, words)}`),
    list([{ text: `${diff.before}: ${withWindows(one.a, words)}` }, { text: `${diff.after}: ${withWindows(one.b, words)}` }, ...windowItems(one.windows, words), ...exampleItems(one, subject, words)]),
  ];
}

function withWindows(events: readonly LawEvent[], words: LawWords): string {
  const { show, language } = words;
  const days = ({ certain, possible }: LawEvent) => {
    const [one, other] = [words.span(certain.from, certain.to), words.span(possible.from, possible.to)];
    return one === other ? show.windowOne(one) : show.windowTwo(one, other);
  };
  return events.map((event) => `${words.event(event.id, event.title[language])} (${days(event)})`).join('; ') || words.diff.none;
}

/** Days that come in and fall out, said once where both windows change alike. */
function windowItems(changes: readonly WindowChange[], words: LawWords): readonly Item[] {
  const { diff } = words;
  const spans = (windows: readonly Window[]) => windows.map((window) => words.span(window.from, window.to)).join('; ');
  const days = ({ daysIn, daysOut }: WindowChange): readonly Item[] => [...(daysIn.length > 0 ? [{ text: diff.daysIn(spans(daysIn)) }] : []), ...(daysOut.length > 0 ? [{ text: diff.daysOut(spans(daysOut)) }] : [])];
  const [first, second] = changes;
  if (first && second && JSON.stringify(days(first)) === JSON.stringify(days(second))) return days(first);
  return changes.map((change) => ({ text: `${diff.window[change.window]}:`, items: days(change) }));
}
