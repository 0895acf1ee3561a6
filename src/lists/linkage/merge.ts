/** Rows that were decided to be one entry, made into one: nothing known is lost. */
import { hasCharges, isUnknown, type Case, type Charge, type Fact } from '../../case/case.ts';
import { CASE_FACT_IDS, type CaseFactId } from '../../case/facts.ts';
import { factsAgree } from '../differences.ts';
import { valueOf } from '../../case/fact-values.ts';
import type { ListRow } from '../row.ts';
import { nameTokens } from './names.ts';
import { canBeOne } from './relation.ts';

export interface MergedRow {
  /** The row with the most known facts, its blanks filled from the others. */
  readonly row: ListRow;
  /** The rows that went into it. */
  readonly from: readonly ListRow[];
  /** Facts on which they contradict each other; the kept row's own stand. */
  readonly conflicts: readonly CaseFactId[];
}

type Facts = Readonly<Record<string, Fact<unknown> | undefined>>;

export function mergeRows(rows: readonly ListRow[]): MergedRow | null {
  const [base] = [...rows].sort((a, b) => knownFacts(b.case) - knownFacts(a.case) || rows.indexOf(a) - rows.indexOf(b));
  if (!base) return null;
  const facts: Record<string, Fact<unknown>> = { ...(base.case.facts as Record<string, Fact<unknown>>) };
  const conflicts = new Set<CaseFactId>();
  for (const other of rows) {
    if (other === base) continue;
    for (const id of CASE_FACT_IDS) {
      const theirs = (other.case.facts as Facts)[id];
      if (theirs === undefined || isUnknown(theirs)) continue;
      if (isUnknown(facts[id])) facts[id] = theirs;
      else if (!areOneWriting(id, base.case, other.case) && !factsAgree(facts[id], theirs)) conflicts.add(id);
    }
  }
  const merged: Case = {
    id: base.case.id,
    facts: facts as Case['facts'],
    charges: mergeCharges(base, rows),
    warnings: rows.flatMap((row) => row.case.warnings),
  };
  return { row: { ...base, case: merged }, from: rows, conflicts: [...conflicts] };
}

/** A name or a cédula that is only written in another way. */
function areOneWriting(id: CaseFactId, a: Case, b: Case): boolean {
  const [one, other] = [valueOf(a, id) ?? '', valueOf(b, id) ?? ''];
  if (id === 'id-number') return one.replace(/\D/g, '') === other.replace(/\D/g, '');
  if (id !== 'name') return false;
  const [short, long] = [nameTokens(one), nameTokens(other)].sort((x, y) => x.length - y.length);
  return short !== undefined && long !== undefined && short.every((word) => long.includes(word));
}

/** Every charge that some row has, once. */
function mergeCharges(base: ListRow, rows: readonly ListRow[]): Case['charges'] {
  const charges: Charge[] = [];
  let anyKnown = false;
  for (const { case: subject } of [base, ...rows.filter((row) => row !== base)]) {
    if (!hasCharges(subject.charges)) continue;
    anyKnown = true;
    for (const charge of subject.charges) if (!charges.some((other) => canBeOne(charge, other))) charges.push(charge);
  }
  return anyKnown ? charges : base.case.charges;
}

function knownFacts(subject: Case): number {
  const known = Object.values(subject.facts as Facts).filter((fact) => !isUnknown(fact)).length;
  return known + (hasCharges(subject.charges) ? subject.charges.length : 0);
}
