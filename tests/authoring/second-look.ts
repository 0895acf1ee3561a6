/**
 * The outcome logic of the law of 2026 said once more, from law.md, in flat
 * tables over plain records. It reads no condition of the law file and shares
 * no code with `src/rules`: two people who restate a law alike are better
 * evidence than one.
 */

/** What is known of a case, every fact with one value. */
export interface PlainCase {
  /** ISO day. */
  readonly day: string;
  /** `none`, or the number of the event. */
  readonly event: string;
  readonly kind: string;
  readonly foreignAction: string;
  readonly foreignPart: string;
  readonly court: string;
  readonly military: string;
  readonly charges: readonly PlainCharge[];
  readonly positions: Readonly<Record<string, string>>;
}

export interface PlainCharge {
  readonly classes: readonly string[];
  readonly raises: readonly string[];
  readonly degree: string;
  readonly participation: string;
  readonly result: string;
  readonly rightsViolation: string;
  readonly underlyingExcluded: string;
  readonly corruptionLaw: string;
  readonly drugMinimum: string;
}

/** Article 8, from law.md: certain and possible days. */
export const EVENTS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  1: ['2002-04-11', '2002-04-12', '2002-04-11', '2002-04-12'],
  2: ['2002-12-01', '2003-02-28', '2002-12-01', '2003-02-28'],
  3: ['2004-08-15', '2004-08-15', '2004-01-01', '2004-12-31'],
  4: ['2007-05-01', '2007-05-31', '2007-05-01', '2007-05-31'],
  5: ['2009-07-01', '2009-09-30', '2009-07-01', '2009-09-30'],
  6: ['2013-04-14', '2013-04-30', '2013-04-01', '2013-12-31'],
  7: ['2014-02-01', '2014-06-30', '2014-02-01', '2014-06-30'],
  8: ['2016-01-05', '2021-01-04', '1999-01-01', '2026-02-19'],
  9: ['2017-03-01', '2017-08-31', '2017-03-01', '2017-08-31'],
  10: ['2019-01-01', '2019-04-30', '2019-01-01', '2019-04-30'],
  11: ['2023-10-22', '2023-10-22', '2023-01-01', '2023-12-31'],
  12: ['2024-07-28', '2024-07-31', '2024-01-01', '2025-01-10'],
  13: ['2025-05-25', '2025-05-25', '2025-01-01', '2025-12-31'],
};
export const FIRST_DAY = '1999-01-01';
export const LAST_DAY = '2026-02-19';

/** Why a charge is not covered, in the order in which it is told; null if it is covered. */
export function groundFor(subject: PlainCase, charge: PlainCharge): string | null {
  const { positions } = subject;
  if (subject.day < FIRST_DAY || subject.day > LAST_DAY) return 'period';
  const windows = EVENTS[subject.event];
  if (!windows) return 'event';
  const reach = positions['Q12'] === 'possible' ? 2 : 0;
  const [from = '', to = ''] = windows.slice(reach);
  if (positions['Q1'] === 'strict' && (subject.day < from || subject.day > to)) return 'event';
  if (subject.kind === 'expression' && positions['Q3'] === 'outside') return 'event';
  const uprising = charge.classes.includes('military-rebellion') || (charge.classes.includes('instigation-to-military-rebellion') && positions['Q14'] === 'reaches');
  if (uprising && (subject.event === '10' || positions['Q2'] === 'whole-list')) return 'carve-out';
  if (subject.court === 'military' && positions['Q10'] === 'no') return 'person';
  const barred = subject.charges.some((one) => excluded(subject, one));
  return excluded(subject, charge) || (barred && positions['Q5'] === 'person') ? 'exclusion' : null;
}

/** Article 9: each line one thing that shuts out. */
const SHUTS_OUT: readonly ((subject: PlainCase, charge: PlainCharge) => boolean)[] = [
  (_, charge) => charge.classes.some((one) => one === 'grave-human-rights-violation' || one === 'crime-against-humanity' || one === 'war-crime'),
  (_, charge) => charge.rightsViolation === 'yes',
  (subject, charge) => charge.classes.includes('terrorism') && subject.positions['Q9'] === 'excluded',
  // Sabotage of services is terrorism at the earliest since the law of 2005; event 2 names it as covered.
  (subject, charge) => charge.classes.includes('service-sabotage') && subject.day >= '2005-01-01' && subject.event !== '2' && subject.positions['Q9'] === 'excluded',
  (subject, charge) => charge.classes.includes('hate-law') && subject.positions['Q15'] === 'excluded',
  (_, charge) => intended(charge) && charge.degree === 'completed' && charge.participation !== 'accomplice',
  (subject, charge) => intended(charge) && subject.positions['Q4'] === 'excluded',
  (subject, charge) => charge.classes.includes('unintended-homicide') && subject.positions['Q13'] === 'excluded',
  (subject, charge) => charge.result === 'gravest-injury' && !(charge.classes.includes('unintended-injuries') && subject.positions['Q13'] === 'not-excluded'),
  (_, charge) => charge.classes.includes('drug-trafficking') || charge.drugMinimum === 'yes',
  (_, charge) => charge.classes.includes('corruption') || charge.corruptionLaw === 'yes',
  (subject) => subject.foreignAction === 'yes' && !(subject.foreignPart === 'words' && subject.positions['Q6'] === 'deeds'),
  (subject, charge) => charge.underlyingExcluded === 'yes' && subject.positions['Q4'] === 'excluded',
];

function intended(charge: PlainCharge): boolean {
  return charge.classes.includes('intentional-homicide') || charge.classes.includes('gravest-injuries');
}

function excluded(subject: PlainCase, charge: PlainCharge): boolean {
  return SHUTS_OUT.some((line) => line(subject, charge));
}

/**
 * Whether a case can be so, given what its file leaves unsaid: nobody is held
 * to what nobody alleged.
 * @param unsaid names of the fields that the file does not state; those of a charge as `0.result`
 * @param dayCanBeInside whether some possible day lies within the law's period
 */
export function canBe(subject: PlainCase, unsaid: ReadonlySet<string>, dayCanBeInside: boolean): boolean {
  const raised = (point: string) => subject.charges.some((charge) => charge.raises.includes(point));
  if (subject.event !== 'none' && dayCanBeInside && (subject.day < FIRST_DAY || subject.day > LAST_DAY)) return false;
  if (unsaid.has('foreignAction') && !raised('foreign-armed-action') && subject.foreignAction !== 'no') return false;
  if (unsaid.has('kind') && !raised('expression') && subject.kind === 'expression') return false;
  if (unsaid.has('court') && subject.court === 'military' && (unsaid.has('military') || subject.military !== 'yes') && !raised('military-court')) return false;
  return subject.charges.every((charge, index) => {
    const open = (field: string) => unsaid.has(`${String(index)}.${field}`);
    if (open('rightsViolation') && !charge.raises.includes('rights-violation') && charge.rightsViolation !== 'no') return false;
    if (open('result') && !charge.raises.includes('injury-degree') && charge.result === 'gravest-injury') return false;
    if (open('drugMinimum') && !charge.raises.includes('drug-minimum') && charge.drugMinimum !== 'no') return false;
    if (open('corruptionLaw') && !charge.raises.includes('corruption-law') && charge.corruptionLaw !== 'no') return false;
    return !(open('underlyingExcluded') && !charge.raises.includes('underlying-offence') && charge.underlyingExcluded !== 'no');
  });
}
