/** From a case and its determination to the case's place in the result. */
import { hasCharges, type Case } from '../case/case.ts';
import { caseToJson } from '../intake/index.ts';
import type { Determination, TraceStep } from '../rules/analysis/determination.ts';
import type { CourtAction } from '../rules/court/court-action.ts';
import type { Engine } from '../rules/engine.ts';
import type { CaseResult, CaseTraceStep, ChargeResult, WarningResult } from '../report/result.ts';

/** Where a case stands in its input. */
export interface Origin {
  readonly file: string;
  readonly sheet?: string;
  readonly row: number;
  readonly cells?: readonly string[];
}

/** What stands beside the first tier of one case: the second, the ends of the law, what the court did; each worked out once, when it is asked for. */
export class CaseTier {
  readonly #engine: Engine;
  readonly #subject: Case;
  readonly #isSure: boolean;
  #presumed: CaseResult['presumed'] | undefined;
  #courtAction: CourtAction | undefined;
  #readings: CaseResult['readings'] | undefined;

  constructor(engine: Engine, subject: Case, isSure: boolean) {
    this.#engine = engine;
    this.#subject = subject;
    this.#isSure = isSure;
  }

  get presumed(): CaseResult['presumed'] {
    if (this.#presumed === undefined) this.#presumed = this.#isSure ? null : this.#engine.secondTier.presumedOf(this.#subject);
    return this.#presumed;
  }

  get courtAction(): CourtAction {
    return (this.#courtAction ??= this.#engine.courtAction(this.#subject));
  }

  get readings(): CaseResult['readings'] {
    return (this.#readings ??= this.#engine.secondTier.readingsOf(this.#subject));
  }
}

/**
 * The place of one row among many: it works out only what it is asked for,
 * since a table tells little of each. What is kept or spread is its
 * {@link RowResult.toJSON}.
 */
export class RowResult implements CaseResult {
  readonly id: string;
  readonly warnings: readonly WarningResult[];
  readonly #subject: Case;
  readonly #determination: Determination;
  readonly #origin: Origin;
  readonly #secondTier: CaseTier;

  constructor(subject: Case, determination: Determination, origin: Origin, warnings: readonly WarningResult[], secondTier: CaseTier) {
    this.#secondTier = secondTier;
    this.id = subject.id;
    this.warnings = warnings;
    this.#subject = subject;
    this.#determination = determination;
    this.#origin = origin;
  }

  get file(): string {
    return this.#origin.file;
  }
  get sheet(): string {
    // Left out where there is none: see `Origin`.
    return this.#origin.sheet as string;
  }
  get row(): number {
    return this.#origin.row;
  }
  get cells(): readonly string[] {
    return this.#origin.cells as readonly string[];
  }
  get outcome(): CaseResult['outcome'] {
    return this.#determination.outcome;
  }
  get ground(): CaseResult['ground'] {
    return this.#determination.ground;
  }
  get presumed(): CaseResult['presumed'] {
    return this.#secondTier.presumed;
  }
  get readings(): CaseResult['readings'] {
    return this.#secondTier.readings;
  }
  get provisions(): CaseResult['provisions'] {
    return this.#determination.provisions;
  }
  get turnsOn(): CaseResult['turnsOn'] {
    return this.#determination.turnsOn;
  }
  get charges(): CaseResult['charges'] {
    return chargeResults(this.#subject, this.#determination);
  }
  get settledBy(): CaseResult['settledBy'] {
    return this.#determination.settledBy;
  }
  get settledByComplete(): boolean {
    return this.#determination.settledByComplete;
  }
  get wouldChange(): CaseResult['wouldChange'] {
    return this.#determination.wouldChange;
  }
  get courtAction(): NonNullable<CaseResult['courtAction']> {
    return this.#secondTier.courtAction;
  }
  get conditions(): CaseResult['conditions'] {
    return this.#determination.conditions;
  }
  get assumed(): CaseResult['assumed'] {
    return this.#determination.assumed;
  }
  get next(): CaseResult['next'] {
    return this.#determination.next;
  }
  get notes(): CaseResult['notes'] {
    return this.#determination.notes;
  }
  get trace(): CaseResult['trace'] {
    return caseTrace(this.#determination);
  }
  get facts(): SavedFacts {
    return caseToJson(this.#subject);
  }

  /** The same as plain data, every property its own. */
  toJSON(): CaseResult {
    return caseResult(this.#subject, this.#determination, this.#origin, this.warnings, this.#secondTier);
  }
}

type SavedFacts = Readonly<Record<string, unknown>>;

/** @param warnings those of the reading and of the engine, with their sentences */
export function caseResult(subject: Case, determination: Determination, origin: Origin, warnings: readonly WarningResult[], secondTier: CaseTier): CaseResult {
  let facts: SavedFacts | undefined;
  const result: CaseResult = {
    id: subject.id,
    file: origin.file,
    ...(origin.sheet === undefined ? {} : { sheet: origin.sheet }),
    row: origin.row,
    outcome: determination.outcome,
    ground: determination.ground,
    get presumed() {
      return secondTier.presumed;
    },
    get readings() {
      return secondTier.readings;
    },
    courtAction: secondTier.courtAction,
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
    // The case as it is saved: only some reports ask for it.
    get facts() {
      return (facts ??= caseToJson(subject));
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
