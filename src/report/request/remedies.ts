/** The appeal, the complaint and the letter to the commission. */
import { pleadingWords } from '../../i18n/documents.pleading.ts';
import { remedyWords } from '../../i18n/documents.remedies.ts';
import { parseDay } from '../../case/dates.ts';
import { factOf } from '../account/facts-told.ts';
import { heading, list, numbered, paragraph, type Block } from '../docx/blocks.ts';
import { passageAt } from '../html/figures.ts';
import { courtName } from './addressee.ts';
import { disputedPoints, doubtChapter } from './doubt.ts';
import { factsChapter, when } from './facts-chapter.ts';
import { lawChapter } from './law-chapter.ts';
import type { Matter } from './matter.ts';
import { oneDay } from './notice.ts';

/** Article 12: the term and the effect of the appeal are not known, and the draft says so. */
export function appealBody(matter: Matter): readonly Block[] {
  const words = remedyWords.appeal;
  const { chapter } = pleadingWords;
  const decision = words.decision(when(matter, 'request-date') ?? words.unknownDay, when(matter, 'decision-date') ?? words.unknownDay, when(matter, 'notification-date') ?? words.unknownDay);
  return [
    heading(1, chapter.decision),
    paragraph(decision, { indent: true }),
    paragraph(words.reasons, { indent: true }),
    paragraph(words.unreasoned, { indent: true }),
    heading(1, chapter.grounds),
    paragraph(words.grounds, { indent: true }),
    ...factsChapter(matter),
    ...lawChapter(matter),
    ...doubtChapter(matter),
    heading(1, chapter.ask),
    paragraph(pleadingWords.ask.intro, { indent: true }),
    numbered([...words.ask, pleadingWords.ask.measures, pleadingWords.ask.copies]),
  ];
}

const TERM = 15;

/** A court that does not receive the request, or lets the fifteen days pass. */
export function complaintBody(matter: Matter): readonly Block[] {
  const words = remedyWords.complaint;
  const { subject, terms, run } = matter;
  const filed = oneDay(factOf(subject, 'request-date'));
  const today = parseDay(run.asOf);
  const happened = ((): string => {
    if (factOf(subject, 'request-receipt') === 'refused') return words.refused(courtName(matter));
    if (filed === null) return words.unknown;
    const [first, last] = [terms.day(filed), terms.day(filed + TERM)];
    const decision = factOf(subject, 'decision');
    if (decision === 'refused' || decision === 'granted') return words.decided(first, last, ((day) => (day === undefined ? '' : ` de fecha ${day.replace(/^el /u, '')}`))(when(matter, 'decision-date')));
    return today !== null && today > filed + TERM ? words.silence(first, last) : words.running(first, last);
  })();
  return [
    heading(1, pleadingWords.chapter.events),
    paragraph(happened, { indent: true }),
    paragraph(words.counting, { indent: true }),
    heading(1, pleadingWords.chapter.law.replace(/^CAPÍTULO II\. /, '')),
    list(words.law),
    heading(1, pleadingWords.chapter.ask),
    paragraph(pleadingWords.ask.intro, { indent: true }),
    numbered(words.ask),
  ];
}

/** Article 15: the commission may recommend, it does not grant. */
export function specialCaseBody(matter: Matter): readonly Block[] {
  const words = remedyWords.special;
  const { subject, terms } = matter;
  const open = disputedPoints(matter).filter(({ question }) => question.article === terms.report.article('8')).map(({ question }) => question.text);
  const inside = passageAt('event', subject, terms.context.law) === 'pass';
  return [
    ...(inside ? [paragraph(words.inside)] : []),
    ...factsChapter(matter, pleadingWords.chapter.facts.replace(/^CAPÍTULO I\. /, '')),
    heading(1, pleadingWords.chapter.outside),
    paragraph(words.outside(inside ? ': […]' : open.length > 0 ? words.open(open.join(' ')) : words.fails), { indent: true }),
    paragraph(words.aims, { indent: true }),
    paragraph(words.humanitarian, { indent: true }),
    heading(1, pleadingWords.chapter.ask),
    paragraph(pleadingWords.ask.intro, { indent: true }),
    numbered(words.ask),
  ];
}
