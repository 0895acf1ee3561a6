/** `amnistia law show`, `law list`: as data, and told to people. */
import { describe, inline } from '../../authoring/describe.ts';
import { namesIn, selectLaw, type Selection } from '../../authoring/select.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Condition } from '../../rules/language/condition.ts';
import type { LoadedLaw } from '../../rules/language/law.ts';
import { box, heading, list, paragraph, strong, titled, type Block, type Report } from '../document/blocks.ts';
import { showDoc } from './show-doc.ts';

/** The law has no part of this name; the message names those that it has. */
export class NoSuchPart extends Error {}

/**
 * The rules of a law, or one part of them.
 * @param asked `all`, `art 9`, `evento 12`, `Q4`, a rule's id
 * @throws NoSuchPart
 */
export function showLaw(loaded: LoadedLaw, asked: string, words: LawWords): Report {
  const selection = selectLaw(loaded.law, asked);
  if (selection === null) throw new NoSuchPart(words.show.notFound(asked, namesIn(loaded.law, words.language).join(', ')));
  return { data: dataOf(loaded, selection, words), document: () => showDoc(loaded, selection, words) };
}

/** The law's own data, each condition with its words beside it. */
function dataOf({ law, sha256 }: LoadedLaw, selection: Selection, words: LawWords): unknown {
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
export function listLaws(laws: readonly LoadedLaw[], defaultId: string, words: LawWords): Report {
  const data = laws.map(({ law, sha256 }) => ({
    id: law.id, title: law.title, published: law.published, inForce: law.in_force, status: law.status, statusNote: law.status_note, sha256, default: law.id === defaultId,
  }));
  return { data, document: () => titled(words.list.title, words.language, laws.flatMap((loaded) => listed(loaded, loaded.law.id === defaultId, words))) };
}

/** One version: its title and status first, then its days and what it lacks. */
function listed({ law, sha256 }: LoadedLaw, isDefault: boolean, words: LawWords): readonly Block[] {
  const { show, list: text } = words;
  const { from, to } = law.in_force;
  return [
    heading(1, law.title[words.language], law.id),
    box([[strong(words.status[law.status])]]),
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
