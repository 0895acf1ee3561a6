/** Cells that name no charge: left blank, said to be unknown, or said to be none. */
import { fold } from './normalise.ts';

export type CellState = 'charges' | 'none' | 'stated-unknown' | 'blank';

const STATED_UNKNOWN = new Set([
  'n c', 'nc', 'n d', 'nd', 'n a', 'n s', 's i', 's d', 'no consta', 'no consta en el expediente', 'desconocido', 'desconocida',
  'desconocidos', 'se desconoce', 'se desconocen', 'ignorado', 'no se sabe', 'sin informacion', 'sin dato', 'sin datos',
  'sin determinar', 'por determinar', 'por confirmar', 'por establecer', 'por precisar', 'pendiente', 'no disponible',
  'no informado', 'no especificado', 'no especificados', 'sin especificar', 'sin precisar', 'unknown', 'not known',
]);
const NONE = new Set([
  'ninguno', 'ninguna', 'ningun cargo', 'ningun delito', 'sin cargos', 'sin cargo', 'sin delito', 'sin delitos', 'sin imputacion',
  'sin imputaciones', 'sin imputar', 'sin cargos formulados', 'no imputado', 'no imputada', 'no fue imputado', 'no fue imputada',
  'no ha sido imputado', 'no ha sido imputada', 'no tiene cargos', 'no hay cargos', 'none', 'no charges', 'not charged',
]);

/** What a whole cell says before any charge is read from it. */
export function stateOf(text: string): CellState {
  const words = fold(text).replaceAll(/[^\p{L}\d\uFFFD]+/gu, ' ').trim();
  if (words === '') return /[?¿]/.test(text) ? 'stated-unknown' : 'blank';
  if (STATED_UNKNOWN.has(words)) return 'stated-unknown';
  return NONE.has(words) ? 'none' : 'charges';
}
