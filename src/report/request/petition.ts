/** What is asked, what is annexed, and who signs. */
import { pleadingWords } from '../../i18n/documents.pleading.ts';
import { requestWords } from '../../i18n/documents.request.ts';
import { factOf } from '../account/facts-told.ts';
import { heading, numbered, paragraph, type Block } from '../document/blocks.ts';
import { isExcluding, type Matter } from './matter.ts';
import { isAbroad, remedy } from './stage.ts';

export function petition(matter: Matter): readonly Block[] {
  const words = pleadingWords.ask;
  const { subject, account, who, says } = matter;
  const custody = factOf(subject, 'custody');
  const decree = says(({ dismissal: 'ask-dismissal', replacement: 'ask-replacement', 'close-inquiry': 'ask-close-inquiry', unknown: 'ask-by-stage' } as const)[remedy(subject)], { who });
  const covered = account.charges.filter((charge) => charge.outcome !== 'ineligible').map((charge) => String(charge.number));
  const partly = covered.length > 0 && covered.length < account.charges.length;
  const abroad = isAbroad(subject);
  return [
    heading(1, pleadingWords.chapter.ask),
    paragraph(words.intro, { indent: true }),
    numbered([
      words.admit, words.verify, decree,
      ...(partly ? [words.onlyCharges(covered.length === 1 ? `el cargo ${covered[0] ?? ''}` : `los cargos ${matter.terms.words.join(covered)}`)] : []),
      says('ask-measures'),
      ...(abroad || custody === 'wanted' ? [words.wanted] : []),
      ...(abroad ? [says('ask-appear')] : []),
      says('ask-records'), says('ask-term'), says('ask-reasoned'), words.copies,
    ]),
  ];
}

/** The annexes, lettered from A. */
export function annexes(matter: Matter): readonly Block[] {
  const words = pleadingWords.annexes;
  const { subject, account, kind, filer, says } = matter;
  const items = [
    filer === 'attorney-in-fact' ? words.power : filer === 'private-defence' || filer === 'public-defence' ? words.appointment : undefined,
    words.identity,
    kind === 'request' || kind === 'special-case' ? undefined : factOf(subject, 'request-receipt') === 'refused' ? words.unreceived : words.receipt,
    kind === 'appeal' ? words.refusal : undefined,
    kind === 'complaint' && factOf(subject, 'request-receipt') === 'refused' ? words.record : undefined,
    kind === 'complaint' ? undefined : words.file,
    kind === 'complaint' || kind === 'special-case' ? undefined : says('annex-link'),
    remedy(subject) === 'replacement' && kind !== 'complaint' ? words.judgment : undefined,
    ...(kind === 'complaint' ? [] : account.missing.filter((one) => !isExcluding(one.id, matter)).map((one) => words.missing(one.label, one.suppliedBy))),
    kind !== 'complaint' && account.missing.some((one) => isExcluding(one.id, matter)) ? says('annex-absence') : undefined,
  ].filter((one) => one !== undefined);
  // The last one stays with the signature, which must not stand alone on a page.
  return [heading(1, pleadingWords.chapter.annexes), ...items.map((item, index) => paragraph(`Marcado «${letter(index)}»: ${item}`, { keep: index + 1 === items.length }))];
}

/** A, B, …, Z, AA. */
function letter(index: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return index < alphabet.length ? alphabet.charAt(index) : `A${alphabet.charAt(index - alphabet.length)}`;
}

export function closing(matter: Matter): readonly Block[] {
  return [
    paragraph(matter.kind === 'special-case' ? requestWords.placeCommission : requestWords.place, { indent: true, keep: true }),
    { kind: 'signature', lines: requestWords.signature },
  ];
}
