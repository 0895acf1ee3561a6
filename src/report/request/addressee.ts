/** To whom the draft goes, the file, and who comes before the court. */
import { requestWords } from '../../i18n/documents.request.ts';
import { factOf } from '../account/facts-told.ts';
import { visible } from '../../text/sanitise.ts';
import { paragraph, strong, type Block, type Line } from '../document/blocks.ts';
import type { Matter } from './matter.ts';
import { courtFunction, hasEvery, isAbroad } from './stage.ts';

export function addressee(matter: Matter): readonly Block[] {
  const words = requestWords.court;
  const { subject, kind, says } = matter;
  const left = (text: Line): Block => paragraph(text, { align: 'left' });
  const file = factOf(subject, 'file-number');
  const number = left(words.file(file === undefined ? '[…]' : visible(file)));
  if (kind === 'special-case') return [left(words.commissionHead), left([strong(says('commission'))]), left(says('subcommission')), left(words.office), number];
  if (kind === 'appeal') {
    return [left(words.heads), left([strong(`${words.members} ${appealCourt(matter)}`)]), left(words.office), left(words.through), left([strong(courtName(matter))]), number];
  }
  const name = kind === 'complaint' ? (factOf(subject, 'court') === 'military' ? words.presidentMilitary : words.president) : `${words.judge} ${courtName(matter)}`;
  return [left(words.head), left([strong(name)]), left(words.office), number];
}

function appealCourt({ subject }: Matter): string {
  const courts = requestWords.court.appealCourt;
  const kind = factOf(subject, 'court');
  return kind === 'military' || kind === 'adolescents' ? courts[kind] : courts.ordinary;
}

/** The court as the case names it, or as the stage and the kind of court make it. */
export function courtName({ subject }: Matter): string {
  const words = requestWords.court;
  const stated = factOf(subject, 'court-name');
  if (stated !== undefined) {
    const name = visible(stated).trim().toLocaleUpperCase('es');
    return `${/^(TRIBUNAL|JUZGADO|CONSEJO|CORTE)\b/u.test(name) ? '' : `${words.court} `}${name} ${words.check}`;
  }
  const role = words[courtFunction(subject)];
  switch (factOf(subject, 'court')) {
    case 'military':
      return words.military;
    case 'terrorism':
      return `${words.court} ${words.number} ${role} ${words.terrorism}`;
    case 'adolescents':
      return `${words.court} ${words.number} ${role} ${words.adolescents} ${words.circuit}`;
    default:
      return `${words.court} ${words.number} ${role} ${words.circuit}`;
  }
}

/** Who signs, for whom, and for what. */
export function opening(matter: Matter): readonly Block[] {
  const words = requestWords.opening;
  const { filer, gender, name, idNumber, status, kind, subject, says } = matter;
  const person = `${requestWords.citizen[gender]} ${name}, ${requestWords.holder} ${idNumber}, ${status} en la presente causa, `;
  const { law } = matter.terms.context;
  const come = says(`come-${kind}`, { law: words.citation(law.title.es, law.gazette ?? words.gazetteUnknown, matter.terms.isoDay(law.published)) });
  const text = ((): string => {
    switch (filer) {
      case 'person':
        return `${words.person(name, idNumber, status)}${come}`;
      case 'family':
        return `${words.family(says('standing'))}${requestWords.of[gender]} ${person}${come}`;
      case 'prosecutor':
        return `${words.prosecutor}${requestWords.to[gender]} ${person}${come}`;
      default:
        return `${words.lawyer}${filer === 'organisation' ? words.organisation(says('standing')) : words.as[filer]}${requestWords.of[gender]} ${person}${come}`;
    }
  })();
  const abroad = isAbroad(subject);
  const power = hasEvery(subject, { 'power-of-attorney': 'yes' }) ? '' : ` ${words.powerMissing}`;
  return [paragraph(text, { indent: true }), ...(abroad ? [paragraph(`${says('from-abroad')}${power}`, { indent: true })] : [])];
}
