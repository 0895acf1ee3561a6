import type { Language } from '../../src/i18n/language.ts';
import { textOfBlocks } from '../../src/report/document/text.ts';
import { docOf, type TableReport } from '../../src/report/tables/table-report.ts';

/** A report on lists as a terminal shows it. */
export function onScreen(report: TableReport, language: Language): string {
  return textOfBlocks(docOf(report, language, true).blocks);
}
