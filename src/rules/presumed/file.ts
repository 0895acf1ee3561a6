/** A case as its file stands: what is written, and what cannot be gone by. */
import { hasCharges, isUnknown, isUnread, type Case, type Charge, type Fact } from '../../case/case.ts';
import type { DateSpan } from '../../case/dates.ts';
import { isChargeFactId } from '../../case/facts.ts';

/** A case, and the facts of it that others contradict. */
export interface CaseFile {
  readonly subject: Case;
  readonly contradicted: ReadonlySet<string>;
}

type Facts = Readonly<Record<string, Fact<unknown> | undefined>>;

const CONTRADICTED: Fact<unknown> = { unknown: 'contradicted' };

/** The charges of the file; none where nobody knows which. */
export function chargesOf({ subject }: CaseFile): readonly Charge[] {
  return hasCharges(subject.charges) ? subject.charges : [];
}

/** What the file says of a fact, of the case or of the charge with this index. */
export function factIn(file: CaseFile, id: string, charge: number): Fact<unknown> | undefined {
  if (isChargeFactId(id)) return (chargesOf(file)[charge]?.facts as Facts | undefined)?.[id];
  if (file.contradicted.has(id)) return CONTRADICTED;
  return (file.subject.facts as Facts)[id];
}

export function spansIn(file: CaseFile, id: string): readonly DateSpan[] {
  const fact = factIn(file, id, -1) as Fact<DateSpan> | undefined;
  return isUnknown(fact) ? [] : fact.values;
}

/** Whether nothing is said of a fact, or of the charges. */
export function isBlank(file: CaseFile, id: string, charge: number): boolean {
  if (id === 'charges') return !hasCharges(file.subject.charges) && !isUnread(file.subject.charges);
  const fact = factIn(file, id, charge);
  return isUnknown(fact) && !isUnread(fact);
}

/** Whether something was written of a fact, or of the charges, that nobody can go by. */
export function isUnreadable(file: CaseFile, id: string, charge: number): boolean {
  if (id !== 'charges') return isUnread(factIn(file, id, charge));
  return hasCharges(file.subject.charges) ? file.subject.charges.some((one) => one.offences === null) : isUnread(file.subject.charges);
}
