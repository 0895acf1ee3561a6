/** A case as one more row of somebody's sheet: what other folders may use. */
export { appendedRow, type AppendedRow } from './append-row.ts';
export { AppendError } from './obstacle.ts';
