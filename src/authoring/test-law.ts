/** Runs the cases of a law: which expectations fail, and in what. */
import type { Case } from '../case/case.ts';
import type { Determination } from '../rules/analysis/determination.ts';
import type { LawCase } from './cases.ts';
import { CoverageCount, type Coverage } from './coverage.ts';
import type { Law } from '../rules/language/law.ts';
import type { Catalogue } from '../offences/catalogue.ts';

/** What the law says of a case under a reading and positions taken one by one. */
export type Evaluate = (subject: Case, reading: string, assumptions: Readonly<Record<string, string>>) => Determination;

export type Aspect = 'outcome' | 'ground' | 'turnsOn' | 'provision' | 'reading';

/** One thing that was expected and is not so. */
export interface Mismatch {
  readonly aspect: Aspect;
  readonly expected: string;
  /** For facts and rules: all that there are. */
  readonly found: readonly string[];
}

export interface Failure {
  readonly case: LawCase;
  readonly mismatches: readonly Mismatch[];
}

export interface TestReport {
  readonly law: string;
  readonly cases: number;
  readonly failures: readonly Failure[];
  readonly coverage: Coverage;
}

/** @param cases in the order of the sheet */
export function testLaw(law: Law, catalogue: Catalogue, cases: readonly LawCase[], evaluate: Evaluate): TestReport {
  const failures: Failure[] = [];
  const count = new CoverageCount(law, catalogue);
  for (const one of cases) {
    const { reading, assumptions } = one.expected;
    let determination: Determination;
    try {
      determination = evaluate(one.case, reading, assumptions);
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      failures.push({ case: one, mismatches: [{ aspect: 'reading', expected: [reading, ...Object.entries(assumptions).map((pair) => pair.join('='))].join(', '), found: [error.message] }] });
      continue;
    }
    count.add(one.case, determination);
    const mismatches = mismatchesOf(one, determination);
    if (mismatches.length > 0) failures.push({ case: one, mismatches });
  }
  return { law: law.id, cases: cases.length, failures, coverage: count.coverage() };
}

function mismatchesOf({ expected }: LawCase, determination: Determination): readonly Mismatch[] {
  const mismatches: Mismatch[] = [];
  if (determination.outcome !== expected.outcome) mismatches.push({ aspect: 'outcome', expected: expected.outcome, found: [determination.outcome] });
  if (expected.ground !== undefined && determination.ground !== expected.ground) {
    mismatches.push({ aspect: 'ground', expected: expected.ground, found: determination.ground === null ? [] : [determination.ground] });
  }
  const turnsOn = [...new Set(determination.turnsOn.map((name) => name.replace(/^charges\[\d+\]\./, '')))];
  for (const name of expected.turnsOn) if (!turnsOn.includes(name)) mismatches.push({ aspect: 'turnsOn', expected: name, found: turnsOn });
  if (expected.provision !== undefined && !determination.provisions.includes(expected.provision)) {
    mismatches.push({ aspect: 'provision', expected: expected.provision, found: determination.provisions });
  }
  return mismatches;
}
