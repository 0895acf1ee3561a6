/**
 * Regular expressions that take longer than their text is long (or that the
 * checker cannot settle), and why none of them can hang: the text that they
 * see is short. By file, with the beginning of the expression.
 */
export const BOUNDED: readonly (readonly [file: string, begins: string, why: string])[] = [
  ['src/offences/catalogue-index.ts', '/ \\(.*$/', 'names of statutes in the catalogue'],
  ['src/interview/citation.ts', '/ \\(.*\\)$/u', 'names of statutes in the catalogue'],
  ['src/interview/closing-actions.ts', '/^[-.]+', 'the first 200 characters of an id'],
  ['src/cli/commands/law/new.ts', '/[^/', 'an argument of the command line'],
  ['src/intake/spreadsheet/number-text.ts', '/"[^"]*"', 'the first 255 characters of a format code'],
  ['src/offences/normalise.ts', '/\\d{1,4}[-/.]', 'each repetition is of one kind of character, tried on cells of 100 000 characters'],
  ['src/cli/faults.ts', '/^', 'a line of a stack, pieces with a bound each'],
  ['src/intake/json/stream.ts', '/(?:position|line)', 'the message of the JSON parser'],
  ['src/authoring/lint-text.ts', '/^(https', 'an address in a law file'],
  ['src/report/request/matter.ts', '/\\B', 'a number of our own'],
  ['src/cli/output/list-output.ts', '/\\n+$/u', 'a report of our own, which does not end in thousands of blank lines'],
  ['src/cli/program.ts', '/\\(Did you mean', 'an argument of the command line'],
  ['src/cli/program.ts', '/(?<=', 'the usage line of our own help'],
  ['src/intake/cells/', '/', 'a cell of at most LIMITS.answer characters'],
  ['src/intake/dates/', '/', 'a cell of at most LIMITS.answer characters; most of them at most 120'],
  ['src/intake/spreadsheet/ods-content.ts', '/', 'tags that hold no other tag, each piece with its own bound'],
  ['src/intake/spreadsheet/number-text.ts', '/"', 'the first 255 characters of a format code'],
  ['src/intake/spreadsheet/workbook.ts', '/&quot;', 'a format code of at most 200 characters'],
  ['src/intake/table/data-cell.ts', '/^\\W*', 'cells of at most 60 characters'],
  ['src/interview/typed-input.ts', '/', 'what whoever sits at the terminal pastes'],
  ['src/intake/template.ts', '/\\d+$', 'the name of a cell in our own blank sheet'],
  ['src/intake/table/headings.ts', '/[([]', 'the first 300 characters of a heading'],
  ['src/intake/table/row-item.ts', '/^(?:sub ?)?', 'a first cell of at most 40 characters'],
  ['src/authoring/select.ts', '/', 'an argument of the command line'],
  ['src/cli/output/formats.ts', '/\\.([a-z', 'an argument of the command line'],
  ['src/lists/linkage/names.ts', '/', 'the first 500 characters of a name'],
  ['src/report/account/terms.ts', '/\\B', 'a number of our own'],
  ['src/report/document/blocks.ts', '/\\[', 'pieces with a bound each'],
  ['src/report/document/markdown.ts', '/^([^', 'pieces with a bound each'],
  ['src/intake/table/columns/names.ts', '/[([', 'a heading, and a hundred characters of it'],
  ['src/report/office/fixed-times.ts', '/', 'the properties of a document that we wrote'],
];
