/** A counterexample as a person reads it: without the law's texts. */
import fc from 'fast-check';
import type { Reading } from './oracle.ts';

export function told(reading: Reading, withLaw = true): Reading {
  const { law, catalogue, subject, asOf, positions } = reading;
  const rules = [
    { events: law.events.map(({ id, certain, possible }) => ({ id, certain, possible })) },
    { questions: law.questions.length },
    ...law.provisions.map(({ id, role, ground, when }) => ({ id, role, ground, when })),
    ...law.presumptions.map(({ id, if: premise, then }) => ({ id, if: premise, then })),
    { offences: catalogue.offences.map((one) => ({ id: one.id, class: one.class, raises: one.raises })) },
  ];
  const text = [...(withLaw ? rules : []), { facts: subject.facts, charges: subject.charges }, { asOf, positions }];
  return { ...reading, [fc.toStringMethod]: () => text.map((part) => JSON.stringify(part)).join('\n') } as Reading;
}
