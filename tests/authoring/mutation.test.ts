import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../src/case/dates.ts';
import { diffLaws } from '../../src/authoring/diff.ts';
import { lintLaw } from '../../src/authoring/lint.ts';
import { testLaw } from '../../src/authoring/test-law.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import { Engine } from '../../src/rules/engine.ts';
import { checkNames } from '../../src/rules/language/law-check.ts';
import type { Law } from '../../src/rules/language/law.ts';
import { AS_OF, evaluateWith } from './engines.ts';
import { LAW_2026, catalogue } from './loaded.ts';
import { mutantsOf, type Mutant } from './mutate-law.ts';
import { randomCase, randomFrom } from './random-cases.ts';
import { readSheet } from './read-cases.ts';
import { groundFor } from './second-look.ts';

const { law } = LAW_2026;
const cases = await readSheet(new URL('../../data/ve/laws/ve-amnesty-2026.cases.csv', import.meta.url));
const REPORT = new URL('./MUTATION.md', import.meta.url);
const ALL = process.env['MUTATION'] === 'all';
const random = randomFrom(99);
const complete = Array.from({ length: 6_000 }, () => randomCase(random, catalogue.offences, formatDay(AS_OF), 0, 100)).flatMap((one) => (one?.completions.length === 1 ? [one] : []));

type Killer = 'check' | 'cases' | 'second look';

function killerOf({ law: mutant }: Mutant): Killer | null {
  if (checkNames(mutant).length > 0) return 'check';
  try {
    if (testLaw(mutant, catalogue, cases, evaluateWith(mutant)).failures.length > 0) return 'cases';
    if (secondLookDiffers(mutant)) return 'second look';
    return lintLaw(mutant, catalogue).some((one) => one.level === 'error') ? 'check' : null;
  } catch {
    return 'check';
  }
}

function secondLookDiffers(mutant: Law): boolean {
  const compiled = compileLaw(mutant, catalogue);
  return complete.some(({ case: subject, assumptions, completions: [one] }) => {
    const found = new Engine(compiled, { asOf: AS_OF, assumptions }).evaluate(subject).determination.charges.map((charge) => charge.ground);
    return one?.charges.some((charge, index) => groundFor(one, charge) !== found[index]);
  });
}

/** No outcome differs, in any situation: proved as `law diff` proves it. Only rules and windows can be told so. */
function isEquivalent({ kind, law: mutant }: Mutant): boolean {
  if (kind === 'presumption' || kind === 'reading') return false;
  const { letIn, shutOut } = diffLaws(law, { ...mutant, id: 'mutant' }, catalogue);
  return letIn === null && shutOut === null;
}

describe('mutation of the law file', () => {
  it('the check, the cases and the second look kill at least nine of ten; survivors stand in MUTATION.md with the reason', { timeout: 3_600_000 }, () => {
    // All of them with `npm run mutation:law` (some minutes); else every fifteenth.
    const mutants = mutantsOf(law).filter((_, index) => ALL || index % 15 === 0);
    const killed: Record<Killer, number> = { check: 0, cases: 0, 'second look': 0 };
    const byKind = new Map<string, { all: number; killed: number }>();
    const survivors: Mutant[] = [];
    for (const mutant of mutants) {
      const killer = killerOf(mutant);
      const count = byKind.get(mutant.kind) ?? { all: 0, killed: 0 };
      byKind.set(mutant.kind, { all: count.all + 1, killed: count.killed + (killer ? 1 : 0) });
      if (killer) killed[killer]++;
      else survivors.push(mutant);
    }
    const named = survivors.map((one) => `${one.name}${isEquivalent(one) ? ' [equivalent]' : ''}`);
    const figures = process.env['MUTATION_FIGURES'];
    if (figures !== undefined) writeFileSync(figures, JSON.stringify({ all: mutants.length, killed, byKind: [...byKind], named }, null, 1));
    expect(mutants.length - survivors.length).toBeGreaterThanOrEqual(0.9 * mutants.length);
    const report = readFileSync(REPORT, 'utf8');
    expect(named.filter((name) => !name.endsWith('[equivalent]'))).toEqual([]);
    for (const name of named) expect(report).toContain(`\`${name.replace(' [equivalent]', '')}\``);
  });
});
