/** The form of `headings.yaml`. */
import { z } from 'zod';
import { CASE_FACT_IDS } from '../../case/facts.ts';
import type { Form } from '../../rules/language/checked-yaml.ts';
import type { HeadingsFile } from '../pack/headings.ts';
import { namesTwice, text } from './names.ts';

const FACTS: ReadonlySet<string> = new Set<string>(['id', 'charges', ...CASE_FACT_IDS]);

export const HEADING_FORM: Form<HeadingsFile> = {
  schema: z.strictObject({ facts: z.record(text, z.array(text).min(1)), same: z.array(z.array(text).min(1)), small: z.array(text), not: z.array(text) }),
  check: ({ facts, same }) => [
    ...Object.keys(facts).flatMap((fact) => (FACTS.has(fact) ? [] : [{ path: ['facts', fact], code: 'unknown-value' as const, found: fact, expected: [...FACTS].join(', ') }])),
    ...Object.entries(facts).flatMap(([fact, headings]) => namesTwice(headings.map((name, at) => ({ name, path: ['facts', fact, at], of: fact })), (name) => name.trim().toLowerCase())),
    ...namesTwice(same.flatMap((words, group) => words.map((name, at) => ({ name, path: ['same', group, at], of: words[0] ?? '' })))),
  ],
};
