/** An XML part as elements with their places in its text, so that a piece can be changed and nothing else. */
import { SaxesParser } from 'saxes';
import { IntakeError } from '../error.ts';

export interface Tag {
  /** With its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where the tag begins, and where what follows it begins. */
  readonly begin: number;
  readonly end: number;
  /** Whether it is an element of its own, `<a/>`. */
  readonly empty: boolean;
}

export interface PlaceHandlers {
  readonly open: (tag: Tag) => void;
  readonly text?: (text: string) => void;
  /** @param begin where the closing tag begins; that of the tag itself for `<a/>` @param end where what follows begins */
  readonly close: (name: string, begin: number, end: number) => void;
}

/** A change of a text: what stands from `begin` to `end` gives way. */
export interface Change {
  readonly begin: number;
  readonly end: number;
  readonly text: string;
}

/** The text of a part. @throws IntakeError where it is not what its bytes say */
export function partText(bytes: Buffer): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  if (!Buffer.from(text, 'utf8').equals(bytes)) throw new IntakeError('spreadsheet-damaged');
  return text;
}

export function walkXml(xml: string, { open, text, close }: PlaceHandlers): void {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new IntakeError('spreadsheet-damaged');
  });
  // A tag holds no other `<`, so that the last one before its end is its own.
  const begin = () => xml.lastIndexOf('<', parser.position - 1);
  parser.on('opentag', ({ name, attributes, isSelfClosing }) => {
    open({ name, attributes, begin: begin(), end: parser.position, empty: isSelfClosing });
  });
  if (text) {
    parser.on('text', text);
    parser.on('cdata', text);
  }
  parser.on('closetag', ({ name }) => {
    close(name, begin(), parser.position);
  });
  parser.write(xml).close();
}

/** The text with its changes, none of which touches another. */
export function withChanges(text: string, changes: readonly Change[]): string {
  let done = '';
  let at = 0;
  for (const change of [...changes].sort((a, b) => a.begin - b.begin)) {
    done += text.slice(at, change.begin) + change.text;
    at = change.end;
  }
  return done + text.slice(at);
}

/** A tag with another value of an attribute; null takes it away. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const there = new RegExp(`(\\s)${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'u');
  const written = value === null ? '' : ` ${name}="${escaped(value)}"`;
  return there.test(tag) ? tag.replace(there, () => written) : tag.replace(/\/?>$/u, (end) => written + end);
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
