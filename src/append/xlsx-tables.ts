/** Excel's tables in a worksheet that gets one more row. */
import { columnLetter } from '../intake/spreadsheet/column-letter.ts';
import { relations } from '../intake/spreadsheet/xlsx/book.ts';
import type { Parts } from '../intake/spreadsheet/parts.ts';
import { blockOf } from '../intake/spreadsheet/xlsx/sheet.ts';
import { partText, walkXml, withAttribute, withChanges, type Tag } from '../intake/spreadsheet/xml-places.ts';
import { unpack, type ZipEntry } from '../zip/read.ts';
import { AppendError } from './obstacle.ts';

/**
 * The tables that end right above the new row, with that row in them: names and contents of their parts.
 * @param sheet the worksheet's part
 * @throws AppendError where the row would not be one of the table's
 */
export async function extendedTables(bytes: Buffer, entries: readonly ZipEntry[], parts: Parts, sheet: string, row: number): Promise<readonly (readonly [string, Buffer])[]> {
  const changed: (readonly [string, Buffer])[] = [];
  for (const { type, part } of (await relations(parts, sheet)).values()) {
    const entry = type === 'table' ? entries.find(({ name }) => name === part) : undefined;
    if (!entry) continue;
    const xml = partText(unpack(bytes, entry));
    const tags: Tag[] = [];
    walkXml(xml, { open: (tag) => { if (/(?:^|:)(?:table|autoFilter)$/u.test(tag.name)) tags.push(tag); }, close: () => undefined });
    const [table] = tags;
    const block = blockOf(table?.attributes['ref']);
    if (!table || !block || block.bottom < row - 1 || block.top >= row) continue;
    if (table.attributes['tableType'] === 'queryTable') throw new AppendError('query');
    if (Number(table.attributes['totalsRowCount'] ?? 0) > 0 && block.bottom <= row) throw new AppendError('totals');
    const changes = tags.map(({ begin, end, attributes }) => {
      const tag = withAttribute(xml.slice(begin, end), 'insertRow', null);
      const own = blockOf(attributes['ref']);
      return { begin, end, text: own && own.bottom === row - 1 ? withAttribute(tag, 'ref', `${columnLetter(own.left)}${String(own.top)}:${columnLetter(own.right)}${String(row)}`) : tag };
    });
    const text = withChanges(xml, changes);
    if (text !== xml) changed.push([entry.name, Buffer.from(text)]);
  }
  return changed;
}
