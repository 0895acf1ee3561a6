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

/**
 * Where a fact may be told, which whoever adds one must decide:
 * - `always`: also under a pseudonym, dates and places as coarse as asked;
 * - `unredacted`: only in a copy that is not redacted, since it is free text;
 * - `never`: it says who somebody is. Besides, no warning repeats it and no
 *   report groups by it.
 * Free text can say anything, so that none of it may be `always`.
 */
export type Leaves = 'always' | 'unredacted' | 'never';

export type FactDefinition = Told<Exclude<FactKind, 'text'>, Leaves> | Told<'text', Exclude<Leaves, 'always'>>;

interface Told<K extends FactKind, L extends Leaves> {
  readonly kind: K;
  readonly leaves: L;
  /** The closed list of a `choice`. */
  readonly values?: readonly string[];
}

/** Values of a `truth` fact. */
export const TRUTH_VALUES = ['yes', 'no'] as const;

/** Facts of the whole case. */
export const CASE_FACTS = {
  'conduct-date': { kind: 'date', leaves: 'always' },
  'arrest-date': { kind: 'date', leaves: 'always' },
  'linked-event': { kind: 'event', leaves: 'always' },
  state: { kind: 'place', leaves: 'always' },
  'conduct-kind': {
    kind: 'choice', leaves: 'always',
    values: ['demonstration', 'strike', 'expression', 'political-act', 'armed-action', 'other'],
  },
  'foreign-armed-action': { kind: 'truth', leaves: 'always' },
  'foreign-part': { kind: 'choice', leaves: 'always', values: ['deeds', 'words'] },
  military: { kind: 'truth', leaves: 'always' },
  court: { kind: 'choice', leaves: 'always', values: ['ordinary', 'terrorism', 'military', 'adolescents'] },
  stage: {
    kind: 'choice', leaves: 'always',
    values: ['not-charged', 'charged', 'accused', 'trial', 'convicted', 'final', 'served', 'closed'],
  },
  custody: {
    kind: 'choice', leaves: 'always',
    values: ['prison', 'house-arrest', 'measures', 'free', 'abroad', 'wanted', 'disappeared'],
  },
  'a-derecho': { kind: 'truth', leaves: 'always' },
  abroad: { kind: 'truth', leaves: 'always' },
  'power-of-attorney': { kind: 'truth', leaves: 'always' },
  ceased: { kind: 'truth', leaves: 'always' },
  'request-date': { kind: 'date', leaves: 'always' },
  'request-by': {
    kind: 'choice', leaves: 'always',
    values: ['prosecutor', 'person', 'public-defence', 'private-defence', 'attorney-in-fact', 'family', 'organisation'],
  },
  'request-receipt': { kind: 'choice', leaves: 'always', values: ['received', 'refused', 'not-filed'] },
  decision: { kind: 'choice', leaves: 'always', values: ['granted', 'refused', 'none'] },
  'decision-date': { kind: 'date', leaves: 'always' },
  'notification-date': { kind: 'date', leaves: 'always' },
  'court-name': { kind: 'text', leaves: 'unredacted' },
  'file-number': { kind: 'text', leaves: 'unredacted' },
  'co-defendants': { kind: 'text', leaves: 'unredacted' },
  name: { kind: 'text', leaves: 'never' },
  'id-number': { kind: 'text', leaves: 'never' },
  'birth-date': { kind: 'date', leaves: 'never' },
  sex: { kind: 'text', leaves: 'never' },
  nationality: { kind: 'text', leaves: 'never' },
  role: { kind: 'text', leaves: 'never' },
  'custody-place': { kind: 'text', leaves: 'never' },
  'arresting-body': { kind: 'text', leaves: 'unredacted' },
  'release-date': { kind: 'date', leaves: 'always' },
  health: { kind: 'text', leaves: 'never' },
  notes: { kind: 'text', leaves: 'never' },
  consent: { kind: 'truth', leaves: 'never' },
  'keep-private': { kind: 'truth', leaves: 'never' },
} as const satisfies Record<string, FactDefinition>;

/** Facts of one charge, beside the offence that it names. */
export const CHARGE_FACTS = {
  degree: { kind: 'choice', leaves: 'always', values: ['completed', 'frustrated', 'attempted'] },
  participation: { kind: 'choice', leaves: 'always', values: ['author', 'immediate-cooperator', 'instigator', 'accomplice'] },
  result: { kind: 'choice', leaves: 'always', values: ['none', 'injury', 'gravest-injury', 'death'] },
  'rights-violation': { kind: 'truth', leaves: 'always' },
  'underlying-excluded': { kind: 'truth', leaves: 'always' },
  'corruption-law': { kind: 'truth', leaves: 'always' },
  'drug-minimum-over-nine': { kind: 'truth', leaves: 'always' },
  status: { kind: 'choice', leaves: 'always', values: ['pending', 'convicted', 'acquitted', 'dismissed'] },
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
