/**
 * From the text of a law file to a law: YAML, then the schema, then the names,
 * then the places of its sentences.
 * An error says at which line what was found and what was expected.
 */
import { LineCounter, isNode, parseDocument, visit, type Document } from 'yaml';
import { checkNames, type Finding, type Path } from './law-check.ts';
import { LAW_FORMAT, LAW_SCHEMA } from './law-schema.ts';
import type { Law } from './law.ts';
import { filledLaw, placesWrong } from './places.ts';
import { findingOf } from './schema-finding.ts';

/** A finding with its place in the file, counted from 1. */
export interface LocatedFinding extends Finding {
  readonly line: number;
  readonly column: number;
}

/** A law file that cannot be used; carries every finding. */
export class LawFileError extends Error {
  readonly file: string;
  readonly findings: readonly LocatedFinding[];
  constructor(file: string, findings: readonly LocatedFinding[]) {
    super(`${file}: ${findings.map((one) => `line ${String(one.line)}: ${one.code}: ${one.found} (expected ${one.expected})`).join('; ')}`);
    this.name = 'LawFileError';
    this.file = file;
    this.findings = findings;
  }
}

/**
 * Parses and checks a law file.
 * @param text the file's text (YAML or JSON)
 * @param file its name, for errors
 * @throws LawFileError with every finding
 */
export function parseLaw(text: string, file: string): Law {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const [broken] = document.errors;
  if (broken) {
    const { line, col } = lines.linePos(broken.pos[0]);
    throw new LawFileError(file, [{ path: [], code: 'yaml', found: withoutQuoted(broken.message), expected: broken.code, line, column: col }]);
  }
  const value = valueOf(document, file, lines);
  // What is no law at all may be a list of persons, given by mistake: nothing of it is told.
  if (!isLaw(value)) throw new LawFileError(file, [{ path: ['format'], code: 'missing-key', found: 'format', expected: LAW_FORMAT, line: 1, column: 1 }]);
  const checked = LAW_SCHEMA.safeParse(value);
  if (!checked.success) {
    const findings = checked.error.issues.flatMap((issue): readonly Finding[] => {
      const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
      return findingOf(issue, path, at(value, path));
    });
    throw new LawFileError(file, findings.map((one) => located(one, document, lines)));
  }
  const law = value as Law;
  const findings = [...checkNames(law), ...placesWrong(law)];
  if (findings.length > 0) throw new LawFileError(file, findings.map((one) => located(one, document, lines)));
  return filledLaw(law);
}

/** What is wrong, without the piece of the file that the parser quotes: the file can be anything. */
function withoutQuoted(message: string): string {
  return message.replace(/["':].*$/su, '').trim();
}

/** The value of a file in which few anchors are resolved: nested aliases cannot blow up. */
function valueOf(document: Document, file: string, lines: LineCounter): unknown {
  try {
    return document.toJS({ maxAliasCount: 20 });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    let place = { line: 1, col: 1 };
    visit(document, {
      Alias: (_, alias) => {
        place = lines.linePos(alias.range?.[0] ?? 0);
        return visit.BREAK;
      },
    });
    throw new LawFileError(file, [{ path: [], code: 'yaml', found: 'too many aliases', expected: 'TOO_MANY_ALIASES', line: place.line, column: place.col }]);
  }
}

function isLaw(value: unknown): boolean {
  const { format } = (value ?? {}) as { readonly format?: unknown };
  return typeof format === 'string' && format.startsWith('amnistia-law/');
}

/** The finding with the place in the file of its path, or of the nearest part of it that stands there. */
export function located<F extends { readonly path: Path }>(finding: F, document: Document, lines: LineCounter): F & { readonly line: number; readonly column: number } {
  // The nearest part of the path that stands in the file: a missing key has its parent's place.
  for (let length = finding.path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(finding.path.slice(0, length), true);
    if (isNode(node) && node.range) {
      const { line, col } = lines.linePos(node.range[0]);
      return { ...finding, line, column: col };
    }
  }
  return { ...finding, line: 1, column: 1 };
}

function at(value: unknown, path: Path): unknown {
  let inner = value;
  for (const key of path) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = (inner as Record<string | number, unknown>)[key];
  }
  return inner;
}
