/**
 * The second tier of an answer: what holds of a case unless somebody proves
 * the unusual, and both ends of the law beside each other.
 *
 * What is presumed is written into the file, and the file is looked at anew by
 * the same engine: so the first tier cannot be moved by it, and a presumption
 * says nothing that a person filling in the cell could not say.
 */
import type { Case } from '../../case/case.ts';
import type { Conflict } from '../logic/contradictions.ts';
import type { CompiledLaw } from '../logic/compiled-law.ts';
import type { OutcomePart } from '../analysis/lazy-determination.ts';
import type { FactPresumption, Grade } from '../language/fact-presumption.ts';
import type { Ground, Outcome } from '../language/law.ts';
import { LawError } from '../logic/space.ts';
import { compileFillIn, type FillIn, type Filled, type PresumedFact } from './write-facts.ts';

/** What is presumed of a case that is not settled. */
export interface Presumed {
  readonly outcome: Outcome;
  readonly ground: Ground | null;
  /** Only those that the outcome needs, or that nothing but the law be left open. */
  readonly by: readonly PresumedFact[];
  /** The points of law on which it waits, where nothing else is missing. */
  readonly waitsForLaw: readonly string[];
}

/** Both tiers of one answer. */
export interface Tiers {
  readonly outcome: Outcome;
  /** Null where the outcome is sure. */
  readonly presumed: Presumed | null;
}

/** Which presumptions of fact are tried: all, none, those that follow from the file (`a`), or some by id. */
export type Presuming = 'all' | 'none' | 'a' | readonly string[];

/** An engine, as far as the second tier needs one. */
export interface Looking {
  readonly compiled: CompiledLaw;
  readonly look: (subject: Case) => { readonly part: OutcomePart; readonly conflicts: readonly Conflict[] };
  /** The same under another reading, the positions that were taken one by one kept. */
  readonly under: (reading: string) => Looking;
}

/** The reading that stands for the file as it is; the others are the ends beside it. */
/** The reading that is taken where none is asked for. */
export const WORKING = 'working';

const NONE: readonly never[] = [];

/** The ids of the presumptions of fact that are tried. @throws LawError `unknown-presumption` */
export function presumptionsTried({ law }: CompiledLaw, presume: Presuming, notPresumed: readonly string[]): readonly FactPresumption[] {
  const all = law.presumptions_of_fact ?? NONE;
  if (typeof presume !== 'string') {
    const unknown = presume.find((id) => !all.some((one) => one.id === id));
    if (unknown !== undefined) throw new LawError('unknown-presumption', [unknown]);
  }
  const isAsked = ({ id, grade }: { readonly id: string; readonly grade: Grade }) =>
    presume === 'all' || (presume === 'a' ? grade === 'a' : presume !== 'none' && presume.includes(id));
  return notPresumed.includes('all') ? NONE : all.filter((one) => isAsked(one) && !notPresumed.includes(one.id));
}

/** The second tier of an engine, and the ends of the law beside it. */
export class SecondTier {
  readonly #engine: Looking;
  readonly #fillIn: FillIn;
  readonly #ends = new Map<string, Looking>();

  constructor(engine: Looking, presumptions: readonly FactPresumption[]) {
    this.#engine = engine;
    this.#fillIn = compileFillIn(presumptions, engine.compiled);
  }

  /** What is presumed of a case; null where its outcome is sure. */
  presumedOf(subject: Case): Presumed | null {
    return this.#tiersUnder(this.#engine, subject).presumed;
  }

  /** Both tiers under each of the law's readings but the working one. */
  readingsOf(subject: Case): Readonly<Record<string, Tiers>> {
    const { readings } = this.#engine.compiled.law;
    return Object.fromEntries(Object.keys(readings).filter((name) => name !== WORKING).map((name) => [name, this.#tiersUnder(this.#end(name), subject)]));
  }

  /** The file with what is presumed written in; as it is where nothing is presumed. */
  filledIn(subject: Case): Case {
    const { part, look } = this.#looking(this.#engine, subject);
    return part.outcome === 'undetermined' ? inFavourOf(part, look).filled.subject : subject;
  }

  #end(name: string): Looking {
    let end = this.#ends.get(name);
    if (!end) this.#ends.set(name, (end = this.#engine.under(name)));
    return end;
  }

  #tiersUnder(engine: Looking, subject: Case): Tiers {
    const { part, look } = this.#looking(engine, subject);
    return { outcome: part.outcome, presumed: part.outcome === 'undetermined' ? presumedIn(part, look) : null };
  }

  #looking(engine: Looking, subject: Case): { readonly part: OutcomePart; readonly look: LookAgain } {
    const { part, conflicts } = engine.look(subject);
    const contradicted: ReadonlySet<string> = new Set(conflicts.map(({ fact }) => fact));
    const look: LookAgain = (only) => {
      const filled = this.#fillIn({ subject, contradicted }, only);
      return { filled, part: filled.by.length === 0 ? part : engine.look(filled.subject).part };
    };
    return { part, look };
  }
}

interface Look {
  readonly filled: Filled;
  readonly part: OutcomePart;
}

/** Looks at a file with what is presumed of it. @param only ids of the presumptions that count; all by default */
type LookAgain = (only?: ReadonlySet<string>) => Look;

function presumedIn(sure: OutcomePart, look: LookAgain): Presumed {
  const found = inFavourOf(sure, look);
  const { outcome, ground } = found.part;
  const waitsForLaw = waitsIn(found.part);
  if (outcome === 'undetermined' && waitsForLaw.length === 0) return { outcome, ground, by: NONE, waitsForLaw };
  return { outcome, ground, by: needed(found, look), waitsForLaw };
}

/** The points of law on which a case turns, if it turns on nothing else. */
function waitsIn({ outcome, turnsOn, turnsOnLaw }: OutcomePart): readonly string[] {
  return outcome === 'undetermined' && turnsOnLaw ? turnsOn : NONE;
}

/** Nothing is presumed against a person: no open charge is shut out by it. */
function isAgainst(sure: OutcomePart, presumed: OutcomePart): boolean {
  return sure.charges.some(({ outcome }, charge) => outcome === 'undetermined' && presumed.charges[charge]?.outcome === 'ineligible');
}

/** What is presumed, without what would go against the person. */
function inFavourOf(sure: OutcomePart, look: LookAgain): Look {
  const all = look();
  if (!isAgainst(sure, all.part)) return all;
  let kept: ReadonlySet<string> = new Set();
  for (const id of new Set(all.filled.by.map((one) => one.id))) {
    const more = new Set([...kept, id]);
    if (!isAgainst(sure, look(more).part)) kept = more;
  }
  return look(kept);
}

/** Those without which it would not be so: one after the other is taken back, the disputed ones first. */
function needed(found: Look, look: LookAgain): readonly PresumedFact[] {
  const waits = waitsIn(found.part).length > 0;
  const isSame = ({ part }: Look) => part.outcome === found.part.outcome && waitsIn(part).length > 0 === waits;
  let { filled } = found;
  const ids = [...new Map(filled.by.map(({ id, grade }) => [id, grade]))].sort(([, a], [, b]) => (a > b ? -1 : a < b ? 1 : 0)).map(([id]) => id);
  for (const id of ids) {
    const fewer = look(new Set(filled.by.map((one) => one.id).filter((other) => other !== id)));
    if (isSame(fewer)) filled = fewer.filled;
  }
  return filled.by;
}
