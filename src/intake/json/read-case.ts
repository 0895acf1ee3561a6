/** A case in JSON: a flat object of facts, as programs write it and as the program saves it. */
import type { Case, Warning } from '../../case/case.ts';
import { CASE_FACT_IDS, isCaseFactId } from '../../case/facts.ts';
import { cellTaken, finish, newDraft, take, warn } from '../assemble.ts';
import { NO_ID, readId } from '../cells/case-id.ts';
import type { IntakeContext } from '../context.ts';
import { IntakeError } from '../error.ts';
import type { AnyFact } from '../reading.ts';
import { readCharges, type Note } from './read-charges.ts';
import { addTexts, unknownKey } from './texts.ts';
import { asObject, plainText, readValue, typeName, wrong } from './value.ts';

const OTHER_KEYS = ['id', 'charges', 'texts', 'warnings'] as const;

/**
 * Reads one case.
 * @param value parsed JSON
 * @param name what the case came from, for errors
 * @param id the id of a case that has none of its own
 * @throws IntakeError for what is no case, a fact that does not exist, a value of the wrong type
 */
export function readCaseValue(value: unknown, context: IntakeContext, name: string, id = ''): Case {
  try {
    return read(value, context, id);
  } catch (error) {
    if (!(error instanceof IntakeError) || error.file !== undefined) throw error;
    throw new IntakeError(error.code, error.values, { file: name, ...(error.values.fact === undefined ? {} : { column: error.values.fact }) });
  }
}

function read(value: unknown, context: IntakeContext, id: string): Case {
  const object = asObject(value);
  if (!object) throw new IntakeError('json-not-a-case', { found: typeName(value) });
  const draft = newDraft();
  const nullWords = new Set<string>();
  const note: Note = (taken) => {
    if (taken.nullWord !== undefined) nullWords.add(taken.nullWord);
    return taken;
  };
  for (const key of Object.keys(object)) {
    if (isCaseFactId(key)) take(draft, key, note(cellTaken(readValue(key, object[key], context), key)));
    else if (!OTHER_KEYS.some((other) => other === key)) throw unknownKey(key, [...OTHER_KEYS, ...CASE_FACT_IDS], 'unknown-fact');
  }
  addTexts(draft.facts, object.texts);
  if (Object.hasOwn(object, 'charges')) readCharges(object.charges, draft, context, note);
  for (const warning of readWarnings(object.warnings)) warn(draft, warning);
  const { id: own, warning } = object.id === undefined || object.id === null ? NO_ID : note(readId(plainText(object.id, 'id').trim()));
  if (warning) warn(draft, { column: 'id', ...warning });
  if (nullWords.size > 0) warn(draft, { column: '', code: 'null-words', values: { words: [...nullWords].sort().join(', ') } });
  const made = finish(own === '' ? id : own, draft, (fact) => fact);
  // Not asked is what a fact is that is not there.
  return { ...made, facts: Object.fromEntries(Object.entries(made.facts).filter(([, fact]) => !isUnasked(fact))) };
}

function isUnasked(fact: AnyFact): boolean {
  return 'unknown' in fact && fact.unknown === 'unasked' && fact.text === undefined;
}

function readWarnings(value: unknown): readonly Warning[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong('warnings', value);
  return value.map((item: unknown) => {
    const object = asObject(item);
    const values = asObject(object?.values);
    if (!object || !values) throw wrong('warnings', item);
    return { column: plainText(object.column, 'warnings'), code: plainText(object.code, 'warnings'), values: Object.fromEntries(Object.entries(values).map(([key, text]) => [key, plainText(text, 'warnings')])) };
  });
}
