/**
 * The check of a law file: first what `parseLaw` finds (schema, names), then
 * the logic and what makes a text fit to rely on. An error makes the file
 * unusable or absurd; a warning is for a lawyer to look at.
 */
import { LineCounter, parseDocument } from 'yaml';
import { parseLawFile } from '../country/law-file.ts';
import type { Catalogue } from '../offences/catalogue.ts';
import { compileLaw } from '../rules/logic/compiled-law.ts';
import type { Finding as NameFinding, Path } from '../rules/language/law-check.ts';
import type { Law } from '../rules/language/law.ts';
import { located } from '../rules/language/checked-yaml.ts';
import { LawFileError } from '../rules/language/load-law.ts';
import type { LintCode, LintFinding } from './finding.ts';
import { logicFindings } from './lint-logic.ts';
import { textFindings } from './lint-text.ts';

/** One finding with its place in the file, counted from 1. */
export interface LawFinding {
  readonly path: Path;
  readonly code: LintCode | NameFinding['code'];
  readonly level: 'error' | 'warning';
  readonly found: string;
  readonly expected: string;
  readonly line: number;
  readonly column: number;
}

/** What the logic and the texts of a law show, without places. */
export function lintLaw(law: Law, catalogue: Catalogue): readonly LintFinding[] {
  return [...logicFindings(law, compileLaw(law, catalogue)), ...textFindings(law)];
}

/**
 * Checks the text of a law file.
 * @returns every finding, errors first, then by line
 */
export function checkLawFile(text: string, file: string, catalogue: Catalogue): readonly LawFinding[] {
  let law: Law;
  try {
    law = parseLawFile(text, file);
  } catch (error) {
    if (!(error instanceof LawFileError)) throw error;
    return error.findings.map((finding) => ({ ...finding, level: 'error' as const }));
  }
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return lintLaw(law, catalogue)
    .map((finding): LawFinding => located(finding, document, lines))
    .sort((a, b) => (a.level === b.level ? a.line - b.line : a.level === 'error' ? -1 : 1));
}
