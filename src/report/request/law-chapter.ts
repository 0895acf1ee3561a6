/** Chapter II: period, event, person, and no exclusion, charge by charge. */
import { parseDay, parseSpan, type DateSpan } from '../../case/dates.ts';
import { pleadingWords } from '../../i18n/documents.pleading.ts';
import type { Window } from '../../rules/language/law.ts';
import { factOf } from '../account/facts-told.ts';
import { heading, list, paragraph, type Block } from '../document/blocks.ts';
import { passageAt } from '../html/figures.ts';
import { exclusionsSection } from './exclusions.ts';
import type { Matter } from './matter.ts';

export function lawChapter(matter: Matter): readonly Block[] {
  return [heading(1, pleadingWords.chapter.law), ...periodSection(matter), ...eventSection(matter), ...personSection(matter), ...exclusionsSection(matter)];
}

function periodSection({ subject, terms, says }: Matter): readonly Block[] {
  const passage = passageAt('period', subject, terms.context.law);
  const dated = parseSpan(factOf(subject, 'conduct-date') ?? '') !== null;
  const linked = terms.lawEvent(factOf(subject, 'linked-event') ?? '') !== undefined;
  const sentence = passage === 'fail' ? 'period-outside' : passage !== 'pass' ? 'period-open' : dated ? 'period-inside' : linked ? 'period-linked' : 'period-open';
  return [heading(2, says('period-heading')), paragraph(says(sentence), { indent: true })];
}

function eventSection({ subject, terms, says }: Matter): readonly Block[] {
  const words = pleadingWords.event;
  const stated = factOf(subject, 'linked-event');
  const event = stated === undefined ? undefined : terms.lawEvent(stated);
  if (!event) return [heading(2, says('event-heading')), paragraph(says(stated === 'none' ? 'event-none' : 'event-unknown'), { indent: true })];
  const span = parseSpan(factOf(subject, 'conduct-date') ?? '');
  // The bounds of a window that no source establishes are the program's own: a court is not told them.
  const established = event.certain.from === event.possible.from && event.certain.to === event.possible.to;
  const windowWord = established ? words.window(windowTold(event.possible, terms)) : words.notEstablished;
  const standing = span === null ? '' : within(span, event.certain) ? words.certain : within(span, event.possible) ? words.possible : words.beyond;
  const peaceful = factOf(subject, 'conduct-kind') === 'demonstration';
  return [
    heading(2, says('event-heading')),
    paragraph([says('event-in', { number: event.id, title: event.title.es }), windowWord, standing].filter((one) => one !== '').join(' '), { indent: true }),
    ...(peaceful ? [paragraph(says('event-peaceful'), { indent: true })] : []),
    paragraph(words.link, { indent: true }),
  ];
}

function windowTold({ from, to }: Window, terms: Matter['terms']): string {
  return terms.isoDay(from !== undefined && from === to ? from : `${from ?? ''}..${to ?? ''}`);
}

function within(span: DateSpan, window: Window): boolean {
  const from = window.from === undefined ? null : parseDay(window.from);
  const to = window.to === undefined ? null : parseDay(window.to);
  return (from === null || (span.from !== null && span.from >= from)) && (to === null || (span.to !== null && span.to <= to));
}

function personSection({ subject, account, who, says, terms }: Matter): readonly Block[] {
  const words = pleadingWords.person;
  const { conditions } = terms.context.law;
  const duties = account.duties.map((duty) => conditions.find((one) => one.id === duty.id)?.pleaded?.[duty.status] ?? `${duty.text} […]`);
  return [
    heading(2, says('person-heading')),
    paragraph(says('person-covers', { who }), { indent: true }),
    list(duties.length === 0 ? [words.notStated] : duties),
    ...(factOf(subject, 'court') === 'military' ? [paragraph(says('military-court'), { indent: true })] : []),
    paragraph(says('person-filed'), { indent: true }),
  ];
}
