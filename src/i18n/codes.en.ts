import type { CodeWords } from './codes.ts';
import { en as words } from './facts.en.ts';

/** A fact as people call it. */
const named = (id = ''): string => (words.facts as Readonly<Record<string, { readonly label: string } | undefined>>)[id]?.label ?? id;
const inBrackets = (text: string | undefined): string => (text === undefined || text === '' ? '' : ` (${text})`);

export const en: CodeWords = {
  'date-impossible': { title: 'date that does not exist', message: (v) => `"${v['text'] ?? ''}" is no date of the calendar`, remedy: 'Correct the date in the sheet.' },
  'date-unreadable': { title: 'date that is not read', message: (v) => `"${v['text'] ?? ''}" cannot be read as a date`, remedy: 'Write it as 30/07/2024, 07/2024 or 2024.' },
  'date-ambiguous': { title: 'ambiguous date', message: (v) => `"${v['text'] ?? ''}" can be more than one date`, remedy: 'Write the year with four figures and the month in letters.' },
  'date-order-other': { title: 'day and month in another order', message: (v) => `"${v['text'] ?? ''}" is a date only if the month comes first`, remedy: 'If the whole column is so, use --date-order mdy.' },
  'date-order-doubtful': { title: 'order of day and month in doubt', message: (v) => `"${v['text'] ?? ''}": day and month may be exchanged in this column; both are kept`, remedy: 'Use --date-order dmy or mdy.' },
  'date-serial': { title: 'date written as a number', message: (v) => `"${v['text'] ?? ''}" was read as a spreadsheet's day number`, remedy: 'Format the column as a date.' },
  'date-approximate': { title: 'approximate date', message: (v) => `"${v['text'] ?? ''}" is approximate: read with room on both sides`, remedy: 'Write the exact date if it is known.' },
  'dates-out-of-order': { title: 'dates out of order', message: (v) => `${named(v['fact'])}${inBrackets(v['first'])} is later than ${named(v['other'])}${inBrackets(v['second'])}: one of the two is wrong; neither is used`, remedy: 'Correct one of the two dates.' },
  'conduct-after-arrest': { title: 'conduct after the arrest', message: (v) => `the conduct${inBrackets(v['first'])} is later than the arrest${inBrackets(v['second'])}: one of the two dates is wrong; neither is used`, remedy: 'Correct one of the two dates.' },
  'date-after-as-of': { title: 'date in the future', message: () => 'the date is later than the day of the check; taken as not known', remedy: 'Correct the date or use --as-of.' },
  'event-unrecognised': { title: 'event not recognised', message: (v) => `"${v['text'] ?? ''}" does not name an event of the law`, remedy: 'Write its number (n.º 12), its name, or "ninguno".' },
  'event-beside-list': { title: 'episode outside the list', message: (v) => `"${v['text'] ?? ''}" names a known episode: ${v['en'] ?? ''} (according to ${v['sources'] ?? ''})`, remedy: 'Write the number of the event with which there was a link, or "ninguno".' },
  'event-several': { title: 'several events possible', message: (v) => `"${v['text'] ?? ''}" fits several events; all are kept`, remedy: 'Write the number of the event.' },
  'event-number': { title: 'no event of that number', message: (v) => `"${v['text'] ?? ''}": the law has no event of that number`, remedy: 'The numbers are in "amnistia law show events".' },
  'event-by-date': { title: 'event named by its date', message: (v) => `"${v['text'] ?? ''}" names the event by its date`, remedy: 'Confirm that the conduct is linked to that event.' },
  'date-far-from-event': { title: 'date far from the event', message: () => 'the date lies many years from the linked event: one of them is wrong, so neither is used', remedy: 'Correct the date or the event.' },
  'event-not-in-law': { title: 'event not in this law', message: () => 'the event is not in this law; taken as not known', remedy: 'Check the event and the law in use.' },
  'charge-unrecognised': { title: 'charge not recognised', message: (v) => `the charge "${v['text'] ?? ''}" is not recognised`, remedy: 'Write the name of the offence, or article and statute.' },
  'charge-ambiguous': { title: 'ambiguous charge', message: (v) => `"${v['text'] ?? ''}" can be several offences: ${v['en'] ?? v['offences'] ?? ''}`, remedy: 'Write article and statute.' },
  'charge-same-result': { title: 'ambiguous charge, same result', message: (v) => `"${v['text'] ?? ''}" can be several offences: ${v['en'] ?? v['offences'] ?? ''}; with any of them the result of this case is the same`, remedy: '' },
  'charge-conflict': { title: 'words and article disagree', message: (v) => `the words and the article of "${v['text'] ?? ''}" do not agree; both are kept`, remedy: 'Check the charge in the file.' },
  'article-collision': { title: 'article that changed its offence', message: (v) => `"${v['text'] ?? ''}": the article meant another offence before 13 April 2005`, remedy: 'Give the date of the conduct.' },
  'article-needs-date': { title: 'article that needs the date', message: (v) => `"${v['text'] ?? ''}": the article depends on the date of the conduct`, remedy: 'Give the date of the conduct.' },
  'article-without-statute': { title: 'article without its statute', message: (v) => `"${v['text'] ?? ''}" names an article without its statute`, remedy: 'Add the statute, as "CP" or "COJM".' },
  'article-out-of-period': { title: 'article not in force then', message: (v) => `"${v['text'] ?? ''}": the article was not in force on the date of the conduct`, remedy: 'Check article and date.' },
  'article-unlisted': { title: 'article not in the catalogue', message: (v) => `"${v['text'] ?? ''}": the article is not in the catalogue`, remedy: 'Write the name of the offence.' },
  'value-unrecognised': { title: 'value not recognised', message: (v) => `"${v['text'] ?? ''}" is not one of the values of this fact`, remedy: 'See the values in the template.' },
  'value-several': { title: 'several values', message: (v) => `"${v['text'] ?? ''}" fits several values; all are kept`, remedy: 'Write only one.' },
  'value-hedged': { title: 'answer in doubt', message: (v) => `"${v['text'] ?? ''}" leaves the answer in doubt; taken as not known`, remedy: 'Write it plainly if it is known.' },
  'truth-unreadable': { title: 'neither yes nor no', message: (v) => `"${v['text'] ?? ''}" is neither yes nor no`, remedy: 'Write sí, no or "no consta".' },
  'state-unrecognised': { title: 'state not recognised', message: (v) => `"${v['text'] ?? ''}" is not a state of Venezuela`, remedy: 'Write the name of the state.' },
  'other-fact-stated': { title: 'cell about another fact', message: (v) => `"${v['text'] ?? ''}" tells of another fact`, remedy: 'Put it into a column of its own.' },
  'fact-of-several-charges': { title: 'fact of a charge, not known which', message: (v) => `"${v['text'] ?? ''}" is said of one of several charges, and nobody knows of which`, remedy: 'Write it behind the charge that it is said of.' },
  'no-charges-by-stage': { title: 'no charges by the stage', message: () => 'the stage says that nobody is charged yet, and no charge is given: the case was read as one without charges', remedy: 'Write the charges if there are any.' },
  'stage-from-court': { title: 'stage read from the court', message: (v) => `the stage was read from the court: ${v['text'] ?? ''}`, remedy: 'Add a column for the stage.' },
  'facts-disagree': { title: 'facts that disagree', message: (v) => `"${v['text'] ?? ''}" and "${v['other'] ?? ''}" contradict each other; taken as not known`, remedy: 'Correct one of the two.' },
  'error-cell': { title: 'cell with an error', message: (v) => `"${v['text'] ?? ''}" is an error of the spreadsheet, not a value`, remedy: 'Mend the formula.' },
  'id-check-digit': { title: 'identity number with a check digit', message: () => 'a check digit was dropped from the identity number', remedy: '' },
  'id-legal-person': { title: 'number of a legal person', message: () => 'the number is of a legal person, not of a person', remedy: 'Write the cédula.' },
  'id-length': { title: 'identity number of unusual length', message: () => 'the identity number has an unusual length', remedy: 'Check it.' },
  'id-letter-missing': { title: 'identity number without its letter', message: () => 'the identity number has no letter; none was assumed', remedy: 'Add V or E.' },
  'id-lookalike': { title: 'identity number with letters for digits', message: () => 'letters that look like figures were read as figures', remedy: 'Check it.' },
  'id-passport': { title: 'looks like a passport', message: () => 'the number looks like a passport', remedy: '' },
  'id-spreadsheet-damage': { title: 'identity number altered by the sheet', message: () => 'the spreadsheet changed the number; it was restored', remedy: 'Format the column as text.' },
  'id-unreadable': { title: 'identity number that is not read', message: () => 'the identity number cannot be read', remedy: 'Write it as V-12345678.' },
  'duplicate-id': { title: 'repeated identifier', message: (v) => `the id "${v['text'] ?? ''}" stands in several rows; all are kept`, remedy: 'Give each row its own id.' },
  'duplicate-label': { title: 'two columns of one fact', message: (v) => `two columns are for one fact (${v['fact'] ?? ''}): ${v['columns'] ?? ''}`, remedy: 'Rename one, or choose with amnistia map.' },
  'missing-cell': { title: 'cells missing', message: () => 'the row has fewer cells than the headings; the rest counts as blank', remedy: 'Check the row.' },
  'extra-cell': { title: 'cells too many', message: () => 'the row has more cells than the headings: a delimiter too many?', remedy: 'Put the cell with the delimiter in quotes.' },
  'broken-quotes': { title: 'quotes that do not match', message: () => 'the quotes of this row do not match', remedy: 'Mend the quotes.' },
  'header-row-missing': { title: 'row of headings missing', message: (v) => `there is no row ${v['row'] ?? ''} that could be the headings`, remedy: 'Name another with --header-row.' },
  'headings-not-found': { title: 'headings not found', message: (v) => `no row was found that could be the headings; the first row with something in it is row ${v['row'] ?? ''}, with ${v['cells'] ?? ''} cells filled`, remedy: 'Name the columns, or tell their row with --header-row.' },
  'deciding-column-missing': { title: 'deciding column missing', message: () => 'no heading was recognised of a column that decides a case', remedy: 'Name the columns, or assign them with amnistia map.' },
  'mapping-invalid': { title: 'mapping of columns not valid', message: (v) => `the mapping cannot be used: ${v['reason'] ?? ''} ${v['at'] ?? ''}`, remedy: 'Make it with amnistia map.' },
  'mapping-mismatch': { title: 'mapping of another sheet', message: () => 'the mapping is for other headings', remedy: 'Make a new one with amnistia map.' },
  'mapping-partly': { title: 'mapping used in part', message: (v) => `the sheet has ${v['used'] ?? ''} of the ${v['all'] ?? ''} headings of the mapping, and those are used${(v['facts'] ?? '') === '' ? '' : `; missing: ${factList(v['facts'])}`}${(v['letters'] ?? '') === '' ? '' : `; it says nothing of the columns ${v['letters'] ?? ''}`}`, remedy: 'Check the other columns, and keep a mapping for this sheet with amnistia map.' },
  'mapping-column-missing': { title: 'mapped column missing', message: (v) => `the mapping names a column that is not there: ${v['heading'] ?? ''}`, remedy: 'Correct the mapping.' },
  'encoding-unknown': { title: 'unknown encoding', message: (v) => `there is no encoding "${v['encoding'] ?? ''}"`, remedy: 'For example: utf-8, windows-1252.' },
  'format-other': { title: 'another format', message: (v) => `the file is not what its options say: ${v['format'] ?? ''}`, remedy: 'Leave out --input-format: the format is detected.' },
  'not-a-table': { title: 'not a table', message: (v) => `the file is no table: it looks like ${v['format'] ?? ''}`, remedy: 'Save the list as CSV (or as a spreadsheet).' },
  'json-invalid': { title: 'JSON not valid', message: (v) => `not valid JSON: ${v['reason'] ?? ''}`, remedy: 'Check the file near that place.' },
  'json-too-deep': { title: 'JSON nested too deep', message: (v) => `the record is nested more than ${v['limit'] ?? ''} levels deep`, remedy: 'Check how the file was made.' },
  'json-not-a-case': { title: 'JSON that is no case', message: () => 'a case must be an object with facts', remedy: '' },
  'key-twice': { title: 'key given twice', message: (v) => `the key "${v['key'] ?? ''}" stands twice in one object`, remedy: 'Leave one of them: which is meant cannot be known.' },
  'lists-several': { title: 'several lists in the file', message: (v) => `the document holds several lists, which may all be of cases: ${v['keys'] ?? ''}`, remedy: 'Put all cases into one list, or each list into a file of its own.' },
  'keys-unread': { title: 'keys not read', message: (v) => `beside the list of cases stand keys that were not read (${v['count'] ?? ''}): ${v['keys'] ?? ''}`, remedy: 'If there are cases in them, put these into the list.' },
  'unknown-fact': { title: 'unknown fact', message: (v) => `there is no fact "${v['fact'] ?? ''}"${v['suggestion'] ? ` (${v['suggestion']}?)` : ''}`, remedy: 'See amnistia schema case.' },
  'unknown-offence': { title: 'unknown offence', message: (v) => `there is no offence "${v['offence'] ?? ''}" in the catalogue${v['suggestion'] ? ` (${v['suggestion']}?)` : ''}`, remedy: '' },
  'file-empty': { title: 'empty file', message: () => 'the file holds no rows', remedy: '' },
  'record-too-long': { title: 'row too long', message: (v) => `a row is longer than ${v['limit'] ?? ''} characters`, remedy: 'Check its quotes.' },
  'too-many-columns': { title: 'too many columns', message: (v) => `a row has ${v['columns'] ?? ''} columns; the limit is ${v['limit'] ?? ''}`, remedy: 'Check the delimiter.' },
  'cell-too-long': { title: 'cell too long', message: (v) => `a cell is longer than ${v['limit'] ?? ''} characters`, remedy: 'Shorten it.' },
  'dialect-detected': { title: 'format detected', message: (v) => `${v['file'] ?? ''}: ${v['encoding'] ?? ''}, delimiter ${v['delimiter'] ?? ''}, headings in row ${v['row'] ?? ''}`, remedy: 'If that is wrong: --encoding, --input-delimiter, --header-row.' },
  'columns-unknown': { title: 'columns not used', message: (v) => `${v['file'] ?? ''}: columns not used: ${v['letters'] ?? ''}`, remedy: 'Their headings: amnistia map.' },
  'column-dates-other': { title: 'column of dates in another order', message: (v) => `${v['file'] ?? ''}: the dates of column ${v['column'] ?? ''} fit only the other order of day and month`, remedy: 'Use --date-order mdy.' },
  'bad-value': { title: 'value not valid', message: (v) => `"${v['found'] ?? ''}" is no value of "${v['fact'] ?? ''}"`, remedy: 'See amnistia schema case.' },
  'unknown-charge-fact': { title: 'unknown fact of a charge', message: (v) => `a charge has no fact "${v['fact'] ?? ''}"${v['suggestion'] ? ` (${v['suggestion']}?)` : ''}`, remedy: 'See amnistia schema case.' },
  'too-many-charges': { title: 'too many charges', message: (v) => `a case has more than ${v['limit'] ?? ''} charges`, remedy: 'Check that they are all of one person; leave out what is written twice.' },
  'file-too-large': { title: 'file too large', message: (v) => `the file is beyond the limit of ${v['limit'] ?? ''}`, remedy: 'Split it, or save it as CSV or NDJSON, which have no limit.' },
  'encoding-used': { title: 'encoding used', message: (v) => `the text is in ${v['encoding'] ?? ''}`, remedy: 'If accents come out wrong, use --encoding.' },
  'no-columns': { title: 'no columns', message: (v) => `a ${v['format'] ?? ''} file has no columns to assign`, remedy: '' },
  'rows-above-headings': { title: 'rows above the headings', message: (v) => `rows above the headings (row ${v['header'] ?? ''}) that are no cases: ${v['rows'] ?? ''}`, remedy: '' },
  'totals-row': { title: 'row of totals', message: (v) => `row ${v['row'] ?? ''} is a total, not a case`, remedy: '' },
  'note-row': { title: 'row with a note', message: (v) => `row ${v['row'] ?? ''} is a note, not a case`, remedy: '' },
  'title-row': { title: 'row with a title', message: (v) => `row ${v['row'] ?? ''} is a title, not a case`, remedy: '' },
  'units-row': { title: 'row with units', message: (v) => `row ${v['row'] ?? ''} says how to fill in the columns and is no case`, remedy: '' },
  'headings-row': { title: 'headings repeated', message: (v) => `row ${v['row'] ?? ''} is headings once more, not a case`, remedy: '' },
  'signature-row': { title: 'row with a signature', message: (v) => `row ${v['row'] ?? ''} is for a signature and is no case`, remedy: '' },
  'continuation-row': { title: 'row that continues another', message: (v) => `row ${v['row'] ?? ''} names nobody and has nothing but charges: they were added to the person of row ${v['above'] ?? ''}`, remedy: 'If somebody else is meant, write who it is.' },
  'same-person-above': { title: 'perhaps the person above', message: (v) => `the row names the same person as row ${v['row'] ?? ''}; each is decided by its own charges`, remedy: 'If it is one person, write all charges in one row.' },
  'row-unnamed': { title: 'row without a name', message: () => 'the row names nobody; it was read as a case of its own', remedy: 'Write who it is; if it goes on about the person above, join the rows.' },
  'other-headings': { title: 'other headings', message: (v) => `the row stands below other headings (row ${v['row'] ?? ''}) than those at the beginning`, remedy: 'Put the second table into a file of its own.' },
  'headings-broken': { title: 'broken headings', message: (v) => `the quotes of the headings (row ${v['row'] ?? ''}) do not match; they were read as they stand`, remedy: 'Mend the quotes and check which columns are used.' },
  'columns-likely': { title: 'likely columns', message: (v) => `columns taken by their heading and their values: ${taken(v['columns'])}`, remedy: 'Check them, and keep them or correct them with amnistia map.' },
  'columns-unsure': { title: 'unsure columns', message: (v) => `columns that may decide and are not used: ${taken(v['columns'])}`, remedy: 'Say what they are with amnistia map, and give its file with --map.' },
  'columns-not-sure': { title: 'columns that are not sure', message: (v) => `columns of which it is not sure what they are for: ${v['letters'] ?? ''}`, remedy: 'Settle them with amnistia map, or leave out --strict-map.' },
  'date-order-late': { title: 'order of dates seen late', message: (v) => `column ${v['column'] ?? ''}: a date far down shows another order of day and month than the dates above it, which are already read`, remedy: 'Say which it is with --date-order.' },
  'date-order-mixed': { title: 'dates in two orders', message: (v) => `column ${v['column'] ?? ''} mixes two orders of day and month (${v['same'] ?? ''} and ${v['other'] ?? ''} dates)`, remedy: 'Check the dates of that column.' },
  'damaged-text': { title: 'damaged text', message: (v) => `"${v['text'] ?? ''}" has lost characters`, remedy: 'Restore the text from the original.' },
  'row-inside-cell': { title: 'row inside a cell', message: () => 'a cell of this row holds what looks like another row; it was read as one', remedy: 'Check the quotes.' },
  'sheet-missing': { title: 'sheet missing', message: (v) => `there is no sheet "${v['sheet'] ?? ''}"; there are: ${v['sheets'] ?? ''}`, remedy: 'Use --sheet with one of these names, or its number.' },
  'sheets-hidden': { title: 'hidden sheets', message: (v) => `hidden sheets that were not read: ${v['sheets'] ?? ''}`, remedy: 'To read one, use --sheet.' },
  'sheets-without-cases': { title: 'sheets without cases', message: (v) => `sheets without known headings, which were not read: ${v['sheets'] ?? ''}`, remedy: 'If one has cases, use --sheet with --map.' },
  'spreadsheet-damaged': { title: 'damaged workbook', message: () => 'the spreadsheet is damaged and cannot be read', remedy: 'Open it in its program and save it again.' },
  'spreadsheet-encrypted': { title: 'workbook with a password', message: () => 'the spreadsheet has a password', remedy: 'Open it with its password and save a copy without one, in a safe place.' },
  'spreadsheet-bomb': { title: 'dangerous workbook', message: (v) => `the file is refused: unpacked it would be out of all measure (${v['what'] ?? ''}: ${v['found'] ?? ''}, limit ${v['limit'] ?? ''})`, remedy: 'Save the sheet as CSV if you trust it.' },
  'spreadsheet-kind': { title: 'another kind of workbook', message: (v) => `the file is a workbook of a kind that is not read: ${v['kind'] ?? ''}`, remedy: 'Open it in a spreadsheet program and save it as XLSX.' },
  'spreadsheet-part-missing': { title: 'incomplete workbook', message: (v) => `the spreadsheet lacks a part that it needs: ${v['part'] ?? ''}`, remedy: 'Open it in a spreadsheet program and save it as XLSX.' },
  'spreadsheet-part-twice': { title: 'part of the workbook given twice', message: (v) => `the spreadsheet holds a part twice (${v['part'] ?? ''}), and programs read one or the other`, remedy: 'Open it in a spreadsheet program, check its rows and save it as XLSX.' },
  'text-not-workbook': { title: 'text and no workbook', message: (v) => `${v['file'] ?? ''} is text, not a workbook, whatever its name says; it is read as text`, remedy: 'If it should be a workbook, ask for the file again.' },
  'rows-hidden': { title: 'hidden rows', message: (v) => `${listed(v['list'], 'row', 'rows', 'is', 'are')} hidden in the sheet (${v['sheet'] ?? ''}); what is hidden was read like the rest`, remedy: 'Show them in the sheet and check that they belong to the list.' },
  'columns-hidden': { title: 'hidden columns', message: (v) => `${listed(v['list'], 'column', 'columns', 'is', 'are')} hidden in the sheet (${v['sheet'] ?? ''}); what is hidden was read like the rest`, remedy: '' },
  'cells-joined': { title: 'joined cells', message: (v) => `cells joined downward in the sheet (${v['sheet'] ?? ''}): their value was also read for ${listed(v['list'], 'row', 'rows')}, which they cover`, remedy: 'If it does not hold for each of these rows, separate the cells.' },
  'formula-without-result': { title: 'formula without a result', message: (v) => `formulas without a stored result in the sheet (${v['sheet'] ?? ''}), so that nobody can read them: ${v['list'] ?? ''}`, remedy: 'Open the file in a spreadsheet program and save it: that stores the results.' },
  'id-grouping': { title: 'identity number with other punctuation', message: () => 'the points do not part the figures in threes: one may be missing or too many', remedy: 'Check it.' },
  'date-placeholder': { title: 'placeholder for a date', message: (v) => `"${v['text'] ?? ''}" is no day that anybody meant: a program writes it where it has no date, or a spreadsheet for a number`, remedy: 'Write the date as it stands in the file, or leave the cell blank.' },
  'court-kind-open': { title: 'court of uncertain kind', message: (v) => `"${v['text'] ?? ''}" does not say which kind of court it is`, remedy: 'Add a column "Kind of court": ordinary, terrorism, military or adolescents.' },
  'null-words': { title: 'words that mean nothing', message: (v) => `${v['words'] ?? ''}: a program writes this for an empty cell; it counts as blank`, remedy: 'If an answer was meant, write it in words, such as "no charges" or "none of the list".' },
};

/** "rows 4 and 5 are". */
function listed(list: string | undefined, one: string, several: string, is = '', are = ''): string {
  const [last = '', ...others] = (list ?? '').split(', ').reverse();
  const isOne = others.length === 0 && !last.includes('–');
  return [isOne ? one : several, [...(others.length === 0 ? [] : [others.reverse().join(', '), 'and']), last].join(' '), isOne ? is : are].join(' ').trim();
}

/** Facts by name. */
function factList(facts: string | undefined): string {
  return (facts ?? '').split('/').map((fact) => named(fact)).join(', ');
}

/** Columns with the fact that each is taken for and the share of its values that read so; or with the facts that it may be. */
function taken(list: string | undefined): string {
  return (list ?? '').split(';').filter((one) => one !== '').map((one) => {
    const [column = '', facts = '', share] = one.split('=');
    return `${column} = ${facts.split('/').map((fact) => named(fact)).join(' or ')}${share === undefined ? '?' : ` (${share.replace('/', ' of ')} values)`}`;
  }).join('; ');
}
