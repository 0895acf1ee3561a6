/** What an XLS workbook says of itself: its sheets, the texts that cells share, how numbers are shown. */
import { IntakeError } from '../../error.ts';
import { shownAs, type Shown } from '../number-text.ts';
import { Content, ID, records } from './records.ts';

export interface XlsSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Where its records begin. */
  readonly at: number;
}

export interface XlsBook {
  readonly sheets: readonly XlsSheet[];
  readonly strings: readonly string[];
  readonly styles: readonly Shown[];
  readonly from1904: boolean;
}

export const EXCEL_5 = 'Excel 5/95';
/** Excel 97 to 2003. */
const BIFF8 = 0x600;
/** Other kinds hold a chart or macros. */
const WORKSHEET = 0;

/** @throws IntakeError for another edition, for a password, for a stream that is none */
export function readXlsBook(stream: Buffer): XlsBook {
  const sheets: XlsSheet[] = [];
  const strings: string[] = [];
  const formats = new Map<number, string>();
  const styles: number[] = [];
  let [from1904, begun, ended] = [false, false, false];
  for (const record of records(stream)) {
    const content = new Content(record);
    if (!begun) {
      checkBegin(record.id, content);
      begun = true;
    } else if (record.id === ID.end) {
      ended = true;
      break;
    } else if (record.id === ID.password) throw new IntakeError('spreadsheet-encrypted');
    else if (record.id === ID.days) from1904 = content.short() === 1;
    else if (record.id === ID.format) formats.set(content.short(), content.text());
    else if (record.id === ID.style) {
      content.short();
      styles.push(content.short());
    } else if (record.id === ID.sheet) {
      const [at, state, kind] = [content.long(), content.byte(), content.byte()];
      if (kind === WORKSHEET) sheets.push({ at, hidden: (state & 3) !== 0, name: content.text('byte') });
    } else if (record.id === ID.texts) {
      content.long();
      for (let left = content.long(); left > 0 && !content.isRead; left -= 1) strings.push(content.text());
    }
  }
  if (!ended) throw new IntakeError('spreadsheet-damaged');
  return { sheets, strings, styles: styles.map((id) => shownAs(id, formats.get(id))), from1904 };
}

function checkBegin(id: number, content: Content): void {
  // The editions before have another number for the first record, or another one in it.
  if (id !== ID.begin && (id & 0xff) !== (ID.begin & 0xff)) throw new IntakeError('spreadsheet-damaged');
  if (id !== ID.begin || content.short() !== BIFF8) throw new IntakeError('spreadsheet-kind', { kind: id === ID.begin ? EXCEL_5 : 'Excel 2–4' });
}
