/** The words of a sheet for a fact's value. */
import { definitionOf, type CaseFactId, type ChargeFactId } from '../case/facts.ts';
import type { FactWords } from '../i18n/facts.ts';

/** None where the value is its own words. */
export function labelsOf(words: FactWords, id: CaseFactId | ChargeFactId, value: string): readonly string[] {
  const { kind } = definitionOf(id);
  if (kind === 'truth') return value === 'yes' || value === 'no' ? [words.truth[value]] : [];
  if (kind === 'event') return value === 'none' ? [words.noEvent] : [];
  const label = (words.values as Readonly<Record<string, Readonly<Record<string, string>> | undefined>>)[id]?.[value];
  return label === undefined ? [] : [label];
}
