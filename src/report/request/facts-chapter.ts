/** Chapter I: the facts, as the case gives them. */
import { parseDay, parseSpan } from '../../case/dates.ts';
import type { CaseFactId } from '../../case/facts.ts';
import { pleadingWords } from '../../i18n/documents.pleading.ts';
import { factOf, knowsCharges } from '../account/facts-told.ts';
import { heading, paragraph, type Block } from '../document/blocks.ts';
import type { Matter } from './matter.ts';

/** Out of prison without the case being over: practice calls that amnesty, the law does not. */
const RELEASED: ReadonlySet<string> = new Set(['house-arrest', 'measures', 'free']);

export function factsChapter(matter: Matter, title: string = pleadingWords.chapter.facts): readonly Block[] {
  const words = pleadingWords.facts;
  const told = (id: CaseFactId): string | undefined => {
    const value = factOf(matter.subject, id);
    return value === undefined ? undefined : matter.terms.factValue(id, value);
  };
  const kind = told('conduct-kind');
  const state = told('state');
  const arrest = when(matter, 'arrest-date');
  const stage = told('stage');
  const custody = told('custody');
  const conduct = when(matter, 'conduct-date');
  const events = [
    conduct === undefined ? words.dateUnknown : words.date(conduct),
    state === undefined ? words.placeUnknown : words.place(state),
    kind === undefined ? '' : words.kind(kind),
    words.tell,
  ].join('');
  return [
    heading(1, title),
    paragraph(chargesTold(matter), { indent: true }),
    paragraph(events, { indent: true }),
    paragraph([
      ...(arrest === undefined ? [] : [words.arrest(arrest)]),
      stage === undefined ? words.stageUnknown : words.stage(stage),
      custody === undefined ? words.custodyUnknown : words.custody(custody),
      ...(RELEASED.has(factOf(matter.subject, 'custody') ?? '') ? [words.notAmnestied] : []),
    ].join(' '), { indent: true }),
  ];
}

function chargesTold({ subject, account, who, says }: Matter): string {
  const words = pleadingWords.facts;
  const named = subject.charges.filter((charge) => charge.text !== '');
  if (named.length > 0) {
    const texts = account.charges.map((charge) => `«${charge.text}»`);
    return words.charges(who, texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} y ${texts.at(-1) ?? ''}`, texts.length > 1);
  }
  return knowsCharges(subject) ? says('no-charges', { who }) : words.unknownCharges(who);
}

/** A date as it stands in a sentence: "el 29 de julio de 2024", "en agosto de 2024". */
export function when({ subject, run, terms }: Matter, id: CaseFactId): string | undefined {
  const words = pleadingWords.facts;
  const span = parseSpan(factOf(subject, id) ?? '');
  const today = parseDay(run.asOf);
  // What would lie in the future has not happened: a draft does not say that it did.
  if (!span || (span.from !== null && today !== null && span.from > today)) return undefined;
  const text = terms.span(span);
  if (span.from !== null && span.from === span.to) return words.on(text);
  return /^\d{4}$|^\p{L}+ de \d{4}$/u.test(text) ? words.in(text) : words.between(text);
}
