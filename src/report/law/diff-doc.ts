/** `amnistia law diff A B`: what changed, in words, with an example case for each change. */
import type { Difference, EventDifference, LawDiff, RuleDifference } from '../../authoring/diff.ts';
import type { TextDifference } from '../../authoring/diff-text.ts';
import type { LawWords } from '../../i18n/law.ts';
import { box, faint, heading, list, paragraph, section, strong, table, titled, type Block, type Doc, type Report } from '../document/blocks.ts';
import { eventBlocks, eventNames } from './diff-event.ts';
import { ruleBlocks, ruleName } from './diff-rule.ts';
import { textItem } from './diff-text-doc.ts';
import { exampleText, type DiffSubject } from './example-text.ts';

const SECTIONS = ['dates', 'provisions', 'events', 'questions', 'duties', 'steps', 'articles'] as const;

export function diffReport(found: LawDiff, subject: DiffSubject, words: LawWords): Report {
  return { data: found, document: () => diffDoc(found, subject, words) };
}

function diffDoc(found: LawDiff, subject: DiffSubject, words: LawWords): Doc {
  const { diff, language } = words;
  const sameTitle = subject.a.title[language] === subject.b.title[language];
  const title = sameTitle ? diff.title(found.a.id, found.b.id) : diff.title(subject.a.title[language], subject.b.title[language]);
  return titled(title, language, [
    ...[subject.a, subject.b].map((law) => box([[strong(`${law.id}: ${words.status[law.status]}`)]])),
    paragraph(diff.summary(found.counts)),
    ...wholeBlocks(found, subject, words),
    ...briefBlocks(found, words),
    ...SECTIONS.flatMap((name) => section(diff.sections[name], sectionBlocks(found.differences.filter((one) => one.section === name), subject, words))),
    paragraph([faint(words.show.notADecision)]),
  ]);
}

/** What the two versions as a whole let in and shut out. */
function wholeBlocks(found: LawDiff, subject: DiffSubject, words: LawWords): readonly Block[] {
  const { diff } = words;
  if (!found.letIn && !found.shutOut) return [paragraph(diff.sameRules)];
  const example = (one: LawDiff['letIn']) => (one ? exampleText(one, subject, words) : diff.overall.none);
  return [
    heading(1, diff.overall.title),
    paragraph(diff.proved),
    list([{ text: `${diff.overall.letIn}:`, items: [{ text: example(found.letIn) }] }, { text: `${diff.overall.shutOut}:`, items: [{ text: example(found.shutOut) }] }]),
  ];
}

/** Every change that decides on one line; the others counted. */
function briefBlocks(found: LawDiff, words: LawWords): readonly Block[] {
  if (found.differences.length === 0) return [];
  const { diff } = words;
  const rows = found.differences.flatMap((one) => {
    if (one.section === 'provisions') return [[diff.kind[one.kind], ruleName(one, words)]];
    return one.section === 'events' ? [[diff.kind[one.kind], eventNames(one.b.length > 0 ? one.b : one.a, words)]] : [];
  });
  const besides = (['dates', 'questions', 'duties', 'steps', 'articles'] as const).flatMap((section) => {
    const count = found.differences.filter((one) => one.section === section).length;
    return count === 0 ? [] : [diff.counted[section](count)];
  });
  return [heading(1, diff.brief), ...(rows.length > 0 ? [table(diff.briefHead, rows)] : []), ...(besides.length > 0 ? [paragraph(diff.besides(besides))] : [])];
}

function sectionBlocks(differences: readonly Difference[], subject: DiffSubject, words: LawWords): readonly Block[] {
  const rules = differences.filter((one): one is RuleDifference => one.section === 'provisions');
  const events = differences.filter((one): one is EventDifference => one.section === 'events');
  const texts = differences.filter((one): one is TextDifference => one.section !== 'provisions' && one.section !== 'events');
  return [
    ...rules.flatMap((one) => ruleBlocks(one, subject, words)),
    ...events.flatMap((one) => eventBlocks(one, subject, words)),
    ...(texts.length > 0 ? [list(texts.map((one) => textItem(one, words)))] : []),
  ];
}
