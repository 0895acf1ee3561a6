/** The rules in force as a person reads them, whole or one part. */
import { courtWords } from '../../i18n/court.ts';
import { describe, describeConclusion } from '../../authoring/describe.ts';
import type { Kind, LawPart, Selection } from '../../authoring/select.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Law, LoadedLaw } from '../../rules/language/law.ts';
import { box, faint, heading, list, paragraph, strong, titled, type Block, type Doc } from '../document/blocks.ts';
import { clauseItem } from './clause-item.ts';
import { articleBlocks } from './show-article.ts';
import { eventBlocks } from './show-event.ts';
import { provisionBlocks, questionBlocks } from './show-rule.ts';

export function showDoc(loaded: LoadedLaw, selection: Selection, words: LawWords): Doc {
  return titled(loaded.law.title[words.language], words.language, [...headOf(loaded, words), ...selectionBlocks(loaded.law, selection, words)]);
}

/** What stands above every list of rules: the text's status comes first. */
function headOf({ law, sha256 }: LoadedLaw, words: LawWords): readonly Block[] {
  const { show } = words;
  return [
    box([[strong(words.status[law.status])]]),
    paragraph(law.status_note[words.language]),
    list([show.published(law.published, law.gazette), show.inForce(words.span(law.in_force.from, law.in_force.to)), show.hash(law.id, sha256)]),
    paragraph([faint(show.notADecision)]),
  ];
}

const KIND_BLOCKS: Readonly<Record<Kind, (law: Law, words: LawWords) => readonly Block[]>> = {
  articles: (law, words) => law.articles.flatMap((article) => articleBlocks(law, article, words, false)),
  events: (law, words) => law.events.flatMap((event) => eventBlocks(law, event, words)),
  provisions: (law, words) => law.provisions.flatMap((provision) => provisionBlocks(law, provision, words)),
  presumptions: (law, words) => [...(law.presumptions.length === 0 ? [] : [presumptionList(law, words)]), ...factPresumptionBlocks(law, words)],
  questions: (law, words) => law.questions.flatMap((question) => questionBlocks(law, question, words)),
};

function selectionBlocks(law: Law, selection: Selection, words: LawWords): readonly Block[] {
  const { show } = words;
  if (typeof selection === 'object') return partBlocks(law, selection, words);
  if (selection !== 'all') return [heading(1, show[selection]), ...KIND_BLOCKS[selection](law, words)];
  const part = (title: string, blocks: readonly Block[]) => (blocks.length === 0 ? [] : [heading(1, title), ...blocks]);
  return [
    ...part(show.articles, KIND_BLOCKS.articles(law, words)),
    ...part(show.events, KIND_BLOCKS.events(law, words)),
    ...part(show.provisions, KIND_BLOCKS.provisions(law, words)),
    ...part(show.presumptions, KIND_BLOCKS.presumptions(law, words)),
    ...part(show.questions, KIND_BLOCKS.questions(law, words)),
    ...part(show.readings, [readingList(law, words)]),
    ...part(show.conditions, law.conditions.length === 0 ? [] : [dutyList(law, words)]),
    ...part(show.next, law.next.length === 0 ? [] : [nextList(law, words)]),
    ...part(show.notes, law.notes_of_law.length === 0 ? [] : [list(law.notes_of_law.map((note) => `${note.id}: ${note.text[words.language]}`))]),
    ...part(show.notInLaw, law.not_in_law.length === 0 ? [] : [list(law.not_in_law.map((one) => one[words.language]))]),
  ];
}

function partBlocks(law: Law, part: LawPart, words: LawWords): readonly Block[] {
  if ('article' in part) return articleBlocks(law, part.article, words, true);
  if ('event' in part) return eventBlocks(law, part.event, words);
  if ('provision' in part) return provisionBlocks(law, part.provision, words);
  return questionBlocks(law, part.question, words);
}

function presumptionList(law: Law, words: LawWords): Block {
  return list(
    law.presumptions.map((one) => ({
      text: `${one.id}: ${one.reason[words.language]}`,
      items: [
        { text: words.show.where, items: [clauseItem(describe(one.if, law, words), words)] },
        { text: words.show.presumed, items: [clauseItem(describe(one.then, law, words), words)] },
      ],
    })),
  );
}

/** The second tier: each presumption of fact with its grade, what would overturn it, and who disputes it. */
function factPresumptionBlocks(law: Law, words: LawWords): readonly Block[] {
  const { show, language } = words;
  const all = law.presumptions_of_fact ?? [];
  if (all.length === 0) return [];
  const items = all.map((one) => ({
    text: `${one.id} (${show.grade[one.grade]}): ${one.reason[language]}`,
    items: [
      { text: show.where, items: [clauseItem(describe(one.if, law, words), words)] },
      { text: show.presumed, items: [clauseItem(describeConclusion(one.then, law, words), words)] },
      { text: `${show.unless} ${one.unless[language]}`, items: [] },
      { text: `${show.disputedBy}: ${one.disputed_by[language]}`, items: [] },
    ],
  }));
  return [heading(2, show.factPresumptions), list(items)];
}

function readingList(law: Law, words: LawWords): Block {
  return list(
    Object.entries(law.readings).map(([id, reading]) => ({
      text: `${id}: ${reading.title[words.language]}`,
      items: Object.entries(reading.positions).map(([question, position]) => ({ text: `${question} = ${position}` })),
    })),
  );
}

function dutyList(law: Law, words: LawWords): Block {
  return list(
    law.conditions.map((duty) => ({
      text: `${words.article(duty.article)}: ${duty.text[words.language]}`,
      items: [
        { text: words.show.asked, items: [clauseItem(describe(duty.when, law, words), words)] },
        duty.met ? { text: words.show.met, items: [clauseItem(describe(duty.met, law, words), words)] } : { text: words.show.toCome },
      ],
    })),
  );
}

function nextList(law: Law, words: LawWords): Block {
  return list(
    law.next.map((step) => ({
      text: `${words.article(step.article)}: ${step.text[words.language]}`,
      items: [
        { text: `${words.show.outcomes}: ${step.outcomes.map((outcome) => words.outcome[outcome]).join(', ')}` },
        { text: words.show.where, items: [clauseItem(describe(step.when, law, words), words)] },
        ...(step.court === undefined ? [] : [{ text: words.show.court(step.court.map((state) => courtWords[words.language].state[state])) }]),
        ...(step.days === undefined ? [] : [{ text: words.show.days(step.days, step.to_check === true) }]),
      ],
    })),
  );
}
