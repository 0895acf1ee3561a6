/** What the reading of inputs needs of a law and the catalogue of offences. */
import type { Catalogue } from '../offences/catalogue.ts';
import { answeredCharges, type Answers } from './answers.ts';
import { endedCharges } from './charge-endings.ts';
import type { IntakeContext } from './context.ts';
import type { Law } from '../rules/language/law.ts';
import { embeddedRecogniser } from '../country/recogniser.ts';

/** Names of events come from the law; names, articles and ids of offences from the catalogue. */
export function intakeContext(law: Law, catalogue: Catalogue, answers?: Answers): IntakeContext {
  const charges = endedCharges(embeddedRecogniser(catalogue));
  return { events: law.events, charges: answers ? answeredCharges(charges, answers) : charges, offenceIds: new Set(catalogue.offences.map(({ id }) => id)), answers };
}
