/**
 * From the text of a law file to a law: YAML, then the schema, then the names,
 * then the places of its sentences.
 * An error says at which line what was found and what was expected.
 */
import { DataFileError, checkedYaml, type LocatedFinding } from './checked-yaml.ts';
import { checkNames, type Finding } from './law-check.ts';
import { LAW_FORMAT, LAW_SCHEMA } from './law-schema.ts';
import type { Law } from './law.ts';
import { filledLaw, placesWrong } from './places.ts';

/** A law file that cannot be used; carries every finding. */
export class LawFileError extends DataFileError {
  constructor(file: string, findings: readonly LocatedFinding[]) {
    super(file, findings);
    this.name = 'LawFileError';
  }
}

/**
 * Parses and checks a law file.
 * @param text the file's text (YAML or JSON)
 * @param file its name, for errors
 * @param more what else has to hold of the law, beside what its language asks
 * @throws LawFileError with every finding
 */
export function parseLaw(text: string, file: string, more: (law: Law) => readonly Finding[] = () => []): Law {
  const check = (law: Law) => [...more(law), ...checkNames(law), ...placesWrong(law)];
  return filledLaw(checkedYaml<Law>(text, file, { isIt: noLaw, schema: LAW_SCHEMA, check, Failure: LawFileError }));
}

function noLaw(value: unknown): Finding | null {
  const { format } = (value ?? {}) as { readonly format?: unknown };
  const isLaw = typeof format === 'string' && format.startsWith('amnistia-law/');
  return isLaw ? null : { path: ['format'], code: 'missing-key', found: 'format', expected: LAW_FORMAT };
}
