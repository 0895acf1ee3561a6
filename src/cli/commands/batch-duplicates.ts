/** Possible duplicates pointed out in a batch; of each row only what is compared and shown is kept. */
import { listWords } from '../../i18n/lists.ts';
import type { Language } from '../../i18n/language.ts';
import { ReviewList } from '../../lists/linkage/review.ts';
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
    const linkage = this.#list.link();
    const row = (position: number): DuplicateRow => {
      const { file, row: number, publicId } = this.#list.side(position);
      return { file, row: number, id: publicId };
    };
    const pairs = Array.from(linkage, (pair): DuplicatePair => ({
      a: row(pair.a), b: row(pair.b), band: pair.band === 'same' ? 'same' : 'possible', relation: pair.relation, probability: shownProbability(pair.probability),
      fields: pair.fields.filter((one) => one.agreement !== 'missing').map((one) => ({ ...one, weight: Number(one.weight.toFixed(2)) })), cautions: pair.cautions,
    }));
    const { same, possible, related } = linkage.counts;
    return { pairs, summary: listWords[language].linkage.inBatch(same, possible, related) };
  }
}
