/** Why no exclusion of article 9 applies, charge by charge. */
import { pleadingWords } from '../../i18n/documents.pleading.ts';
import type { ChargeTold, ReasonTold } from '../account/account.ts';
import { isCaseFactId } from '../../case/facts.ts';
import { chargeForm, factOf, knowsCharges } from '../account/facts-told.ts';
import { heading, numbered, paragraph, strong, type Block, type Line, type Run } from '../document/blocks.ts';
import { isUnclear } from './decision.ts';
import type { Matter } from './matter.ts';

export function exclusionsSection(matter: Matter): readonly Block[] {
  const words = pleadingWords.exclusions;
  const { subject, account, says } = matter;
  const barrier = matter.terms.context.law.provisions.find((one) => one.ground === 'carve-out');
  const spared = (charge: ChargeTold): boolean => charge.all.some((reason) => reason.value === 'no' && ofGround(reason, matter, 'carve-out'));
  const carveOut = barrier?.numeral !== undefined && factOf(subject, 'linked-event') === barrier.numeral && account.charges.every(spared);
  const differ = account.charges.some((one) => one.outcome === 'ineligible') && account.charges.some((one) => one.outcome !== 'ineligible');
  return [
    heading(2, says('exclusions-heading')),
    paragraph(says('exclusions-intro'), { indent: true }),
    numbered(account.charges.map((charge) => chargeLine(charge, matter))),
    ...(carveOut ? [paragraph(says('carve-out'), { indent: true })] : []),
    ...(differ ? [paragraph(words.separate, { indent: true })] : []),
  ];
}

function chargeLine(charge: ChargeTold, matter: Matter): Line {
  const words = pleadingWords.exclusions;
  const written = matter.subject.charges[charge.number - 1];
  const head: (string | Run)[] = written === undefined || written.text === ''
    ? [knowsCharges(matter.subject) ? words.conduct : words.unknownCharges]
    : [strong(words.charge(charge.number, charge.text)), recognised(written.offences, matter)];
  const barriers = charge.all.filter((reason) => ofGround(reason, matter, 'exclusion') || ofGround(reason, matter, 'carve-out'));
  const standing = barriers.filter((reason) => reason.value === 'yes');
  const failing = charge.all.filter((reason) => reason.value === 'no' && isRequirement(reason, matter));
  const open = barriers.filter((reason) => reason.value === 'unknown' && reason.reads.some((one) => one.pivotal));
  const facts = open.some((reason) => reason.reads.some((one) => one.pivotal && one.value !== '' && !/^Cuestión /.test(one.name)));
  const parts = [
    ...(standing.length > 0 ? [words.stands(standing.map(named).join('; '))] : []),
    ...(failing.length > 0 ? [words.other(failing.map(named).join('; '))] : []),
    ...(open.length > 0 ? [words.open(open.map(named).join('; '))] : []),
    ...(facts ? [matter.says('exclusion-absent')] : []),
  ];
  // Of charges that nobody knows nothing is argued, and nothing raised.
  if (!knowsCharges(matter.subject)) return head;
  const unnamed = written === undefined || written.text === '';
  const none = barriers.every((reason) => reason.value === 'no') && !readsUnread(charge.number - 1, matter) ? matter.says(unnamed ? 'exclusion-none-alleged' : 'exclusion-none') : matter.says('exclusion-to-check');
  return [...head, parts.length === 0 ? none : parts.join(' ')];
}

function recognised(offences: readonly string[] | null, { terms }: Matter): string {
  const words = pleadingWords.exclusions;
  return offences === null ? words.unrecognised : words.recognised(offences.map((id) => terms.offence(id)).join(' o '));
}

function named(reason: ReasonTold): string {
  return `el ${reason.article.replace(/^art\./, 'artículo').replace(' n.º', ', n.º')} (${reason.title.charAt(0).toLocaleLowerCase('es')}${reason.title.slice(1)})`;
}

/** What was written and not read is no absence, whatever is presumed where nothing is written. */
function readsUnread(index: number, { subject, terms }: Matter): boolean {
  const barriers = new Set(terms.context.law.provisions.filter((one) => one.role === 'exclusion').map((one) => one.id));
  const form: Readonly<Record<string, unknown>> = chargeForm(subject, index) ?? {};
  return (subject.charges[index]?.trace ?? []).some((step) => barriers.has(step.provision) && step.reads.some((id) => isUnclear(isCaseFactId(id) ? subject.facts[id] : form[id])));
}

function ofGround(reason: ReasonTold, { terms }: Matter, ground: string): boolean {
  const provision = terms.context.law.provisions.find((one) => one.id === reason.provision);
  return provision?.role === 'exclusion' && provision.ground === ground;
}

function isRequirement(reason: ReasonTold, { terms }: Matter): boolean {
  return terms.context.law.provisions.some((one) => one.id === reason.provision && one.role === 'requirement');
}
