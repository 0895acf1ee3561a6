// The corpus: each file with what must be read from it. Text files stand here
// in full; the spreadsheets are described here and written by `write.mjs`.

const HEADINGS = ['N°', 'Fecha de detención', 'Fecha de los hechos', 'Hecho', 'Conducta', 'Delitos imputados', 'Etapa procesal', 'Situación', 'Militar', 'Observaciones'];
export const TABLE = [
  HEADINGS,
  ['A-1', '2024-07-30', '2024-07-29', '28J', 'manifestación', 'daños a la propiedad', 'imputado', 'medidas cautelares', 'no', 'niño; año "nuevo"'],
  ['A-2', '2014-02-12', '2014-02-12', 'La Salida', 'marcha', 'incendio', 'acusada', 'recluida', 'sí', 'dos\nlíneas'],
  ['A-3', '', 's/f', 'ninguno', 'otra', '', '', 'en libertad', 'no consta', ''],
];
export const TABLE_READ = {
  cases: [
    { id: 'A-1', 'arrest-date': '2024-07-30', 'conduct-date': '2024-07-29', 'linked-event': '12', 'conduct-kind': 'demonstration', charges: [['danos-a-la-propiedad']], stage: 'charged', custody: 'measures', military: 'no', notes: 'niño; año "nuevo"' },
    { id: 'A-2', 'arrest-date': '2014-02-12', 'conduct-date': '2014-02-12', 'linked-event': '7', 'conduct-kind': 'demonstration', stage: 'accused', custody: 'prison', military: 'yes', notes: 'dos\nlíneas' },
    { id: 'A-3', 'arrest-date': null, 'conduct-date': { unknown: 'stated-unknown', text: 's/f' }, 'linked-event': 'none', 'conduct-kind': 'other', charges: { unknown: 'blank' }, stage: null, custody: 'free', military: { unknown: 'stated-unknown', text: 'no consta' } },
  ],
};

/** RFC 4180, every cell quoted that has to be. */
export function csv(rows, delimiter = ';', newline = '\r\n') {
  const cell = (text) => (text.includes(delimiter) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return rows.map((row) => row.map(cell).join(delimiter) + newline).join('');
}

const lines = (...rows) => rows.map((row) => `${row}\r\n`).join('');
/** One column of values for one fact, beside an id; what each must be read as. */
function column(heading, fact, pairs, extra = {}, beside = []) {
  return {
    text: csv([['id', heading, ...beside], ...pairs.map(([text], index) => [`c${index + 1}`, text, ...beside.map(() => '')])]),
    expected: { cases: pairs.map(([, value, ...codes], index) => ({ id: `c${index + 1}`, [fact]: value, codes })), ...extra },
  };
}
const unread = (text) => ({ unknown: 'unreadable', text });
const said = (text) => ({ unknown: 'stated-unknown', text });

/** Text files: `text` in UTF-8, or in `encoding`. */
export const TEXTS = {
  'utf8.csv': { text: csv(TABLE), expected: { ...TABLE_READ, detected: { encoding: 'utf-8', delimiter: ';' } } },
  'utf8-bom.csv': { text: `\ufeff${csv(TABLE)}`, expected: { ...TABLE_READ, detected: { encoding: 'utf-8' } } },
  'utf16le-bom.csv': { text: `\ufeff${csv(TABLE, '\t')}`, encoding: 'utf-16le', expected: { ...TABLE_READ, detected: { encoding: 'utf-16le', delimiter: '\t' } } },
  'utf16be-bom.csv': { text: `\ufeff${csv(TABLE)}`, encoding: 'utf-16be', expected: { ...TABLE_READ, detected: { encoding: 'utf-16be' } } },
  'utf16le.csv': { text: csv(TABLE), encoding: 'utf-16le', expected: { ...TABLE_READ, detected: { encoding: 'utf-16le' } } },
  'windows-1252.csv': { text: csv(TABLE), encoding: 'windows-1252', expected: { ...TABLE_READ, detected: { encoding: 'windows-1252' } } },
  'cp850.csv': { text: csv(TABLE), encoding: 'cp850', expected: { ...TABLE_READ, detected: { encoding: 'cp850' } } },
  'macintosh.csv': { text: csv(TABLE, ';', '\r'), encoding: 'macintosh', expected: { ...TABLE_READ, detected: { encoding: 'macintosh' } } },
  'comma.csv': { text: csv(TABLE, ','), expected: { ...TABLE_READ, detected: { delimiter: ',' } } },
  'tab.tsv': { text: csv(TABLE, '\t', '\n'), expected: { ...TABLE_READ, detected: { delimiter: '\t' } } },
  'pipe.csv': { text: csv(TABLE, '|', '\n'), expected: { ...TABLE_READ, detected: { delimiter: '|' } } },
  'sep-line.csv': { text: `sep=;\r\n${csv(TABLE)}`, expected: { ...TABLE_READ, detected: { delimiter: ';', headerRow: 1 } } },
  'sep-line-comma.csv': { text: `sep=,\r\n${csv(TABLE, ',')}`, expected: { ...TABLE_READ, detected: { delimiter: ',' } } },
  'sep-line-caret.csv': { text: `sep=^\r\n${csv(TABLE, '^')}`, expected: { ...TABLE_READ, detected: { delimiter: '^' } } },
  'no-last-newline.csv': { text: csv(TABLE).trimEnd(), expected: { cases: TABLE_READ.cases.slice(0, 2), codes: [] } },
  'name-lies.xlsx': { text: csv(TABLE), expected: TABLE_READ },

  'title-above.csv': { text: lines('Lista de personas detenidas;;', 'Actualizada en marzo;;', ';;', 'id;Fecha de detención;Militar', 'B-1;01/02/2014;no'), expected: { cases: [{ id: 'B-1', 'arrest-date': '2014-02-01', military: 'no', row: 5 }], detected: { headerRow: 4 }, notices: ['dialect-detected', 'rows-above-headings'] } },
  'total-below.csv': { text: lines('id;Fecha de detención;Militar', 'B-1;01/02/2014;no', ';;', 'Total;1;', 'TOTAL GENERAL: 1;;'), expected: { cases: [{ id: 'B-1' }], blank: [3, 4, 5] } },
  'blank-lines.csv': { text: 'id;Militar;Etapa procesal\n\nB-1;no;imputado\n\n;;\nB-2;sí;acusado\n\n', expected: { cases: [{ id: 'B-1', row: 3 }, { id: 'B-2', row: 6 }], blank: [2, 4, 5, 7] } },
  'blank-columns.csv': { text: lines(';id;;Militar;;', ';B-1;;no;;', ';B-2;;sí;;'), expected: { cases: [{ id: 'B-1', military: 'no' }, { id: 'B-2', military: 'yes' }] } },
  'two-row-headings.csv': { text: lines('Caso;Fecha;;Proceso;', ';de los hechos;de detención;Etapa;Tribunal', 'B-1;11/02/2014;12/02/2014;imputado;Tribunal 3° de Control'), expected: { cases: [{ id: 'B-1', 'conduct-date': '2014-02-11', 'arrest-date': '2014-02-12', stage: 'charged', court: 'ordinary' }] } },
  'broken-quotes.csv': { text: lines('id;Conducta;Militar', 'B-1;marcha;no', 'B-2;"marcha;no', 'B-3;paro;sí', 'B-4;"paro";no'), expected: { cases: [{ id: 'B-1' }, { id: 'B-3', 'conduct-kind': 'strike' }, { id: 'B-4' }], rejected: [[3, 'broken-quotes']] } },
  'broken-quotes-last.csv': { text: lines('id;Conducta;Militar', 'B-1;marcha;no', 'B-2;paro;"no'), expected: { cases: [{ id: 'B-1' }], rejected: [[3, 'broken-quotes']] } },
  'quote-inside.csv': { text: lines('id;Conducta;Observaciones', 'B-1;marcha;alias "el profesor"', 'B-2;paro;ninguna'), expected: { cases: [{ id: 'B-1', notes: 'alias "el profesor"' }, { id: 'B-2' }] } },
  'text-after-quote.csv': { text: lines('id;Conducta;Observaciones', 'B-1;marcha;"alias" conocido', 'B-2;paro;ninguna'), expected: { cases: [{ id: 'B-2' }], rejected: [[2, 'broken-quotes']] } },
  'line-breaks.csv': { text: 'id;Observaciones;Militar\n"B-1";"uno\ndos\n\ntres";no\nB-2;x;sí\n', expected: { cases: [{ id: 'B-1', row: 2, notes: 'uno\ndos\n\ntres' }, { id: 'B-2', row: 3 }] } },
  'extra-cell.csv': { text: lines('id;Conducta;Militar', 'B-1;marcha;no;de más', 'B-2;paro;no;'), expected: { cases: [{ id: 'B-2' }], rejected: [[2, 'extra-cell']] } },
  'missing-cells.csv': { text: lines('id;Conducta;Militar', 'B-1;marcha', 'B-2;paro;no'), expected: { cases: [{ id: 'B-1', military: null, codes: ['missing-cell'] }, { id: 'B-2', codes: [] }] } },
  'duplicate-ids.csv': { text: lines('id;Militar', 'B-1;no', 'B-1;sí'), expected: { cases: [{ id: 'B-1', codes: [] }, { id: 'B-1', military: 'yes', codes: ['duplicate-id'] }] } },
  'no-ids.csv': { text: lines('Militar;Conducta', 'no;marcha', 'sí;paro'), expected: { cases: [{ id: 'row-2' }, { id: 'row-3' }] } },

  'no-headings.csv': { text: lines('uno;dos;tres', '1;2;3'), expected: { error: 'headings-not-found' } },
  'nothing-deciding.csv': { text: lines('Nombre;Cédula;Sexo', 'Fulano;V-12345678;M'), expected: { error: 'deciding-column-missing' } },
  'empty.csv': { text: ' \r\n', expected: { error: 'file-empty' } },
  'proto-headings.csv': { text: lines('id;__proto__;constructor;toString;Militar', 'B-1;a;b;c;no'), expected: { cases: [{ id: 'B-1', military: 'no' }], notices: ['dialect-detected', 'columns-unknown'] } },
  'control-characters.csv': { text: 'id;Conducta;Militar\nB-\u00001;mar\u0007cha;\u001b[31mno\u001b[0m\nB-2;marcha;no\n', expected: { cases: [{ 'conduct-kind': unread('mar\u0007cha'), military: unread('\u001b[31mno\u001b[0m') }, { id: 'B-2', military: 'no' }] } },
  'formulas.csv': { text: lines('id;Conducta;Cédula', 'B-1;=1+1;"=""12345678"""', 'B-2;@SUM(A1);+5'), expected: { cases: [{ 'conduct-kind': unread('=1+1'), 'id-number': ['12345678'] }, { 'conduct-kind': unread('@SUM(A1)') }] } },
  'damaged-utf8.csv': { text: 'id;Conducta;Observaciones\nB-1;manifestaci\u00f3n;ni\u00f1o\nB-2;paro;a\u00f1o\n', damage: [0xc3, 0xb1, 0x6f], expected: { cases: [{ id: 'B-1', 'conduct-kind': 'demonstration', codes: ['damaged-text'] }, { id: 'B-2' }] } },

  'english.csv': { text: lines('Case number,Date of arrest,Date of conduct,Linked event,Charges,Stage,Custody status,Military,Remarks', 'E-1,30 July 2024,"July 29, 2024",28J,terrorism,on trial,under house arrest,no,none'), expected: { cases: [{ id: 'E-1', 'arrest-date': '2024-07-30', 'conduct-date': '2024-07-29', 'linked-event': '12', stage: 'trial', custody: 'house-arrest', military: 'no' }] } },
  'units-and-capitals.csv': { text: lines('N.º;FECHA DE DETENCION (dd/mm/aaaa);CÉDULA;  Delito(s) imputado(s):;¿Es militar?', '7;01/02/2014;V-12.345.678;incendio;SÍ'), expected: { cases: [{ id: '7', 'arrest-date': '2014-02-01', 'id-number': 'V-12345678', military: 'yes', charges: [['incendio-intencional']] }] } },
  'estado-is-a-place.csv': { text: lines('id;Estado;Militar', 'B-1;Zulia;no', 'B-2;Edo. Lara;no', 'B-3;Caracas;no'), expected: { cases: [{ state: 'Zulia' }, { state: 'Lara' }, { state: 'Distrito Capital' }] } },
  'estado-is-custody.csv': { text: lines('id;Estado;Militar', 'B-1;recluido;no', 'B-2;en libertad;no'), expected: { cases: [{ custody: 'prison' }, { custody: 'free' }] } },
  'hechos-is-notes.csv': { text: lines('id;Hecho;Hechos;Fecha de los hechos', 'B-1;28J;Marchó en la plaza;29/07/2024'), expected: { cases: [{ 'linked-event': '12', notes: 'Marchó en la plaza', 'conduct-date': '2024-07-29' }] } },

  'dates-in-figures.csv': column('Fecha de los hechos', 'conduct-date', [['12/02/2014', '2014-02-12'], ['2-3-14', '2014-03-02'], ['12.02.2014', '2014-02-12'], ['2014-02-12', '2014-02-12'], ['2014/02/12', '2014-02-12'], ['2014', '2014'], ['02/2014', '2014-02'], ['2014-02', '2014-02'], ['2014-02-01..2014-02-05', '2014-02-01..2014-02-05'], ['41682', '2014-02-12', 'date-serial'], ['20140212', '2014-02-12'], ['12/02/2014 14:30', '2014-02-12'], ['2014-02-12T00:00:00', '2014-02-12'], ['31/02/2024', unread('31/02/2024'), 'date-impossible'], ['30/02/14', unread('30/02/14'), 'date-impossible'], ['24-07-29', unread('24-07-29'), 'date-ambiguous'], ['12/02/0214', unread('12/02/0214'), 'date-impossible']]),
  'dates-in-words.csv': column('Fecha de los hechos', 'conduct-date', [['agosto de 2024', '2024-08'], ['ago-24', '2024-08'], ['nov-2023', '2023-11'], ['agosto 2018', '2018-08'], ['12 de febrero de 2014', '2014-02-12'], ['miércoles, 12 de febrero de 2014', '2014-02-12'], ['1° de mayo de 2007', '2007-05-01'], ['12-feb-2014', '2014-02-12'], ['12 y 13 de febrero de 2014', '2014-02-12..2014-02-13'], ['12, 13 y 14 de febrero de 2014', '2014-02-12..2014-02-14'], ['del 28 de febrero al 3 de marzo de 2014', '2014-02-28..2014-03-03'], ['febrero-junio 2014', '2014-02-01..2014-06-30'], ['entre el 12/02/2014 y el 15/02/2014', '2014-02-12..2014-02-15'], ['diciembre 2002 - febrero 2003', '2002-12-01..2003-02-28'], ['2014-2015', '2014-01-01..2015-12-31'], ['primer trimestre de 2014', '2014-01-01..2014-03-31'], ['finales de agosto de 2014', '2014-08'], ['antes del 12/02/2014', '..2014-02-11'], ['desde marzo de 2017', '2017-03-01..'], ['agosto 24', unread('agosto 24'), 'date-ambiguous'], ['el otro día', unread('el otro día'), 'date-unreadable'], ['febrero 2003 - diciembre 2002', unread('febrero 2003 - diciembre 2002'), 'date-impossible'], ['12 Feb 2014', '2014-02-12'], ['February 12, 2014', '2014-02-12']]),
  'dates-not-sure.csv': column('Fecha de los hechos', 'conduct-date', [['aprox. febrero 2014', '2014-01-01..2014-03-31', 'date-approximate'], ['2014 aprox.', '2013-01-01..2015-12-31', 'date-approximate'], ['12/02/2014?', '2014-01-12..2014-03-12', 'date-approximate'], ['s/f', said('s/f')], ['sin fecha', said('sin fecha')], ['no consta', said('no consta')], ['?', said('?')], ['-', null], ['', null]]),
  'dates-month-first.csv': column('Fecha de los hechos', 'conduct-date', [['07/29/2024', unread('07/29/2024'), 'date-order-other'], ['03/04/2024', ['2024-04-03', '2024-03-04'], 'date-order-doubtful'], ['02/28/2014', unread('02/28/2014'), 'date-order-other']], { notices: ['dialect-detected', 'column-dates-other'] }),
  'dates-two-orders.csv': column('Fecha de los hechos', 'conduct-date', [['29/07/2024', '2024-07-29'], ['03/04/2024', '2024-04-03'], ['02/28/2014', unread('02/28/2014'), 'date-order-other']], { notices: ['dialect-detected', 'date-order-mixed'] }),
  'truth.csv': column('Militar', 'military', [['sí', 'yes'], ['SI', 'yes'], ['s', 'yes'], ['x', 'yes'], ['Yes', 'yes'], ['VERDADERO', 'yes'], ['1', 'yes'], ['no', 'no'], ['N', 'no'], ['FALSO', 'no'], ['0', 'no'], ['civil', 'no'], ['no consta', said('no consta')], ['N/D', said('N/D')], ['?', said('?')], ['tal vez', unread('tal vez'), 'truth-unreadable'], ['sí, pero no consta', unread('sí, pero no consta'), 'truth-unreadable'], ['sí, retirado', 'yes']]),
  'events.csv': column('Hecho', 'linked-event', [['28J', '12'], ['La Salida', '7'], ['paro petrolero', '2'], ['n.º 12', '12'], ['#3', '3'], ['12', '12'], ['art. 8 n° 9', '9'], ['ninguno', 'none'], ['Ninguno de la lista (caso drones)', 'none'], ['ninguno conocido', said('ninguno conocido')], ['Hechos de 2017', '9'], ['Abril de 2002', '1'], ['30 de abril de 2019', '10'], ['mayo de 2007', '4'], ['hechos del 14 de marzo de 2014', '7', 'event-by-date'], ['n.º 27', unread('n.º 27'), 'event-number'], ['Protesta', unread('Protesta'), 'event-unrecognised'], ['drones 2018', unread('drones 2018'), 'event-unrecognised'], ['Elecciones regionales y parlamentarias 2025', '13'], ['none', 'none']]),
  'event-by-year.csv': column('Hecho', 'linked-event', [['hechos de 2002', ['1', '2'], 'event-several'], ['2024', '12', 'event-by-date']]),
  'stages.csv': column('Etapa procesal', 'stage', [['imputado', 'charged'], ['Acusada', 'accused'], ['en juicio', 'trial'], ['condenado, 15 años', ['convicted', 'final'], 'value-several'], ['condenado, 30 años, sentencia firme', 'final'], ['condenado, 16 años, en apelación', 'convicted'], ['penado', ['convicted', 'final'], 'value-several'], ['cumpliendo pena', 'final'], ['sobreseído', 'closed'], ['solicitud de sobreseimiento', unread('solicitud de sobreseimiento'), 'value-hedged'], ['no imputado', 'not-charged'], ['no ha sido acusado', unread('no ha sido acusado'), 'value-hedged'], ['trial', 'trial'], ['en el limbo', unread('en el limbo'), 'value-unrecognised']]),
  'custody.csv': column('Situación actual', 'custody', [['recluido en Ramo Verde', 'prison'], ['El Helicoide', 'prison'], ['casa por cárcel', 'house-arrest'], ['medidas cautelares, presentación cada 30 días', 'measures'], ['en libertad con presentaciones', 'measures'], ['libertad plena', 'free'], ['excarcelado', ['measures', 'free'], 'value-several'], ['excarcelado con medidas', 'measures'], ['en el exterior, con poder otorgado a abogado', ['abroad']], ['orden de captura', ['wanted']], ['paradero desconocido', 'disappeared'], ['detenido en 2014, luego liberado', 'free'], ['presuntamente detenido', unread('presuntamente detenido'), 'value-hedged'], ['#N/A', unread('#N/A'), 'error-cell']]),
  'courts.csv': column('Tipo de tribunal', 'court', [['Tribunal 4° de Control', 'ordinary', 'stage-from-court'], ['Tribunal Militar Primero de Juicio', 'military', 'stage-from-court'], ['Consejo de Guerra de Maracay', 'military'], ['Juzgado Cuarto de Control con competencia en casos vinculados con terrorismo', 'terrorism', 'stage-from-court'], ['Sección de Adolescentes', 'adolescents'], ['Caracas', unread('Caracas'), 'value-unrecognised']]),
  'stage-from-court.csv': { text: lines('id;Tribunal;Militar', 'B-1;Tribunal 3° de Control;no', 'B-2;Tribunal de Ejecución;no'), expected: { cases: [{ stage: ['not-charged', 'charged', 'accused', 'convicted', 'closed'], court: 'ordinary', codes: ['stage-from-court'] }, { stage: ['final', 'served', 'closed'] }] } },
  'identity-numbers.csv': { text: csv([['id', 'Cédula', 'Militar'], ...['V-12.345.678', 'V12345678', '12345678', '1.2345678E7', '12345678.0', 'C.I. V 20849037', 'E-82.123.456', 'J-12345678-9', 'V-123', 'indocumentado', '1.23E+07', 'V-l2345678', 'titular de la cédula de identidad N° 9.216.278'].map((text, index) => [`c${index + 1}`, text, 'no'])]), expected: { cases: [{ 'id-number': 'V-12345678', codes: [] }, { 'id-number': 'V-12345678' }, { 'id-number': ['12345678'], codes: ['id-letter-missing'] }, { 'id-number': ['12345678'], codes: ['id-spreadsheet-damage', 'id-letter-missing'] }, { 'id-number': ['12345678'] }, { 'id-number': 'V-20849037' }, { 'id-number': 'E-82123456' }, { codes: ['id-legal-person'] }, { 'id-number': ['V-123'], codes: ['id-length'] }, { 'id-number': said('indocumentado') }, { codes: ['id-spreadsheet-damage'] }, { 'id-number': 'V-12345678', codes: ['id-lookalike'] }, { 'id-number': ['9216278'] }] } },
  'error-cells.csv': { text: lines('id;Fecha de detención;Militar;Entidad', 'B-1;#N/A;#¡REF!;#N/D', 'B-2;########;#DIV/0!;Err:502'), expected: { cases: [{ 'arrest-date': unread('#N/A'), military: unread('#¡REF!'), state: unread('#N/D'), codes: ['error-cell', 'error-cell', 'error-cell'] }, { 'arrest-date': unread('########'), military: unread('#DIV/0!'), state: unread('Err:502') }] } },
  'contradictions.csv': { text: lines('id;Fecha de los hechos;Fecha de detención;Situación actual;Fuera del país', 'B-1;02/08/2024;01/08/2024;recluido;sí', 'B-2;agosto 2024;01/08/2024;recluido;no'), expected: { cases: [{ 'conduct-date': { unknown: 'contradicted', text: '2024-08-02' }, 'arrest-date': { unknown: 'contradicted', text: '2024-08-01' }, abroad: { unknown: 'contradicted', text: 'yes' }, codes: ['conduct-after-arrest', 'facts-disagree'] }, { 'conduct-date': '2024-08', codes: [] }] } },
  'places.csv': { text: csv([['id', 'Entidad', 'Militar'], ...['Edo. Táchira', 'VARGAS', 'Maracaibo, Zulia', 'Caracas', 'Anzoategui', 'Springfield', 'San Carlos'].map((text, index) => [`c${index + 1}`, text, 'no'])]), expected: { cases: [{ state: 'Táchira' }, { state: 'La Guaira' }, { state: 'Zulia' }, { state: 'Distrito Capital' }, { state: 'Anzoátegui' }, { state: unread('Springfield'), codes: ['state-unrecognised'] }, { state: ['Cojedes', 'Zulia'], codes: ['value-several'] }] } },

  // Words that deny, take back or outdate what they stand beside: nobody is free, imprisoned or acquitted by them.
  'custody-denied.csv': column('Situación actual', 'custody', [
    ...['No está preso', 'sin privativa', 'ya no está detenido', 'nunca detenido', 'ex preso político', 'estuvo preso', 'fallecida en prisión', 'murió en El Helicoide', 'sin orden de captura', 'sin medidas', 'medidas revocadas, preso', 'fianza pendiente'].map((text) => [text, unread(text), 'value-hedged']),
    ['boleta de excarcelación no ejecutada', 'prison'],
    ...['medidas cautelares solicitadas', 'trasladado de El Helicoide a su casa', 'salió de Ramo Verde'].map((text) => [text, unread(text), 'value-hedged']),
    ['liberado; luego recapturado', 'prison'], ['detenido y liberado el mismo día', 'free'], ['excarcelado y vuelto a detener', ['measures', 'free', 'prison'], 'value-several'],
    ['excarcelado sin medidas', 'free'], ['en libertad, salió del país', ['free', 'abroad'], 'value-several'], ['detenido, incomunicado', 'prison'], ['aún detenido', 'prison'],
  ]),
  'stage-denied.csv': column('Etapa procesal', 'stage', [
    ...['acusación no admitida', 'sobreseimiento solicitado', 'se pidió sobreseimiento', 'sobreseimiento negado', 'sobreseimiento provisional', 'absuelto, fiscalía apeló', 'juicio anulado'].map((text) => [text, unread(text), 'value-hedged']),
    ['no acusado', ['not-charged', 'charged'], 'value-several'], ['juicio no iniciado', ['accused', 'trial'], 'value-several'], ['en espera de juicio', ['accused', 'trial'], 'value-several'], ['audiencia preliminar diferida', ['charged', 'accused'], 'value-several'],
    ['no imputado', 'not-charged'], ['imputado / acusado', 'accused'], ['condenado (firme)', 'final'], ['condenado, apeló', 'convicted'], ['privativa; acusación presentada', 'accused'], ['privativa', ['charged', 'accused', 'trial'], 'value-several'], ['fase preparatoria', ['not-charged', 'charged'], 'value-several'],
  ]),
  'decisions.csv': column('Decisión', 'decision', [['otorgada', 'granted'], ['se otorgó', 'granted'], ['negada', 'refused'], ['sin respuesta', 'none'], ['en trámite', 'none'], ['negada; en apelación otorgada', ['refused', 'granted'], 'value-several'], ['no otorgada', unread('no otorgada'), 'value-hedged'], ['otorgada parcialmente', unread('otorgada parcialmente'), 'value-hedged'], ['inadmisible', unread('inadmisible'), 'value-unrecognised']], {}, ['Militar']),
  'truth-denied.csv': column('Acción armada con extranjeros', 'foreign-armed-action', [['no hubo', 'no'], ['ninguna', 'no'], ['sí', 'yes'], ['sí, según la fiscalía', 'yes'], ...['no, según la defensa', 'presunta', 'niega', 'sí/no', 'no (sí?)'].map((text) => [text, unread(text), 'truth-unreadable'])]),
  'military-retired.csv': column('Militar', 'military', [['militar retirado', 'yes'], ['sí, retirado', 'yes'], ['no, civil', 'no'], ['no, retirado', unread('no, retirado'), 'truth-unreadable'], ['ex militar', unread('ex militar'), 'truth-unreadable'], ['hijo de militar', 'no']]),
  'dates-of-hands.csv': column('Fecha de los hechos', 'conduct-date', [['1/2/24', '2024-02-01'], ['01/02/99', '1999-02-01'], ['2014-2015', '2014-01-01..2015-12-31'], ['desde 2018', '2018-01-01..'], ['entre el 3 y el 5 de marzo de 2014', '2014-03-03..2014-03-05'], ['entre el 3 y el 5 de marzo', unread('entre el 3 y el 5 de marzo'), 'date-unreadable'], ['29/07/2024 (aprox)', '2024-06-29..2024-08-29', 'date-approximate'], ['c. 2014', '2013-01-01..2015-12-31', 'date-approximate'], ['madrugada del 30 de julio de 2024', '2024-07-30'], ['30 de julio de 2024 en la noche', '2024-07-30'], ['29-31/07/2024', '2024-07-29..2024-07-31'], ['07-08/2024', '2024-07-01..2024-08-31'], ['no fue en 2014', unread('no fue en 2014'), 'date-unreadable'], ['2014, no 2013', unread('2014, no 2013'), 'date-unreadable'], ['30/07/2024: detención; 29/07/2024: hechos', unread('30/07/2024: detención; 29/07/2024: hechos'), 'date-unreadable'], ['28 de julio', unread('28 de julio'), 'date-unreadable'], ['00/00/0000', unread('00/00/0000'), 'date-impossible']]),
  'identity-grouping.csv': column('Cédula', 'id-number', [['V-12.345.67', 'V-1234567', 'id-grouping'], ['12345,678', ['12345678'], 'id-grouping', 'id-letter-missing'], ['12,345,678', ['12345678'], 'id-letter-missing'], ['V-12345678 / V-87654321', unread('V-12345678 / V-87654321'), 'id-unreadable']], {}, ['Militar']),
  // What the program writes, it reads: an apostrophe before a formula, and the columns of a file of rejects.
  'guarded.csv': { text: lines('id;Fecha de los hechos;Conducta;Observaciones', "'-7;'-;marcha;'=1+1", "B-2;29/07/2024;'@protesta;'hola"), expected: { cases: [{ id: '-7', 'conduct-date': null, 'conduct-kind': 'demonstration', notes: ['=1+1'] }, { id: 'B-2', 'conduct-date': '2024-07-29', 'conduct-kind': 'demonstration', notes: "'hola" }] } },
  'rejects-again.csv': { text: lines('id;Conducta;Militar;row;code;message', 'B-1;marcha;no;3;extra-cell;la fila tiene más celdas', 'B-2;paro;sí;4;;'), expected: { cases: [{ id: 'B-1', military: 'no', codes: [] }, { id: 'B-2', codes: [] }], notices: ['dialect-detected'] } },
  'rejects-of-files.csv': { text: lines('id;Conducta;Militar;file;row;code;message', 'B-1;marcha;no;a.csv;3;extra-cell;x'), expected: { cases: [{ id: 'B-1', military: 'no', codes: [] }], notices: ['dialect-detected'] } },
  'extra-cell-after-quote.csv': { text: lines('id;Conducta;Militar', 'B-1;"marcha;no', 'B-2;paro;no;de más', 'B-3;paro;no'), expected: { cases: [{ id: 'B-3' }], rejected: [[2, 'broken-quotes'], [3, 'extra-cell']] } },

  'cases.json': { text: JSON.stringify([{ id: 'J-1', 'conduct-date': '2024-07-29', 'linked-event': 12, charges: ['incendio', { text: 'x', offence: 'terrorismo', degree: 'attempted' }], stage: 'charged' }, { id: 'J-2', stage: null, custody: 'recluido en Ramo Verde' }]), expected: { cases: [{ id: 'J-1', 'conduct-date': '2024-07-29', 'linked-event': '12', charges: [['incendio-intencional'], ['terrorismo']], stage: 'charged' }, { id: 'J-2', stage: null, custody: 'prison', 'custody-place': 'Ramo Verde' }] } },
  'cases-object.json': { text: JSON.stringify({ cases: [{ id: 'J-1', military: true }, { id: 'J-2', __proto__x: 1 }, 7] }), expected: { cases: [{ id: 'J-1', military: 'yes' }], rejected: [[2, 'unknown-fact'], [3, 'json-not-a-case']] } },
  'one-case.json': { text: JSON.stringify({ id: 'J-1', 'arrest-date': 'agosto de 2018', 'charges': null }), expected: { cases: [{ id: 'J-1', 'arrest-date': '2018-08', charges: { unknown: 'blank' } }] } },
  'cases.ndjson': { text: '{"id":"J-1","military":"no"}\n\n{"id":"J-2","military":\n{"id":"J-3","milytary":"no"}\n{"id":"J-4"}\n', expected: { cases: [{ id: 'J-1' }, { id: 'J-4' }], blank: [2], rejected: [[3, 'json-invalid'], [4, 'unknown-fact']] } },
  'broken.json': { text: '[{"id": "J-1"', expected: { error: 'json-invalid' } },
  'proto.json': { text: '[{"__proto__": {"military": "yes"}, "id": "J-1"}]', expected: { rejected: [[1, 'unknown-fact']], cases: [] } },
  'page.xls': { text: '<html><table><tr><td>id</td></tr></table></html>', expected: { error: 'not-a-table', values: { format: 'HTML' } } },
  'document.pdf': { text: '%PDF-1.5\n%', expected: { error: 'not-a-table', values: { format: 'PDF' } } },
};
