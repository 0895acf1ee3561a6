/** What the check of a law file can find beyond its schema and names. */
import type { Path } from '../rules/language/law-check.ts';

export type LintCode =
  | 'never-holds' | 'always-holds' | 'part-never-holds' | 'part-always-holds' | 'shadowed' | 'contradictory'
  | 'reading-decides-nothing' | 'question-unused' | 'question-never-decides' | 'position-unused' | 'event-unused'
  | 'source-without-address' | 'source-unused' | 'without-source' | 'same-in-both' | 'alias-of-two' | 'checked-in-future';

export interface LintFinding {
  readonly path: Path;
  readonly code: LintCode;
  readonly level: 'error' | 'warning';
  /** What stands there. */
  readonly found: string;
  /** What it is measured against; empty where nothing is. */
  readonly expected: string;
}
