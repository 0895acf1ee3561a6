/** The namespaces of an XLSX workbook, in both of the standard's editions. */
import { isForeign, type Names } from '../parts.ts';

const COMPATIBILITY = 'mc:';
const PREFIXES: readonly (readonly [string, string])[] = [
  // Documents of simple writers declare none.
  ['', ''],
  ['http://schemas.openxmlformats.org/spreadsheetml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/spreadsheetml/main', ''],
  ['http://schemas.openxmlformats.org/package/2006/relationships', ''],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r:'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r:'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', COMPATIBILITY],
];

/** Extensions are passed over; of what is written twice, the form for those who know no extension is read. */
export const XLSX_NAMES: Names = {
  called: new Map(PREFIXES),
  passesOver: (name) => isForeign(name) || name === `${COMPATIBILITY}Choice`,
};
