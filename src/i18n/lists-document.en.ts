import type { ListDocumentWords } from './lists-document.ts';

const SIDE = { file: 'file', row: 'row', id: 'id', name: 'name', id_number: 'cédula', birth: 'birth', arrest: 'arrest', state: 'state', charges: 'charges' } as const;

export const en: ListDocumentWords = {
  column: {
    case: 'Case', name: 'Name', court: 'Court', filed: 'Received', filedBy: 'Filed by', lastDay: 'Last day', days: 'Days', status: 'Status', decision: 'Decision',
    decisionDate: 'Date of the decision', notified: 'Notification', next: 'Next step', group: 'Group', difference: 'Difference', outcome: 'Outcome under the law', note: 'Note',
    fact: 'Fact', saysA: 'A says', saysB: 'B says', listA: 'On list A', listB: 'On list B', before: 'On the earlier list', after: 'On the later list', saidBefore: 'Said', saysNow: 'Says now',
    reason: 'Reason', probability: 'Probability', cautions: 'Cautions', change: 'Change', why: 'Outcome and reasons', by: 'By', value: 'Value', requests: 'Requests', granted: 'Granted',
    refused: 'Refused', unanswered: 'No answer', pending: 'In term', interval: 'Granted, 95% interval', median: 'Days, median', range: 'Days, from … to …', alike: 'Equal cases',
    answerDays: 'Answer', keptRow: 'Row that stays', mergedRows: 'Rows merged into it', conflicts: 'Facts that contradict', rows: 'Rows', problem: 'Problem',
  },
  review: { decision: 'Decision', band: 'Band', relation: 'Relation', probability: 'Probability', weight: 'Weight (bits)', reasons: 'Reasons', cautions: 'Cautions', check: 'Check' },
  reviewSide: (column, side) => `${side}: ${SIDE[column]}`,
  reviewHelp: 'In the column "Decision" write: same (one entry twice: merged), related (one person, other charges: both stay) or different. Left blank, nothing changes. Do not change the columns with file, row and check.',
  reviewWithoutNames: 'The sheet shows no names, cédulas or birth dates; with --names it does.',
  summary: 'Summary',
  requests: 'Requests',
  sheetBoth: 'On both lists',
  sheetUncertain: 'To review',
  merged: 'Rows merged',
  related: 'Related rows, which stay apart',
  refused: 'Decisions that were not applied',
  noneHere: 'None.',
  mergedColumns: { rows: 'amnistia: rows', others: 'amnistia: other values', related: 'amnistia: related' },
};
