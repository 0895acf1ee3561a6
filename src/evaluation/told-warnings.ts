/** What a warning of the reading comes to once the case is decided, and beside what is known of the country. */
import { hasCharges, type Case, type Warning } from '../case/case.ts';
import { episodesBeside, episodesIn } from '../country/episodes.ts';
import type { Determination } from '../rules/analysis/determination.ts';
import type { Engine } from '../rules/engine.ts';

type Told = Pick<Warning, 'code' | 'values'>;

/** A warning as it is told of this case; itself where nothing more is known. */
export function toldOf(warning: Warning, subject: Case, determination: Determination, engine: Engine): Told {
  if (warning.code === 'charge-ambiguous') return isSameForAll(warning.values, subject, determination, engine) ? { code: 'charge-same-result', values: warning.values } : warning;
  return warning.code === 'event-unrecognised' ? besideTheList(warning, engine.compiled.law.id) : warning;
}

/** Whether no charge that says these words turns on what they mean, and no reading changes anything beside it, or what is presumed. */
function isSameForAll({ text, offences }: Warning['values'], subject: Case, determination: Determination, engine: Engine): boolean {
  const charges = hasCharges(subject.charges) ? subject.charges : [];
  const places = charges.flatMap((charge, place) => (charge.text === text && charge.offences?.join(', ') === offences ? [place] : []));
  if (places.length === 0 || places.some((place) => turnsOnOffence(determination.charges[place]))) return false;
  // What is settled is settled for every reading.
  if (determination.outcome !== 'undetermined') return true;
  const presumed = engine.secondTier.presumedOf(subject)?.outcome;
  return places.every((place) => (charges[place]?.offences ?? []).every((id) => {
    const read: Case = { ...subject, charges: charges.map((charge, at) => (at === place ? { ...charge, offences: [id] } : charge)) };
    const { charges: told } = engine.look(read).part;
    return told.every(({ outcome }, at) => outcome === determination.charges[at]?.outcome) && engine.secondTier.presumedOf(read)?.outcome === presumed;
  }));
}

/** What an open charge can turn on is exact in the open steps of its trace; a settled one turns on nothing. */
function turnsOnOffence(charge: Determination['charges'][number] | undefined): boolean {
  return charge?.outcome === 'undetermined' && charge.trace.some(({ open }) => open.includes('offence'));
}

/** A known episode that the list does not name: told with who says so, decided by nobody. */
function besideTheList(warning: Warning, law: string): Told {
  const found = episodesIn(warning.values['text'] ?? '', episodesBeside(law));
  if (found.length === 0) return warning;
  const { text } = warning.values;
  return {
    code: 'event-beside-list',
    values: { text: text ?? '', es: found.map((one) => one.text.es).join(' '), en: found.map((one) => one.text.en).join(' '), sources: [...new Set(found.flatMap(({ sources }) => sources))].join(', ') },
  };
}
