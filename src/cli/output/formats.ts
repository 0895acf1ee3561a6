/** The formats of every output, by name and by the ending of a file, and which of them each command has. */
import type { DocumentFormat } from '../../report/document/pens.ts';

interface Form {
  /** Names that people also use. */
  readonly also: readonly string[];
  /** Endings of files, without their dot. */
  readonly endings: readonly string[];
  /** Bytes that no terminal can show. */
  readonly binary?: true;
}

const FORMS = {
  text: { also: ['txt', 'texto'], endings: ['txt', 'text'] },
  json: { also: [], endings: ['json'] },
  ndjson: { also: ['jsonl'], endings: ['ndjson', 'jsonl'] },
  csv: { also: [], endings: ['csv'] },
  html: { also: ['htm'], endings: ['html', 'htm'] },
  xlsx: { also: ['excel'], endings: ['xlsx'], binary: true },
  markdown: { also: ['md'], endings: ['md', 'markdown'] },
  docx: { also: ['word'], endings: ['docx'], binary: true },
} as const satisfies Readonly<Record<string, Form>>;

export type Format = keyof typeof FORMS;
export const FORMATS = Object.keys(FORMS) as readonly Format[];

// The first of a command's formats is for standard output. What writes each stands in a record
// over these lists, so that a format without its pen does not compile.
export const LIST_FORMATS = ['text', 'csv', 'xlsx', 'html', 'markdown', 'json'] as const satisfies readonly Format[];
export const COMPARISON_FORMATS = ['text', 'json', 'csv', 'markdown'] as const satisfies readonly Format[];
export const LAW_FORMATS = ['text', 'markdown', 'html', 'json'] as const satisfies readonly Format[];
export const DRAFT_FORMATS = ['text', 'docx', 'markdown'] as const satisfies readonly DocumentFormat[];
/** What an interview ends with, by the name of the file. */
export const INTERVIEW_FORMATS = ['docx', 'markdown', 'html'] as const satisfies readonly DocumentFormat[];
export type ListFormat = (typeof LIST_FORMATS)[number];
export type ComparisonFormat = (typeof COMPARISON_FORMATS)[number];
export type LawFormat = (typeof LAW_FORMATS)[number];

function find(test: (form: Form, format: Format) => boolean): Format | undefined {
  return FORMATS.find((format) => test(FORMS[format], format));
}

export function isBinary(format: Format): boolean {
  return 'binary' in FORMS[format];
}

/** The format of this name, in capitals or not. */
export function formatNamed(name: string): Format | undefined {
  const asked = name.trim().toLowerCase();
  return find(({ also }, format) => format === asked || also.includes(asked));
}

/** The format that the file's ending tells; `unknown` for an ending that tells none. */
export function formatOfFile(file: string): Format | 'unknown' {
  // The encryption of a file stands after its own ending.
  const ending = /\.([a-z\d]+)(?:\.age)?$/iu.exec(file)?.[1]?.toLowerCase();
  return ending === undefined ? 'text' : (find(({ endings }) => endings.includes(ending)) ?? 'unknown');
}
