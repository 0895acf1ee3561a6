/** Looks and texts of cells. */
import type { Outcome } from '../../rules/language/law.ts';
import type { SecondKind } from '../account/second-tier.ts';
import { visible } from '../../text/sanitise.ts';
import type { Look, SheetCell } from './sheet.ts';

/** What a cell of a spreadsheet can hold (Excel and LibreOffice). */
const MOST_CHARACTERS = 32_767;

export const HEADING: Look = { bold: true, colour: 'FFFFFF', fill: '4A5563' };
/** Headings of the columns that are added, set off from the input's own. */
export const ADDED_HEADING: Look = { bold: true, colour: 'FFFFFF', fill: '173A5B' };
export const LABEL: Look = { bold: true };
export const TITLE: Look = { bold: true, size: 14 };
export const CAUTION: Look = { bold: true, fill: 'FCF0D6' };

/** From dark to light, so that they differ in grey; the word stands in the cell. */
export const OUTCOME_LOOK: Readonly<Record<Outcome, Look>> = {
  eligible: { bold: true, colour: 'FFFFFF', fill: '0F6B52' },
  ineligible: { bold: true, colour: '000000', fill: 'DB8A98' },
  mixed: { bold: true, colour: '000000', fill: 'C6C8EF' },
  undetermined: { bold: true, colour: '000000', fill: 'FCE9BF' },
};

/** What is presumed is an outline, never a filled cell. */
export const PRESUMED_LOOK: Readonly<Record<SecondKind, Look>> = {
  eligible: { bold: true, colour: '0A4D3A', outline: '0F6B52' },
  ineligible: { bold: true, colour: '80283A', outline: 'B4465A' },
  mixed: { bold: true, colour: '3B3F94', outline: '8B8FD6' },
  waits: { bold: true, colour: '444444', outline: '808080' },
};

/** Text as a cell: never a formula, cut where a cell ends. */
export function text(value: string, cut: string, look?: Look): SheetCell {
  const clean = visible(value).replace(/\r\n?/g, '\n');
  const fitting = clean.length <= MOST_CHARACTERS ? clean : `${clean.slice(0, MOST_CHARACTERS - cut.length - 2)}${cut}`;
  // A cut must not leave half a character.
  return { value: visible(fitting), ...(look === undefined ? {} : { look }) };
}

export function count(value: number): SheetCell {
  return { value, look: { number: true } };
}
