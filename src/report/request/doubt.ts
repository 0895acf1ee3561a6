/** Article 5: the points that are in doubt, argued openly for the person. */
import { isPosition } from '../../rules/analysis/determination.ts';
import { pleadingWords } from '../../i18n/documents.pleading.ts';
import type { PositionTold, QuestionTold } from '../account/account.ts';
import { questionTold } from '../account/tell.ts';
import { emphasis, heading, list, paragraph, strong, type Block } from '../document/blocks.ts';
import { isExcluding, type Matter } from './matter.ts';

export interface DisputedPoint {
  readonly question: QuestionTold;
  /** What it is about, as a heading: a court is not asked. */
  readonly topic: string;
  readonly favourable: PositionTold | undefined;
  readonly others: readonly PositionTold[];
  /** Positions that the law file words for a court. */
  readonly pleaded: ReadonlyMap<string, string>;
}

/** The questions on which the case turns, and those on which its outcome leans. */
export function disputedPoints({ subject, terms }: Matter): readonly DisputedPoint[] {
  const { law } = terms.context;
  const positions = law.readings['favourable']?.positions ?? {};
  return law.questions
    .filter((one) => subject.turnsOn.includes(one.id) || subject.assumed.some((taken) => isPosition(taken) && taken.question === one.id))
    .map((one) => {
      const question = questionTold(one, subject, terms);
      return {
        question,
        topic: one.topic?.es ?? `Cuestión ${one.id}`,
        favourable: question.positions.find((position) => position.id === positions[one.id]),
        pleaded: new Map(one.positions.flatMap((position) => (position.pleaded === undefined ? [] : [[position.id, position.pleaded] as const]))),
        others: question.positions.filter((position) => position.id !== positions[one.id]),
      };
    });
}

export function doubtChapter(matter: Matter): readonly Block[] {
  const words = pleadingWords.doubt;
  const points = disputedPoints(matter);
  const { missing } = matter.account;
  const { says } = matter;
  const open = missing.filter((one) => !isExcluding(one.id, matter));
  if (points.length === 0 && missing.length === 0) return [heading(1, pleadingWords.chapter.doubt), paragraph(says('doubt-none'), { indent: true })];
  return [
    heading(1, pleadingWords.chapter.doubt),
    paragraph(says('doubt-intro'), { indent: true }),
    ...points.flatMap((point) => argued(point, matter)),
    ...(open.length === 0 ? [] : [paragraph(words.facts, { indent: true }), list(open.map((one) => [strong(`${one.label}: `), '[…]']))]),
    ...(open.length === missing.length ? [] : [paragraph(words.absence, { indent: true })]),
  ];
}

function argued({ question, topic, favourable, others, pleaded }: DisputedPoint, { terms }: Matter): readonly Block[] {
  const words = pleadingWords.doubt;
  const held = (position: PositionTold): string => (position.holders === terms.report.noHolder ? '' : words.holders(position.holders.replace(/^(?:El|La|Los|Las|Una?) (?=\p{Ll})/u, (first) => first.toLocaleLowerCase('es'))));
  const told = ({ id, text }: PositionTold): string => (pleaded.get(id) ?? text).replace(/\.$/, '');
  const lines = [
    ...(favourable ? [paragraph([strong(words.favourable('')), told(favourable), emphasis(held(favourable)), '.'])] : []),
    ...others.map((position) => paragraph([words.other(''), told(position), emphasis(held(position)), '.'])),
    ...(question.hardCases.length === 0 ? [] : [paragraph(words.known(question.hardCases.map((one) => one.replace(/\.$/, '')).join('; ')))]),
    paragraph(words.why),
  ];
  return [heading(2, words.point(topic, question.article)), ...lines];
}
