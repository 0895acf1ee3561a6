/** The formats of a run, by name and by the ending of a file. */

export const FORMATS = ['text', 'json', 'ndjson', 'csv', 'html', 'xlsx', 'markdown', 'docx'] as const;
export type Format = (typeof FORMATS)[number];

/** Names that people also use. */
const ALSO: Readonly<Record<string, Format>> = { md: 'markdown', txt: 'text', texto: 'text', htm: 'html', jsonl: 'ndjson', excel: 'xlsx', word: 'docx' };

/** Endings of files, without their dot. */
const ENDINGS: Readonly<Record<string, Format>> = {
  txt: 'text', text: 'text', json: 'json', ndjson: 'ndjson', jsonl: 'ndjson', csv: 'csv', html: 'html', htm: 'html', xlsx: 'xlsx', md: 'markdown', markdown: 'markdown', docx: 'docx',
};

/** Bytes that no terminal can show. */
const BINARY: ReadonlySet<Format> = new Set<Format>(['xlsx', 'docx']);

export function isBinary(format: Format): boolean {
  return BINARY.has(format);
}

/** The format of this name, in capitals or not. */
export function formatNamed(name: string): Format | undefined {
  const known = name.trim().toLowerCase();
  return FORMATS.find((format) => format === known) ?? (Object.hasOwn(ALSO, known) ? ALSO[known] : undefined);
}

/** The format that the file's ending tells; `unknown` for an ending that tells none. */
export function formatOfFile(file: string): Format | 'unknown' {
  // The encryption of a file stands after its own ending.
  const ending = /\.([a-z\d]+)(?:\.age)?$/iu.exec(file)?.[1]?.toLowerCase();
  if (ending === undefined) return 'text';
  return Object.hasOwn(ENDINGS, ending) ? (ENDINGS[ending] ?? 'unknown') : 'unknown';
}
