/** Co-defendants with different answers, as data, rows and text. */
import type { Outcome } from '../../rules/language/law.ts';
import type { Language } from '../../i18n/language.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import { listWords } from '../../i18n/lists.ts';
import { reportWords } from '../../i18n/report.ts';
import { EXTENSIVE_EFFECT_NOTE, type CoDefendant, type CoDefendants } from '../../lists/co-defendants.ts';
import { rowData, rowLabel, type ListOptions, type RowData } from './person-data.ts';
import type { TableReport } from '../tables/table-report.ts';
import type { DataTable } from '../tables/table.ts';

export interface CoDefendantsData {
  readonly format: 'amnistia-co-defendants/1';
  readonly groups: readonly {
    readonly basis: CoDefendants['basis'];
    readonly label: string;
    readonly decisionsDiffer: boolean;
    readonly outcomesDiffer: boolean;
    /** Ids of notes of law that matter here. */
    readonly notes: readonly string[];
    readonly members: readonly (RowData & { readonly decision: CoDefendant['decision']; readonly outcome: Outcome | null })[];
  }[];
}

export function coDefendantsData(groups: readonly CoDefendants[], options: ListOptions = {}): CoDefendantsData {
  return {
    format: 'amnistia-co-defendants/1',
    groups: groups.map(({ basis, label, members, decisionsDiffer, outcomesDiffer, extensiveEffect }, index) => ({
      // A named case can be a list of names.
      basis, label: basis === 'file-number' || options.names ? label : `#${String(index + 1)}`, decisionsDiffer, outcomesDiffer,
      notes: extensiveEffect ? [EXTENSIVE_EFFECT_NOTE] : [],
      members: members.map(({ row, decision, outcome }) => ({ ...rowData(row, options), decision, outcome })),
    })),
  };
}

export function coDefendantsTable(data: CoDefendantsData): DataTable {
  return {
    name: 'co-defendants',
    headings: ['basis', 'group', 'decisions_differ', 'outcomes_differ', 'notes', 'file', 'row', 'id', 'name', 'decision', 'outcome'],
    rows: data.groups.flatMap((group) => group.members.map((one) => [
      group.basis, group.label, group.decisionsDiffer ? 'yes' : 'no', group.outcomesDiffer ? 'yes' : 'no', group.notes.join('; '), one.file, one.row, one.id, one.name ?? null, one.decision, one.outcome,
    ])),
  };
}

export function coDefendantsDocument(data: CoDefendantsData, language: Language): TableReport {
  const all = listWords[language];
  const words = all.coDefendants;
  const { column } = listDocumentWords[language];
  const told = data.groups.filter((group) => group.decisionsDiffer || group.outcomesDiffer);
  const rows = told.flatMap((group) => {
    const label = [`${words.basis[group.basis]} ${group.label}`, group.decisionsDiffer ? words.decisionsDiffer : '', group.outcomesDiffer ? words.outcomesDiffer : ''].filter((part) => part !== '').join(' · ');
    return group.members.map((one) => [label, rowLabel(one, language), all.deadlines.decision[one.decision], one.outcome === null ? null : reportWords[language].outcome[one.outcome]]);
  });
  return {
    title: words.title, about: [words.alike(data.groups.length - told.length)], notes: [],
    tables: [{ title: words.title, headings: [column.group, column.case, column.decision, column.outcome], rows, groupBy: 0, ...(told.some((group) => group.notes.includes(EXTENSIVE_EFFECT_NOTE)) ? { note: words.extensive } : {}) }],
  };
}
