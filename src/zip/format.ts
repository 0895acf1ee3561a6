/** Numbers of the ZIP format (APPNOTE 6.3) that reading and writing share. */

export const LOCAL = 0x04034b50;
export const CENTRAL = 0x02014b50;
export const END = 0x06054b50;
export const STORED = 0;
export const DEFLATED = 8;

/** Where the record that ends a container begins; -1 where there is none. */
export function endOf(bytes: Buffer): number {
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1');
  return end + 22 > bytes.length ? -1 : end;
}
