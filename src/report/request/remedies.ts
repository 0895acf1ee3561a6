/** The appeal, the complaint and the letter to the commission. */
import { pleadingWords } from '../../i18n/documents.pleading.ts';
import { remedyWords } from '../../i18n/documents.remedies.ts';
import { factOf } from '../account/facts-told.ts';
import { heading, list, numbered, paragraph, type Block } from '../document/blocks.ts';
import { articlesAt, passageAt } from '../html/figures.ts';
import { courtName } from './addressee.ts';
import { clockOf } from './decision.ts';
import { disputedPoints, doubtChapter } from './doubt.ts';
import { factsChapter, when } from './facts-chapter.ts';
import { lawChapter } from './law-chapter.ts';
import type { Matter } from './matter.ts';

/** The appeal against a refusal. */
export function appealBody(matter: Matter): readonly Block[] {
  const words = remedyWords.appeal;
  const { chapter } = pleadingWords;
  const { says } = matter;
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
    paragraph(says('appeal-unreasoned'), { indent: true }),
    heading(1, chapter.grounds),
    paragraph(says('appeal-grounds'), { indent: true }),
    ...factsChapter(matter),
    ...lawChapter(matter),
    ...doubtChapter(matter),
    heading(1, chapter.ask),
    paragraph(pleadingWords.ask.intro, { indent: true }),
    numbered([...words.ask, says('appeal-ask-decide'), says('ask-measures'), pleadingWords.ask.copies]),
  ];
}

/** A court that does not receive the request, or lets the term pass: the days are compared here, never left to the reader. */
export function complaintBody(matter: Matter): readonly Block[] {
  const words = remedyWords.complaint;
  const { subject, terms, run, says } = matter;
  const { silence, days } = clockOf(subject, run, terms.context.law);
  const happened = ((): string => {
    if (factOf(subject, 'request-receipt') === 'refused') return words.refused(courtName(matter));
    if (days === null || silence === 'undated' || silence === 'contradictory') return says('silence-undated');
    return says(`silence-${silence}`, { filed: terms.day(days.filed), last: terms.day(days.last), decided: when(matter, 'decision-date') ?? '' });
  })();
  return [
    heading(1, pleadingWords.chapter.events),
    paragraph(happened, { indent: true }),
    paragraph(says('complaint-counting'), { indent: true }),
    heading(1, pleadingWords.chapter.law.replace(/^CAPÍTULO II\. /, '')),
    list([says('complaint-who'), says('complaint-term'), words.constitution]),
    heading(1, pleadingWords.chapter.ask),
    paragraph(pleadingWords.ask.intro, { indent: true }),
    numbered(words.ask),
  ];
}

/** To the commission, which may recommend and does not grant. */
export function specialCaseBody(matter: Matter): readonly Block[] {
  const words = remedyWords.special;
  const { subject, terms, says } = matter;
  const listed = articlesAt('event', terms.context.law).map((article) => terms.report.article(article));
  const open = disputedPoints(matter).filter(({ question }) => listed.includes(question.article)).map(({ topic }) => topic);
  const inside = passageAt('event', subject, terms.context.law) === 'pass';
  const why = inside ? ': […]' : open.length > 0 ? words.open(open.join('; ')) : factOf(subject, 'linked-event') === 'none' ? words.unlinked : words.fails;
  return [
    ...(inside ? [paragraph(says('special-inside'))] : []),
    ...factsChapter(matter, pleadingWords.chapter.facts.replace(/^CAPÍTULO I\. /, '')),
    heading(1, pleadingWords.chapter.outside),
    paragraph(says('special-outside', { why }), { indent: true }),
    paragraph(says('special-aims'), { indent: true }),
    paragraph(words.humanitarian, { indent: true }),
    heading(1, pleadingWords.chapter.ask),
    paragraph(pleadingWords.ask.intro, { indent: true }),
    numbered(words.ask),
  ];
}
