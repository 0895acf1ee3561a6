/** Two rows: the sum of their fields' weights, its probability and its band. */
import { compareArrests, compareBirths, compareIdNumbers, compareStates, type Agreement } from './compare-fields.ts';
import { NameComparer, type NameComparison } from './compare-names.ts';
import { Frequencies } from './frequencies.ts';
import type { LinkageRecord, Vocabulary } from './record.ts';
import { DEFAULTS, type LinkageOptions } from './weights.ts';

export const LINKAGE_FIELDS = ['name', 'id-number', 'birth-date', 'arrest-date', 'state'] as const;
export type LinkageField = (typeof LINKAGE_FIELDS)[number];
export type Band = 'same' | 'possible' | 'different';

export interface FieldWeight {
  readonly field: LinkageField;
  readonly agreement: Agreement;
  /** Bits for (+) or against (-) one person. */
  readonly weight: number;
}

/** Why a high score is not taken for "same". */
export type Caution =
  /** Only one field speaks for it (the state does not count). */
  | 'one-field-only'
  | 'id-number-differs'
  /** One digit apart, and no birth date to tell a typing error from a brother's number. */
  | 'id-number-near'
  | 'birth-date-differs'
  | 'name-differs'
  /** Neither cédula nor birth date: relatives arrested together share the rest. */
  | 'no-personal-field';

export interface Score {
  readonly band: Band;
  /** Sum of the fields' weights, in bits. */
  readonly weight: number;
  /** That both are one person, given the weights and the size of the list. */
  readonly probability: number;
  readonly fields: readonly FieldWeight[];
  readonly cautions: readonly Caution[];
}

/** Bits of odds that name, arrest and state must reach by themselves. */
const SURE_WITHOUT_PERSONAL_FIELD = 12;

/** Lists shorter than this are judged as if they had so many rows. */
const FEWEST_ROWS = 50;

export class Scorer {
  readonly #names: NameComparer;
  readonly #frequencies: Frequencies;
  readonly #prior: number;
  readonly #options: Required<LinkageOptions>;

  constructor(records: readonly LinkageRecord[], vocabulary: Vocabulary, options: LinkageOptions = {}) {
    this.#options = { ...DEFAULTS, ...options };
    this.#frequencies = new Frequencies(records);
    this.#names = new NameComparer(vocabulary, this.#frequencies);
    this.#prior = Math.log2(this.#options.otherRows / Math.max(FEWEST_ROWS, records.length));
  }

  score(a: LinkageRecord, b: LinkageRecord): Score {
    const name = this.#names.compare(a.name, b.name);
    const id = compareIdNumbers(a.idNumber, b.idNumber);
    const birth = compareBirths(a.birth, b.birth);
    const arrest = compareArrests(a.arrest, b.arrest, this.#frequencies);
    const state = compareStates(a.state, b.state, this.#frequencies);
    const weight = name.weight + id.weight + birth.weight + arrest.weight + state.weight;
    const odds = weight + this.#prior;
    const probability = 1 / (1 + 2 ** -odds);
    if (probability < this.#options.possible) return { band: 'different', weight, probability, fields: [], cautions: [] };
    const matched = name.exact + name.similar;
    const fields: FieldWeight[] = [
      { field: 'name', agreement: nameAgreement(a, b, matched, name.conflicts, name.exact), weight: name.weight },
      { field: 'id-number', ...id },
      { field: 'birth-date', ...birth },
      { field: 'arrest-date', ...arrest },
      { field: 'state', ...state },
    ];
    const cautions = cautionsOf(fields, name, odds);
    const band = probability >= this.#options.same && cautions.length === 0 ? 'same' : 'possible';
    return { band, weight, probability, fields, cautions };
  }
}

function nameAgreement(a: LinkageRecord, b: LinkageRecord, matched: number, conflicts: number, exact: number): Agreement {
  if (a.name.length === 0 || b.name.length === 0) return 'missing';
  if (matched === 0) return 'different';
  if (conflicts > 0) return matched > conflicts ? 'near' : 'different';
  if (exact === a.name.length && exact === b.name.length) return 'same';
  return exact === matched ? 'compatible' : 'one-error';
}

/** A score is only as good as its independent witnesses; contradictions are for a person to judge. */
function cautionsOf(fields: readonly FieldWeight[], { exact, similar, apart, conflicts }: NameComparison, odds: number): readonly Caution[] {
  const cautions: Caution[] = [];
  const agreement = (field: LinkageField) => fields.find((one) => one.field === field)?.agreement ?? 'missing';
  // The state alone is no witness: thousands share it.
  const witnesses = fields.filter((one) => one.field !== 'state' && one.weight > 2).length;
  if (witnesses < 2) cautions.push('one-field-only');
  if (agreement('id-number') === 'different') cautions.push('id-number-differs');
  const bornAlike = ['same', 'compatible'].includes(agreement('birth-date'));
  if (agreement('id-number') === 'one-error' && !bornAlike) cautions.push('id-number-near');
  if (agreement('id-number') === 'missing' && agreement('birth-date') === 'missing' && odds < SURE_WITHOUT_PERSONAL_FIELD) cautions.push('no-personal-field');
  if (agreement('birth-date') === 'different' && agreement('id-number') !== 'same') cautions.push('birth-date-differs');
  // Twins and brothers share all but one name, and a name can be as near to another as an error of it.
  if (conflicts > exact + similar || (conflicts + apart > 0 && agreement('id-number') !== 'same')) cautions.push('name-differs');
  return cautions;
}
