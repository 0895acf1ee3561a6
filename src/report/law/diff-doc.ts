/** `amnistia law diff A B`: what changed, in words, with an example case for each change. */
import { describe } from '../../law/describe.ts';
import type { Difference, EventDifference, LawDiff, RuleDifference } from '../../law/diff.ts';
import type { TextDifference } from '../../law/diff-text.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Law, LawEvent, Provision, Window } from '../../rules/law.ts';
import { clauseItem, heading, list, paragraph, type Block, type Item } from './doc.ts';
import { exampleText, type DiffSubject } from './example-text.ts';
import { renderDoc, type TextLooks } from './render.ts';
import type { LawFormat } from './show-law.ts';

const SECTIONS = ['dates', 'provisions', 'events', 'questions', 'duties', 'steps', 'articles'] as const;

export function renderDiff(found: LawDiff, subject: DiffSubject, format: LawFormat, words: LawWords, looks?: TextLooks): string {
  if (format === 'json') return `${JSON.stringify(found, null, 2)}\n`;
  const { diff, language } = words;
  const title = diff.title(subject.a.title[language], subject.b.title[language]);
  const example = (one: LawDiff['letIn']) => (one ? exampleText(one, subject, words) : diff.overall.none);
  const blocks: Block[] = [heading(1, title), list([`${found.a.id}: ${words.status[subject.a.status]}`, `${found.b.id}: ${words.status[subject.b.status]}`]), paragraph(diff.summary(found.counts))];
  if (!found.letIn && !found.shutOut) blocks.push(paragraph(diff.sameRules));
  else blocks.push(heading(2, diff.overall.title), paragraph(diff.proved), list([`${diff.overall.letIn}: ${example(found.letIn)}`, `${diff.overall.shutOut}: ${example(found.shutOut)}`]));
  for (const section of SECTIONS) {
    const differences = found.differences.filter((one) => one.section === section);
    if (differences.length > 0) blocks.push(heading(2, diff.sections[section]), ...differences.flatMap((one) => differenceBlocks(one, subject, words)));
  }
  return renderDoc({ title, language, blocks }, format, looks);
}

function differenceBlocks(one: Difference, subject: DiffSubject, words: LawWords): readonly Block[] {
  if (one.section === 'provisions') return ruleBlocks(one, subject, words);
  return one.section === 'events' ? eventBlocks(one, subject, words) : [list([textItem(one, words)])];
}

function ruleBlocks(one: RuleDifference, subject: DiffSubject, words: LawWords): readonly Block[] {
  const { diff, language } = words;
  const [named] = one.b.length > 0 ? one.b : one.a;
  const side = (text: string, law: Law, rules: readonly Provision[]): Item => ({
    text: rules.length === 0 ? `${text}: ${diff.none}` : `${text}, ${rules.map((rule) => words.article(rule.article, rule.numeral)).join('; ')}:`,
    items: rules.map((rule) => ({ text: words.show[rule.role], items: [clauseItem(describe(rule.when, law, words), words)] })),
  });
  return [
    heading(3, `${diff.kind[one.kind]}: ${named?.title[language] ?? ''}`),
    list([side(diff.before, subject.a, one.a), side(diff.after, subject.b, one.b), ...exampleItems(one, subject, words)]),
  ];
}

function eventBlocks(one: EventDifference, subject: DiffSubject, words: LawWords): readonly Block[] {
  const { diff, language } = words;
  const named = (events: readonly LawEvent[]) => events.map((event) => words.event(event.id, event.title[language])).join('; ') || diff.none;
  const spans = (windows: readonly Window[]) => windows.map((window) => words.span(window.from, window.to)).join('; ');
  const items: Item[] = [{ text: `${diff.before}: ${named(one.a)}` }, { text: `${diff.after}: ${named(one.b)}` }];
  for (const { window, daysIn, daysOut } of one.windows) {
    items.push({
      text: words.window[window].yes,
      items: [...(daysIn.length > 0 ? [{ text: diff.daysIn(spans(daysIn)) }] : []), ...(daysOut.length > 0 ? [{ text: diff.daysOut(spans(daysOut)) }] : [])],
    });
  }
  return [heading(3, `${diff.kind[one.kind]}: ${named(one.b.length > 0 ? one.b : one.a)}`), list([...items, ...exampleItems(one, subject, words)])];
}

function exampleItems(one: RuleDifference | EventDifference, subject: DiffSubject, words: LawWords): readonly Item[] {
  return [one.letIn, one.shutOut].flatMap((example) => (example ? [{ text: `${words.diff.example}: ${exampleText(example, subject, words)}` }] : []));
}

function textItem(one: TextDifference, words: LawWords): Item {
  const { diff, language } = words;
  const name = (id: string) => (one.section === 'articles' ? words.article(id) : one.section === 'dates' ? diff.dates[id as 'in-force' | 'status'] : id);
  const said = (parts: TextDifference['a']): string =>
    parts
      .map((part) => {
        if (one.section === 'dates') return dateText(part.id, part.text[language], words);
        return `${name(part.id)}: ${part.text[language]}${part.days === undefined ? '' : ` (${diff.term(part.days)})`}`;
      })
      .join(' / ') || diff.none;
  return {
    text: `${diff.kind[one.kind]}: ${(one.b.length > 0 ? one.b : one.a).map((part) => name(part.id)).join(', ')}`,
    items: [{ text: `${diff.before}: ${said(one.a)}` }, { text: `${diff.after}: ${said(one.b)}` }],
  };
}

function dateText(id: string, text: string, words: LawWords): string {
  if (id === 'status') return (words.status as Readonly<Record<string, string>>)[text] ?? text;
  const [from = '', to = ''] = text.split('..');
  return from === '' && to === '' ? '-' : words.span(from || undefined, to || undefined);
}
