/** The id that a row gives its case, as it was before a program or a spreadsheet changed it. */
import type { Remark } from '../reading.ts';
import { shown } from '../../text/sanitise.ts';
import { isErrorCell, isNullWord } from './unknown.ts';

export interface CaseId {
  /** Empty where the row gives none. */
  readonly id: string;
  readonly warning?: Remark;
  readonly nullWord?: string;
}

export const NO_ID: CaseId = { id: '' };

/** Most ids are letters, figures and dashes: nothing in them was changed. */
const PLAIN = /^[\p{L}\d]+[-/]\d+$|^\d+$/u;
/** `1.0`: the whole number of a column in which some row had none. */
const FLOAT = /^(\d{1,15})\.0$/u;

/** Reads a case's id. @param id without blanks around it */
export function readId(id: string): CaseId {
  if (id === '' || PLAIN.test(id)) return { id };
  if (isNullWord(id) || id === 'none') return { id: '', nullWord: id };
  if (isErrorCell(id)) return { id: '', warning: { code: 'error-cell', values: { text: shown(id) } } };
  const whole = FLOAT.exec(id)?.[1];
  return whole === undefined ? { id } : { id: whole, warning: { code: 'id-spreadsheet-damage', values: {} } };
}
