/** A comparison as rows: one a case that changed, came or went; codes only. */
import type { DataTable } from '../tables/table.ts';
import type { Change, Comparison, Standing } from './comparison.ts';

/** What a row tells: the outcome changed, only its reasons did, only what is presumed did, or the case is in one result only. */
export const CHANGE_KINDS = ['outcome', 'reason', 'presumed', 'added', 'removed'] as const;

export const COMPARISON_COLUMNS = [
  'id', 'change',
  'before_outcome', 'before_presumed_outcome', 'before_waits_for_law', 'before_ground', 'before_provisions', 'before_turns_on',
  'after_outcome', 'after_presumed_outcome', 'after_waits_for_law', 'after_ground', 'after_provisions', 'after_turns_on',
  'because', 'sure', 'facts',
] as const;

export function comparisonTable({ changes, presumedChanges, added, removed }: Comparison): DataTable {
  const none = ['', '', '', '', ''];
  const rows = [
    ...[...changes, ...presumedChanges].map(changeRow),
    ...added.map(({ id, outcome }) => [id, 'added', '', ...none, outcome, ...none, '', '', '']),
    ...removed.map(({ id, outcome }) => [id, 'removed', outcome, ...none, '', ...none, '', '', '']),
  ];
  return { name: 'comparison', headings: COMPARISON_COLUMNS, rows };
}

function changeRow({ id, what, before, after, because, sure, facts }: Change): readonly string[] {
  return [id, what, ...standing(before), ...standing(after), because.join('; '), sure ? 'yes' : 'no', facts.join('; ')];
}

function standing({ outcome, presumed, ground, provisions, turnsOn }: Standing): readonly string[] {
  return [outcome, presumed?.outcome ?? '', presumed?.waitsForLaw.join('; ') ?? '', ground ?? '', provisions.join('; '), turnsOn.join('; ')];
}
