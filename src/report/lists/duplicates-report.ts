/** Possible duplicates: the sheet to decide in, as data, rows, words and text. Who people are is shown only where it is asked for. */
import type { Language } from '../../i18n/language.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import { listWords } from '../../i18n/lists.ts';
import type { LinkageCounts } from '../../lists/linkage/link.ts';
import type { Relation } from '../../lists/linkage/relation.ts';
import type { ReviewRow, ReviewSide } from '../../lists/linkage/review.ts';
import type { FieldWeight, Score } from '../../lists/linkage/score.ts';
import { sanitise } from '../../text/sanitise.ts';
import { wrap } from '../../text/wrap.ts';
import type { TableReport } from '../tables/table-report.ts';
import type { ListOptions } from './person-data.ts';
import type { Cell, DataTable } from '../tables/table.ts';

/** One side of a pair; without names: no name, cédula, birth date or id that may be one of them. */
export interface DuplicateSide {
  readonly file: string;
  readonly row: number;
  readonly id: string | null;
  readonly name?: string | null;
  readonly idNumber?: string | null;
  readonly birth?: string | null;
  readonly arrest: string | null;
  readonly state: string | null;
  readonly charges: string | null;
}

export interface DuplicatePair extends Score {
  readonly relation: Relation;
  readonly a: DuplicateSide;
  readonly b: DuplicateSide;
  readonly check: string;
}

export interface DuplicatesData {
  readonly format: 'amnistia-duplicates/1';
  readonly counts: LinkageCounts;
  /** Made anew each time it is gone through: a long list is never in memory as a whole. */
  readonly pairs: Iterable<DuplicatePair>;
}

/** @param sheet the review sheet, made each time it is called */
export function duplicatesData(counts: LinkageCounts, sheet: () => Iterable<ReviewRow>, options: ListOptions = {}): DuplicatesData {
  return {
    format: 'amnistia-duplicates/1', counts,
    pairs: {
      *[Symbol.iterator]() {
        for (const { pair, a, b, check } of sheet()) {
          yield {
            band: pair.band, relation: pair.relation, weight: round(pair.weight, 2), probability: shownProbability(pair.probability),
            fields: pair.fields.map((one) => ({ ...one, weight: round(one.weight, 2) })), cautions: pair.cautions, a: shown(a, options), b: shown(b, options), check,
          };
        }
      },
    },
  };
}

function shown(side: ReviewSide, { names }: ListOptions): DuplicateSide {
  const { file, row, arrest, state, charges } = side;
  if (!names) return { file, row, id: side.publicId, arrest, state, charges };
  return { file, row, id: side.id, name: side.name, idNumber: side.idNumber, birth: side.birth, arrest, state, charges };
}

/** No score is certainty: never shown as 1. */
export function shownProbability(probability: number): number {
  return Math.min(round(probability, 6), 0.999999);
}

function round(value: number, places: number): number {
  return Number(value.toFixed(places));
}

const PLACE = ['file', 'row', 'id'] as const;
const PERSONAL = ['name', 'id_number', 'birth'] as const;
const COMMON = ['arrest', 'state', 'charges'] as const;
const sideColumns = ({ names }: ListOptions) => [...PLACE, ...(names ? PERSONAL : []), ...COMMON];

function sideCells(side: DuplicateSide, { names }: ListOptions): readonly Cell[] {
  return [side.file, side.row, side.id, ...(names ? [side.name ?? null, side.idNumber ?? null, side.birth ?? null] : []), side.arrest, side.state, side.charges];
}

/** The sheet to decide in: the first column is empty, for `same`, `related` or `different` (es: misma, relacionada, distinta). */
export function reviewTable(data: DuplicatesData, options: ListOptions = {}): DataTable {
  const columns = sideColumns(options);
  return {
    name: 'review',
    headings: ['decision', 'band', 'relation', 'probability', 'weight', 'reasons', 'cautions', ...columns.map((one) => `a_${one}`), ...columns.map((one) => `b_${one}`), 'check'],
    rows: mapped(data.pairs, (pair) => [
      '', pair.band, pair.relation, pair.probability, pair.weight,
      stated(pair.fields).map((one) => `${one.field}: ${one.agreement} ${signed(one.weight)}`).join('; '),
      pair.cautions.join('; '), ...sideCells(pair.a, options), ...sideCells(pair.b, options), pair.check,
    ]),
  };
}

function mapped<T, R>(list: Iterable<T>, map: (one: T) => R): Iterable<R> {
  return { *[Symbol.iterator]() { for (const one of list) yield map(one); } };
}

/** The same sheet in words. */
export function duplicatesDocument(data: DuplicatesData, language: Language, options: ListOptions = {}): TableReport {
  const words = listWords[language].linkage;
  const { review, reviewSide, reviewHelp, reviewWithoutNames } = listDocumentWords[language];
  const columns = sideColumns(options);
  return {
    title: words.title,
    about: [countLine(data, language), reviewHelp, ...(options.names ? [] : [reviewWithoutNames])],
    tables: [{
      title: words.title,
      headings: [
        review.decision, review.band, review.relation, review.probability, review.weight, review.reasons, review.cautions,
        ...columns.map((one) => reviewSide(one, 'A')), ...columns.map((one) => reviewSide(one, 'B')), review.check,
      ],
      rows: [...mapped(data.pairs, (pair): readonly Cell[] => [
        '', words.band[pair.band], words.relation[pair.relation], pair.probability, pair.weight, reasons(pair.fields, language),
        pair.cautions.map((caution) => words.caution[caution]).join('; '), ...sideCells(pair.a, options), ...sideCells(pair.b, options), pair.check,
      ])],
    }],
    notes: [words.notMerged],
  };
}

function countLine({ counts }: DuplicatesData, language: Language): string {
  return listWords[language].linkage.counts(counts.rows, counts.same, counts.possible, counts.related);
}

/** Lines, one pair after the other. */
export function* duplicatesText(data: DuplicatesData, language: Language, options: ListOptions = {}): Generator<string> {
  const words = listWords[language].linkage;
  yield* wrap(words.title);
  yield* wrap(countLine(data, language));
  for (const pair of data.pairs) {
    yield '';
    yield* pairLines(pair, language, options);
  }
  yield '';
  yield* wrap(words.notMerged);
}

/** One pair: band, relation, both rows, why. */
export function pairLines(pair: DuplicatePair, language: Language, { several }: ListOptions): readonly string[] {
  const all = listWords[language];
  const words = all.linkage;
  const side = (one: DuplicateSide) => sanitise([all.place(one.row, several ? one.file : null), one.id, one.name, one.idNumber, one.birth && all.date(one.birth), one.arrest && `${words.field['arrest-date']} ${all.date(one.arrest)}`, one.state].filter(Boolean).join(' · '));
  return [
    ...wrap(`${words.band[pair.band]} · ${words.relation[pair.relation]} · ${words.score(all.decimal(pair.weight, 1), pair.probability > 0.999 ? `> ${all.decimal(0.999, 3)}` : all.decimal(pair.probability, 3))}`),
    ...wrap(side(pair.a), '  A ', '    '),
    ...wrap(side(pair.b), '  B ', '    '),
    ...wrap(reasons(pair.fields, language), '    '),
    ...pair.cautions.flatMap((caution) => wrap(words.caution[caution], '    ! ', '      ')),
  ];
}

function reasons(fields: readonly FieldWeight[], language: Language): string {
  const words = listWords[language].linkage;
  return stated(fields).map((one) => `${words.field[one.field]}: ${words.agreement[one.agreement]} ${one.weight < 0 ? '-' : '+'}${listWords[language].decimal(Math.abs(one.weight), 1)}`).join(', ');
}

function stated(fields: readonly FieldWeight[]): readonly FieldWeight[] {
  return fields.filter((one) => one.agreement !== 'missing');
}

function signed(weight: number): string {
  return `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(1)}`;
}
