/** Bounds within which a file is read; beyond them it is refused with an error that says so. */
export const LIMITS = {
  /** Characters of one cell; a spreadsheet's own limit is 32 767. */
  cell: 100_000,
  /** Characters of a cell in which an answer is looked for; a longer one is text, and answers nothing. */
  answer: 1_000,
  /** Characters of one record of a text file. */
  record: 4_000_000,
  /** Characters that a quoted cell may run on for before its quote counts as broken. */
  quoted: 200_000,
  /** Columns of a table: the limit of spreadsheets. */
  columns: 16_384,
  /** Characters of a whole JSON document. */
  json: 400_000_000,
  /** Bytes of a spreadsheet file. */
  spreadsheet: 256 * 1024 * 1024,
  /** Bytes of a spreadsheet that has to be held whole: XLS, and the sheets of ODS. */
  held: 96 * 1024 * 1024,
  /** Charges of one case: each that is not read makes the determination longer. A cell of a table yields fewer. */
  charges: 120,
  /** Rows above the headings in which they are looked for. */
  headerSearch: 60,
  /** Rows looked at to find the headings and what the columns are for. */
  sample: 1_000,
  /** Rows held back until the order of day and month of their dates is known. */
  heldRows: 50_000,
  /** How deep a record of JSON may be nested. */
  depth: 500,
} as const;
