/** Words for yes, no, not known and nothing (`data/ve/answers.yaml`). */
import { data } from '../../../data/ve/answers.yaml';

export interface AnswersFile {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly facts: Readonly<Record<string, { readonly yes?: readonly string[]; readonly no?: readonly string[] }>>;
  readonly leaves: readonly (readonly string[])[];
  readonly what: readonly (readonly string[])[];
  readonly unknown: readonly (readonly string[])[];
  readonly nothing: readonly string[];
}

export const ANSWERS = data as AnswersFile;
