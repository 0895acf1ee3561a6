/** Charges that fare alike, told once: which they are, what becomes of them and by which provisions. */
import type { CaseResult, ChargeResult } from '../result.ts';
import { ranges } from '../../text/ranges.ts';
import { clip } from '../../text/wrap.ts';
import type { CaseAccount, ChargeTold } from './account.ts';
import type { Terms } from './terms.ts';

/** Longest words of one charge that are repeated. */
const LONGEST = 60;

/** A line for each fate, in the order of the charges. */
export function fates({ charges, ended }: CaseAccount, subject: CaseResult, terms: Terms): readonly string[] {
  const groups = new Map<string, number[]>();
  subject.charges.forEach((charge, index) => {
    const key = fateOf(charge);
    groups.set(key, [...(groups.get(key) ?? []), index]);
  });
  const lines = [...groups.values()].map((indexes) => {
    const told = indexes.map((index) => charges[index]).filter((one) => one !== undefined);
    const [first] = told;
    const verdict = first ? verdictOf(first, subject.charges[indexes[0] ?? 0]?.ground ?? null) : '';
    const texts = told.map(({ text, offence }) => (offence === '' || offence.toLocaleLowerCase(terms.language) === text.toLocaleLowerCase(terms.language) ? clip(text, LONGEST) : `${clip(text, LONGEST)} (${clip(offence, LONGEST)})`));
    return terms.report.brief.fate(subject.charges.length === 1 ? '' : ranges(indexes.map((index) => index + 1)), texts.join('; '), verdict);
  });
  return [...lines, ...ended];
}

/** What becomes of a charge: of an exclusion which one, else the ground with its articles. */
function verdictOf({ outcome, outcomeWord, ground, reasons }: ChargeTold, code: ChargeResult['ground']): string {
  if (outcome !== 'ineligible') return outcomeWord;
  if (code === 'exclusion') return `${outcomeWord}: ${reasons.map(({ title, article }) => `${title} (${article})`).join('; ')}`;
  return `${outcomeWord}: ${ground} (${[...new Set(reasons.map(({ article }) => article))].join(', ')})`;
}

function fateOf({ outcome, ground, provisions }: ChargeResult): string {
  return [outcome, ground, ...(outcome === 'ineligible' ? provisions : [])].join();
}
