/** An example case of a difference, on one line. */
import type { Example } from '../../law/example.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Law } from '../../rules/law.ts';
import type { Catalogue } from '../../case/offences/catalogue.ts';

/** The two versions that are compared. */
export interface DiffSubject {
  readonly a: Law;
  readonly b: Law;
  readonly catalogue: Catalogue;
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
    parts.push(charge > 1 ? `${text} (${String(charge)})` : text);
  }
  if (parts.length === 0) parts.push(words.diff.plainCase);
  for (const [question, position] of Object.entries(example.questions)) parts.push(`${question} = ${position}`);
  return `${parts.join('; ')}. ${words.diff.outcomes(words.outcome[example.before], words.outcome[example.after])}`;
}

/** `b3`, `a4-5`, `none`: the event by the name of the version that has it. */
function eventTitle(id: string, a: DiffSubject['a'], b: DiffSubject['b'], words: LawWords): string {
  if (id === 'none') return words.noEvent;
  const law = id.startsWith('b') ? b : a;
  const event = law.events.find((one) => id.slice(1).split('-').includes(one.id));
  return event?.title[words.language] ?? id;
}
