/** A comparison as CSV: one row a case that changed, came or went; codes only. */
import { csvLine, type CsvOptions } from '../../text/csv.ts';
import type { Change, Comparison, Standing } from './comparison.ts';

/** What a row tells: the outcome changed, only its reasons did, or the case is in one result only. */
export const CHANGE_KINDS = ['outcome', 'reason', 'added', 'removed'] as const;

export const COMPARISON_COLUMNS = [
  'id', 'change',
  'before_outcome', 'before_ground', 'before_provisions', 'before_turns_on',
  'after_outcome', 'after_ground', 'after_provisions', 'after_turns_on',
  'because', 'sure', 'facts',
] as const;

export function comparisonCsv({ changes, added, removed }: Comparison, options: CsvOptions): string {
  const none = ['', '', ''];
  const alone = (outcome: string): readonly string[] => [outcome, ...none];
  return [
    (options.bom ? '\ufeff' : '') + csvLine(COMPARISON_COLUMNS, options),
    ...changes.map((change) => csvLine(changeRow(change), options)),
    ...added.map(({ id, outcome }) => csvLine([id, 'added', '', ...none, ...alone(outcome), '', '', ''], options)),
    ...removed.map(({ id, outcome }) => csvLine([id, 'removed', ...alone(outcome), '', ...none, '', '', ''], options)),
  ].join('');
}

function changeRow({ id, what, before, after, because, sure, facts }: Change): readonly string[] {
  return [id, what, ...standing(before), ...standing(after), because.join('; '), sure ? 'yes' : 'no', facts.join('; ')];
}

function standing({ outcome, ground, provisions, turnsOn }: Standing): readonly string[] {
  return [outcome, ground ?? '', provisions.join('; '), turnsOn.join('; ')];
}
