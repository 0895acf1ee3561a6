/** Changing an answer, or something that the continued case said. */
import { hasCharges, isUnknown, type Fact } from '../case/case.ts';
import { toldOf } from './ask-conduct.ts';
import { put, takeAll } from './conversation.ts';
import { wrapped } from './lines.ts';
import { questionOf } from './question.ts';
import type { Choice } from './screen.ts';
import { begin, subjectOf, type Session } from './session.ts';
import type { Conversation } from './talk.ts';

/** Puts one of the answered questions again; the answer takes its place. */
export async function review(talk: Conversation, session: Session): Promise<Session> {
  const { screen, wording } = talk;
  const present = [...given(talk, session), ...session.answers];
  const choices = present.map(({ reference, text }): Choice => ({ value: reference, label: `${wording.name(reference)}: ${text}` }));
  if (choices.length === 0) {
    screen.say(wrapped(wording.words.nothingToUndo, '  '));
    return session;
  }
  const keepAll = { value: '', label: wording.words.keepAll };
  const reply = await screen.ask({ lines: [], message: wording.words.whichToChange, kind: 'list', choices: [...choices, keepAll], start: choices.at(-1)?.value ?? keepAll.value, commands: [] });
  const question = reply.kind === 'choice' ? questionOf(reply.value) : null;
  if (!question || reply.kind !== 'choice') return session;
  const place = session.answers.findIndex((answer) => answer.reference === reply.value);
  const turn = await put(talk, session, { question, phase: 'outcome' }, (place < 0 ? session.answers.length : place) + 1, present.find(({ reference }) => reference === reply.value)?.text);
  return takeAll(talk, session, turn);
}

/** A question and the answer to it, as it is shown. */
export interface Given {
  readonly reference: string;
  readonly text: string;
}

/** What the continued case says of anything that the law reads, and no answer took the place of. */
export function given({ setting, wording }: Conversation, session: Session): readonly Given[] {
  const { caseIndex, chargeIndex } = setting.engine.compiled.space;
  const answered = new Set(session.answers.map(({ reference }) => reference));
  const start = subjectOf(setting, begin(session.start));
  const lines: Given[] = [];
  const add = (reference: string, id: string, fact: Fact<unknown> | undefined) => {
    if (answered.has(reference) || isUnknown(fact)) return;
    lines.push({ reference, text: id === 'conduct-kind' ? toldOf(fact, wording) : wording.fact(id as never, fact) });
  };
  if (hasCharges(start.charges) && !answered.has('charges')) {
    const names = start.charges.map((charge) => charge.text).join('; ');
    lines.push({ reference: 'charges', text: names === '' ? wording.facts.noCharges : names });
    start.charges.forEach((charge, index) => {
      for (const [id, fact] of Object.entries(charge.facts)) if (chargeIndex.has(id)) add(`charges[${String(index + 1)}].${id}`, id, fact);
    });
  }
  for (const [id, fact] of Object.entries(start.facts)) if (caseIndex.has(id) || id === 'arrest-date') add(id, id, fact);
  return lines;
}
