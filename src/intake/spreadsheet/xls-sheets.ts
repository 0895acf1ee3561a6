/** Which sheets an XLS file hides: its BOUNDSHEET records, which the adapter's reader leaves out. */

const RECORD = 0x85;

/** Whether the record of a sheet says that it is hidden. */
export function hiddenInXls(bytes: Buffer, name: string): boolean {
  for (const [encoding, flag] of [['latin1', 0], ['utf16le', 1]] as const) {
    const label = Buffer.from(name, encoding);
    // Before the name: record id, length, position (4), state, type, number of characters, width of characters.
    for (let at = bytes.indexOf(label); at >= 12; at = bytes.indexOf(label, at + 1)) {
      if (bytes.readUInt16LE(at - 12) === RECORD && bytes[at - 2] === name.length && bytes[at - 1] === flag) return ((bytes[at - 4] ?? 0) & 3) !== 0;
    }
  }
  return false;
}
