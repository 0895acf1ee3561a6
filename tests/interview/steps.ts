/** What the scenarios in a terminal do again and again. */
import type { Terminal } from './terminal.ts';

/** One charge, the event and the day of the conduct. */
export async function upToTheDay(t: Terminal, charge: string, name: string, day: string): Promise<void> {
  await t.waitFor('Primer cargo');
  await t.search(charge, name);
  await t.waitFor('Cargo 2');
  await t.press('Enter');
  await t.waitFor('hechos que enumera la ley');
  await t.search('28J', 'n.º 12');
  await t.waitFor('¿Cuándo ocurrieron');
  await t.search(day, day);
}

/** Answers the questions in whatever order they come, until the screen shows the end. */
export async function answerWhatComes(t: Terminal, end: string, answers: Readonly<Record<string, () => Promise<void>>>): Promise<void> {
  const done = new Set<string>();
  for (;;) {
    let asked: string | undefined;
    await t.waitFor((shown) => {
      asked = Object.keys(answers).find((question) => !done.has(question) && shown.includes(`> ${question}`));
      return asked !== undefined || shown.includes(end);
    });
    const answer = asked === undefined ? undefined : answers[asked];
    if (asked === undefined || !answer) return;
    done.add(asked);
    await answer();
  }
}

/** Ends the interview at any question and saves nothing. */
export async function finish(t: Terminal): Promise<number> {
  await t.type('.');
  // In a search the sign is typed and taken; in a list it acts at once.
  if ((await t.waitFor(/> \. terminar aquí|> \. finish here|¿Qué quiere guardar/)).includes('> . ')) await t.press('Enter');
  await t.waitFor('¿Qué quiere guardar');
  await t.press('Enter');
  return t.exit();
}
