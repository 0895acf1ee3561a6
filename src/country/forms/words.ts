/** The form of `forces.yaml` and `answers.yaml`. */
import { z } from 'zod';
import type { Form } from '../../rules/language/checked-yaml.ts';
import type { Path } from '../../rules/language/law-check.ts';
import type { AnswersFile } from '../pack/answers.ts';
import type { ForcesFile } from '../pack/forces.ts';
import { writtenOut } from '../pack/written-out.ts';
import { asWritten, namesTwice, text } from './names.ts';
import { valuesWrong } from './phrases.ts';

export const FORCES: Form<ForcesFile> = {
  schema: z.strictObject({ serves: z.array(z.array(text)), numbered: z.array(text), police: z.array(text), civilians: z.array(text), beside: z.array(z.array(text)), retired: z.array(text), assimilated: z.array(text) }),
  check: ({ numbered: _, ...groups }) => namesTwice(Object.entries(groups).flatMap(([of, list]) => list.flatMap((one, at) =>
    (typeof one === 'string' ? [one] : one).flatMap((phrase, index) => writtenOut(phrase, {}).map((name) => ({ name, path: [of, at, ...(typeof one === 'string' ? [] : [index])], of })))))),
};

const ANSWER = { yes: z.array(text).optional(), no: z.array(text).optional() };

export const ANSWERS: Form<AnswersFile> = {
  schema: z.strictObject({ yes: z.array(text).min(1), no: z.array(text).min(1), facts: z.record(text, z.strictObject(ANSWER)), leaves: z.array(z.array(text)), what: z.array(z.array(text)), unknown: z.array(z.array(text)), nothing: z.array(text) }),
  check: ({ yes, no, facts, leaves, what, unknown, nothing }) => {
    const list = (of: string, words: readonly string[], path: Path) => words.flatMap((word, at) => writtenOut(word, {}).map((name) => ({ name, path: [...path, at], of })));
    const lists = (of: string, words: readonly (readonly string[])[]) => words.flatMap((inner, at) => list(of, inner, [of, at]));
    const answers = [...list('yes', yes, ['yes']), ...list('no', no, ['no'])];
    return [
      ...namesTwice([...answers, ...lists('unknown', unknown), ...list('nothing', nothing, ['nothing'])], asWritten),
      ...namesTwice([...lists('leaves', leaves), ...lists('what', what)], asWritten),
      ...Object.entries(facts).flatMap(([fact, own]) => [
        ...valuesWrong(fact, [], ['facts', fact]),
        ...namesTwice([...answers, ...list('yes', own.yes ?? [], ['facts', fact, 'yes']), ...list('no', own.no ?? [], ['facts', fact, 'no'])], asWritten),
      ]),
    ];
  },
};
