// A flat OpenDocument file of sheets, for LibreOffice to save in its formats.

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const paragraphs = (text) => text.split('\n').map((line) => `<text:p>${escape(line)}</text:p>`).join('');

/** A cell: text, a number, `{ day }`, `{ month }` (a day shown without its day), `{ formula }`, `{ span, text }`. */
function cell(value) {
  if (value === '' || value === null) return '<table:table-cell/>';
  if (typeof value === 'number') return `<table:table-cell office:value-type="float" office:value="${value}"><text:p>${value}</text:p></table:table-cell>`;
  if (typeof value === 'string') return `<table:table-cell office:value-type="string">${paragraphs(value)}</table:table-cell>`;
  if (value.day) return `<table:table-cell table:style-name="ce1" office:value-type="date" office:date-value="${value.day}"><text:p>${value.day}</text:p></table:table-cell>`;
  if (value.month) return `<table:table-cell table:style-name="ce2" office:value-type="date" office:date-value="${value.month}-01"><text:p>x</text:p></table:table-cell>`;
  if (value.formula) return `<table:table-cell table:formula="of:=${escape(value.formula)}"/>`;
  return `<table:table-cell office:value-type="string" table:number-columns-spanned="${value.span}" table:number-rows-spanned="1"><text:p>${escape(value.text)}</text:p></table:table-cell>${'<table:covered-table-cell/>'.repeat(value.span - 1)}`;
}

export function flatSheets(sheets) {
  const table = ({ name, hidden, rows }) =>
    `<table:table table:name="${name}" table:style-name="${hidden ? 'ta2' : 'ta1'}">${rows.map((row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`).join('')}</table:table>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
<number:date-style style:name="N2"><number:month number:textual="true"/><number:text>-</number:text><number:year/></number:date-style>
<style:style style:name="ce1" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="ce2" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>
<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>${sheets.map(table).join('')}</office:spreadsheet></office:body></office:document>`;
}
