/** The reader of charges over a catalogue; made once. */
import type { Catalogue } from '../offences/catalogue.ts';
import { compileCatalogue, type Recogniser } from '../offences/recognise.ts';
import { builtIndex } from './laws.ts';

const made = new WeakMap<Catalogue, Recogniser>();

export function embeddedRecogniser(catalogue: Catalogue): Recogniser {
  let recogniser = made.get(catalogue);
  if (!recogniser) made.set(catalogue, (recogniser = compileCatalogue(catalogue, builtIndex(catalogue))));
  return recogniser;
}
