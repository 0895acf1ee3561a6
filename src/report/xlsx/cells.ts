/** Cells and looks of the workbook: colours that differ in lightness too, so that they work in grey. */
import type { CellStyle, CellValue } from 'hucre/xlsx';
import type { Outcome } from '../../rules/law.ts';
import { visible } from '../account/visible.ts';

/** What a cell of a spreadsheet can hold (Excel and LibreOffice). */
const MOST_CHARACTERS = 32_767;

/**
 * Text as a cell's value: always a string, never a formula, cut where a cell
 * ends. `xml` has no place for most control characters.
 */
export function cellText(text: string, cut: string): string {
  const clean = visible(text).replace(/\r\n?/g, '\n');
  return clean.length <= MOST_CHARACTERS ? clean : `${[...clean.slice(0, MOST_CHARACTERS - cut.length - 1)].join('')}${cut}`;
}

/** Cells with a style, over the plain values. */
export type StyledCells = Map<string, { value: CellValue; style: CellStyle; type?: never }>;

const solid = (rgb: string): CellStyle['fill'] => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });
const rule = { style: 'thin', color: { rgb: 'BFBFBF' } } as const;

export const HEADING: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: solid('33475B'),
  alignment: { vertical: 'center', wrapText: true },
  border: { bottom: { style: 'medium', color: { rgb: '1D2430' } } },
};
/** Headings of the columns that are added, set off from the input's own. */
export const ADDED_HEADING: CellStyle = { ...HEADING, fill: solid('1F4E79') };
export const BODY: CellStyle = { alignment: { vertical: 'top', wrapText: true }, numFmt: '@' };
export const LABEL: CellStyle = { font: { bold: true }, alignment: { vertical: 'top', wrapText: true } };
export const TITLE: CellStyle = { font: { bold: true, size: 14 }, alignment: { vertical: 'top' } };
export const WARNING: CellStyle = { font: { bold: true }, fill: solid('FCF0D6'), alignment: { vertical: 'top', wrapText: true } };
export const NUMBER: CellStyle = { numFmt: '#,##0', alignment: { vertical: 'top', horizontal: 'right' } };

/** Dark to light: eligible, ineligible, mixed, undetermined; the word stands beside the colour. */
export const OUTCOME_STYLE: Readonly<Record<Outcome, CellStyle>> = {
  eligible: { font: { bold: true, color: { rgb: 'FFFFFF' } }, fill: solid('0F6B52'), alignment: { vertical: 'top', wrapText: true }, border: { bottom: rule } },
  ineligible: { font: { bold: true, color: { rgb: '000000' } }, fill: solid('E08A99'), alignment: { vertical: 'top', wrapText: true }, border: { bottom: rule } },
  mixed: { font: { bold: true, color: { rgb: '000000' } }, fill: solid('C3C5EE'), alignment: { vertical: 'top', wrapText: true }, border: { bottom: rule } },
  undetermined: { font: { bold: true, color: { rgb: '000000' } }, fill: solid('FBE3AE'), alignment: { vertical: 'top', wrapText: true }, border: { bottom: rule } },
};
