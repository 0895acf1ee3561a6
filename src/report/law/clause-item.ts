/** A clause as an item: "all of" and "any of" with their parts below. */
import type { Clause } from '../../authoring/describe.ts';
import type { Item } from '../document/blocks.ts';

export function clauseItem(clause: Clause, words: { readonly allOf: string; readonly anyOf: string }): Item {
  if (clause.kind === 'one') return { text: clause.text };
  if (clause.kind === 'scope') return { text: `${clause.text}:`, items: [clauseItem(clause.part, words)] };
  return { text: `${clause.kind === 'all' ? words.allOf : words.anyOf}:`, items: clause.parts.map((part) => clauseItem(part, words)) };
}
