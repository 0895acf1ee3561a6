/** Which law the page rests on, its status, and what is taken as given: always shown. */
import type { RunInfo } from '../result.ts';
import type { Terms } from '../account/terms.ts';
import { sourcesTold } from '../account/reasons.ts';
import { sharedTold } from '../account/shared-told.ts';
import { visible } from '../../text/sanitise.ts';
import { el, type ElementTree } from './element.ts';
import { sourceList } from './reasons.ts';

/** The notice at the head of every page. */
export function notice(run: RunInfo, terms: Terms): ElementTree {
  const { law, language } = terms.context;
  const shared = sharedTold(run, terms);
  return el('div', { class: 'notice', role: 'note' },
    el('p', null, el('strong', null, terms.report.status[run.law.status]), `. ${law.status_note[language]}`),
    el('p', null, `${terms.words.amnestyPage.draft} ${terms.report.notAmnestied}`),
    shared === '' ? null : el('p', null, el('strong', null, shared)));
}

export function legalSection(run: RunInfo, terms: Terms): ElementTree {
  const page = terms.words.amnestyPage;
  const { law, language } = terms.context;
  const taken = Object.entries(run.assumptions).map(([id, position]) => {
    const question = law.questions.find((one) => one.id === id);
    const text = question?.positions.find((one) => one.id === position)?.text[language] ?? position;
    return el('li', null, el('b', null, `${id}: `), `${question?.text[language] ?? ''} `, el('em', null, text));
  });
  return el('section', { 'aria-labelledby': 'law' },
    el('h2', { id: 'law' }, page.legal),
    el('p', null, terms.report.lawLine(law.title[language], run.law.id, run.law.sha256), law.gazette === undefined ? '' : `. ${law.gazette}`, '.'),
    el('p', null, `${[terms.report.asOf(terms.isoDay(run.asOf)), terms.readingTold(run), ...terms.notPresumed(run)].join('; ')}.`),
    el('h3', null, page.assumptions),
    taken.length === 0 ? el('p', null, page.noAssumptions) : el('ul', null, taken),
    el('details', { class: 'on-paper' }, el('summary', null, terms.words.sources), sourceList(sourcesTold(Object.keys(law.sources), terms))),
    el('footer', null, el('p', null, page.madeBy(visible(run.tool.version)), ' ', terms.report.notADecision),
      el('ul', null, run.inputs.map((input) => el('li', null, `${visible(input.name)} · sha256 ${input.sha256}`)))));
}
