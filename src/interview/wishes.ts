/** What the person wants written at the end; the command writes it. */
import type { InterviewWords } from '../i18n/interview.ts';
import { broken } from './lines.ts';
import type { Screen } from './screen.ts';

export interface Wishes {
  /** File for the case as JSON. */
  readonly save?: string;
  /** Spreadsheet to which a row is added. */
  readonly append?: string;
  /** File for a document. */
  readonly document?: string;
}

/** Asks until nothing more is wanted; each file by its name. Ctrl-C means nothing more. */
export async function wishesAt(screen: Screen, words: InterviewWords): Promise<Wishes> {
  let wishes: Wishes = {};
  for (;;) {
    const offers = [
      { value: 'save', label: words.saveCase },
      { value: 'append', label: words.appendRow },
      { value: 'document', label: words.writeDocument },
    ].filter(({ value }) => !Object.hasOwn(wishes, value));
    const reply = await screen.ask({
      lines: [],
      message: words.save,
      kind: 'list',
      choices: [{ value: 'nothing', label: words.nothing }, ...offers],
      commands: [],
    });
    if (reply.kind !== 'choice' || reply.value === 'nothing') return wishes;
    const file = await screen.ask({ lines: broken(words.ownerOnly), message: words.fileName, kind: 'text', choices: [], commands: [] });
    if (file.kind !== 'text') return wishes;
    wishes = { ...wishes, [reply.value]: file.text };
  }
}
