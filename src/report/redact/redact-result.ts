/**
 * A result that can be shared: persons under pseudonyms, free text dropped,
 * dates and places as coarse as asked, the cases in the order of their
 * pseudonyms, since a place in the list would tell who it is to whoever has
 * the list. Every report is then made from it, so that no format can tell
 * more than another.
 */
import { definitionOf, isCaseFactId, isChargeFactId, type CaseFactId } from '../../case/facts.ts';
import { Terms } from '../account/terms.ts';
import type { ReportInput } from '../report-input.ts';
import type { CaseResult, ChargeResult, Counts, Result } from '../result.ts';
import { Pseudonyms } from './pseudonyms.ts';
import { SHAREABLE_FACTS, shareableCharge, shareableFact, type DateGrain, type Grains, type PlaceGrain } from './shareable.ts';

export interface RedactOptions {
  /** The bytes of the key file: at least 32. */
  readonly key: Uint8Array;
  /** `day` by default. */
  readonly dates?: DateGrain;
  /** `state` by default. */
  readonly places?: PlaceGrain;
  /** Ids of the facts that may leave, in this order, and `charges` for the column of the offences; all that are shareable by default. */
  readonly columns?: readonly string[];
}

/** What stands for the name of a file. */
export const FILE_NAME = /^(?:input(?:-\d{1,9})?|-)$/u;

/** A column of a redacted table, beside the pseudonym. */
type Column = CaseFactId | 'charges';

/** Row of the first case, as a spreadsheet with headings shows it. */
const FIRST_ROW = 2;

/** Throws {@link KeyTooShort}. */
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
  const cases = result.cases
    .map((subject) => redactCase(subject, nameOf(subject), fileOf(subject.file), shown, grains, terms))
    .sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
    .map((subject, index) => ({ ...subject, row: index + FIRST_ROW }));
  return {
    run: {
      ...result.run,
      inputs: result.run.inputs.map((one) => ({ name: fileOf(one.name), sha256: pseudonyms.hash(one.sha256) })),
      shared: { redacted: true, dates: grains.dates, places: grains.places, facts: [...facts, 'charges'] },
    },
    counts: withoutPresumed(result.counts),
    cases,
    // Their true numbers would tell where in the list they stand, as those of the cases would.
    rejected: result.rejected.map((row, index) => ({ file: fileOf(row.file), row: FIRST_ROW + cases.length + index, column: '', code: row.code, message: '', original: '' })),
    columns: [...new Set(cases.map((one) => one.file))].sort().map((file) => ({ file, headings: ['id', ...shown.map((id) => terms.facts.facts[id].heading)], facts: ['id', ...shown] })),
  };

  function redactCase(subject: CaseResult, id: string, file: string, kept: readonly Column[], grain: Grains, words: Terms): CaseResult {
    const shared = Object.fromEntries(kept.filter((id) => id !== 'charges').flatMap((fact) => {
      const value = shareableFact(fact, subject.facts[fact], law, grain);
      return value === undefined ? [] : [[fact, value]];
    }));
    const charges = subject.charges.map((charge) => redactCharge(charge, words));
    const { sheet: _sheet, ...rest } = subject;
    return {
      ...rest,
      id,
      file,
      charges,
      // What is presumed, and how the readings differ, tells within which days a coarse date lies: none of it leaves.
      presumed: null,
      readings: {},
      warnings: subject.warnings.map(({ column, code }) => ({ column: isCaseFactId(column) || isChargeFactId(column) ? column : '', code, message: '', values: {} })),
      facts: { id, ...shared, ...chargeForms(subject, charges) },
      cells: [id, ...kept.map((fact) => (fact === 'charges' ? charges.map((charge) => charge.text).filter((text) => text !== '').join('; ') : shared[fact] === undefined ? '' : cellOf(fact, shared[fact], words)))],
    };
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
