/** `amnistia law show`, `law list`: text, Markdown, HTML or JSON. */
import { describe, inline } from '../../authoring/describe.ts';
import { namesIn, selectLaw } from '../../authoring/select.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Condition } from '../../rules/language/condition.ts';
import type { LoadedLaw } from '../../rules/language/law.ts';
import { heading, list, notice, paragraph, type Doc } from './doc.ts';
import { renderDoc, type DocFormat, type TextLooks } from './render.ts';
import { showDoc } from './show-doc.ts';
import { json } from '../../text/sanitise.ts';

export type LawFormat = DocFormat | 'json';

/** The law has no part of this name; the message names those that it has. */
export class NoSuchPart extends Error {}

/**
 * The rules of a law, or one part of them.
 * @param asked `all`, `art 9`, `evento 12`, `Q4`, a rule's id
 * @throws NoSuchPart
 */
export function showLaw(loaded: LoadedLaw, asked: string, format: LawFormat, words: LawWords, looks?: TextLooks): string {
  if (format === 'json') return `${json(showJson(loaded, asked, words), 2)}\n`;
  const doc = showDoc(loaded, asked, words);
  if (!doc) throw noSuchPart(loaded, asked, words);
  return renderDoc(doc, format, looks);
}

function noSuchPart({ law }: LoadedLaw, asked: string, words: LawWords): NoSuchPart {
  return new NoSuchPart(words.show.notFound(asked, namesIn(law, words.language).join(', ')));
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
  if (selection === 'presumptions') return { ...head, presumptions: law.presumptions, presumptions_of_fact: law.presumptions_of_fact ?? [] };
  if (typeof selection === 'string') return { ...head, [selection]: selection === 'provisions' ? provisions : law[selection] };
  if ('article' in selection) return { ...head, article: selection.article, provisions: provisions.filter((one) => one.article === selection.article.number) };
  if ('provision' in selection) return { ...head, provision: provisions.find((one) => one.id === selection.provision.id) };
  return { ...head, ...selection };
}

/** All versions with their dates and status; the first is the one used by default. */
export function listLaws(laws: readonly LoadedLaw[], defaultId: string, format: LawFormat, words: LawWords, looks?: TextLooks): string {
  if (format === 'json') {
    const rows = laws.map(({ law, sha256 }) => ({
      id: law.id, title: law.title, published: law.published, inForce: law.in_force, status: law.status, statusNote: law.status_note, sha256, default: law.id === defaultId,
    }));
    return `${json(rows, 2)}\n`;
  }
  const doc: Doc = {
    title: words.list.title,
    language: words.language,
    blocks: [heading(1, words.list.title), ...laws.flatMap((loaded) => listed(loaded, loaded.law.id === defaultId, words))],
  };
  return renderDoc(doc, format, looks);
}

/** One version: its title and status first, then its days and what it lacks. */
function listed({ law, sha256 }: LoadedLaw, isDefault: boolean, words: LawWords): Doc['blocks'] {
  const { show, list: text } = words;
  const { from, to } = law.in_force;
  return [
    heading(2, law.title[words.language], law.id),
    notice(words.status[law.status]),
    list([
      isDefault ? `${law.id} ${text.default}` : law.id,
      show.published(law.published, law.gazette),
      from === undefined && to === undefined ? text.notInForce : show.inForce(words.span(from, to)),
      text.parts(law.articles.length, law.events.length, law.questions.length),
      `sha256 ${sha256}`,
    ]),
    paragraph(law.status_note[words.language]),
  ];
}
