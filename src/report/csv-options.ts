/** How CSV is written: apart from what writes it, so that an option can be checked without loading a writer. */

export interface CsvOptions {
  readonly delimiter: string;
  /** Whether a byte order mark tells a spreadsheet that the text is UTF-8. */
  readonly bom: boolean;
}

/** What spreadsheets in Spanish open without asking. */
export const CSV_DEFAULTS: CsvOptions = { delimiter: ';', bom: true };
