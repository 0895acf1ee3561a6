/** `--what-if` at the terminal: change one thing after another and see the outcome at once. */
import { hasCharges, isUnknown, type Case, type Fact } from '../case/case.ts';
import { definitionOf, type CaseFactId } from '../case/facts.ts';
import type { Determination } from '../rules/analysis/determination.ts';
import { wrapped } from './lines.ts';
import { openQuestions } from './next-question.ts';
import { questionOf, referenceOf } from './question.ts';
import type { ReadFact } from './read-answer.ts';
import type { Ask, Choice, Screen } from './screen.ts';
import type { Setting } from './session.ts';
import { codesOf, whatIf, type Changes, type WhatIf } from './what-if.ts';
import type { Wording } from './wording.ts';

const LEAVE = 'leave';
const AS_IT_IS = 'as-it-is';

/** @returns the changes that stood when the person left */
export async function walkWhatIf(screen: Screen, setting: Setting, subject: Case, wording: Wording, read: ReadFact): Promise<Changes> {
  const { words } = wording;
  const readText = (fact: CaseFactId, text: string) => {
    const { facts } = read(fact, text);
    return isUnknown(facts[fact] as Fact<unknown> | undefined) ? undefined : facts;
  };
  const change = (changes: Changes) => whatIf(setting.engine, subject, changes, (fact, text) => readText(fact, text) ?? {});
  let changes: Changes = {};
  let last = '';
  for (;;) {
    const now = change(changes);
    const items = referencesOf(setting, now).map((reference) => itemOf(setting, now, reference, wording));
    const what = await screen.ask({
      lines: wrapped(outcomeOf(now.after, wording), '= '),
      message: words.whatIf,
      kind: 'list',
      // Leaving is one step up from the first of them.
      choices: [{ value: LEAVE, label: words.leave }, ...items],
      start: items.some(({ value }) => value === last) ? last : (items[0]?.value ?? LEAVE),
      commands: [],
    });
    if (what.kind !== 'choice' || what.value === LEAVE) return changes;
    const reference = what.value;
    last = reference;
    const value = await screen.ask({ lines: [], message: words.whatIfValue(wording.name(reference)), ...promptFor(setting, reference, wording, readText), commands: [] });
    if (value.kind !== 'choice') continue;
    const { [reference]: _old, ...others } = changes;
    changes = value.value === AS_IT_IS ? others : { ...others, [reference]: value.value };
    const [was, is] = [outcomeOf(now.after, wording), outcomeOf(change(changes).after, wording)];
    screen.say(wrapped(`${wording.name(reference)}: ${was === is ? words.same(is) : words.was(was, is)}`, '  '));
  }
}

/** What the outcome turns on first; then what the case says, what it leaves open and could matter, and the other questions of law. */
function referencesOf({ engine }: Setting, { after, case: subject }: WhatIf): readonly string[] {
  const { space, law } = engine.compiled;
  const turnsOn = after.turnsOn.filter((name) => law.questions.some(({ id }) => id === name) || ['case', 'charge'].includes(questionOf(name)?.kind ?? ''));
  const stated = space.caseVariables.filter(({ id, kind }) => kind !== 'question' && !isUnknown((subject.facts as Readonly<Record<string, Fact<unknown> | undefined>>)[id])).map(({ id }) => id);
  const ofCharges = hasCharges(subject.charges)
    ? subject.charges.flatMap((charge, index) => Object.keys(charge.facts).filter((id) => space.chargeIndex.has(id)).map((id) => `charges[${String(index + 1)}].${id}`))
    : [];
  const open = openQuestions(engine, subject).filter(({ kind }) => kind === 'case' || kind === 'charge').map(referenceOf);
  return [...new Set([...turnsOn, ...stated, ...ofCharges, ...open, ...law.questions.map(({ id }) => id)])];
}

/** A fact or a question of law as it stands; below it what the question is. */
function itemOf({ engine }: Setting, now: WhatIf, reference: string, wording: Wording): Choice {
  const point = engine.compiled.law.questions.find((one) => one.id === reference);
  const label = `${wording.name(reference)}: ${currentOf(now.case, reference, now.engine.positions[reference], wording)}`;
  return { value: reference, label, ...(point ? { note: point.text[wording.language] } : {}) };
}

function currentOf(subject: Case, reference: string, position: string | undefined, wording: Wording): string {
  const question = questionOf(reference);
  if (!question) return position === undefined || position === 'open' ? wording.words.openQuestion : position;
  if (question.kind === 'case') return wording.fact(question.fact, subject.facts[question.fact]);
  if (question.kind !== 'charge' || !hasCharges(subject.charges)) return wording.facts.unknown;
  return wording.fact(question.fact, subject.charges[question.charge]?.facts[question.fact]);
}

function promptFor({ engine }: Setting, reference: string, wording: Wording, readText: (fact: CaseFactId, text: string) => unknown): Pick<Ask, 'kind' | 'choices' | 'find' | 'start' | 'hint'> {
  const { words } = wording;
  const { law } = engine.compiled;
  const asItIs: Choice = { value: AS_IT_IS, label: words.asItIs };
  const point = law.questions.find((one) => one.id === reference);
  if (point) {
    const positions = point.positions.map(({ id, text }): Choice => ({ value: id, label: `${id}: ${text[wording.language]}` }));
    return { kind: 'list', choices: [...positions, { value: 'open', label: words.openQuestion }, asItIs], start: AS_IT_IS };
  }
  const question = questionOf(reference);
  if (question?.kind !== 'case' && question?.kind !== 'charge') return { kind: 'list', choices: [asItIs] };
  const { fact } = question;
  if (question.kind === 'charge' || definitionOf(question.fact).kind !== 'date') {
    return { kind: 'list', choices: [...codesOf(law, fact).map((value): Choice => ({ value, label: wording.value(fact, value) })), asItIs], start: AS_IT_IS };
  }
  return {
    kind: 'search',
    hint: words.dateHint,
    choices: [asItIs],
    find: (typed) => {
      const read = readText(question.fact, typed) as Case['facts'] | undefined;
      return read ? [{ value: typed, label: wording.fact(question.fact, read[question.fact]) }, asItIs] : [{ value: '', label: words.notUnderstood(typed), told: true }];
    },
  };
}

function outcomeOf(determination: Determination, wording: Wording): string {
  const outcome = wording.words.outcome[determination.outcome];
  const turnsOn = determination.turnsOn.slice(0, 3).map((name) => wording.name(name));
  return turnsOn.length > 0 ? `${outcome}; ${wording.words.turnsOn(turnsOn.join(', '))}` : outcome;
}
