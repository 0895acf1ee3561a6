/** A document as blocks, so that each report of the law is made once and printed in three forms. */
import type { Clause } from '../../authoring/describe.ts';
import { sanitise } from '../../text/sanitise.ts';
import type { ElementTree } from '../html/element.ts';

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly id?: string }
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'notice' | 'small' }
  | { readonly kind: 'list'; readonly items: readonly Item[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }
  /** Only on a page; what it shows must stand in another block too. */
  | { readonly kind: 'picture'; readonly picture: ElementTree };

export interface Item {
  readonly text: string;
  readonly items?: readonly Item[];
}

export interface Doc {
  readonly title: string;
  readonly language: 'es' | 'en';
  readonly blocks: readonly Block[];
}

export const heading = (level: 1 | 2 | 3, text: string, id?: string): Block => (id === undefined ? { kind: 'heading', level, text } : { kind: 'heading', level, text, id });
export const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
export const notice = (text: string): Block => ({ kind: 'paragraph', text, tone: 'notice' });
export const small = (text: string): Block => ({ kind: 'paragraph', text, tone: 'small' });
export const list = (items: readonly (string | Item)[]): Block => ({ kind: 'list', items: items.map((item) => (typeof item === 'string' ? { text: item } : item)) });
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block => ({ kind: 'table', head, rows });

/** A clause as a list: "all of" and "any of" with their parts below. */
export function clauseItem(clause: Clause, words: { readonly allOf: string; readonly anyOf: string }): Item {
  if (clause.kind === 'one') return { text: clause.text };
  if (clause.kind === 'scope') return { text: `${clause.text}:`, items: [clauseItem(clause.part, words)] };
  return { text: `${clause.kind === 'all' ? words.allOf : words.anyOf}:`, items: clause.parts.map((part) => clauseItem(part, words)) };
}

/** One line of text; control characters (terminal escapes among them) never reach a screen. */
export function plainLine(value: string): string {
  return sanitise(value).replace(/\s+/g, ' ').trim();
}
