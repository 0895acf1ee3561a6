/** The parts of an XLSX container as XML events: unpacked and parsed piece by piece, never whole. */
import { SaxesParser } from 'saxes';
import { IntakeError } from '../../error.ts';
import { unpacked, type ZipEntry } from '../zip-directory.ts';

/** No part of a workbook is nested nearly so deep. */
const DEEPEST = 256;

export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

export class Parts {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  constructor(bytes: Buffer, entries: readonly ZipEntry[]) {
    this.#bytes = bytes;
    this.#entries = new Map(entries.map((entry) => [entry.name, entry]));
  }

  has(name: string): boolean {
    return this.#entries.has(name);
  }

  /** Parses a part; control comes back after each piece. Names come without their prefix. @throws IntakeError where it is no XML */
  async *parse(name: string, handlers: XmlHandlers): AsyncGenerator<void> {
    const entry = this.#entries.get(name);
    if (!entry) throw new IntakeError('spreadsheet-damaged');
    const decoder = new TextDecoder('utf-8');
    // No entities are declared or fetched: what is not in XML itself is an error.
    const parser = new SaxesParser();
    parser.on('error', () => {
      throw new IntakeError('spreadsheet-damaged');
    });
    const { open, text, close } = handlers;
    let depth = 0;
    parser.on('opentag', (tag) => {
      depth += 1;
      if (depth > DEEPEST) throw new IntakeError('spreadsheet-damaged');
      open?.(local(tag.name), tag.attributes);
    });
    if (text) {
      parser.on('text', text);
      parser.on('cdata', text);
    }
    parser.on('closetag', (tag) => {
      depth -= 1;
      close?.(local(tag.name));
    });
    for await (const chunk of unpacked(this.#bytes, entry)) {
      parser.write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    parser.write(decoder.decode()).close();
  }

  /** Parses a part to its end. */
  async whole(name: string, handlers: XmlHandlers): Promise<void> {
    for await (const _ of this.parse(name, handlers));
  }
}

function local(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}
