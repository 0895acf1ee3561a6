/** The cases as the page's script reads them: one short row each, and the parts that they share. */
import type { Outcome } from '../../rules/language/law.ts';
import { SECOND_KINDS, type SecondTold } from '../account/second-tier.ts';
import { tierWords } from '../../i18n/report-tiers.ts';
import { accountOf } from '../account/tell.ts';
import { factOf } from '../account/facts-told.ts';
import type { CaseAccount } from '../account/account.ts';
import type { Terms } from '../account/terms.ts';
import { clip } from '../../text/wrap.ts';
import { visible } from '../../text/sanitise.ts';
import type { CaseResult, RunInfo } from '../result.ts';
import { Parts, type Content } from './element.ts';
import { OUTCOMES } from './figures.ts';
import { secondBlock } from './second-tier.ts';
import { reasonSections } from './reasons.ts';

/** A choice of a filter, with its words. */
export type Choice = readonly [code: string, words: string];

export interface PageRow {
  readonly id: string;
  /** Place in {@link OUTCOMES}. */
  readonly o: number;
  /** What is presumed: places in {@link SECOND}, and the part that shows it. */
  readonly p: readonly number[];
  readonly second: number | null;
  /** Indexes into the choices of the filters. */
  readonly g: readonly number[];
  readonly a: readonly number[];
  readonly q: readonly number[];
  readonly s: readonly number[];
  readonly e: readonly number[];
  /** First possible day of the conduct, for the order. */
  readonly d: string;
  readonly date: string;
  readonly charges: string;
  readonly why: string;
  /** Label (place in `labels`) and value of each fact. */
  readonly facts: readonly (number | string)[];
  readonly parts: readonly number[];
}

export interface PageData {
  readonly labels: readonly string[];
  readonly choices: Readonly<Record<'outcome' | 'second' | 'ground' | 'article' | 'question' | 'state' | 'event', readonly Choice[]>>;
  readonly rows: readonly PageRow[];
  readonly parts: readonly Content[];
}

/** Codes that occur, each with its place in the order of their first use. */
class Codes {
  readonly list: Choice[] = [];
  readonly #places = new Map<string, number>();
  place(code: string, words: () => string): number {
    let place = this.#places.get(code);
    if (place === undefined) this.#places.set(code, (place = this.list.push([clip(visible(code), 60), words()]) - 1));
    return place;
  }
}

/** What the filter on the second tier offers: all that only it answers, then each kind. */
const SECOND = ['only', ...SECOND_KINDS] as const;

function secondPlaces(second: SecondTold | null): readonly number[] {
  if (second === null) return [];
  const own = SECOND.indexOf(second.kind);
  return second.kind === 'waits' ? [own] : [SECOND.indexOf('only'), own];
}

/** Longest value that the page shows of one fact or charge. */
const LONGEST = 2_000;

export function pageData(cases: readonly CaseResult[], run: RunInfo, terms: Terms): PageData {
  const parts = new Parts();
  const codes = { ground: new Codes(), article: new Codes(), question: new Codes(), state: new Codes(), event: new Codes(), label: new Codes() };
  const { law, language } = terms.context;
  const rows = cases.map((subject): PageRow => {
    const account = accountOf(subject, run, terms);
    const second = account.secondTold;
    const state = factOf(subject, 'state');
    const event = factOf(subject, 'linked-event');
    return {
      id: clip(account.id, 200),
      o: OUTCOMES.indexOf(subject.outcome),
      p: secondPlaces(second),
      second: second === null ? null : parts.once(`second ${JSON.stringify(second)}`, () => secondBlock(second)),
      g: subject.ground === null ? [] : [codes.ground.place(subject.ground, () => account.ground)],
      a: account.articles.map((article) => codes.article.place(article, () => article)),
      q: subject.turnsOn.filter((id) => terms.isQuestion(id)).map((id) =>
        codes.question.place(id, () => `${id}. ${law.questions.find((one) => one.id === id)?.text[language] ?? ''}`)),
      s: state === undefined ? [] : [codes.state.place(state, () => clip(visible(state), 60))],
      e: event === undefined ? [] : [codes.event.place(event, () => clip(terms.eventTitle(event), 80))],
      d: visible(factOf(subject, 'conduct-date') ?? '').replace(/^\.\./, ''),
      date: terms.factValue('conduct-date', subject.facts['conduct-date']),
      charges: clip(account.charges.map((charge) => charge.text).join('; '), LONGEST),
      why: account.why,
      facts: account.facts.flatMap((fact) => [codes.label.place(fact.id, () => fact.label), clip(fact.value, LONGEST)]),
      parts: reasonSections(trimmed(account), terms, parts).map((content) => (typeof content === 'number' ? content : parts.keep(content))),
    };
  });
  return {
    labels: codes.label.list.map(([, words]) => words),
    choices: {
      outcome: OUTCOMES.map((outcome: Outcome): Choice => [outcome, terms.report.outcome[outcome]]),
      second: rows.every((row) => row.second === null) ? [] : SECOND.map((kind): Choice => [kind, kind === 'only' ? tierWords[language].onlyPresumed : kind === 'waits' ? terms.report.brief.waits : terms.report.presumedOutcome[kind]]),
      ground: codes.ground.list, article: codes.article.list, question: codes.question.list, state: codes.state.list, event: codes.event.list,
    },
    rows,
    parts: parts.list,
  };
}

function trimmed(account: CaseAccount): CaseAccount {
  return { ...account, charges: account.charges.map((charge) => ({ ...charge, text: clip(charge.text, LONGEST) })) };
}
