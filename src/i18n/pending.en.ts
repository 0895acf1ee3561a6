import type { PendingWords } from './pending.ts';

const people = (count: number): string => `${String(count)} ${count === 1 ? 'person' : 'people'}`;
const cells = (count: number): string => `${String(count)} ${count === 1 ? 'cell' : 'cells'}`;

export const en: PendingWords = {
  title: (asOf) => `What to ask, and about whom (as of ${asOf})`,
  open: (rows, answered, pending) => `${people(rows)}: ${String(answered)} with a sure answer, ${String(pending)} undetermined.`,
  asked: (asked, count) => `For ${people(asked)} a few questions are enough: ${cells(count)} to fill in.`,
  expected: (settled, law, presumed) => `Expected: ${String(settled)} with an answer, ${String(law)} waiting for a point of law alone, ${String(presumed)} with a presumed answer.`,
  waiting: (count) => `${people(count)} ${count === 1 ? 'waits' : 'wait'} for a point of law alone: no fact that could be asked settles ${count === 1 ? 'the case' : 'their cases'}.`,
  without: (count) => `For ${people(count)} three questions are not enough, or it was asked and is not known: the whole file has to be read.`,
  urgent: (counts) => `The urgent first: ${counts.map(([urgency, count]) => `${en.urgency[urgency]} ${String(count)}`).join(', ')}.`,
  urgency: { refused: 'request refused', overdue: 'term run out or not received', detained: 'in prison', none: '' },
  tables: {
    texts: 'Words of your sheet to clear up', steps: 'What to ask first', groups: 'Sharing questions', files: 'By court file',
    people: 'Person by person', waiting: 'Waiting for a point of law alone', without: 'Without a short plan',
  },
  column: {
    text: 'What is written', people: 'People', asked: 'Questions', cells: 'Cells', settled: 'With an answer', law: 'Waiting for the law alone', urgent: 'Urgency',
    file: 'Court file', likely: 'Likelihood', questions: 'Point of law', turnsOn: 'Turns on', cases: 'Cases',
  },
  together: 'together',
  textsNote: 'Each text is cleared up once for everybody: amnistia batch LIST --unread texts.csv, then --answers texts.csv.',
  andMore: (count) => `and ${String(count)} more`,
  estimate: 'What is expected is an estimate from the rows of the same list that have the fact: it orders the work and enters no outcome.',
  next: 'The sheet to send: -o questions.xlsx (one for each lawyer: --split-by COLUMN --out-dir FOLDER). When it comes back: --merge questions.xlsx LIST -o NEW.',
  book: {
    sheet: 'Questions',
    helpSheet: 'How to fill it in',
    help: (asOf) => [
      `Questions of ${asOf}. Each row is a person; fill in the light cells only: they are what is missing about them.`,
      'Choose from the list, or write it in your own words. If it is not known, choose or write "not known": that is an answer too.',
      'A date can be a day (29/07/2024) or a month (July 2024).',
      'Of each charge, write the offence with its article and its statute, with semicolons between charges.',
      'Delete no rows, and leave the first column, which is hidden, as it is: by it a row is found again.',
      'This sheet can name people: send it only to whoever has to see it, in a safe way.',
    ],
    key: 'amnistia: key of the row',
    charges: 'Charges, as the list has them',
    written: (text) => `The list says: "${text}"`,
    articles: 'Write each charge with its article and its statute, with semicolons between charges.',
    noValue: 'no-value',
  },
  splitWritten: (books, folder) => `${String(books)} ${books === 1 ? 'sheet' : 'sheets'} of questions written to ${folder}.`,
  hasNames: (file) => `${file} names people, because the list names them: send it only to whoever has to see it, or encrypt it with --encrypt-to.`,
  merge: {
    title: (list) => `Answers taken over into ${list}`,
    counts: (filled, persons, same, differs, unread, notWritten) =>
      `${cells(filled)} of ${people(persons)} were filled in. ${String(same)} said the same or more already; ${String(differs)} say something else and stay as they were; ${String(unread)} answers are not understood; ${String(notWritten)} could not be written.`,
    rows: (rows) => `The new list has the same ${String(rows)} people.`,
    unmatched: (rows) => `${String(rows)} ${rows === 1 ? 'row' : 'rows'} of answers ${rows === 1 ? 'is' : 'are'} not in the list, or no single row is the one: not used.`,
    moved: (rows) => `${String(rows)} ${rows === 1 ? 'row stands' : 'rows stand'} in another place and ${rows === 1 ? 'was' : 'were'} found by the key.`,
    changed: (file) => `The list has changed since ${file} was written: each row was looked for by its place and by its person.`,
    otherLaw: (file) => `${file} was written under another version of the law.`,
    noStamp: (file) => `${file} does not tell of the run that wrote it: whether the list has changed since cannot be known.`,
    added: (headings) => `Columns that the list did not have: ${headings.join(', ')}.`,
    progress: (before, now, lawBefore, lawNow) => `Undetermined: ${String(before)} before (${String(lawBefore)} waiting for the law alone), ${String(now)} now (${String(lawNow)}).`,
    tables: { differs: 'The list says something else', unread: 'Answers that are not understood', 'not-written': 'Could not be written', unmatched: 'Rows that are not found', fill: 'Cells filled in' },
    column: { case: 'Case', fact: 'Fact', list: 'The list says', answer: 'The answer says', answers: 'Sheet of answers' },
    differing: (count, places) => `${String(count)} ${count === 1 ? 'answer contradicts' : 'answers contradict'} the list, which stays as it was: ${places.join('; ')}.`,
    place: (row, heading) => `row ${String(row)}, ${heading}`,
    answerRow: (file, row) => `${file}, row ${String(row)}`,
    before: 'amnistia: what stood there before',
    obstacle: {
      xls: (file) => `Only CSV and XLSX lists can be filled in. Save ${file} in one of these formats and try again.`,
      signed: (file) => `${file} bears an electronic signature, which would no longer be valid. Fill in a copy without it.`,
      protected: (file) => `The sheet of ${file} is protected against changes. Take the protection away and try again.`,
      tracked: (file) => `${file} keeps a record of changes, in which these would be missing. Accept the changes, stop recording them and try again.`,
      container: (file) => `${file} is stored in a way in which single cells cannot be changed. Open it, save it again and try again.`,
      'not-same': (file) => `With the answers, the rest of ${file} would be read in another way, so that nothing was written. Take them over by hand.`,
    },
  },
};
