import type { CourtWords, ListWords, TermSaid } from './court.ts';

const on = (day: string): string => (day === '' ? '' : ` on ${day}`);
const left = (days: number): string => (days === 0 ? 'today is the last day' : days === 1 ? '1 day left' : `${String(days)} days left`);
const ending = ({ ends, standing, left: days }: TermSaid): string =>
  standing === 'after-term' ? `ended on ${ends}` : standing === 'uncertain' ? `may have ended (${ends})` : `ends on ${ends}${days === null ? '' : ` (${left(days)})`}`;

const court: CourtWords = {
  state: {
    'not-asked': 'not requested', pending: 'requested', overdue: 'term over', granted: 'granted', 'granted-and-held': 'granted and still held',
    refused: 'refused', 'not-received': 'not taken in', unknown: 'not known',
  },
  headline: {
    'not-asked': 'NOT REQUESTED', pending: 'REQUESTED', overdue: 'TERM OVER, NO DECISION', granted: 'AMNESTY GRANTED', 'granted-and-held': 'AMNESTY GRANTED AND STILL HELD',
    refused: 'REFUSED BY THE COURT', 'not-received': 'THE COURT DID NOT TAKE THE REQUEST', unknown: '',
  },
  granted: (day, held) => `The court granted amnesty${on(day)}${held === 'yes' ? ' and the person is still in prison or under house arrest: ask today that it be carried out.' : held === 'no' ? '.' : '. Whether the person is free is not known: find out today.'}`,
  grantPrevails: (outcome) => `What is read of the law with these facts (${outcome}) takes nothing from that decision.`,
  refused: (day) => `The court refused amnesty${on(day)}.`,
  appeal: (term, days, toCheck) => {
    const length = `${String(days)} days from the notice${toCheck ? ', to be checked' : ''}`;
    return term === null ? `The day of the notice, from which the term to appeal runs (${length}), is not known: find out today.` : `The term to appeal (${length}) ${ending(term)}.`;
  },
  pending: (day, term) => (term === null ? 'The request was filed and the day is not known: from it runs the term of the court.' : `The request was filed${on(day)}: the term of the court (${String(term.days)} days) ${ending(term)}${term.standing === 'after-term' ? ' and no decision is recorded' : ''}.`),
  notReceived: (day) => `The court would not take the request${on(day)}: no term runs.`,
  notAsked: 'Amnesty has not been requested.',
  unknown: 'Whether amnesty was requested, and what the court decided, is not known.',
  alert: {
    'granted-and-held': 'Granted and still held: ask today that it be carried out',
    overdue: 'The term of the court is over and no decision is recorded',
    'appeal-running': 'Refused, and the term to appeal runs',
    'appeal-from-notice': 'Refused, and the day of the notice is not known: find out today, to appeal',
    'covered-not-asked': 'Covered (surely or by what is presumed) and not requested',
    'covered-unknown': 'Covered (surely or by what is presumed) and no request recorded',
  },
  daysLeft: left,
  daysLate: (days) => (days === 1 ? '1 day ago' : `${String(days)} days ago`),
  more: (count) => `and ${String(count)} more`,
};

const list: ListWords = {
  alerts: 'First',
  sure: 'sure',
  presumed: 'presumed',
  outcome: { eligible: 'Eligible', ineligible: 'Not eligible', undetermined: 'Undetermined', mixed: 'Mixed' },
  counts: 'Under each reading what is presumed is counted too.',
  waits: (count) => (count === 1 ? '1 waits for nothing but a point of law.' : `${String(count)} wait for nothing but a point of law.`),
  askFirst: 'What to ask first: how many people a single answer may settle',
  askSeveral: 'need two answers or more; the whole plan: amnistia pending LIST',
  askCourts: 'wait for what a court says on a point of law',
  warnings: 'Warnings',
  warned: (text, title) => `"${text}": ${title}`,
  moreKinds: (count) => `and ${String(count)} more texts`,
  whereCases: (count) => `The ${String(count)} people, one by one: "--list-cases" shows them here; "-o list.html", "-o list.xlsx" or "-o list.txt" keep them.`,
};

export const en = { court, list };
