/** One of the listed events: its windows, key dates, places and names. */
import type { LawWords } from '../../i18n/law.ts';
import type { Law, LawEvent } from '../../rules/language/law.ts';
import { heading, list, paragraph, type Block } from '../document/blocks.ts';
import { sourceBlocks } from './show-sources.ts';

export function eventBlocks(law: Law, event: LawEvent, words: LawWords): readonly Block[] {
  const { show, language } = words;
  const certain = words.span(event.certain.from, event.certain.to);
  const possible = words.span(event.possible.from, event.possible.to);
  return [
    heading(2, words.event(event.id, event.title[language]), `event-${event.id}`),
    paragraph(`${certain === possible ? show.windowOne(certain) : show.windowTwo(certain, possible)}. ${show.datedOnly[event.named_by_date ? 'yes' : 'no']}.`),
    ...(event.note ? [paragraph(event.note[language])] : []),
    list([
      ...(event.key_dates.length > 0
        ? [{ text: show.keyDates, items: event.key_dates.map((one) => ({ text: `${dayOrText(one.date, words)}: ${one.text[language]}` })) }]
        : []),
      ...(event.places.length > 0 ? [`${show.places}: ${event.places.join('; ')}`] : []),
      ...(event.aliases.length > 0 ? [`${show.aliases}: ${event.aliases.join('; ')}`] : []),
    ]),
    ...sourceBlocks(law, event, words),
  ];
}

function dayOrText(date: string, words: LawWords): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) ? words.day(date) : date;
}
