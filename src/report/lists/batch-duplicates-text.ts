/** Possible duplicates at the end of a batch's text: rows by place and id, with the reasons. */
import type { Language } from '../../i18n/language.ts';
import { listWords } from '../../i18n/lists.ts';
import type { Agreement } from '../../lists/linkage/compare-fields.ts';
import type { LinkageField } from '../../lists/linkage/score.ts';
import type { DuplicatePair, DuplicateRow } from '../result.ts';
import { wrap } from '../../text/wrap.ts';
import { rowLabel } from './person-data.ts';

export function batchDuplicatesText(pairs: readonly DuplicatePair[], language: Language): string {
  const words = listWords[language].linkage;
  const count = (holds: (pair: DuplicatePair) => boolean) => pairs.filter(holds).length;
  const several = new Set(pairs.flatMap(({ a, b }) => [a.file, b.file])).size > 1;
  const label = (row: DuplicateRow) => rowLabel(several ? { ...row, several } : row, language);
  return [
    ...wrap(words.inBatch(count((pair) => pair.band === 'same'), count((pair) => pair.band === 'possible'), count((pair) => pair.relation === 'related'))),
    ...pairs.flatMap((pair) => [
      ...wrap(`${label(pair.a)} = ${label(pair.b)}: ${words.band[pair.band]}, ${words.relation[pair.relation]}`, '  ', '    '),
      ...wrap(pair.fields.map((one) => `${words.field[one.field as LinkageField]}: ${words.agreement[one.agreement as Agreement]}`).join(', '), '    '),
      ...pair.cautions.flatMap((caution) => wrap((words.caution as Readonly<Record<string, string>>)[caution] ?? caution, '    ! ', '      ')),
    ]),
  ].join('\n');
}
