/** The notice on the first page, and when the program refuses to draft at all. */
import { requestWords } from '../../i18n/documents.request.ts';
import { factOf } from '../account/facts-told.ts';
import { box, strong, type Block, type Line } from '../document/blocks.ts';
import { disputedPoints } from './doubt.ts';
import { clockOf } from './decision.ts';
import { when } from './facts-chapter.ts';
import { isExcluding, type Matter } from './matter.ts';

export function notice(matter: Matter): Block {
  const { terms, account, run, subject, says } = matter;
  const words = requestWords.notice;
  const reading = terms.context.law.readings[run.reading]?.title.es ?? run.reading;
  const lines: Line[] = [
    [strong(words.head)],
    words.review,
    words.law(terms.report.status[run.law.status]),
    words.result(`${account.outcomeWord}${account.ground === '' ? '' : ` (${account.ground})`}`, terms.isoDay(run.asOf), `«${reading}»`),
  ];
  const asks = matter.kind === 'request' || matter.kind === 'appeal';
  if (matter.kind === 'request') lines.push(says('notice-filing'));
  const stage = factOf(subject, 'stage');
  if (stage === 'convicted' && asks) lines.push(words.notFinal);
  if (stage === 'closed') lines.push([strong(says('notice-closed'))]);
  if (factOf(subject, 'court') === 'military') lines.push(says('notice-military'));
  const decision = factOf(subject, 'decision');
  if (matter.kind === 'complaint' && decision === 'refused') lines.push([strong(says('notice-refused', { decision: terms.factValue('decision', decision) }))]);
  if (matter.kind === 'complaint') {
    const { silence, days } = clockOf(subject, run, terms.context.law);
    if (silence === 'in-time' && days !== null) lines.push([strong(words.inTime(when(matter, 'decision-date') ?? '', terms.day(days.last)))]);
    if (silence === 'contradictory') lines.push([strong(words.datesDiffer)]);
  }
  if (matter.kind === 'appeal' && decision !== 'refused' && decision !== 'granted') lines.push([strong(words.noDecision)]);
  if (decision === 'granted') lines.push([strong(words.granted)]);
  const filed = factOf(subject, 'request-date');
  if (matter.kind === 'request' && filed !== undefined && decision !== 'refused') lines.push(words.filed(terms.isoDay(filed)));
  if (subject.outcome === 'ineligible' && asks) lines.push([strong(words.anyway)], ...obstacles(matter).map((one) => `– ${one}`));
  const shutOut = account.charges.filter((charge) => charge.outcome === 'ineligible');
  if (subject.outcome !== 'ineligible' && shutOut.length > 0 && matter.kind === 'request') lines.push([strong(words.partly)], ...obstacles(matter).map((one) => `– ${one}`));
  if (matter.kind === 'appeal') lines.push(says('appeal-term'));
  const points = disputedPoints(matter).map((one) => `– ${one.question.id}. ${one.topic}`);
  if (asks && subject.outcome === 'undetermined' && points.length > 0) lines.push([strong(words.favourable)], ...points);
  const told = (excluding: boolean): readonly string[] => account.missing.filter((one) => isExcluding(one.id, matter) === excluding).map((one) => `– ${one.label} (puede aportarlo: ${one.suppliedBy})`);
  const [missing, absent] = [told(false), told(true)];
  if (asks && missing.length > 0) lines.push([strong(words.lacking)], ...missing);
  if (asks && absent.length > 0) lines.push([strong(words.absent)], ...absent.map((one) => one.replace(/puede aportarlo: /u, '')));
  return box(lines);
}

/**
 * What stands in the way, charge by charge.
 * @param named what each charge is called: as it was written, unless that may not be told
 */
export function obstacles({ account }: Pick<Matter, 'account'>, named = (charge: { readonly text: string }, _at: number): string => charge.text): readonly string[] {
  return account.charges
    .flatMap((charge, at) => (charge.outcome === 'ineligible' ? [{ charge, name: named(charge, at) }] : []))
    .map(({ charge, name }) => `${name}: ${charge.reasons.map((reason) => `${reason.article}, ${reason.title} (${reason.verdict})`).join('; ')}`);
}
