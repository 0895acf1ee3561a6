/** The appeal, the complaint and the letter to the commission. */
import { pleadingWords } from '../../i18n/documents.pleading.ts';
import { remedyWords } from '../../i18n/documents.remedies.ts';
import { factOf } from '../account/facts-told.ts';
import { heading, list, numbered, paragraph, type Block } from '../docx/blocks.ts';
import { passageAt } from '../html/figures.ts';
import { courtName } from './addressee.ts';
import { clockOf } from './decision.ts';
import { disputedPoints, doubtChapter } from './doubt.ts';
import { factsChapter, when } from './facts-chapter.ts';
import { lawChapter } from './law-chapter.ts';
import type { Matter } from './matter.ts';

/** Article 12: the term and the effect of the appeal are not known, and the draft says so. */
export function appealBody(matter: Matter): readonly Block[] {
  const words = remedyWords.appeal;
  const { chapter } = pleadingWords;
  const refused = factOf(matter.subject, 'decision') === 'refused';
  const [filed, decided, notified] = [when(matter, 'request-date'), when(matter, 'decision-date'), when(matter, 'notification-date')];
  const decision = [
    filed === undefined ? words.filedUnknown : words.filed(filed),
    !refused ? words.decisionUnknown : decided === undefined ? words.refused : words.refusedOn(decided),
    notified === undefined ? words.notifiedUnknown : words.notified(notified),
  ].join(' ');
  return [
    heading(1, chapter.decision),
    paragraph(decision, { indent: true }),
    paragraph(refused ? words.reasons : words.reasonsUnknown, { indent: true }),
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

/** A court that does not receive the request, or lets the term pass: the days are compared here, never left to the reader. */
export function complaintBody(matter: Matter): readonly Block[] {
  const words = remedyWords.complaint;
  const { subject, terms, run } = matter;
  const { silence, days } = clockOf(subject, run, terms.context.law);
  const happened = ((): string => {
    if (factOf(subject, 'request-receipt') === 'refused') return words.refused(courtName(matter));
    if (days === null) return words.unknown;
    const [first, last] = [terms.day(days.filed), terms.day(days.last)];
    switch (silence) {
      case 'running': return words.running(first, last);
      case 'none': return words.none(first, last);
      case 'unrecorded': return words.silence(first, last);
      case 'unclear': return words.over(first, last);
      case 'late': return words.late(first, last, when(matter, 'decision-date') ?? '');
      case 'in-time': return words.inTime(first, last);
      default: return words.unknown;
    }
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
  const open = disputedPoints(matter).filter(({ question }) => question.article === terms.report.article('8')).map(({ topic }) => topic);
  const inside = passageAt('event', subject, terms.context.law) === 'pass';
  return [
    ...(inside ? [paragraph(words.inside)] : []),
    ...factsChapter(matter, pleadingWords.chapter.facts.replace(/^CAPÍTULO I\. /, '')),
    heading(1, pleadingWords.chapter.outside),
    paragraph(words.outside(inside ? ': […]' : open.length > 0 ? words.open(open.join('; ')) : factOf(subject, 'linked-event') === 'none' ? words.unlinked : words.fails), { indent: true }),
    paragraph(words.aims, { indent: true }),
    paragraph(words.humanitarian, { indent: true }),
    heading(1, pleadingWords.chapter.ask),
    paragraph(pleadingWords.ask.intro, { indent: true }),
    numbered(words.ask),
  ];
}
