/**
 * The page as a tree. The same tree is written out as HTML, or embedded as
 * JSON and built by the page's own script with `createElement` and text
 * nodes: no text of a case is ever parsed as markup.
 */
import { visible } from '../../text/sanitise.ts';

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
/** Text, an element, or the number of a part kept once (see {@link Parts}). */
export type Content = string | number | ElementTree;
export type ElementTree = readonly [tag: string, attributes: Attributes | null, content: readonly Content[]];

const VOID = new Set(['meta', 'input', 'br', 'hr']);
const NAME = /^[a-z][a-z0-9-]*$/i;

/** An element; content that is empty is left out. */
export function el(tag: string, attributes: Attributes | null, ...content: readonly (Content | readonly Content[] | null | undefined | false)[]): ElementTree {
  const flat: Content[] = [];
  for (const one of content) {
    if (one === null || one === undefined || one === false || one === '') continue;
    if (isList(one)) flat.push(...one);
    else flat.push(one);
  }
  return [tag, attributes, flat];
}

function isList(content: Content | readonly Content[]): content is readonly Content[] {
  // Only an element has null or attributes, which are no content, in its second place.
  return Array.isArray(content) && !(typeof content[0] === 'string' && (content[1] === null || (typeof content[1] === 'object' && !Array.isArray(content[1]))));
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as it may stand between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);
}

/** Writes a tree out; parts are put in where they are named. */
export function serialise(content: Content, parts: readonly Content[] = []): string {
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return serialise(parts[content] ?? '', parts);
  const [tag, attributes, children] = content;
  if (!NAME.test(tag)) throw new Error(`no element name: ${tag}`);
  const opening = `<${tag}${serialiseAttributes(attributes)}>`;
  return VOID.has(tag) ? opening : `${opening}${children.map((child) => serialise(child, parts)).join('')}</${tag}>`;
}

function serialiseAttributes(attributes: Attributes | null): string {
  return Object.entries(attributes ?? {})
    .map(([name, value]) => (value === undefined || value === false ? '' : value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}

/** Trees that occur again and again, each kept once. */
export class Parts {
  readonly list: Content[] = [];
  readonly #named = new Map<string, number>();
  readonly #known = new Map<string, number>();

  /** The number of the tree that this name stands for; built only the first time. */
  once(name: string, build: () => Content): number {
    let number = this.#named.get(name);
    if (number === undefined) this.#named.set(name, (number = this.keep(build())));
    return number;
  }

  /** The number under which a tree is kept. */
  keep(tree: Content): number {
    const key = JSON.stringify(tree);
    let number = this.#known.get(key);
    if (number === undefined) {
      number = this.list.push(tree) - 1;
      this.#known.set(key, number);
    }
    return number;
  }
}

/** JSON for a `<script type="application/json">`: nothing in it can end the element. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
