/**
 * The fact dictionary: the one definition of what a case and a charge are.
 *
 * The static types, the JSON Schema, the blank spreadsheet, the headings and
 * the questions of the interview all derive from it; the words for people
 * (label, help, question) stand in `src/i18n`, which does not compile while
 * one is missing. Which facts exist follows what decides cases in practice
 * and what organisations record.
 */

export type FactKind = 'truth' | 'choice' | 'date' | 'event' | 'place' | 'text';

export interface FactDefinition {
  readonly kind: FactKind;
  /** The closed list of a `choice`. */
  readonly values?: readonly string[];
  /** Identifies a person: kept out of shared reports. */
  readonly personal?: true;
}

/** Values of a `truth` fact. */
export const TRUTH_VALUES = ['yes', 'no'] as const;

/** Facts of the whole case. */
export const CASE_FACTS = {
  'conduct-date': { kind: 'date' },
  'arrest-date': { kind: 'date' },
  'linked-event': { kind: 'event' },
  state: { kind: 'place' },
  'conduct-kind': {
    kind: 'choice',
    values: ['demonstration', 'strike', 'expression', 'political-act', 'armed-action', 'other'],
  },
  'foreign-armed-action': { kind: 'truth' },
  'foreign-part': { kind: 'choice', values: ['deeds', 'words'] },
  military: { kind: 'truth' },
  court: { kind: 'choice', values: ['ordinary', 'terrorism', 'military', 'adolescents'] },
  stage: {
    kind: 'choice',
    values: ['not-charged', 'charged', 'accused', 'trial', 'convicted', 'final', 'served', 'closed'],
  },
  custody: {
    kind: 'choice',
    values: ['prison', 'house-arrest', 'measures', 'free', 'abroad', 'wanted', 'disappeared'],
  },
  'a-derecho': { kind: 'truth' },
  abroad: { kind: 'truth' },
  'power-of-attorney': { kind: 'truth' },
  ceased: { kind: 'truth' },
  'request-date': { kind: 'date' },
  'request-by': {
    kind: 'choice',
    values: ['prosecutor', 'person', 'public-defence', 'private-defence', 'attorney-in-fact', 'family', 'organisation'],
  },
  'request-receipt': { kind: 'choice', values: ['received', 'refused'] },
  decision: { kind: 'choice', values: ['granted', 'refused', 'none'] },
  'decision-date': { kind: 'date' },
  'notification-date': { kind: 'date' },
  'court-name': { kind: 'text' },
  'file-number': { kind: 'text' },
  'co-defendants': { kind: 'text' },
  name: { kind: 'text', personal: true },
  'id-number': { kind: 'text', personal: true },
  'birth-date': { kind: 'date', personal: true },
  sex: { kind: 'text', personal: true },
  nationality: { kind: 'text', personal: true },
  role: { kind: 'text', personal: true },
  'custody-place': { kind: 'text', personal: true },
  'arresting-body': { kind: 'text' },
  'release-date': { kind: 'date' },
  health: { kind: 'text', personal: true },
  notes: { kind: 'text', personal: true },
} as const satisfies Record<string, FactDefinition>;

/** Facts of one charge, beside the offence that it names. */
export const CHARGE_FACTS = {
  degree: { kind: 'choice', values: ['completed', 'frustrated', 'attempted'] },
  participation: { kind: 'choice', values: ['author', 'immediate-cooperator', 'instigator', 'accomplice'] },
  result: { kind: 'choice', values: ['none', 'injury', 'gravest-injury', 'death'] },
  'rights-violation': { kind: 'truth' },
  'underlying-excluded': { kind: 'truth' },
  'corruption-law': { kind: 'truth' },
  'drug-minimum-over-nine': { kind: 'truth' },
  status: { kind: 'choice', values: ['pending', 'convicted', 'acquitted', 'dismissed'] },
} as const satisfies Record<string, FactDefinition>;

export type CaseFactId = keyof typeof CASE_FACTS;
export type ChargeFactId = keyof typeof CHARGE_FACTS;
/** Every fact that has words in `src/i18n`. */
export type FactId = CaseFactId | ChargeFactId | 'charges' | 'offence';

export type KindOf<K extends CaseFactId | ChargeFactId> = K extends CaseFactId
  ? (typeof CASE_FACTS)[K]['kind']
  : K extends ChargeFactId
    ? (typeof CHARGE_FACTS)[K]['kind']
    : never;

export const CASE_FACT_IDS = Object.keys(CASE_FACTS) as readonly CaseFactId[];
export const CHARGE_FACT_IDS = Object.keys(CHARGE_FACTS) as readonly ChargeFactId[];

export function isCaseFactId(id: string): id is CaseFactId {
  return Object.hasOwn(CASE_FACTS, id);
}

export function isChargeFactId(id: string): id is ChargeFactId {
  return Object.hasOwn(CHARGE_FACTS, id);
}

/** The definition of a fact of a case or of a charge. */
export function definitionOf(id: CaseFactId | ChargeFactId): FactDefinition {
  return isCaseFactId(id) ? CASE_FACTS[id] : CHARGE_FACTS[id];
}

/** The values that a fact can take, for the kinds that have a closed list. */
export function valuesOf(definition: FactDefinition): readonly string[] {
  return definition.kind === 'truth' ? TRUTH_VALUES : (definition.values ?? []);
}
