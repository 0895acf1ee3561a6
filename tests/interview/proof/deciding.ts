/** What of the law and of the catalogue decides outcomes, as a hash: sources, notes and words may change without it. */
import { createHash } from 'node:crypto';
import type { Catalogue } from '../../../src/offences/catalogue.ts';
import type { Law } from '../../../src/rules/language/law.ts';

export function decidingHash(law: Law, { offences }: Catalogue): string {
  const what = {
    provisions: law.provisions.map(({ id, role, when }) => ({ id, role, when })),
    presumptions: law.presumptions.map(({ if: premise, then }) => ({ if: premise, then })),
    questions: law.questions.map(({ id, positions }) => [id, positions.map((position) => position.id)]),
    events: law.events.map(({ id, certain, possible }) => ({ id, certain, possible })),
    readings: Object.fromEntries(Object.entries(law.readings).map(([id, { positions }]) => [id, positions])),
    offences: [...new Set(offences.map(({ class: classes, raises, implies }) => JSON.stringify([classes, raises, implies])))].sort(),
  };
  return createHash('sha256').update(JSON.stringify(what)).digest('hex');
}
