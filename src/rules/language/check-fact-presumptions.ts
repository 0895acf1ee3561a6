/** What a schema cannot see in the presumptions of fact of a law file: names that stand for nothing, and facts of a charge where none is looked at. */
import { CASE_FACT_IDS, CHARGE_FACT_IDS, definitionOf, isCaseFactId, isChargeFactId, valuesOf } from '../../case/facts.ts';
import { acceptedBy, type FactIs } from './condition.ts';
import { isOfCharge, premisesIn, type FactPresumption, type Premise } from './fact-presumption.ts';
import type { Finding, Path } from './law-check.ts';
import type { Law } from './law.ts';

const DATES = CASE_FACT_IDS.filter((id) => definitionOf(id).kind === 'date');
const CLOSED = [...CASE_FACT_IDS, ...CHARGE_FACT_IDS].filter((id) => valuesOf(definitionOf(id)).length > 0);

/** @param law of whose presumptions the names are looked up */
export function checkFactPresumptions({ events, articles, presumptions, presumptions_of_fact: all = [] }: Law): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (path: Path, code: Finding['code'], found: string, expected: readonly string[]) => findings.push({ path, code, found, expected: expected.join(', ') });
  const isDate = (path: Path, id: string): void => { if (!DATES.some((one) => one === id)) add(path, 'unknown-fact', id, DATES); };
  const fact = (path: Path, one: FactIs, inCharge: boolean): void => {
    const { fact: id } = one;
    if (!isCaseFactId(id) && !isChargeFactId(id)) {
      add([...path, 'fact'], 'unknown-fact', id, CLOSED);
      return;
    }
    if (!inCharge && isChargeFactId(id)) add([...path, 'fact'], 'charge-outside-charges', id, ['any-charge']);
    const values = valuesOf(definitionOf(id));
    for (const value of acceptedBy(one)) if (!values.includes(value)) add([...path, 'is'], 'unknown-value', value, values);
  };
  const named = (path: Path, id: string, inCharge: boolean): void => {
    if (id === 'charges' || isCaseFactId(id)) return;
    if (!isChargeFactId(id)) add(path, 'unknown-fact', id, ['charges', ...CASE_FACT_IDS, ...CHARGE_FACT_IDS]);
    else if (!inCharge) add(path, 'charge-outside-charges', id, ['any-charge']);
  };
  const premise = (path: Path, one: Premise, inCharge: boolean): void => {
    if ('fact' in one) fact(path, one, inCharge);
    else if ('blank' in one) named([...path, 'blank'], one.blank, inCharge);
    else if ('unreadable' in one) named([...path, 'unreadable'], one.unreadable, inCharge);
    else if ('stated' in one) named([...path, 'stated'], one.stated, inCharge);
    else if ('near' in one) {
      isDate([...path, 'near'], one.near);
      if (one.after !== undefined) isDate([...path, 'after'], one.after);
    } else if ('date' in one) isDate([...path, 'date'], one.date);
    else if ('event' in one && one.event !== 'listed') {
      for (const id of one.event) if (!events.some((event) => event.id === id)) add([...path, 'event'], 'unknown-event', id, events.map((event) => event.id));
    } else if (!inCharge && ('class' in one || 'raises' in one || 'offence' in one)) add(path, 'charge-outside-charges', Object.keys(one).join(), ['any-charge']);
    const key = Object.keys(one)[0] ?? '';
    premisesIn(one).forEach((part, index) => { premise('all' in one || 'any' in one ? [...path, key, index] : [...path, key], part, inCharge || 'any-charge' in one); });
  };
  all.forEach((one: FactPresumption, index) => {
    const path = ['presumptions_of_fact', index];
    const ofCharge = isOfCharge(one.then, isChargeFactId);
    // One name takes back either kind.
    if ([...presumptions, ...all.slice(0, index)].some(({ id }) => id === one.id)) add([...path, 'id'], 'duplicate-id', one.id, []);
    if (!articles.some(({ number }) => number === one.article)) add([...path, 'article'], 'unknown-article', one.article, articles.map(({ number }) => number));
    premise([...path, 'if'], one.if, ofCharge);
    if ('fact' in one.then) fact([...path, 'then'], one.then, ofCharge);
    else if ('event' in one.then) isDate([...path, 'then', 'near'], one.then.near);
    else if ('offences' in one.then) {
      premise([...path, 'then', 'offences'], one.then.offences, true);
      if (!isAboutOffences(one.then.offences)) add([...path, 'then', 'offences'], 'presumption-of-more', Object.keys(one.then.offences).join(), ['class', 'raises', 'offence']);
    }
  });
  return findings;
}

/** Whether a premise is about offences alone. */
function isAboutOffences(premise: Premise): boolean {
  const parts = premisesIn(premise);
  if (parts.length > 0) return !('any-charge' in premise) && parts.every(isAboutOffences);
  return 'class' in premise || 'raises' in premise || 'offence' in premise || 'always' in premise;
}
