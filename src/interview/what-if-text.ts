/** What-if as text: the case as it is, and after each change. */
import { hasCharges, type Case } from '../case/case.ts';
import type { Determination } from '../rules/analysis/determination.ts';
import type { Engine } from '../rules/engine.ts';
import type { Law } from '../rules/language/law.ts';
import { wrapped } from './lines.ts';
import { questionOf } from './question.ts';
import type { Wording } from './wording.ts';

export interface WhatIfStep {
  /** Null for the case as it is. */
  readonly change: { readonly reference: string; readonly value: string } | null;
  readonly engine: Engine;
  /** The case after this change and those before it. */
  readonly case: Case;
}

/**
 * Lines of at most 80 characters.
 * @param second what is presumed of a case by an engine, with what would overturn it; empty where nothing is
 */
export function whatIfText(steps: readonly WhatIfStep[], wording: Wording, law: Law, second: (engine: Engine, subject: Case) => string): readonly string[] {
  const { words } = wording;
  return steps.flatMap(({ change, engine, case: subject }, index) => {
    const { determination } = engine.evaluate(subject);
    const before = index === 0 ? null : (steps[index - 1] ?? null);
    const was = before && before.engine.evaluate(before.case).determination;
    const heading = change === null ? words.asItIsNow(subject.id) : words.ifItWere(changeText(change, subject, wording, law));
    const presumed = second(engine, subject);
    const lines = [...wrapped(heading, index === 0 ? '' : '+ '), ...wrapped(outcomeText(determination, wording, law), '  = '), ...(presumed === '' ? [] : wrapped(presumed, '  = '))];
    if (was && second(before.engine, before.case) === presumed && sameOutcome(was, determination)) return [...lines, ...wrapped(words.nothingChanged, '    ')];
    return [...lines, ...chargeLines(determination, subject, wording, law)];
  });
}

/** "Q2 = whole-list: of the whole list"; "linked event = no. 9 ...". */
export function changeText({ reference, value }: { readonly reference: string; readonly value: string }, subject: Case, wording: Wording, law: Law): string {
  const point = law.questions.find((one) => one.id === reference);
  if (point) {
    const text = point.positions.find((one) => one.id === value)?.text[wording.language];
    return `${reference} = ${value === 'open' ? wording.words.openQuestion : value}${text === undefined ? '' : `: ${text.replace(/\.$/u, '')}`}`;
  }
  const question = questionOf(reference);
  const fact = question?.kind === 'case' ? subject.facts[question.fact] : undefined;
  const shown = question?.kind === 'case' ? wording.fact(question.fact, fact) : question?.kind === 'charge' ? wording.value(question.fact, value) : value;
  return `${wording.name(reference)} = ${shown}`;
}

/** "UNDETERMINED; turns on: Q2", or the outcome with the articles that decide. */
export function outcomeText(determination: Determination, wording: Wording, law: Law): string {
  const { words } = wording;
  const turnsOn = [...new Set(determination.turnsOn.map((name) => wording.name(name)))];
  const parts = [words.outcome[determination.outcome]];
  if (determination.outcome === 'undetermined') parts.push(words.turnsOn(turnsOn.join(', ')));
  else if (determination.outcome === 'ineligible') parts.push(because(determination.provisions, wording, law));
  return parts.filter((part) => part !== '').join('; ');
}

function because(provisions: readonly string[], { words, language }: Wording, law: Law): string {
  return law.provisions
    .filter(({ id }) => provisions.includes(id))
    .map(({ article, numeral, title }) => `${title[language]} (${words.article(article, numeral)})`)
    .join(', ');
}

function chargeLines(determination: Determination, subject: Case, wording: Wording, law: Law): readonly string[] {
  const { charges } = subject;
  if (!hasCharges(charges) || charges.length < 2) return [];
  return determination.charges.flatMap((charge, index) => {
    const why = charge.outcome === 'ineligible' ? because(charge.provisions, wording, law) : '';
    return wrapped(`${charges[index]?.text ?? ''}: ${wording.words.outcome[charge.outcome]}${why === '' ? '' : `; ${why}`}`, `    ${String(index + 1)}. `);
  });
}

function sameOutcome(a: Determination, b: Determination): boolean {
  const core = (one: Determination) => JSON.stringify([one.outcome, one.turnsOn, one.charges.map((charge) => [charge.outcome, charge.provisions])]);
  return core(a) === core(b);
}
