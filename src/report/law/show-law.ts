/** `amnistia law show`, `law list`: text, Markdown, HTML or JSON. */
import { describe, inline } from '../../law/describe.ts';
import { namesIn, selectLaw } from '../../law/select.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Condition } from '../../rules/condition.ts';
import type { LoadedLaw } from '../../rules/law.ts';
import { heading, table, type Doc } from './doc.ts';
import { renderDoc, type DocFormat } from './render.ts';
import { showDoc } from './show-doc.ts';

export type LawFormat = DocFormat | 'json';

/** The law has no part of this name; the message names those that it has. */
export class NoSuchPart extends Error {}

/**
 * The rules of a law, or one part of them.
 * @param asked `all`, `art 9`, `evento 12`, `Q4`, a rule's id
 * @throws NoSuchPart
 */
export function showLaw(loaded: LoadedLaw, asked: string, format: LawFormat, words: LawWords, width?: number): string {
  if (format === 'json') return `${JSON.stringify(showJson(loaded, asked, words), null, 2)}\n`;
  const doc = showDoc(loaded, asked, words);
  if (!doc) throw noSuchPart(loaded, asked, words);
  return renderDoc(doc, format, width);
}

function noSuchPart({ law }: LoadedLaw, asked: string, words: LawWords): NoSuchPart {
  return new NoSuchPart(words.show.notFound(asked, namesIn(law).join(', ')));
}

/** The law's own data, each condition with its words beside it. */
export function showJson(loaded: LoadedLaw, asked: string, words: LawWords): unknown {
  const { law, sha256 } = loaded;
  const selection = selectLaw(law, asked);
  if (selection === null) throw noSuchPart(loaded, asked, words);
  const inWords = (condition: Condition) => inline(describe(condition, law, words), words);
  const provisions = law.provisions.map((one) => ({ ...one, whenInWords: inWords(one.when) }));
  const head = { id: law.id, sha256, status: law.status, statusNote: law.status_note, inForce: law.in_force };
  if (selection === 'all') {
    return {
      ...head,
      law: {
        ...law,
        provisions,
        presumptions: law.presumptions.map((one) => ({ ...one, ifInWords: inWords(one.if), thenInWords: inWords(one.then) })),
        conditions: law.conditions.map((one) => ({ ...one, whenInWords: inWords(one.when), ...(one.met ? { metInWords: inWords(one.met) } : {}) })),
        next: law.next.map((one) => ({ ...one, whenInWords: inWords(one.when) })),
      },
    };
  }
  if ('article' in selection) return { ...head, article: selection.article, provisions: provisions.filter((one) => one.article === selection.article.number) };
  if ('provision' in selection) return { ...head, provision: provisions.find((one) => one.id === selection.provision.id) };
  return { ...head, ...selection };
}

/** All versions with their dates and status; the first is the one used by default. */
export function listLaws(laws: readonly LoadedLaw[], defaultId: string, format: LawFormat, words: LawWords): string {
  if (format === 'json') {
    const rows = laws.map(({ law, sha256 }) => ({
      id: law.id, title: law.title, published: law.published, inForce: law.in_force, status: law.status, statusNote: law.status_note, sha256, default: law.id === defaultId,
    }));
    return `${JSON.stringify(rows, null, 2)}\n`;
  }
  const rows = laws.map(({ law, sha256 }) => [
    `${law.id}${law.id === defaultId ? ' *' : ''}`,
    law.title[words.language],
    law.in_force.from === undefined && law.in_force.to === undefined ? '-' : words.span(law.in_force.from, law.in_force.to),
    words.status[law.status],
    sha256.slice(0, 12),
  ]);
  const doc: Doc = {
    title: words.list.title,
    language: words.language,
    blocks: [heading(1, words.list.title), table(words.list.head, rows), { kind: 'paragraph', text: `* ${words.list.default}`, tone: 'small' }],
  };
  return renderDoc(doc, format);
}
