/** Where the case stands in the courts. */
import type { CaseFactId } from '../../case/facts.ts';
import { factOf } from '../account/facts-told.ts';
import type { CaseResult } from '../result.ts';

/** Which court has the file, by the stage. */
export type CourtFunction = 'control' | 'trial' | 'execution' | 'unknown';

export function courtFunction(subject: CaseResult): CourtFunction {
  switch (factOf(subject, 'stage')) {
    case 'not-charged':
    case 'charged':
    case 'accused':
      return 'control';
    case 'trial':
    case 'convicted':
      return 'trial';
    case 'final':
    case 'served':
      return 'execution';
    default:
      return 'unknown';
  }
}

/** What the court is asked to decree: by article 11 it follows from the stage. */
export function remedy(subject: CaseResult): 'dismissal' | 'replacement' | 'close-inquiry' | 'unknown' {
  switch (factOf(subject, 'stage')) {
    case 'not-charged':
      return 'close-inquiry';
    case 'charged':
    case 'accused':
    case 'trial':
    case 'convicted':
      return 'dismissal';
    case 'final':
    case 'served':
      return 'replacement';
    default:
      return 'unknown';
  }
}

export function hasEvery(subject: CaseResult, facts: Readonly<Partial<Record<CaseFactId, string>>>): boolean {
  return Object.entries(facts).every(([id, value]) => factOf(subject, id as CaseFactId) === value);
}

/** Outside the country, as stated or as the person's situation. */
export function isAbroad(subject: CaseResult): boolean {
  return factOf(subject, 'abroad') === 'yes' || factOf(subject, 'custody') === 'abroad';
}
