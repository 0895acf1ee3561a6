/** The streams of a compound file, the container of XLS (MS-CFB): a small file system of sectors. */
import { IntakeError } from '../../error.ts';

/** The last sector of a chain; every number from here on is none. */
const NO_SECTOR = 0xfffffffa;
const STREAM = 2;
const ROOT = 5;
const ENTRY = 128;
/** Sectors of the allocation table that the header itself names. */
const IN_HEADER = 109;

interface Entry {
  /** In small letters: capitals make no difference. */
  readonly name: string;
  readonly type: number;
  readonly first: number;
  readonly size: number;
}

export class CompoundFile {
  readonly #bytes: Buffer;
  readonly #sector: number;
  readonly #next: readonly number[];
  readonly #entries: readonly Entry[];

  /** @throws IntakeError for a container that leads nowhere or in a circle */
  constructor(bytes: Buffer) {
    if (bytes.length < 512) throw damaged();
    this.#bytes = bytes;
    this.#sector = 1 << (bytes.readUInt16LE(0x1e) & 31);
    if (this.#sector !== 512 && this.#sector !== 4096) throw damaged();
    this.#next = numbers(Buffer.concat(this.#tables().map((sector) => this.#at(sector))));
    const directory = this.#chain(bytes.readUInt32LE(0x30));
    this.#entries = Array.from({ length: Math.floor(directory.length / ENTRY) }, (_, index) => entryOf(directory.subarray(index * ENTRY, (index + 1) * ENTRY)));
  }

  has(name: string): boolean {
    return this.#entries.some((entry) => entry.name === name.toLowerCase());
  }

  /** The content of a stream; null where there is none of that name. */
  stream(name: string): Buffer | null {
    const entry = this.#entries.find((one) => one.name === name.toLowerCase() && one.type === STREAM);
    if (!entry) return null;
    const content = entry.size < this.#bytes.readUInt32LE(0x38) ? this.#small(entry) : this.#chain(entry.first);
    if (content.length < entry.size) throw damaged();
    return content.subarray(0, entry.size);
  }

  /** Small streams share one that the root holds, in sectors of their own size. */
  #small({ first }: Entry): Buffer {
    const root = this.#entries.find(({ type }) => type === ROOT);
    const whole = root ? this.#chain(root.first) : Buffer.alloc(0);
    const size = 1 << (this.#bytes.readUInt16LE(0x20) & 31);
    const next = numbers(this.#chain(this.#bytes.readUInt32LE(0x3c)));
    return followed(first, next, (sector) => whole.subarray(sector * size, (sector + 1) * size));
  }

  #chain(first: number): Buffer {
    return followed(first, this.#next, (sector) => this.#at(sector));
  }

  /** The last sector of a file may be cut short. */
  #at(sector: number): Buffer {
    const begin = (sector + 1) * this.#sector;
    if (begin >= this.#bytes.length) throw damaged();
    return this.#bytes.subarray(begin, begin + this.#sector);
  }

  /** The sectors of the table that says which sector follows which. */
  #tables(): readonly number[] {
    const listed = numbers(this.#bytes.subarray(0x4c, 0x4c + IN_HEADER * 4));
    for (let more = this.#bytes.readUInt32LE(0x44), left = this.#bytes.length / this.#sector; more < NO_SECTOR; left -= 1) {
      if (left < 0) throw damaged();
      const [last = NO_SECTOR, ...others] = numbers(this.#at(more)).reverse();
      listed.push(...others.reverse());
      more = last;
    }
    return listed.filter((sector) => sector < NO_SECTOR);
  }
}

function followed(first: number, next: readonly number[], at: (sector: number) => Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let sector = first; sector < NO_SECTOR; sector = next[sector] ?? NO_SECTOR) {
    if (parts.length > next.length) throw damaged();
    parts.push(at(sector));
  }
  return Buffer.concat(parts);
}

function entryOf(bytes: Buffer): Entry {
  const length = Math.min(64, bytes.readUInt16LE(0x40));
  return { name: bytes.toString('utf16le', 0, Math.max(0, length - 2)).toLowerCase(), type: bytes[0x42] ?? 0, first: bytes.readUInt32LE(0x74), size: bytes.readUInt32LE(0x78) };
}

function numbers(bytes: Buffer): number[] {
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => bytes.readUInt32LE(index * 4));
}

function damaged(): IntakeError {
  return new IntakeError('spreadsheet-damaged');
}
