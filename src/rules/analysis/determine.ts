/**
 * The determination of a situation: outcome, ground, reasons, what would
 * settle it, what would turn it, what is still to be met and what follows.
 */
import type {
  AssumedPosition,
  ChargeDetermination,
  Determination,
  SettlingSet,
  TraceStep,
} from './determination.ts';
import { walk } from '../language/condition.ts';
import { TooLarge } from '../diagram/manager.ts';
import { readAsWritten } from './as-written.ts';
import { carriedBy } from './carried-presumptions.ts';
import type { CompiledLaw } from '../logic/compiled-law.ts';
import { consequencesIn } from './consequences.ts';
import { UNKNOWN, truthWord, type Truth } from '../logic/kleene.ts';
import type { Ground, Outcome, Provision } from '../language/law.ts';
import { variableName } from '../logic/names.ts';
import { readBy } from '../logic/order.ts';
import type { Presumed } from '../logic/presumptions.ts';
import { analyse, settledByIn, sharedOrAlone } from './analyse.ts';
import { fullDomain, hasSeveral, withDomain, type Assumptions, type Situation } from '../logic/situation.ts';
import { LazyDetermination, type OutcomePart } from './lazy-determination.ts';
import { once, counterfactualsUnder } from './counterfactuals.ts';
import { decidingProvisions, groundOf, outcomeOf, rollUp, verdictOf, type ChargeOutcome } from '../logic/verdict.ts';
import { AnalysisCache } from './analysis-cache.ts';

/** What the law says of a situation under the given positions, where nothing is known of what the court did. */
export function determine(compiled: CompiledLaw, start: Situation, positions: Assumptions): Determination {
  const room = new AnalysisCache(compiled);
  const presumed = compiled.presume(start);
  const { part, ...found } = outcomePart(compiled, start, positions, room, presumed);
  let { settledBy } = found;
  return new LazyDetermination(part, consequencesIn(compiled, presumed.situation, part.outcome, 'unknown'), start, {
    settledBy: () => (settledBy ??= settledByIn(compiled, start, room)),
    turnings: once(counterfactualsUnder(compiled, positions, room)),
  });
}

/** An outcome, and whether it is one for all situations that share its key; see `alike.ts`. */
export interface FoundOutcome {
  readonly part: OutcomePart;
  readonly isExample: boolean;
  /** What would settle it, where that had to be told at once. */
  readonly settledBy: readonly SettlingSet[] | undefined;
}

/** The outcome with its reasons. */
export function outcomePart(compiled: CompiledLaw, start: Situation, positions: Assumptions, room: AnalysisCache, presumed: Presumed = compiled.presume(start)): FoundOutcome {
  const { situation } = presumed;
  const verdicts = situation.chargeDomains.map((_, charge) => verdictOf(compiled, situation, charge));
  const { looked, fits, settledBy } = analyse(compiled, presumed, verdicts, room);
  const { outcomes, settles, settledByComplete } = looked;
  const truths = verdicts.map((verdict, charge) => looked.truths[charge] ?? verdict.truths);
  const turnsOn = looked.turnsOn.map((names, charge) => names ?? openIn(compiled, situation, charge, truths[charge] ?? []));
  const told = outcomes.map((outcome, charge) =>
    chargeDetermination(compiled, situation, charge, outcome, truths[charge] ?? [], turnsOn[charge] ?? [], looked.relevant[charge] ?? null, room),
  );
  const assumed = assumedIn(compiled, start, positions, room);
  const carried = carriedBy(compiled, start, outcomes, room);
  const written = readAsWritten(compiled, start, outcomes, room);
  const presumedOf = [...carried.value, ...written.value];
  const outcome = rollUp(outcomes);
  const turns = outcome === 'undetermined' ? unique([...settles, ...turnsOn.flat()]) : [];
  const key = `${told.map(({ number }) => number).join()};${turns.join()};${String(settledByComplete)};${assumed.value.map(({ question }) => question).join()};${presumedOf.map(({ presumption, fact }) => `${presumption} ${fact}`).join()}`;
  const part = room.same(key, () => {
    const charges = told.map(({ charge }) => charge);
    return {
      outcome,
      ground: sharedGround(outcome, charges),
      provisions: unique(charges.flatMap((charge) => charge.provisions)),
      turnsOn: turns,
      turnsOnLaw: turns.length > 0 && turns.every((id) => compiled.law.questions.some((one) => one.id === id)),
      charges,
      settledByComplete,
      assumed: [...assumed.value, ...presumedOf],
    };
  });
  return { part, isExample: fits && assumed.fits && carried.fits && written.fits, settledBy };
}

/** A charge's determination, and a number that stands for it until the workroom is cleared. */
interface NumberedCharge {
  readonly charge: ChargeDetermination;
  readonly number: number;
}

function chargeDetermination(
  compiled: CompiledLaw,
  situation: Situation,
  charge: number,
  outcome: ChargeOutcome,
  truths: readonly Truth[],
  turnsOn: readonly string[],
  relevant: ReadonlySet<string> | null,
  room: AnalysisCache,
): NumberedCharge {
  const steps = compiled.provisions.map(({ provision }, index) => traceStep(compiled, situation, charge, provision, truths[index] ?? UNKNOWN, relevant));
  return room.same(`${outcome};${steps.map(({ number }) => number).join()};${turnsOn.join()}`, () => ({
    number: (lastNumber += 1),
    charge: {
      outcome,
      ground: outcome === 'ineligible' ? groundOf(compiled, truths) : null,
      provisions: decidingProvisions(compiled, outcome, truths),
      turnsOn,
      trace: steps.map(({ step }) => step),
    },
  }));
}

/** A step, and a number that stands for it. */
interface NumberedStep {
  readonly step: TraceStep;
  readonly number: number;
}

/** Numbers are never given out twice. */
let lastNumber = 0;

/** The steps made before, by provision: outcomes by the thousand are made of the same steps. */
const stepsMemo = new WeakMap<Provision, Map<string, NumberedStep>>();
/** Most steps kept for one provision. */
const MOST_STEPS = 1_000;

function traceStep(compiled: CompiledLaw, situation: Situation, charge: number, provision: Provision, truth: Truth, relevant: ReadonlySet<string> | null): NumberedStep {
  const reads = readsOf(compiled, provision);
  const open = truth === UNKNOWN ? reads.filter((id) => isOpen(compiled, situation, charge, id) && relevant?.has(id) !== false) : [];
  let steps = stepsMemo.get(provision);
  if (!steps) stepsMemo.set(provision, (steps = new Map<string, NumberedStep>()));
  const key = `${String(truth)}${open.join()}`;
  let numbered = steps.get(key);
  if (!numbered) {
    const step: TraceStep = {
      provision: provision.id,
      article: provision.article,
      ...(provision.numeral === undefined ? {} : { numeral: provision.numeral }),
      value: truthWord(truth),
      reads,
      open,
    };
    if (steps.size >= MOST_STEPS) steps.clear();
    steps.set(key, (numbered = { step, number: (lastNumber += 1) }));
  }
  return numbered;
}

const readsMemo = new WeakMap<Provision, readonly string[]>();

/** The facts and questions that a provision's condition reads, also through other provisions. */
export function readsOf(compiled: CompiledLaw, provision: Provision): readonly string[] {
  const known = readsMemo.get(provision);
  if (known) return known;
  const reads = new Set<string>();
  for (const part of walk(provision.when)) {
    if ('fact' in part) reads.add(part.fact);
    else if ('date' in part) reads.add(part.date);
    else if ('event' in part) reads.add('linked-event');
    else if ('window' in part) reads.add('linked-event').add('conduct-date');
    else if ('question' in part) reads.add(part.question);
    else if ('class' in part || 'raises' in part) reads.add('offence');
    else if ('stated' in part) reads.add(part.stated);
    else if ('provision' in part) {
      const other = compiled.law.provisions.find((one) => one.id === part.provision);
      for (const id of other ? readsOf(compiled, other) : []) reads.add(id);
    }
  }
  const list = [...reads];
  readsMemo.set(provision, list);
  return list;
}

function isOpen(compiled: CompiledLaw, situation: Situation, charge: number, id: string): boolean {
  const inCase = compiled.space.caseIndex.get(id);
  if (inCase !== undefined) {
    const variable = compiled.space.caseVariables[inCase];
    return variable !== undefined && hasSeveral(variable, situation.caseDomains[inCase] ?? 0);
  }
  const inCharge = compiled.space.chargeIndex.get(id);
  const variable = inCharge === undefined ? undefined : compiled.space.chargeVariables[inCharge];
  const domain = situation.chargeDomains[charge]?.[inCharge ?? -1];
  return variable !== undefined && domain !== undefined && hasSeveral(variable, domain);
}

function openIn(compiled: CompiledLaw, situation: Situation, charge: number, truths: readonly Truth[]): readonly string[] {
  const open = compiled.provisions.flatMap(({ provision }, index) =>
    truths[index] === UNKNOWN ? readsOf(compiled, provision).filter((id) => isOpen(compiled, situation, charge, id)) : [],
  );
  return unique(open).map((id) => {
    const inCharge = compiled.space.chargeVariables[compiled.space.chargeIndex.get(id) ?? -1];
    return inCharge ? variableName(situation, inCharge, charge) : id;
  });
}

function sharedGround(outcome: Outcome, charges: readonly ChargeDetermination[]): Ground | null {
  if (outcome !== 'ineligible') return null;
  const first = charges[0]?.ground ?? null;
  return charges.every((charge) => charge.ground === first) ? first : null;
}

const NOTHING_ASSUMED = { value: [] as readonly AssumedPosition[], fits: true };

/** The positions that the result leans on: those that matter once they are open again. */
function assumedIn(compiled: CompiledLaw, start: Situation, positions: Assumptions, room: AnalysisCache): { readonly value: readonly AssumedPosition[]; readonly fits: boolean } {
  let freed = start;
  const assumed = new Map<string, string>();
  compiled.space.caseVariables.forEach((variable, address) => {
    const position = positions[variable.id];
    if (variable.kind !== 'question' || position === undefined || position === 'open') return;
    assumed.set(variable.id, position);
    freed = withDomain(freed, -1, address, fullDomain(variable));
  });
  if (assumed.size === 0) return NOTHING_ASSUMED;
  const presumed: Presumed = compiled.presume(freed);
  // A position counts only if some provision that reads it is left open without it.
  const open = presumed.situation.chargeDomains.some((_, charge) => {
    const { truths } = verdictOf(compiled, presumed.situation, charge);
    if (outcomeOf(compiled, truths) !== 'undetermined') return false;
    return compiled.provisions.some(({ provision }, index) => truths[index] === UNKNOWN && readsOf(compiled, provision).some((id) => assumed.has(id)));
  });
  if (!open && !presumptionsRead(compiled, assumed)) return NOTHING_ASSUMED;
  try {
    const { value: support, fits } = sharedOrAlone(compiled, presumed, room, (exact) => exact.support());
    return { value: [...assumed].filter(([question]) => support.has(question)).map(([question, position]) => ({ question, position })), fits };
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
    return { value: [...assumed].map(([question, position]) => ({ question, position })), fits: false };
  }
}

/** Whether a presumption rests on one of these questions. */
function presumptionsRead(compiled: CompiledLaw, questions: ReadonlyMap<string, string>): boolean {
  return compiled.law.presumptions.some(({ if: premise }) => [...readBy(compiled.law, premise)].some((id) => questions.has(id)));
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
