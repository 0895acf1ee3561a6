/** An office document whose bytes depend on what is in it, and not on when a library wrote it. */
import { readZip } from '../../zip/read.ts';
import { writeZip } from '../../zip/write.ts';

const FIRST = '[Content_Types].xml';
const PROPERTIES = 'docProps/core.xml';

/** Writes a document again, its parts in a fixed order and the times in its properties set to a day. */
export function withFixedTimes(bytes: Uint8Array, isoDay: string): Uint8Array {
  const parts = readZip(bytes);
  const names = [...parts.keys()].sort((a, b) => (a === FIRST ? -1 : b === FIRST ? 1 : a < b ? -1 : 1));
  return writeZip(names.map((name) => {
    const content = parts.get(name) ?? Buffer.alloc(0);
    return [name, name === PROPERTIES ? dated(content, isoDay) : content];
  }));
}

function dated(properties: Buffer, isoDay: string): Buffer {
  return Buffer.from(properties.toString('utf8').replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${isoDay}T00:00:00Z`), 'utf8');
}
