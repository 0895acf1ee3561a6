import type { LawCliWords } from './law-cli.ts';

export const lawCliEn: LawCliWords = {
  commands: {
    show: {
      summary: 'the rules in force, in words',
      description: "The law's rules as a person reads them: article, summary, conditions in words, sources, confidence, last checked. The conditions are put into words from the file itself.",
      argument: 'an article (art 9), an event (event 12), a question (Q4), a rule (art-9-2), or all',
      examples: [
        ['amnistia law show', 'the whole law'],
        ['amnistia law show art 9', 'an article with its rules'],
        ['amnistia law show event 12', 'a listed event with its windows'],
        ['amnistia law show Q4', 'an open question with its positions'],
        ['amnistia law show questions', 'all open questions'],
        ['amnistia law show all --format html -o law.html', 'a page to read or to print'],
      ],
    },
    list: {
      summary: 'all versions, with dates and status',
      description: 'The versions of the law that come with the program: title, dates, status of the text and what it lacks.',
      argument: '',
      examples: [['amnistia law list', 'all versions']],
    },
    check: {
      summary: 'check a law file',
      description: 'Checks the form and the logic of a law file: names that stand for nothing, rules that never or always hold, windows that end before they begin, questions that nobody uses, sources without an address. Each finding comes with its line and its remedy. Ends with 1 if there are errors, with 2 if the file cannot be read.',
      argument: 'the law file, or the id of one that comes with the program',
      examples: [
        ['amnistia law check ve-amnesty-2026-r1.yaml', 'a version of your own'],
        ['amnistia law check ve-amnesty-2026', 'the one that comes with the program'],
      ],
    },
    new: {
      summary: 'start a version of your own',
      description: 'Writes a new version into this folder, made from another one with all its comments, and the sheet of its test cases. Its text counts as not checked against the gazette.',
      argument: 'the version to start from, and the name of the new one',
      examples: [
        ['amnistia law new ve-amnesty-2026 ve-amnesty-2026-r1', 'to correct the law'],
        ['amnistia law new ve-amnesty-2026 ve-amnesty-2027 --published 2027-03-01', 'for a reform'],
      ],
    },
    test: {
      summary: "test the law with lawyers' cases",
      description: "Runs a law's test cases (CSV or XLSX): says which do not give what was expected, and which part of the law no case touches. Ends with 1 if a case fails.",
      argument: 'the law file or its id (default: the law in force)',
      examples: [
        ['amnistia law test', 'the law with its own cases'],
        ['amnistia law test ve-amnesty-2026-r1.yaml', 'a version of your own, with the sheet beside it'],
        ['amnistia law test --cases my-cases.xlsx', 'with another sheet'],
      ],
    },
    diff: {
      summary: 'what changes from one version to another',
      description: 'Says, rule by rule and in words, what was added, dropped, widened or narrowed, with an example case. It does not compare texts: it compares all the situations that each version lets in.',
      argument: 'the version before and the version after: id or file',
      examples: [
        ['amnistia law diff ve-amnesty-bill-2026-02 ve-amnesty-2026', 'from the bill to the law'],
        ['amnistia law diff ve-amnesty-2026 ve-amnesty-2026-r1.yaml', 'what a correction did'],
      ],
    },
    impact: {
      summary: 'whom a change of law or of reading concerns',
      description: 'Counts, in a list of cases, who is let in and who is shut out by going from one law to another or from one reading to another, and by which rule; or how many cases each open question holds back. The cases are read with the numbers of the first law.',
      argument: 'two laws and a list of cases; with --vs or --questions the list alone, or a law and the list',
      examples: [
        ['amnistia law impact ve-amnesty-bill-2026-02 ve-amnesty-2026 cases.csv', 'from the bill to the law'],
        ['amnistia law impact cases.csv --reading strict --vs favourable', 'from the strict reading to the favourable one'],
        ['amnistia law impact cases.csv --questions', 'how many cases each question holds back'],
        ['amnistia law impact cases.csv --question Q1', 'one question alone'],
        ['amnistia law impact cases.csv --presumption conduct-at-arrest', 'whom a presumption lets in'],
        ['amnistia law impact cases.csv --reading strict --vs favourable -o impact.html', 'with a picture'],
      ],
    },
    find: {
      summary: 'find an offence',
      description: 'The offences of the catalogue that have every word in their name, or that article.',
      argument: 'words of the name, or an article',
      examples: [
        ['amnistia offences find treason', 'by a part of the name'],
        ['amnistia offences find "art. 416"', 'by the article, before and after 2005'],
      ],
    },
    'show-offence': {
      summary: 'all that is known of an offence',
      description: 'Name, articles, penalty, what it is for the law, what it makes worth asking, sources.',
      argument: 'the id of the offence',
      examples: [['amnistia offences show lesiones-gravisimas', 'one offence']],
    },
  },
  options: {
    format: 'text, markdown, html or json (repeatable, each followed by its -o)',
    published: "day of publication of the new version, as 2027-03-01 (default: the other one's)",
    'in-force': 'day from which it is in force (default: that of publication)',
    cases: "sheet of test cases, CSV or XLSX (default: the law's own)",
    vs: 'reading to compare with, as favourable',
    questions: 'how many cases each open question holds back',
    question: 'this question alone, as Q1 (repeatable)',
    presumption: 'whom this presumption lets in, by its name in "law show presumptions"',
  },
  parts: (articles, events, questions) => `an article (art ${articles}), an event (event ${events}), a question (${questions}), a rule by its id, or "articles", "events", "rules", "presumptions", "questions", "all"`,
  begun: (law, cases) =>
    `Correct ${law} with a text editor. Then:\n  amnistia law check ${law}\n${cases === null ? '' : `  amnistia law test ${law}    (cases in ${cases})\n`}`.trimEnd(),
  badCase: (row, column, cell) => `  row ${String(row)}, ${column}: "${cell}" is nothing that can be expected there`,
  badRow: (row, message) => `  row ${String(row)}: ${message}`,
  noExpectation: '  no row says what is expected: a column "Expected" is needed (eligible, ineligible, undetermined, mixed)',
};
