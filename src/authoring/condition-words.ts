/**
 * The words that `describe` needs of a language. The law file gives its own
 * texts and the fact dictionary its labels; these join them to sentences.
 */
import type { CaseFactId, ChargeFactId, KindOf } from '../case/facts.ts';
import type { OffenceClass, RaisedPoint } from '../offences/catalogue.ts';

type ClosedFactId = CaseFactId | ChargeFactId;
export type TruthFactId = { [K in ClosedFactId]: KindOf<K> extends 'truth' ? K : never }[ClosedFactId];

/** Two forms of a sentence: that something is so, and that it is not. */
export interface Sentence {
  readonly yes: string;
  readonly no: string;
}

export interface ConditionWords {
  readonly language: 'es' | 'en';
  readonly always: Sentence;
  readonly truth: Readonly<Record<TruthFactId, Sentence>>;
  /** What a fact is called: a noun phrase in lower case. */
  readonly label: (fact: string) => string;
  /** A value of a fact's closed list. */
  readonly value: (fact: string, value: string) => string;
  readonly factIs: (label: string, values: readonly string[], holds: boolean) => string;
  /** An ISO day as a lawyer writes it. */
  readonly day: (iso: string) => string;
  /** Days, both included; an end that is not given is open. */
  readonly span: (from: string | undefined, to: string | undefined) => string;
  readonly dateWithin: (label: string, span: string, holds: boolean) => string;
  readonly listed: Sentence;
  readonly noEvent: string;
  readonly event: (id: string, title: string) => string;
  readonly eventIs: (events: readonly string[], holds: boolean) => string;
  readonly window: Readonly<Record<'certain' | 'possible', Sentence>>;
  readonly classes: Readonly<Record<OffenceClass, string>>;
  readonly classIs: (classes: readonly string[], holds: boolean) => string;
  readonly points: Readonly<Record<RaisedPoint, string>>;
  readonly raises: (point: string, holds: boolean) => string;
  readonly questionIs: (id: string, position: string, text: string, holds: boolean) => string;
  readonly provisionHolds: (title: string, holds: boolean) => string;
  readonly stated: (label: string, holds: boolean) => string;
  readonly blank: (label: string, holds: boolean) => string;
  readonly unreadable: (label: string, holds: boolean) => string;
  /** @param days that count beyond the window's end */
  readonly nearWindow: (label: string, window: 'certain' | 'possible', days: number, holds: boolean) => string;
  readonly nearDate: (label: string, after: string, days: number, holds: boolean) => string;
  readonly offenceIs: (offences: readonly string[], holds: boolean) => string;
  readonly eventNear: (label: string, window: 'certain' | 'possible') => string;
  readonly offencesThat: string;
  readonly allOf: string;
  readonly anyOf: string;
  readonly someCharge: Sentence;
  readonly and: string;
  readonly or: string;
}
