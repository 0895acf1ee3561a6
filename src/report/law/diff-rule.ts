/** A rule that differs: what it asked before, what it asks now, and whom that lets in or shuts out. */
import { describe } from '../../authoring/describe.ts';
import type { RuleDifference } from '../../authoring/diff.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Law, Provision } from '../../rules/language/law.ts';
import { heading, list, type Block, type Item } from '../document/blocks.ts';
import { clauseItem } from './clause-item.ts';
import { exampleItems, type DiffSubject } from './example-text.ts';

/** The rule by its number and title in the version that has it, the later one first. */
export function ruleName(one: RuleDifference, words: LawWords): string {
  const [rule] = one.b.length > 0 ? one.b : one.a;
  return rule ? `${words.article(rule.article, rule.numeral)}. ${rule.title[words.language]}` : '';
}

export function ruleBlocks(one: RuleDifference, subject: DiffSubject, words: LawWords): readonly Block[] {
  const { diff } = words;
  const same = JSON.stringify(one.a.map((rule) => rule.when)) === JSON.stringify(one.b.map((rule) => rule.when));
  return [
    heading(2, `${diff.kind[one.kind]}: ${ruleName(one, words)}`),
    list([
      ...(same ? [{ text: diff.sameCondition }] : [side(diff.before, subject.a, one.a, words), side(diff.after, subject.b, one.b, words)]),
      ...exampleItems(one, subject, words),
    ]),
  ];
}

function side(when: string, law: Law, rules: readonly Provision[], words: LawWords): Item {
  if (rules.length === 0) return { text: `${when}: ${words.diff.none}` };
  return {
    text: `${when}, ${rules.map((rule) => words.article(rule.article, rule.numeral).toLowerCase()).join('; ')}:`,
    items: rules.map((rule) => ({ text: words.show[rule.role], items: [clauseItem(describe(rule.when, law, words), words)] })),
  };
}
