/** From a case and its determination to the case's place in the result. */
import { hasCharges, type Case } from '../case/case.ts';
import type { Determination, TraceStep } from '../rules/determination.ts';
import type { CaseResult, CaseTraceStep, ChargeResult, WarningResult } from '../report/result.ts';

/** Where a case stands in its input. */
export interface Origin {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  readonly cells?: readonly string[];
}

type SavedFacts = Readonly<Record<string, unknown>>;

/**
 * @param warnings those of the reading and of the engine, with their sentences
 * @param saved the case in the form in which it is saved, or what makes it: only some reports ask for it
 */
export function caseResult(
  subject: Case,
  determination: Determination,
  origin: Origin,
  warnings: readonly WarningResult[],
  saved: SavedFacts | (() => SavedFacts),
): CaseResult {
  let facts = typeof saved === 'function' ? undefined : saved;
  const result: CaseResult = {
    id: subject.id,
    file: origin.file,
    ...(origin.sheet === undefined ? {} : { sheet: origin.sheet }),
    row: origin.row,
    outcome: determination.outcome,
    ground: determination.ground,
    provisions: determination.provisions,
    turnsOn: determination.turnsOn,
    charges: chargeResults(subject, determination),
    get settledBy() {
      return determination.settledBy;
    },
    settledByComplete: determination.settledByComplete,
    conditions: determination.conditions,
    assumed: determination.assumed,
    next: determination.next,
    notes: determination.notes,
    trace: caseTrace(determination),
    warnings,
    get facts() {
      return (facts ??= (saved as () => SavedFacts)());
    },
    ...(origin.cells === undefined ? {} : { cells: origin.cells }),
    // Worked out only for the reports that show it.
    get wouldChange() {
      return determination.wouldChange;
    },
  };
  // No single change turns what is open: there is nothing to tell of it.
  if (determination.outcome === 'undetermined') return result;
  return Object.defineProperty(result, 'caseTurnings', { enumerable: false, get: () => determination.caseTurnings });
}

function chargeResults(subject: Case, determination: Determination): readonly ChargeResult[] {
  const charges = hasCharges(subject.charges) ? subject.charges : [];
  return determination.charges.map((determined, index) => {
    const charge = charges[index];
    return {
      text: charge?.text ?? '',
      offences: charge ? charge.offences : null,
      ...(charge?.suggestions === undefined ? {} : { suggestions: charge.suggestions }),
      ...determined,
    };
  });
}

const traces = new WeakMap<Determination['charges'], readonly CaseTraceStep[]>();

/** Equal cases share their determination, and so its trace. */
function caseTrace({ charges }: Determination): readonly CaseTraceStep[] {
  let trace = traces.get(charges);
  if (!trace) traces.set(charges, (trace = joinedTrace(charges)));
  return trace;
}

function joinedTrace([first, ...others]: Determination['charges']): readonly CaseTraceStep[] {
  return (first?.trace ?? []).map((full: TraceStep, index) => {
    const { open: _open, ...step } = full;
    const same = others.every((charge) => charge.trace[index]?.value === step.value);
    return same ? step : { ...step, value: 'varies' as const };
  });
}
