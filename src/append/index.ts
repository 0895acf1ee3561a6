/** What is written into somebody's sheet, a row or cells of it: what other folders may use. */
export { appendedRow, type AppendedRow } from './append-row.ts';
export { AppendError } from './obstacle.ts';
export { filledList, type FilledList, type GivenRow, type Told } from './fill-list.ts';
export type { AnswerTarget } from './given.ts';
export { rowKey } from './row-key.ts';
