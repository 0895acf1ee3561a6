/** Which open questions and which missing facts hold how many people back. */
import { capital } from '../account/facts-told.ts';
import type { Terms } from '../account/terms.ts';
import type { CaseResult } from '../result.ts';
import { turningCounts } from '../account/summary.ts';
import { el, type ElementTree } from './element.ts';
import { figure, round } from './picture.ts';

export function openPointsPicture(cases: readonly CaseResult[], terms: Terms): ElementTree | null {
  const page = terms.words.amnestyPage;
  const { law, language } = terms.context;
  const counts = turningCounts(cases);
  if (counts.length === 0) return null;
  const most = counts[0]?.[1] ?? 1;
  const told = (id: string): string => {
    const question = law.questions.find((one) => one.id === id);
    return question ? `${id}. ${question.text[language]}` : capital(terms.name(id));
  };
  const bars = (group: string, ofLaw: boolean): readonly ElementTree[] => {
    const own = counts.filter(([id]) => terms.isQuestion(id) === ofLaw);
    if (own.length === 0) return [];
    return [el('h4', null, group), el('ul', { class: 'bars' }, own.map(([id, count]) => el('li', null,
      el('span', { class: 'bar-label' }, told(id)),
      el('svg', { viewBox: '0 0 100 10', preserveAspectRatio: 'none', class: 'bar', 'aria-hidden': 'true', focusable: 'false' }, el('rect', { x: 0, y: 0, width: round((count / most) * 100), height: 10, class: `paint ${ofLaw ? 'mixed' : 'undetermined'}` })),
      el('span', { class: 'bar-count' }, terms.number(count)))))];
  };
  const rows = counts.map(([id, count]) => [told(id), terms.isQuestion(id) ? page.questionsGroup : page.factsGroup, terms.number(count)]);
  return figure('open', page.open, page.openHint, el('div', null, bars(page.questionsGroup, true), bars(page.factsGroup, false)), { headings: [page.why, terms.words.sheet.kind, page.count], rows }, terms);
}
