/** Headings and the words in them (`data/ve/headings.yaml`). */
import { data } from '../../../data/ve/headings.yaml';

export interface HeadingsFile {
  readonly facts: Readonly<Record<string, readonly string[]>>;
  readonly same: readonly (readonly string[])[];
  readonly small: readonly string[];
  readonly not: readonly string[];
}

export const HEADINGS = data as HeadingsFile;
