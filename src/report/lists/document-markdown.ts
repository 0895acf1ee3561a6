/** A list's result as Markdown, for a file that goes with a memo. */
import type { Language } from '../../i18n/language.ts';
import { listDocumentWords } from '../../i18n/lists-document.ts';
import { sanitise } from '../../text/sanitise.ts';
import { grouped, groupedHeadings, type DocumentTable, type ListDocument } from './list-document.ts';
import type { Cell } from './table.ts';

export function documentMarkdown(document: ListDocument, language: Language): string {
  const told = document.tables.filter((table) => table.rows.length > 0);
  return [
    `# ${escaped(document.title)}`,
    ...document.about.flatMap((line) => ['', escaped(line)]),
    ...told.flatMap(section),
    ...(told.length === 0 ? ['', listDocumentWords[language].noneHere] : []),
    ...document.notes.flatMap((line) => ['', escaped(line)]),
    '',
  ].join('\n');
}

function section(table: DocumentTable): readonly string[] {
  return [
    '',
    `## ${escaped(table.title)}: ${String(table.rows.length)}`,
    ...(table.note === undefined ? [] : ['', escaped(table.note)]),
    ...grouped(table).flatMap(({ label, rows }) => [
      ...(label === null ? [] : ['', `### ${escaped(label)}`]),
      '',
      line(groupedHeadings(table)),
      line(groupedHeadings(table).map(() => '---'), (cell) => cell),
      ...rows.map((row) => line(row)),
    ]),
  ];
}

function line(cells: readonly Cell[], write: (cell: string) => string = escaped): string {
  return `| ${cells.map((cell) => write(String(cell ?? ''))).join(' | ')} |`;
}

/** Text that Markdown takes for text: no markup, no HTML, one line. */
function escaped(text: string): string {
  return sanitise(text.replace(/\r\n|\r|\n/gu, ' ')).replace(/[\\`*_{}[\]<>#|~]/gu, (character) => (character === '<' ? '&lt;' : character === '>' ? '&gt;' : `\\${character}`));
}
