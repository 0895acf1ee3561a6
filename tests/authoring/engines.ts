/** The program's own evaluator of cases, on a day after everything that the cases speak of. */
import { parseDay } from '../../src/case/dates.ts';
import { evaluatorOf } from '../../src/authoring/evaluate.ts';
import type { Evaluate } from '../../src/authoring/test-law.ts';
import type { Law } from '../../src/rules/language/law.ts';
import { catalogue } from './loaded.ts';

export const AS_OF = parseDay('2026-06-30') ?? 0;

export const evaluateWith = (law: Law): Evaluate => evaluatorOf(law, catalogue, AS_OF);
