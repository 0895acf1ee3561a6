/** A file with what is presumed of it written in, as if somebody had stated it. */
import type { Case } from '../../case/case.ts';
import { isChargeFactId } from '../../case/facts.ts';
import { isOfCharge, type FactPresumption, type Grade } from '../language/fact-presumption.ts';
import { YES } from '../logic/kleene.ts';
import { compileConclusion, type Writes } from './conclusion.ts';
import { chargesOf, type CaseFile } from './file.ts';
import { compilePremise, type Grounds, type Holds } from './premise.ts';

/** One fact that is presumed. */
export interface PresumedFact {
  readonly id: string;
  readonly grade: Grade;
  /** Of a charge as `charges[2].offence`. */
  readonly fact: string;
  /** Codes, or spans of days. */
  readonly value: readonly string[];
}

export interface Filled {
  readonly subject: Case;
  readonly by: readonly PresumedFact[];
}

/** Writes into a file what these presumptions say of it. @param only ids of those that count; all by default */
export type FillIn = (file: CaseFile, only?: ReadonlySet<string>) => Filled;

interface Compiled {
  readonly one: FactPresumption;
  readonly ofCharge: boolean;
  readonly holds: Holds;
  readonly writes: Writes;
}

/** @throws LawError for an offence that the catalogue does not have */
export function compileFillIn(presumptions: readonly FactPresumption[], grounds: Grounds): FillIn {
  const compiled = presumptions.map((one): Compiled => ({
    one,
    ofCharge: isOfCharge(one.then, isChargeFactId),
    holds: compilePremise(one.if, grounds),
    writes: compileConclusion(one.then, grounds),
  }));
  return (start, only) => {
    let file = start;
    const by: PresumedFact[] = [];
    // What is presumed can be the premise of another presumption. Each fact is written once: what stands is stated.
    for (let before = -1; before !== by.length; ) {
      before = by.length;
      for (const { one, ofCharge, holds, writes } of compiled) {
        if (only?.has(one.id) === false) continue;
        for (let charge = ofCharge ? 0 : -1; charge < (ofCharge ? chargesOf(file).length : 0); charge += 1) {
          const written = writes(file, charge);
          if (!written || holds(file, charge) !== YES) continue;
          file = { ...file, subject: written.subject };
          by.push({ id: one.id, grade: one.grade, fact: written.fact, value: written.value });
        }
      }
    }
    return { subject: file.subject, by };
  };
}
