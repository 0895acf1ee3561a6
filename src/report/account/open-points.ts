/** What is open in a case: who knows or decides it, and which way each answer turns the case. */
import { definitionOf, isCaseFactId, isChargeFactId } from '../../case/facts.ts';
import type { CaseResult } from '../result.ts';
import { reachOf, withinReach } from './offered.ts';
import { supplierOf } from './suppliers.ts';
import type { Terms } from './terms.ts';

/** Most values of one side that are told. */
const MOST_VALUES = 3;
const FAVOURABLE = 'favourable';
const STRICT = 'strict';

/**
 * The open points, the most useful first. Facts that the second tier presumes
 * are not among them; where that settles the case, nothing is.
 */
export function openPoints(subject: CaseResult, terms: Terms): readonly string[] {
  const { presumed } = subject;
  if (presumed !== null && presumed.waitsForLaw.length > 0) return presumed.waitsForLaw.map((id) => questionPoint(id, terms));
  if (presumed !== null && presumed.outcome !== 'undetermined') return [];
  const held = new Set((presumed?.by ?? []).map(({ fact }) => fact));
  return subject.turnsOn.filter((id) => !held.has(id)).map((id) => (terms.isQuestion(id) ? questionPoint(id, terms) : factPoint(id, subject, terms)));
}

/** The readings of a law take the two ends of each question. */
function questionPoint(id: string, terms: Terms): string {
  const { law } = terms.context;
  const side = (reading: string): string => {
    const position = law.readings[reading]?.positions[id];
    return position === undefined ? '' : terms.positionShort(id, position);
  };
  const { brief } = terms.report;
  return brief.open(terms.questionShort(id), `${id}, ${brief.courtDecides}`, side(FAVOURABLE), side(STRICT));
}

function factPoint(id: string, subject: CaseResult, terms: Terms): string {
  const { brief } = terms.report;
  const fact = id.replace(/^charges\[\d+\]\./u, '');
  const [favours, against] = [valuesTo(id, subject, 'eligible'), valuesTo(id, subject, 'ineligible')];
  const told = (own: readonly string[], other: readonly string[]): string => {
    const only = own.filter((value) => !other.includes(value));
    const near = isDate(id) ? withinReach(only, reachOf(subject)) : only;
    // All events together have a name of their own.
    if (terms.values(id, near) === terms.report.listed) return terms.report.listed;
    const shown = near.slice(0, fact === 'offence' || fact === 'charges' ? 1 : MOST_VALUES);
    return shown.length === 0 ? '' : `${terms.values(id, shown)}${near.length > shown.length ? ' …' : ''}`;
  };
  return brief.open(terms.name(id), brief.knownBy[supplierOf(fact)], told(favours, against), told(against, favours));
}

/** The values of a fact that occur where the case is settled so. */
function valuesTo(id: string, { settledBy }: CaseResult, outcome: 'eligible' | 'ineligible'): readonly string[] {
  return [...new Set(settledBy.filter((set) => set.outcome === outcome).flatMap(({ answers }) => answers[id] ?? []))];
}

function isDate(id: string): boolean {
  return (isCaseFactId(id) || isChargeFactId(id)) && definitionOf(id).kind === 'date';
}
