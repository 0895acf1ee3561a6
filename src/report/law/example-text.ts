/** An example case of a difference, on one line. */
import type { Example } from '../../authoring/example.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Law } from '../../rules/language/law.ts';
import type { Catalogue } from '../../offences/catalogue.ts';
import type { Item } from '../document/blocks.ts';

/** The two versions that are compared. */
export interface DiffSubject {
  readonly a: Law;
  readonly b: Law;
  readonly catalogue: Catalogue;
}

/** Somebody who is let in by a change, and somebody who is shut out. */
export function exampleItems(one: { readonly letIn: Example | null; readonly shutOut: Example | null }, subject: DiffSubject, words: LawWords): readonly Item[] {
  const item = (title: string, example: Example | null) => (example ? [{ text: `${title}: ${exampleText(example, subject, words)}` }] : []);
  return [...item(words.diff.exampleIn, one.letIn), ...item(words.diff.exampleOut, one.shutOut)];
}

export function exampleText(example: Example, { a, b, catalogue }: DiffSubject, words: LawWords): string {
  const { language } = words;
  const offence = (id: string) => catalogue.offences.find((one) => one.id === id)?.name[language] ?? id;
  const parts: string[] = [];
  if (example.day !== undefined) parts.push(`${words.label('conduct-date')}: ${words.day(example.day)}`);
  if (example.event !== undefined) parts.push(`${words.label('linked-event')}: ${eventTitle(example.event, a, b, words)}`);
  if (example.offence !== undefined) parts.push(`${words.label('offence')}: ${offence(example.offence)}`);
  for (const { fact, value, charge } of example.facts) {
    const text = `${words.label(fact)}: ${fact === 'offence' ? offence(value) : words.value(fact, value)}`;
    parts.push(charge > 1 ? words.diff.secondCharge(text) : text);
  }
  if (parts.length === 0) parts.push(words.diff.plainCase);
  const positions = Object.entries(example.questions).map(([question, position]) => `${question} = ${position}`);
  if (positions.length > 0) parts.push(words.diff.taking(positions));
  return `${parts.join('; ')}. ${words.diff.outcomes(words.outcome[example.before], words.outcome[example.after])}`;
}

/** `b3`, `a4-5`, `none`: the event by the name of the version that has it. */
function eventTitle(id: string, a: DiffSubject['a'], b: DiffSubject['b'], words: LawWords): string {
  if (id === 'none') return words.noEvent;
  const law = id.startsWith('b') ? b : a;
  const event = law.events.find((one) => id.slice(1).split('-').includes(one.id));
  return event ? words.event(event.id, event.title[words.language]) : id;
}
