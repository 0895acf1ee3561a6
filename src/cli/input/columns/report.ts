/** The columns of a table as text: what each is taken for, how well it reads, and what stands in it. */
import { codeWords } from '../../../i18n/codes.ts';
import { factWords } from '../../../i18n/facts.ts';
import type { Language } from '../../../i18n/language.ts';
import { sheetWords } from '../../../i18n/sheets.ts';
import { factsInText, isFreeText, reportColumn, type ColumnReport, type IntakeContext } from '../../../intake/index.ts';
import { sanitise } from '../../../text/sanitise.ts';
import { clip } from '../../../text/wrap.ts';
import { targetLabel, type ColumnDraft } from './draft.ts';

const WIDEST = 34;

/** @param place file and sheet, as they are told */
export function columnsText(draft: ColumnDraft, place: { readonly file: string; readonly sheet: string }, context: IntakeContext, language: Language): string {
  const words = sheetWords[language].map;
  const reports = draft.facts.map((fact, index) => reportColumn(draft.table, index, context, fact));
  const rows = reports.map((report) => [
    report.letter,
    clip(report.heading, WIDEST),
    clip(usedFor(report, language), WIDEST),
    report.filled === 0 ? words.empty : (report.fact ?? report.ofCharge) === null ? '' : words.reads(report.readable, report.filled),
    report.samples.join(' | '),
  ]);
  const table = [[...words.columns], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((row) => length(row[column] ?? ''))));
  const lines = table.flatMap((row, at) => {
    const line = row.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - length(cell)))).join('  ').trimEnd();
    const problem = at === 0 ? null : unreadText(reports[at - 1], language);
    return problem === null ? [line] : [line, `${' '.repeat((widths[0] ?? 0) + 2)}! ${problem}`];
  });
  const unsettled = draft.unsettled(language);
  const findings = [...unsettled.open, ...unsettled.missing];
  const open = findings.length === 0 ? [] : ['', words.unsettled, ...findings.map((text) => `  ${text}`)];
  const free = draft.facts.flatMap((fact, index) => {
    const texts = draft.table.sample.map((cells) => cells[index] ?? '');
    const found = isFreeText(fact, texts) ? factsInText(texts, context) : [];
    return found.length === 0 ? [] : ['', `  ${words.freeText(draft.label(index), found.map(([target, people]) => [targetLabel(target, language), people]))}`];
  });
  const title = words.table(place.file, place.sheet, draft.table.header.row, draft.table.sample.length);
  return [title, '', ...lines, ...free, ...open].map((line) => `${sanitise(line)}\n`).join('');
}

/** The fact that a column is for: of the case, or of its charge. */
function usedFor({ fact, ofCharge }: ColumnReport, language: Language): string {
  if (ofCharge !== null) return factWords[language].facts[ofCharge].label;
  return fact === null ? sheetWords[language].map.untouched : targetLabel(fact, language);
}

/** One cell that does not read, and why. */
export function unreadText(report: ColumnReport | undefined, language: Language): string | null {
  if (!report?.unread) return null;
  const { text, code } = report.unread;
  const words = codeWords[language] as Readonly<Record<string, { readonly remedy: string } | undefined>>;
  return sheetWords[language].map.unread(text, words[code]?.remedy === undefined || words[code].remedy === '' ? code : `${code}. ${words[code].remedy}`);
}

function length(text: string): number {
  return [...text].length;
}
