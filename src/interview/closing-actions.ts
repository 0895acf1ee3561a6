/** What the person wants written at the end; the command writes it, and says what came of it. */
import type { Case } from '../case/case.ts';
import type { RequestKind } from '../i18n/documents.request.ts';
import type { InterviewWords } from '../i18n/interview.ts';
import { wrapped } from './lines.ts';
import type { Screen } from './screen.ts';

export const WISHES = ['save', 'draft', 'document', 'append'] as const;
export type Wish = (typeof WISHES)[number];

/** What came of a wish: written, or why not; `exists` can be overwritten if the person says so. */
export interface Fulfilled {
  readonly written: boolean;
  readonly exists?: true;
  /** What to tell, a sentence each. */
  readonly told: readonly string[];
}

/** Writes one file. @param over whether a file that exists may be overwritten */
export type Fulfil = (wish: Wish, file: string, subject: Case, over: boolean) => Promise<Fulfilled>;

/** The case with a name of its own: of what has none nobody can tell two apart. */
export function named(subject: Case, moment: string): Case {
  return subject.id === '' ? { ...subject, id: moment } : subject;
}

/** The draft for the court that fits the case; null where none does. */
export type DraftFor = (subject: Case) => Promise<RequestKind | null>;

interface Wishing {
  readonly fulfil: Fulfil;
  readonly draftFor: DraftFor;
  readonly moment: string;
}

/** Asks until nothing more is wanted; each file by its name. Ctrl-C means nothing more. */
export async function wishesAt(screen: Screen, words: InterviewWords, headline: string, start: Case, { fulfil, draftFor, moment }: Wishing): Promise<Case> {
  let subject = start;
  const draft = await draftFor(start);
  const done = new Set<Wish>();
  for (;;) {
    const offers = [
      { value: 'save', label: words.saveCase },
      ...(draft === null ? [] : [{ value: 'draft', label: words.writeDraft[draft] }]),
      { value: 'document', label: words.writeDocument },
      { value: 'append', label: words.appendRow },
    ];
    const reply = await screen.ask({
      lines: wrapped(headline, '= '),
      message: words.save,
      kind: 'list',
      // Before anything is written, one Enter must not lose what was answered.
      choices: done.size > 0 ? [{ value: 'nothing', label: words.nothing }, ...offers] : [...offers, { value: 'nothing', label: words.nothingAtAll }],
      commands: [],
    });
    const wish = reply.kind === 'choice' ? WISHES.find((one) => one === reply.value) : undefined;
    if (!wish) return subject;
    if (subject.id === '') subject = named({ ...subject, id: (await textOf(screen, words.caseId, { suggestion: moment, lines: wrapped(words.caseIdHelp) })) ?? '' }, moment);
    if (await writeOne(screen, words, { wish, draft }, subject, fulfil)) done.add(wish);
  }
}

/** Asks for the file until it is written or given up. */
export async function writeOne(screen: Screen, words: InterviewWords, { wish, draft }: { readonly wish: Wish; readonly draft?: RequestKind | null }, subject: Case, fulfil: Fulfil): Promise<boolean> {
  const help = { save: words.ownerOnly, draft: words.draftHelp, document: words.documentHelp, append: words.appendHelp }[wish];
  const kind = wish === 'draft' ? draft : wish === 'append' ? null : wish;
  const suggestion = kind ? words.suggestedFile[kind](fileName(subject.id)) : undefined;
  for (;;) {
    const lines = wrapped(help);
    const file = await textOf(screen, words.fileName, { lines, ...(suggestion === undefined ? {} : { suggestion }) });
    if (file === null) return false;
    let result = await fulfil(wish, file, subject, false);
    if (result.exists) {
      screen.say(result.told.flatMap((line) => wrapped(line, '! ')));
      if (!(await overwrite(screen, words))) continue;
      result = await fulfil(wish, file, subject, true);
    }
    screen.say(result.told.flatMap((line) => wrapped(line, result.written ? '  ' : '! ')));
    if (result.written) return true;
  }
}

async function overwrite(screen: Screen, words: InterviewWords): Promise<boolean> {
  const choices = [{ value: 'no', label: words.otherFile }, { value: 'yes', label: words.overwrite }];
  const reply = await screen.ask({ lines: [], message: words.fileExists, kind: 'list', choices, commands: [] });
  return reply.kind === 'choice' && reply.value === 'yes';
}

async function textOf(screen: Screen, message: string, more: { readonly lines: readonly string[]; readonly suggestion?: string; readonly optional?: true }): Promise<string | null> {
  const reply = await screen.ask({ ...more, message, kind: 'text', choices: [], commands: [] });
  return reply.kind === 'text' ? reply.text : null;
}

/** The case's id as part of a file's name. */
function fileName(id: string): string {
  return id.slice(0, 200).normalize('NFD').replace(/\p{M}/gu, '').replace(/[^A-Za-z0-9._-]+/gu, '-').replace(/^[-.]+|[-.]+$/gu, '').slice(0, 60);
}
