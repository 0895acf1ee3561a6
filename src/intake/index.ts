/** From bytes to cases: what other folders may use of the intake. */
export { readCases, openTables } from './read.ts';
export { readCaseValue } from './json/read-case.ts';
export { repeatedKeys } from './json/repeated-key.ts';
export { caseToJson } from './json/write-case.ts';
export { readChargeFactText, readFactText, type FactReading } from './cells/read-cell.ts';
export type { ChargeReader, ChargesRead, IntakeContext } from './context.ts';
export { IntakeError } from './error.ts';
export { applyMapping, columnName, columnPlaces, fingerprintOf, mappingText, type MappedColumn, type Mapping } from './table/mapping.ts';
export { mappingSchema, parseMapping } from './table/mapping-file.ts';
export { DECIDING, isKnownHeading, TARGETS } from './table/headings.ts';
export { FORMATS, type Detected, type Format, type ReadItem, type ReadOptions, type Source, type Target } from './types.ts';
export { reportColumn, reportColumns, type ColumnReport } from './table/column-report.ts';
export type { OpenTable } from './table/read-table.ts';
export { addedColumns, rejectCells, REJECT_COLUMNS } from './rejects.ts';
export { templateColumns, templateCsv, templateXlsx, type TemplateColumn, type TemplateOptions } from './template.ts';
export { targetsOf } from './table/headings.ts';
export { columnLetter, nearest, shown } from './text.ts';
