/** Duplicates: the review sheet, data and text. The sheet shows who people are; that is what it is for. */
import type { Language } from '../../i18n/language.ts';
import { listWords } from '../../i18n/lists.ts';
import type { AppliedDecisions } from '../../lists/linkage/apply.ts';
import type { Linkage } from '../../lists/linkage/link.ts';
import type { ReviewRow, ReviewSide } from '../../lists/linkage/review.ts';
import type { Score } from '../../lists/linkage/score.ts';
import type { Relation } from '../../lists/linkage/relation.ts';
import { plain } from '../text/plain.ts';
import { wrap } from '../text/wrap.ts';
import type { ListTable } from './table.ts';

export interface DuplicatesData {
  readonly format: 'amnistia-duplicates/1';
  readonly counts: Linkage['counts'];
  readonly pairs: readonly (Score & { readonly relation: Relation; readonly a: ReviewSide; readonly b: ReviewSide; readonly check: string })[];
}

export function duplicatesData(counts: Linkage['counts'], sheet: readonly ReviewRow[]): DuplicatesData {
  return {
    format: 'amnistia-duplicates/1', counts,
    pairs: sheet.map(({ pair, a, b, check }) => ({
      band: pair.band, relation: pair.relation, weight: round(pair.weight, 2), probability: round(pair.probability, 6),
      fields: pair.fields.map((one) => ({ ...one, weight: round(one.weight, 2) })), cautions: pair.cautions, a, b, check,
    })),
  };
}

function round(value: number, places: number): number {
  return Number(value.toFixed(places));
}

const SIDE = ['file', 'row', 'id', 'name', 'id_number', 'birth', 'arrest', 'state', 'charges'] as const;
const sideCells = (side: ReviewSide) => [side.file, side.row, side.id, side.name, side.idNumber, side.birth, side.arrest, side.state, side.charges];

/** The sheet to decide in: the last column is empty, for `same`, `related` or `different` (es: misma, relacionada, distinta). */
export function reviewTable(data: DuplicatesData): ListTable {
  return {
    name: 'review',
    headings: ['decision', 'band', 'relation', 'probability', 'weight', 'reasons', 'cautions', ...SIDE.map((one) => `a_${one}`), ...SIDE.map((one) => `b_${one}`), 'check'],
    rows: data.pairs.map((pair) => [
      '', pair.band, pair.relation, pair.probability, pair.weight,
      pair.fields.filter((one) => one.agreement !== 'missing').map((one) => `${one.field}: ${one.agreement} ${signed(one.weight)}`).join('; '),
      pair.cautions.join('; '), ...sideCells(pair.a), ...sideCells(pair.b), pair.check,
    ]),
  };
}

export function duplicatesText(data: DuplicatesData, language: Language): string {
  const all = listWords[language];
  const words = all.linkage;
  const side = (one: ReviewSide) => plain([all.row(one.row), one.id, one.name, one.idNumber, one.birth, one.arrest && all.date(one.arrest), one.state].filter(Boolean).join(' · '));
  const lines = [
    ...wrap(words.title),
    ...wrap([all.count(data.counts.rows, 'rows'), `${String(data.counts.same)} ${words.band.same}`, `${String(data.counts.possible)} ${words.band.possible}`].join('; ')),
  ];
  for (const pair of data.pairs) {
    lines.push(
      '',
      ...wrap(`${words.band[pair.band]} · ${words.relation[pair.relation]} · ${words.score(pair.weight.toFixed(1), pair.probability.toFixed(3))}`),
      ...wrap(side(pair.a), '  A ', '    '),
      ...wrap(side(pair.b), '  B ', '    '),
      ...wrap(pair.fields.filter((one) => one.agreement !== 'missing').map((one) => `${words.field[one.field]}: ${words.agreement[one.agreement]} ${signed(one.weight)}`).join(', '), '    '),
      ...pair.cautions.flatMap((caution) => wrap(words.caution[caution], '    ! ', '      ')),
    );
  }
  return [...lines, '', ...wrap(words.notMerged)].join('\n');
}

function signed(weight: number): string {
  return `${weight < 0 ? '-' : '+'}${Math.abs(weight).toFixed(1)}`;
}

/** What came of a decision sheet. */
export function appliedText(applied: AppliedDecisions, language: Language): string {
  const all = listWords[language];
  const { read, kept, mergedAway } = applied.counts;
  return [
    ...wrap(all.linkage.applied(read, kept, mergedAway)),
    ...applied.refused.flatMap(({ decision, code }) => wrap(`${all.row(decision.a.row)} / ${all.row(decision.b.row)}: ${all.linkage.refused[code]}`, '  ! ', '    ')),
  ].join('\n');
}
