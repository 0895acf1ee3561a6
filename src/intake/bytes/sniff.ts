/** The format of a file by its first bytes; its name says nothing. */
import { IntakeError } from '../error.ts';

export type Container = 'zip' | 'ole' | 'text';

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['%PDF', 'PDF'],
  ['{\\rtf', 'RTF'],
  ['\x89PNG', 'PNG'],
  ['\xff\xd8\xff', 'JPEG'],
  ['GIF8', 'GIF'],
  ['\x1f\x8b', 'gzip'],
  ['7z\xbc\xaf', '7-Zip'],
  ['Rar!', 'RAR'],
  ['SQLite format 3', 'SQLite'],
  ['PAR1', 'Parquet'],
  ['\x09\x00\x04\x00', 'Excel 2'],
  ['\x09\x02\x06\x00', 'Excel 3'],
  ['\x09\x04\x06\x00', 'Excel 4'],
];

/** The kind of container, or an error that names what the file is instead. */
export function sniff(head: Uint8Array): Container {
  const start = Buffer.from(head.buffer, head.byteOffset, Math.min(head.byteLength, 1024)).toString('latin1');
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return 'zip';
  if (start.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return 'ole';
  const other = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (other) throw new IntakeError('not-a-table', { format: other[1] });
  const text = start.replace(/^\xef\xbb\xbf/u, '').trimStart().toLowerCase();
  if (/^<(?:!doctype html|html|table|meta|head)/u.test(text)) throw new IntakeError('not-a-table', { format: 'HTML' });
  if (text.startsWith('<?xml')) throw new IntakeError('not-a-table', { format: 'XML' });
  return 'text';
}
