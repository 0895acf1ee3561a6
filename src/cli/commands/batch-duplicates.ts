/** Possible duplicates pointed out in a batch; of each row only what is compared and shown is kept. */
import { listWords } from '../../i18n/lists.ts';
import type { Language } from '../../i18n/language.ts';
import { ReviewList, type ReviewSide } from '../../lists/linkage/review.ts';
import type { ListRow } from '../../lists/row.ts';
import { shownProbability } from '../../report/lists/duplicates-report.ts';
import type { DuplicatePair, DuplicateRow } from '../../report/result.ts';

export class BatchDuplicates {
  readonly #list = new ReviewList();

  add(row: ListRow): void {
    this.#list.add(row);
  }

  /** The pairs and the sentence that sums them up. */
  find(language: Language): { readonly pairs: readonly DuplicatePair[]; readonly summary: string } {
    const { counts, rows } = this.#list.review();
    const row = ({ file, row: number, publicId }: ReviewSide): DuplicateRow => ({ file, row: number, id: publicId });
    const pairs = rows.map(({ pair, a, b }): DuplicatePair => ({
      a: row(a), b: row(b), band: pair.band === 'same' ? 'same' : 'possible', relation: pair.relation, probability: shownProbability(pair.probability),
      fields: pair.fields.filter((one) => one.agreement !== 'missing').map((one) => ({ ...one, weight: Number(one.weight.toFixed(2)) })), cautions: pair.cautions,
    }));
    const { same, possible, related } = counts;
    return { pairs, summary: listWords[language].linkage.inBatch(same, possible, related) };
  }
}
