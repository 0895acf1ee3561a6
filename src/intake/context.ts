/** What reading needs from outside: the law's events and the recogniser of charges. */
import type { Charge } from '../case/case.ts';
import type { DateSpan } from '../case/dates.ts';
import type { LawEvent } from '../rules/language/law.ts';
import type { Answers } from './answers.ts';
import { eventIndex, type EventIndex } from './cells/event-index.ts';

/** What the recogniser of offences says of one cell. */
export interface ChargesRead {
  readonly state: 'charges' | 'none' | 'stated-unknown' | 'blank';
  readonly charges: readonly Charge[];
  readonly warnings: readonly { readonly code: string; readonly values: Readonly<Record<string, string>> }[];
}

/** The recogniser of offences; article numbers depend on the date of the conduct, some words on whether the court is a military one. */
export interface ChargeReader {
  charges(cell: string, conduct: DateSpan | null, court?: 'military' | null): ChargesRead;
}

export interface IntakeContext {
  readonly events: readonly LawEvent[];
  readonly charges: ChargeReader;
  /** Ids of the catalogue, to refuse others in JSON. */
  readonly offenceIds?: ReadonlySet<string> | undefined;
  /** What texts mean that are not read, as a person said. */
  readonly answers?: Answers | undefined;
}

const INDEXES = new WeakMap<readonly LawEvent[], EventIndex>();

/** The events of a context, prepared once. */
export function eventsOf(context: IntakeContext): EventIndex {
  const ready = INDEXES.get(context.events);
  if (ready) return ready;
  const index = eventIndex(context.events);
  INDEXES.set(context.events, index);
  return index;
}
