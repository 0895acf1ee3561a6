/** A document as blocks: told once, then written by the pen of each format (`pens.ts`). */
import type { Language } from '../../i18n/language.ts';
import type { ElementTree } from '../html/element.ts';

/** Part of a line: plain, strong, emphasised or faint; with an address, a link. */
export interface Run {
  readonly text: string;
  readonly style?: 'strong' | 'emphasis' | 'faint';
  readonly href?: string;
}
/** Text, or runs; `[…]` in it is a place that a human must fill. */
export type Line = string | readonly (string | Run)[];

/** An item of a list, with the items below it. */
export interface Item {
  readonly text: Line;
  readonly items?: readonly Item[];
}
export type Cell = Line | number | null;

export type Block =
  | { readonly kind: 'title'; readonly text: Line }
  /** @property id what a link within the document names; `alert`: to be looked into first. */
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: Line; readonly id?: string | undefined; readonly alert?: boolean | undefined }
  | { readonly kind: 'paragraph'; readonly text: Line; readonly align?: 'justify' | 'center' | 'right' | 'left'; readonly indent?: boolean; readonly keep?: boolean }
  | { readonly kind: 'list'; readonly items: readonly Item[]; readonly numbered?: boolean }
  /** What must not be overlooked. */
  | { readonly kind: 'box'; readonly lines: readonly Line[] }
  /** Without headings the first column names what the second holds. */
  | { readonly kind: 'table'; readonly headings: readonly string[]; readonly rows: readonly (readonly Cell[])[]; readonly widths?: readonly number[] }
  /** What stands at the end: footnotes, sources, cautions. */
  | { readonly kind: 'notes'; readonly lines: readonly Line[] }
  /** Links to headings; only on a page. */
  | { readonly kind: 'contents'; readonly entries: readonly { readonly id: string; readonly text: string }[] }
  /** Only on a page; what it shows must stand in another block too. */
  | { readonly kind: 'picture'; readonly picture: ElementTree }
  | { readonly kind: 'signature'; readonly lines: readonly string[] }
  | { readonly kind: 'page-break' };

export interface Doc {
  readonly title: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
  /** What stands at the foot of every sheet of paper, left of the page number. */
  readonly foot?: string;
  /** ISO day that the properties of a file carry. */
  readonly day?: string;
}

/** What a command found: as data for scripts, and told to people. */
export interface Report {
  readonly data: unknown;
  readonly document: () => Doc;
}

export const strong = (text: string): Run => ({ text, style: 'strong' });
export const emphasis = (text: string): Run => ({ text, style: 'emphasis' });
export const faint = (text: string): Run => ({ text, style: 'faint' });
/** An address that can be followed where it is one of the web. */
export const link = (href: string, style?: 'faint'): Run => ({ text: href, href, ...(style ? { style } : {}) });
export const title = (text: Line): Block => ({ kind: 'title', text });
export const heading = (level: 1 | 2, text: Line, id?: string): Block => ({ kind: 'heading', level, text, id });
export const paragraph = (text: Line, options: Omit<Extract<Block, { kind: 'paragraph' }>, 'kind' | 'text'> = {}): Block => ({ kind: 'paragraph', text, ...options });
export const list = (items: readonly (Line | Item)[]): Block => ({ kind: 'list', items: items.map(itemOf) });
export const numbered = (items: readonly Line[]): Block => ({ kind: 'list', items: items.map(itemOf), numbered: true });
export const box = (lines: readonly Line[]): Block => ({ kind: 'box', lines });
/** A document under its title. */
export const titled = (text: string, language: Language, blocks: readonly Block[]): Doc => ({ title: text, language, blocks: [title(text), ...blocks] });
export const table = (headings: readonly string[], rows: readonly (readonly Cell[])[], widths?: readonly number[]): Block => ({ kind: 'table', headings, rows, ...(widths ? { widths } : {}) });
export const notes = (lines: readonly Line[]): Block => ({ kind: 'notes', lines });

/** A heading with what stands below it; nothing where that is nothing. */
export function section(text: Line, blocks: readonly Block[]): readonly Block[] {
  return blocks.length === 0 ? [] : [heading(1, text), ...blocks];
}

function itemOf(item: Line | Item): Item {
  return typeof item === 'string' || Array.isArray(item) ? { text: item as Line } : (item as Item);
}

export function runsOf(line: Line): readonly Run[] {
  if (typeof line === 'string') return [{ text: line }];
  return line.map((part) => (typeof part === 'string' ? { text: part } : part));
}

export function textOf(line: Cell): string {
  return typeof line === 'number' || line === null ? String(line ?? '') : runsOf(line).map((run) => run.text).join('');
}

/** Whether all of a line stands back. */
export function isFaint(line: Line): boolean {
  return runsOf(line).every((run) => run.style === 'faint');
}

/** Every text of a block, for tests and for counting the places to fill. */
export function linesOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'list':
      return block.items.flatMap(itemTexts);
    case 'box':
    case 'notes':
    case 'signature':
      return block.lines.map(textOf);
    case 'table':
      return [...block.headings, ...block.rows.flatMap((row) => row.map(textOf))];
    case 'contents':
    case 'picture':
    case 'page-break':
      return [];
    default:
      return [textOf(block.text)];
  }
}

function itemTexts({ text, items = [] }: Item): readonly string[] {
  return [textOf(text), ...items.flatMap(itemTexts)];
}

/** A place that a human must fill or check: `[…]` or `[… what]`. */
export const PLACE = /\[[^[\]…?]{0,400}[…?][^[\]]{0,400}\]/g;

/** An address of the web, which may be a link; one that was cut (`…`) leads nowhere. */
export function isWeb(href: string | undefined): href is string {
  return href !== undefined && /^https?:\/\/[^\s"'<>…]+$/u.test(href);
}
