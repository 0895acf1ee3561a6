/** What differs without deciding an outcome: dates, articles, questions, duties, steps. */
import type { Named, TextDifference } from '../../authoring/diff-text.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Item } from '../document/blocks.ts';

/** What the part is called: an article by its number, a question by its id, a duty or step by its words. */
export function textName(one: TextDifference, words: LawWords): string {
  return nameOf(one, one.b.length > 0 ? one.b : one.a, words);
}

function nameOf(one: TextDifference, parts: readonly Named[], words: LawWords): string {
  const { diff, language } = words;
  const named = ({ id, text }: Named): string => {
    if (one.section === 'dates') return diff.dates[id as 'in-force' | 'status'];
    if (one.section === 'articles') return [...new Set([words.article(id), text[language].split('. ', 1)[0] ?? ''])].join('. ');
    return one.section === 'questions' ? `${id}. ${text[language]}` : (text[language].split(/(?<=[.:;]) /u, 1)[0] ?? '').replace(/[.:;]$/u, '');
  };
  return parts.map(named).join('; ');
}

export function textItem(one: TextDifference, words: LawWords): Item {
  const { diff } = words;
  const text = `${diff.kind[one.kind]}: ${textName(one, words)}`;
  if (one.section === 'questions' && one.kind !== 'changed') return { text };
  if (one.kind === 'added' || one.kind === 'dropped') return { text, items: (one.b.length > 0 ? one.b : one.a).map((part) => ({ text: saidOf(one, part, words) })) };
  const side = (when: string, parts: readonly Named[]): Item =>
    parts.length === 1 && parts[0] ? { text: `${when}${placeOf(one, parts[0], words)}: ${saidOf(one, parts[0], words)}` } : { text: `${when}:`, items: parts.map((part) => ({ text: `${nameOf(one, [part], words)}: ${saidOf(one, part, words)}` })) };
  return { text, items: [side(diff.before, one.a), side(diff.after, one.b)] };
}

function placeOf(one: TextDifference, part: Named, words: LawWords): string {
  return one.section === 'articles' ? `, ${words.article(part.id).toLowerCase()}` : '';
}

function saidOf(one: TextDifference, { id, text, days }: Named, words: LawWords): string {
  const said = text[words.language];
  if (one.section === 'dates') return dateText(id, said, words);
  if (one.section === 'articles') return said.slice(said.indexOf('. ') + 2);
  return `${said}${days === undefined ? '' : ` (${words.diff.term(days)})`}`;
}

function dateText(id: string, text: string, words: LawWords): string {
  if (id === 'status') return (words.status as Readonly<Record<string, string>>)[text] ?? text;
  const [from = '', to = ''] = text.split('..');
  return from === '' && to === '' ? words.list.notInForce : words.span(from || undefined, to || undefined);
}
