/** What a case would be if a fact or a position were another: for scripts, and for the walk at the terminal. */
import { NO_EVENT, known, type Case, type CaseFacts, type ChargeFacts } from '../case/case.ts';
import { parseSpan } from '../case/dates.ts';
import { definitionOf, valuesOf, type CaseFactId, type ChargeFactId } from '../case/facts.ts';
import type { Determination } from '../rules/analysis/determination.ts';
import { Engine } from '../rules/engine.ts';
import type { Law } from '../rules/language/law.ts';
import { chargeAt, questionOf } from './question.ts';

/** Reference of a fact or question of law → value or position; `open` opens a question. */
export type Changes = Readonly<Record<string, string>>;

/** A change that cannot be made; the sentence stands with the command. */
export class WhatIfError extends Error {
  readonly code: 'unknown-fact' | 'unknown-value' | 'unknown-position' | 'no-such-charge';
  readonly reference: string;
  readonly value: string;
  /** The values or references that would do. */
  readonly known: readonly string[];
  constructor(code: WhatIfError['code'], reference: string, value: string, known: readonly string[]) {
    super(`${code}: ${reference}=${value}`);
    this.name = 'WhatIfError';
    this.code = code;
    this.reference = reference;
    this.value = value;
    this.known = known;
  }
}

export interface WhatIf {
  readonly before: Determination;
  readonly after: Determination;
  /** The engine and the case after the changes. */
  readonly engine: Engine;
  readonly case: Case;
}

/**
 * What the changes would make of a case.
 * @param readText reads a fact from words where the value is none of its codes
 */
export function whatIf(engine: Engine, subject: Case, changes: Changes, readText?: (fact: CaseFactId, text: string) => CaseFacts): WhatIf {
  const { law } = engine.compiled;
  let changed = subject;
  const positions: Record<string, string> = {};
  for (const [reference, value] of Object.entries(changes)) {
    const question = law.questions.find((one) => one.id === reference);
    if (!question) changed = withValue(changed, law, reference, value, readText);
    else {
      const allowed = [...question.positions.map((one) => one.id), 'open'];
      if (!allowed.includes(value)) throw new WhatIfError('unknown-position', reference, value, allowed);
      positions[reference] = value;
    }
  }
  const other = Object.keys(positions).length === 0 ? engine : withPositions(engine, positions);
  return { before: engine.evaluate(subject).determination, after: other.evaluate(changed).determination, engine: other, case: changed };
}

/** The same engine with other positions on some questions. */
function withPositions(engine: Engine, positions: Readonly<Record<string, string>>): Engine {
  const { law } = engine.compiled;
  const all = law.questions.map(({ id }) => [id, positions[id] ?? engine.positions[id] ?? 'open'] as const);
  const [reading] = Object.keys(law.readings);
  return new Engine(engine.compiled, { asOf: engine.asOf, presume: engine.presumptionsTried, assumptions: Object.fromEntries(all), ...(reading === undefined ? {} : { reading }) });
}

function withValue(subject: Case, law: Law, reference: string, value: string, readText?: (fact: CaseFactId, text: string) => CaseFacts): Case {
  const question = questionOf(reference);
  if (question?.kind === 'case') {
    const facts = codedFact(law, question.fact, value) ?? readText?.(question.fact, value);
    if (!facts) throw new WhatIfError('unknown-value', reference, value, codesOf(law, question.fact));
    return { ...subject, facts: { ...subject.facts, ...(facts as CaseFacts) } };
  }
  if (question?.kind !== 'charge') throw new WhatIfError('unknown-fact', reference, value, []);
  if (!chargeAt(subject, question.charge)) throw new WhatIfError('no-such-charge', reference, value, []);
  const facts = codedFact(law, question.fact, value);
  if (!facts) throw new WhatIfError('unknown-value', reference, value, codesOf(law, question.fact));
  const charges = (subject.charges as Extract<Case['charges'], readonly unknown[]>).map((charge, index) =>
    index === question.charge ? { ...charge, facts: { ...charge.facts, ...(facts as ChargeFacts) } } : charge,
  );
  return { ...subject, charges };
}

/** The codes of a fact's values; none for a date or a text. */
export function codesOf(law: Law, fact: CaseFactId | ChargeFactId): readonly string[] {
  return fact === 'linked-event' ? [NO_EVENT, ...law.events.map(({ id }) => id)] : valuesOf(definitionOf(fact));
}

function codedFact(law: Law, fact: CaseFactId | ChargeFactId, value: string): CaseFacts | ChargeFacts | null {
  if (definitionOf(fact).kind === 'date') {
    const span = parseSpan(value);
    return span && ({ [fact]: known(span) } as CaseFacts);
  }
  return codesOf(law, fact).includes(value) ? ({ [fact]: known(value) } as CaseFacts) : null;
}
