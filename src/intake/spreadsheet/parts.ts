/** The parts of a spreadsheet's container as XML events: unpacked and parsed piece by piece, never whole. */
import { SaxesParser } from 'saxes';
import { IntakeError } from '../error.ts';
import { FOREIGN, XmlNames } from './xml-names.ts';
import { partKey, unpacked, type ZipEntry } from '../../zip/read.ts';

/** No part of a workbook is nested nearly so deep. */
const DEEPEST = 256;

export interface XmlHandlers {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

/** Names of one family of documents. */
export interface Names {
  /** What stands before the names of each namespace. */
  readonly called: ReadonlyMap<string, string>;
  /** Whether an element, and all that is in it, is passed over. */
  readonly passesOver: (name: string) => boolean;
}

export class Parts {
  readonly #bytes: Buffer;
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #names: Names;

  constructor(bytes: Buffer, entries: readonly ZipEntry[], names: Names) {
    this.#bytes = bytes;
    this.#entries = new Map(entries.map((entry) => [partKey(entry.name), entry]));
    this.#names = names;
  }

  has(name: string): boolean {
    return this.#entries.has(partKey(name));
  }

  /** Whether the bytes of a part hold a word of ASCII: a look that costs much less than parsing it. */
  async mentions(name: string, word: string): Promise<boolean> {
    let tail: Buffer = Buffer.alloc(0);
    for await (const chunk of unpacked(this.#bytes, this.#entryOf(name))) {
      const seen = Buffer.concat([tail, chunk]);
      if (seen.includes(word)) return true;
      tail = seen.subarray(-word.length);
    }
    return false;
  }

  /** Parses a part; control comes back after each piece. @throws IntakeError where it is no XML */
  async *parse(name: string, handlers: XmlHandlers): AsyncGenerator<void> {
    const decoder = new TextDecoder('utf-8');
    // No entities are declared or fetched: what is not in XML itself is an error.
    const parser = new SaxesParser();
    parser.on('error', () => {
      throw new IntakeError('spreadsheet-damaged');
    });
    const { called, passesOver } = this.#names;
    const names = new XmlNames(called);
    const { open, text, close } = handlers;
    let depth = 0;
    /** How deep the element stands that is passed over; 0 where there is none. */
    let passed = 0;
    parser.on('opentag', (tag) => {
      depth += 1;
      if (depth > DEEPEST) throw new IntakeError('spreadsheet-damaged');
      const [own, attributes] = names.enter(tag.name, tag.attributes);
      if (passed === 0 && passesOver(own)) passed = depth;
      if (passed === 0) open?.(own, attributes);
    });
    if (text) {
      const tell = (piece: string): void => {
        if (passed === 0) text(piece);
      };
      parser.on('text', tell);
      parser.on('cdata', tell);
    }
    parser.on('closetag', (tag) => {
      const own = names.leave(tag.name);
      if (passed === 0) close?.(own);
      else if (passed === depth) passed = 0;
      depth -= 1;
    });
    for await (const chunk of unpacked(this.#bytes, this.#entryOf(name))) {
      parser.write(decoder.decode(chunk, { stream: true }));
      yield;
    }
    parser.write(decoder.decode()).close();
  }

  /** Parses a part to its end. */
  async whole(name: string, handlers: XmlHandlers): Promise<void> {
    for await (const _ of this.parse(name, handlers));
  }

  #entryOf(name: string): ZipEntry {
    const entry = this.#entries.get(partKey(name));
    if (!entry) throw new IntakeError('spreadsheet-part-missing', { part: name });
    return entry;
  }
}

/** Whether a name is of a namespace that is none of ours. */
export function isForeign(name: string): boolean {
  return name.startsWith(FOREIGN);
}
