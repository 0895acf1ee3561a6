/** `amnistia law impact`: the matrix, who is let in or shut out, and by which rule. */
import { flowsOf, type CaseChange, type Cause, type Effect, type Impact } from '../../authoring/impact.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Catalogue } from '../../offences/catalogue.ts';
import { OUTCOMES, type Law, type LoadedLaw } from '../../rules/language/law.ts';
import { Terms } from '../account/terms.ts';
import { box, faint, heading, list, paragraph, strong, table, titled, type Block, type Doc, type Report } from '../document/blocks.ts';
import { impactPicture } from './impact-picture.ts';

/** One side of the comparison, as the report names it. */
export interface ImpactView {
  readonly loaded: LoadedLaw;
  readonly reading: string;
  /** Positions that are taken, the reading's among them. */
  readonly positions: Readonly<Record<string, string>>;
}

export interface ImpactSubject {
  readonly views: readonly ImpactView[];
  readonly asOf: string;
  readonly catalogue: Catalogue;
}

const EFFECTS: readonly Effect[] = ['let-in', 'shut-out', 'settled', 'opened'];
/** Cases of one effect that a text names one by one; the rest is counted, and stands whole in the JSON. */
const MOST_NAMED = 100;

export function impactReport(impact: Impact, subject: ImpactSubject, words: LawWords): Report {
  return { data: { views: viewsOf(subject), asOf: subject.asOf, ...impact, flows: flowsOf(impact) }, document: () => impactDoc(impact, subject, words) };
}

function impactDoc(impact: Impact, subject: ImpactSubject, words: LawWords): Doc {
  const { impact: text, language } = words;
  const named = namesOf(subject, words);
  const count = (effect: Effect) => impact.changes.filter((one) => one.effect === effect).length;
  return titled(text.title(...named), language, [
    ...headBlocks(subject, words),
    paragraph(text.asked(impact.cases)),
    list([text.effects['let-in'](count('let-in')), text.effects['shut-out'](count('shut-out')), text.effects.settled(count('settled')), text.effects.opened(count('opened')), text.same(impact.cases - impact.changes.length)]),
    ...pictureBlocks(impact, subject, words),
    heading(1, text.matrix),
    paragraph(text.howToRead(...named)),
    matrixTable(impact, words),
    ...causeBlocks(impact, subject, words),
    ...EFFECTS.flatMap((effect) => changeBlocks(impact, effect, subject, words)),
    paragraph([faint(words.show.notADecision)]),
  ]);
}

/** What the two sides are called: by their laws, or by their readings where the law is one. */
function namesOf({ views }: ImpactSubject, words: LawWords): readonly [string, string] {
  const [a, b] = [views[0], views.at(-1)];
  const sameLaw = a?.loaded.sha256 === b?.loaded.sha256;
  const name = (view: ImpactView | undefined) => (sameLaw ? words.impact.readingName(view?.reading ?? '') : (view?.loaded.law.id ?? ''));
  return [name(a), name(b)];
}

function viewsOf({ views }: ImpactSubject): unknown {
  return views.map(({ loaded: { law, sha256 }, reading, positions }) => ({ law: { id: law.id, sha256, status: law.status }, reading, assumptions: positions }));
}

/** Which laws and readings, and how far their texts can be relied on. */
function headBlocks({ views, asOf }: ImpactSubject, words: LawWords): readonly Block[] {
  const [a, b] = views;
  const laws = a?.loaded.law.id === b?.loaded.law.id && a?.loaded.sha256 === b?.loaded.sha256 ? views.slice(0, 1) : views;
  return [
    ...laws.map(({ loaded: { law } }) => box([[strong(`${law.id}: ${words.status[law.status]}`)]])),
    list([
      ...views.map(({ loaded: { law, sha256 }, reading }) => words.impact.view(law.title[words.language], law.id, sha256.slice(0, 12), law.readings[reading]?.title[words.language] ?? reading)),
      words.impact.asOf(words.day(asOf)),
    ]),
  ];
}

function pictureBlocks(impact: Impact, { views, catalogue }: ImpactSubject, words: LawWords): readonly Block[] {
  const law = views.at(-1)?.loaded.law;
  if (!law || impact.cases === 0) return [];
  const [before, after] = namesOf({ views, catalogue, asOf: '' }, words);
  const terms = new Terms({ law, catalogue, language: words.language });
  return [{ kind: 'picture', picture: impactPicture(impact, { title: words.impact.picture, hint: words.impact.pictureHint, before, after }, terms) }];
}

function matrixTable(impact: Impact, words: LawWords): Block {
  const { impact: text } = words;
  const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
  const rows = OUTCOMES.map((from) => [words.outcome[from], ...OUTCOMES.map((to) => String(impact.matrix[from][to])), String(sum(OUTCOMES.map((to) => impact.matrix[from][to])))]);
  const totals = [text.total, ...OUTCOMES.map((to) => String(sum(OUTCOMES.map((from) => impact.matrix[from][to])))), String(impact.cases)];
  return table([text.corner, ...OUTCOMES.map((one) => words.outcome[one]), text.total], [...rows, totals]);
}

function causeBlocks(impact: Impact, subject: ImpactSubject, words: LawWords): readonly Block[] {
  if (impact.causes.length === 0) return [];
  const { impact: text } = words;
  const [before, after] = namesOf(subject, words);
  const row = (cause: Cause) => [String(cause.cases), text.effectName[cause.effect], `${nameIn(lawOn(cause.side, subject), cause.id, words)} (${cause.side === 'a' ? text.stoodIn(before) : text.standsIn(after)})`];
  return [heading(1, text.causes), paragraph(text.causesHint), table(text.causeHead, impact.causes.map(row))];
}

const lawOn = (side: 'a' | 'b', { views }: ImpactSubject): Law | undefined => (side === 'a' ? views[0] : views.at(-1))?.loaded.law;

function changeBlocks(impact: Impact, effect: Effect, subject: ImpactSubject, words: LawWords): readonly Block[] {
  const changes = impact.changes.filter((one) => one.effect === effect);
  if (changes.length === 0) return [];
  const { impact: text } = words;
  const side = effect === 'let-in' || effect === 'settled' ? 'a' : 'b';
  const said = (one: CaseChange) => `${one.id}: ${text.from(words.outcome[one.before], words.outcome[one.after])}; ${text.because[side]} ${one.because.map((id) => nameIn(lawOn(side, subject), id, words)).join('; ')}`;
  const left = changes.length - MOST_NAMED;
  return [heading(1, text.effects[effect](changes.length)), list(changes.slice(0, MOST_NAMED).map(said)), ...(left > 0 ? [paragraph(text.more(left))] : [])];
}

function nameIn(law: Law | undefined, id: string, words: LawWords): string {
  const provision = law?.provisions.find((one) => one.id === id);
  return provision ? `${words.article(provision.article, provision.numeral)} (${provision.title[words.language]})` : id;
}
