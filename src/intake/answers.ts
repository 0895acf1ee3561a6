/**
 * What a person says that a text means which the program did not read: one
 * answer for every cell, or charge, that says it. An answer is read as a cell
 * is, and only where the text itself was not read, or fits several values.
 */
import { isOpenCharge } from '../case/case.ts';
import type { CaseFactId, ChargeFactId } from '../case/facts.ts';
import { fold } from '../text/fold.ts';
import type { ChargeReader } from './context.ts';

/** A fact of a case, or its charges. */
export type Answerable = CaseFactId | 'charges';

export interface Answer {
  readonly fact: Answerable;
  readonly written: string;
  readonly answer: string;
}

export class Answers {
  readonly #byText = new Map<string, { readonly answer: string; used: boolean }>();

  constructor(answers: readonly Answer[]) {
    for (const { fact, written, answer } of answers) this.#byText.set(keyOf(fact, written), { answer, used: false });
  }

  /** The answer for what is written of a fact; case, accents and spaces make no difference. */
  for(fact: CaseFactId | ChargeFactId | 'charges', written: string): string | undefined {
    const found = this.#byText.get(keyOf(fact, written));
    if (!found) return undefined;
    found.used = true;
    return found.answer;
  }

  /** How many texts were answered, and how many of the answers no cell asked for. */
  get count(): { readonly answered: number; readonly unused: number } {
    const all = [...this.#byText.values()];
    const unused = all.filter(({ used }) => !used).length;
    return { answered: all.length - unused, unused };
  }
}

const keyOf = (fact: string, written: string): string => `${fact} ${fold(written).replace(/\s+/gu, ' ').trim()}`;

/** Reads charges, and those that it cannot read by their answers; what was written stays the charge's text. */
export function answeredCharges(reader: ChargeReader, answers: Answers): ChargeReader {
  return {
    charges(cell, conduct, court) {
      const read = reader.charges(cell, conduct, court);
      if (!read.charges.some(isOpenCharge)) return read;
      let { warnings } = read;
      const charges = read.charges.flatMap((charge) => {
        const answer = isOpenCharge(charge) ? answers.for('charges', charge.text) : undefined;
        const meant = answer === undefined ? undefined : reader.charges(answer, conduct, court);
        if (meant?.state !== 'charges') return [charge];
        warnings = [...warnings.filter(({ values }) => values['text'] !== charge.text), ...meant.warnings];
        return meant.charges.map((one) => ({ ...one, text: charge.text, facts: { ...one.facts, ...charge.facts } }));
      });
      return { ...read, charges, warnings };
    },
  };
}
