/**
 * A result that can be shared: persons under pseudonyms, free text dropped,
 * dates and places as coarse as asked, nobody in a group smaller than asked
 * by what a stranger can know, the cases in the order of their pseudonyms,
 * since a place in the list would tell who it is to whoever has the list.
 * Each case is evaluated again from what leaves: an answer that came of more
 * would give it back. Every report is then made from it, so that no format
 * can tell more than another.
 */
import { definitionOf, isCaseFactId, isChargeFactId, type CaseFactId } from '../../case/facts.ts';
import { Terms } from '../account/terms.ts';
import type { ReportInput } from '../report-input.ts';
import { noOutcomes, plainResult, presumedCounts, type CaseResult, type ChargeResult, type Counts, type Result } from '../result.ts';
import { aloneIn, grouped, QUASI_FACTS, type Grouped, type SharedFacts } from './groups.ts';
import { isUnclear } from '../request/decision.ts';
import { READ_OR_BLANK } from '../../rules/court/court-action.ts';
import { tellsCourt } from './court-shared.ts';
import { Pseudonyms } from './pseudonyms.ts';
import { SHAREABLE_FACTS, shareableCharge, shareableFact, type DateGrain, type Grains, type PlaceGrain } from './shareable.ts';

export interface RedactOptions {
  /** The bytes of the key file: at least 32. */
  readonly key: Uint8Array;
  /** `day` by default. */
  readonly dates?: DateGrain;
  /** `state` by default. */
  readonly places?: PlaceGrain;
  /** The least number of persons who share what a stranger can know of them; 1 groups nobody. */
  readonly atLeast: number;
  /** The facts that a stranger can know, of those that leave: {@link QUASI_FACTS} by default. */
  readonly quasi?: readonly string[];
  /** What the law makes of a case in the form in which it is saved. */
  readonly evaluate: (form: SharedFacts) => CaseResult;
  /** Ids of the facts that may leave, in this order, and `charges` for the column of the offences; all that are shareable by default. */
  readonly columns?: readonly string[];
}

/** What stands for the name of a file. */
export const FILE_NAME = /^(?:input(?:-\d{1,9})?|-)$/u;

/** A column of a redacted table, beside the pseudonym. */
type Column = CaseFactId | 'charges';

/** Row of the first case, as a spreadsheet with headings shows it. */
const FIRST_ROW = 2;

/** Fewer persons than the smallest group is to have. */
export class TooFewToShare extends Error {
  readonly persons: number;
  constructor(persons: number) {
    super(`${String(persons)} persons`);
    this.name = 'TooFewToShare';
    this.persons = persons;
  }
}

/** Throws {@link KeyTooShort} and {@link TooFewToShare}. */
export function redactResult(input: ReportInput, options: RedactOptions): Result {
  const { result, law } = input;
  const terms = new Terms(input);
  const pseudonyms = new Pseudonyms(options.key);
  const grains: Grains = { dates: options.dates ?? 'day', places: options.places ?? 'state' };
  const columns: readonly Column[] = options.columns === undefined ? [...SHAREABLE_FACTS, 'charges'] : [...new Set(options.columns)].filter((id): id is Column => id === 'charges' || (SHAREABLE_FACTS as readonly string[]).includes(id));
  const facts = columns.filter((id) => id !== 'charges');
  const files = new Map(result.run.inputs.map((one, index) => [one.name, `input-${String(index + 1)}`]));
  const fileOf = (name: string): string => (name === '-' ? '-' : (files.get(name) ?? 'input'));
  const used = new Map<string, number>();
  const nameOf = (subject: CaseResult): string => {
    const person = pseudonyms.person(subject, hashes.get(subject.file) ?? '');
    const times = (used.get(person) ?? 0) + 1;
    used.set(person, times);
    return times === 1 ? person : `${person}-${String(times)}`;
  };
  const shows = (fact: Column): boolean => fact === 'charges' || result.cases.some((subject) => shareableFact(fact, subject.facts[fact], law, grains) !== undefined);
  // A column that is empty for everybody is left out unless it was asked for.
  const shown = options.columns === undefined ? columns.filter(shows) : columns;
  const hashes = new Map(result.run.inputs.map(({ name, sha256 }) => [name, sha256]));
  const { atLeast } = options;
  if (result.cases.length > 0 && result.cases.length < atLeast) throw new TooFewToShare(result.cases.length);
  const shownFacts = shown.filter((id): id is CaseFactId => id !== 'charges');
  const notShown = SHAREABLE_FACTS.filter((id) => options.columns !== undefined && !shownFacts.includes(id));
  const quasi = shownFacts.filter((id) => (options.quasi ?? QUASI_FACTS).includes(id));
  // Days that are not among them are known to those who handled the case.
  const grainsOf = (id: CaseFactId): Grains => (atLeast > 1 && grains.dates === 'day' && !quasi.includes(id) ? { ...grains, dates: 'month' } : grains);
  const before = result.cases.map((subject): SharedFacts => Object.fromEntries(shownFacts.flatMap((id) => {
    const value = shareableFact(id, subject.facts[id], law, grainsOf(id));
    return value === undefined ? [] : [[id, value]];
  })));
  const told: Grouped = atLeast > 1 ? grouped(before, quasi, atLeast, law) : { persons: before.map((own) => ({ facts: own, withheld: [] })), blanked: 0, coarsened: 0 };
  const counts = { before: aloneIn(before, shownFacts), after: aloneIn(told.persons.map((one) => one.facts), shownFacts) };
  const cases = result.cases
    .map((subject, at) => redactCase(subject, nameOf(subject), fileOf(subject.file), told.persons[at] ?? { facts: {}, withheld: [] }))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((subject, index) => ({ ...subject, row: index + FIRST_ROW }));
  const run = {
    ...result.run,
    inputs: result.run.inputs.map((one) => ({ name: fileOf(one.name), sha256: pseudonyms.hash(one.sha256) })),
    shared: {
      redacted: true, dates: grains.dates, places: grains.places, facts: [...facts, 'charges'],
      groups: { atLeast, quasi, others: shown.filter((id) => !(quasi as readonly Column[]).includes(id)), blanked: told.blanked, coarsened: told.coarsened, alone: ALONE_BY.map((by) => ({ by, before: counts.before[by], after: counts.after[by] })) },
    },
  };
  const presumed = presumedCounts(run, cases);
  return {
    run,
    counts: { ...withoutPresumed(result.counts), outcomes: outcomesOf(cases), ...(presumed === undefined ? {} : { presumed }) },
    cases,
    // Their true numbers would tell where in the list they stand, as those of the cases would.
    rejected: result.rejected.map((row, index) => ({ file: fileOf(row.file), row: FIRST_ROW + cases.length + index, column: '', code: row.code, message: '', original: '' })),
    columns: [...new Set(cases.map((one) => one.file))].sort().map((file) => ({ file, headings: ['id', ...shown.map((id) => terms.facts.facts[id].heading)], facts: ['id', ...shown] })),
  };

  function redactCase(subject: CaseResult, id: string, file: string, { facts: own, withheld }: Grouped['persons'][number]): CaseResult {
    const charges = subject.charges.map((charge) => redactCharge(charge, terms));
    const forms = chargeForms(subject, charges);
    // What may be known and is not told is as good as not read: nothing is presumed over it.
    const unread = READ_OR_BLANK.filter((fact) => shownFacts.includes(fact) && isUnclear(subject.facts[fact]) && own[fact] === undefined);
    const { cells: _cells, sheet: _sheet, courtAction, ...evaluated } = plainResult(options.evaluate({ id, ...own, ...Object.fromEntries([...notShown, ...withheld, ...unread].map((fact) => [fact, { unknown: 'unreadable' }])), ...forms }));
    const named = evaluated.charges.map((charge) => redactCharge(charge, terms));
    return {
      ...evaluated,
      ...(courtAction === undefined || !tellsCourt({ facts }) ? {} : { courtAction }),
      id,
      file,
      charges: named,
      warnings: subject.warnings.flatMap(({ column, code }) => warningOf(column, code)),
      facts: { id, ...own, ...forms },
      cells: [id, ...shown.map((fact) => (fact === 'charges' ? named.map((charge) => charge.text).filter((text) => text !== '').join('; ') : own[fact] === undefined ? '' : cellOf(fact, own[fact], terms)))],
    };
  }

  /** Where persons are grouped, only what is said of charges: the rest would tell of cells that are grouped. */
  function warningOf(column: string, code: string): CaseResult['warnings'] {
    if (atLeast > 1 && !/^(?:charge|article)-/u.test(code)) return [];
    return [{ column: isCaseFactId(column) || isChargeFactId(column) ? column : '', code, message: '', values: {} }];
  }

  function chargeForms(subject: CaseResult, charges: readonly ChargeResult[]): Readonly<Record<string, unknown>> {
    const forms = subject.facts['charges'];
    if (!Array.isArray(forms)) return {};
    return {
      charges: forms.map((form: unknown, index) => ({
        text: charges[index]?.text ?? '',
        offences: charges[index]?.offences ?? null,
        ...(typeof form === 'object' && form !== null ? shareableCharge(form as Readonly<Record<string, unknown>>, law, grains) : {}),
      })),
    };
  }
}

const ALONE_BY = ['day', 'month', 'year', 'all'] as const;

function outcomesOf(cases: readonly CaseResult[]): Counts['outcomes'] {
  const outcomes = noOutcomes();
  for (const { outcome } of cases) outcomes[outcome] += 1;
  return outcomes;
}

/** A fact as a cell: dates in figures, as a spreadsheet of the language has them. */
export function cellOf(fact: CaseFactId, value: unknown, terms: Terms): string {
  if (definitionOf(fact).kind !== 'date') return terms.factValue(fact, value);
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.map((one) => (terms.language === 'es' ? String(one).replace(/(\d{4})-(\d\d)(?:-(\d\d))?/g, (_, year: string, month: string, day?: string) => [...(day === undefined ? [] : [day]), month, year].join('/')) : String(one))).join(` ${terms.report.or} `);
}

/** The catalogue's name in place of the words of the file. */
export function redactCharge(charge: ChargeResult, terms: Terms): ChargeResult {
  if (charge.text === '') return charge;
  const { suggestions: _suggestions, ...rest } = charge;
  const text = charge.offences === null ? terms.report.unrecognised : charge.offences.map((id) => terms.offence(id)).join(` ${terms.report.or} `);
  return { ...rest, text };
}

/** Counts of the second tier are of nothing that leaves. */
function withoutPresumed({ presumed: _presumed, ...counts }: Counts): Counts {
  return counts;
}
