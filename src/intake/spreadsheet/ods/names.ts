/** The namespaces of an OpenDocument spreadsheet. */
import type { Names } from '../parts.ts';

const URN = 'urn:oasis:names:tc:opendocument:xmlns:';
const OWN: readonly (readonly [string, string])[] = (['office', 'table', 'text', 'style', 'manifest'] as const).map((name) => [`${URN}${name}:1.0`, `${name}:`]);
/** What a newer program adds to a cell that an older one reads too. */
const EXTENDED = ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext:'] as const;

/** What is foreign stays in its place: the text in it is text of the cell. */
export const ODS_NAMES: Names = { called: new Map([...OWN, EXTENDED]), passesOver: () => false };
