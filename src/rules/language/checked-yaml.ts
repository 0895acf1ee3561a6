/**
 * A YAML file that people write, checked: YAML, then its schema, then what holds
 * between its parts. Every finding has its place in the file. Law files and the
 * files of a country's pack go through here.
 */
import { LineCounter, isNode, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Finding, Path } from './law-check.ts';
import { findingOf } from './schema-finding.ts';

/** A finding with its place in the file, counted from 1. */
export interface LocatedFinding extends Finding {
  readonly line: number;
  readonly column: number;
}

/** A file of data that cannot be used; carries every finding. */
export class DataFileError extends Error {
  readonly file: string;
  readonly findings: readonly LocatedFinding[];
  constructor(file: string, findings: readonly LocatedFinding[]) {
    super(`${file}: ${findings.map((one) => `line ${String(one.line)}: ${one.code}: ${one.found} (expected ${one.expected})`).join('; ')}`);
    this.name = 'DataFileError';
    this.file = file;
    this.findings = findings;
  }
}

export interface Form<T> {
  /** What its top has to be before anything of the file is told: it may be a list of persons, given by mistake. */
  readonly isIt?: (value: unknown) => Finding | null;
  readonly schema: z.ZodType;
  /** What the schema cannot see. */
  readonly check: (value: T) => readonly Finding[];
  /** Most anchors that are resolved; few, where the file can come from anybody. */
  readonly anchors?: number;
  /** The error to throw; a {@link DataFileError} if not given. */
  readonly Failure?: new (file: string, findings: readonly LocatedFinding[]) => DataFileError;
}

/**
 * Parses and checks a file.
 * @param text YAML or JSON
 * @param file its name, for errors
 * @throws DataFileError with every finding
 */
export function checkedYaml<T>(text: string, file: string, { isIt, schema, check, anchors = 20, Failure = DataFileError }: Form<T>): T {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
  const fail = (findings: readonly Finding[]): never => {
    throw new Failure(file, findings.map((one) => located(one, document, lines)));
  };
  const broken = (found: string, expected: string, offset: number): never => {
    const { line, col } = lines.linePos(offset);
    throw new Failure(file, [{ path: [], code: 'yaml', found, expected, line, column: col }]);
  };
  const [error] = document.errors;
  if (error) return broken(withoutQuoted(error.message), error.code, error.pos[0]);
  const value = valueOf(document, anchors, broken);
  const other = isIt?.(value);
  if (other) throw new Failure(file, [{ ...other, line: 1, column: 1 }]);
  const checked = schema.safeParse(value);
  if (!checked.success) {
    return fail(checked.error.issues.flatMap((issue): readonly Finding[] => {
      const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
      return findingOf(issue, path, at(value, path));
    }));
  }
  const findings = check(value as T);
  return findings.length > 0 ? fail(findings) : (value as T);
}

/** What is wrong, without the piece of the file that the parser quotes: the file can be anything. */
function withoutQuoted(message: string): string {
  return message.replace(/["':].*$/su, '').trim();
}

/** The value of a file in which only so many anchors are resolved: nested aliases cannot blow up. */
function valueOf(document: Document, anchors: number, broken: (found: string, expected: string, offset: number) => never): unknown {
  try {
    return document.toJS({ maxAliasCount: anchors });
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    let offset = 0;
    visit(document, {
      Alias: (_, alias) => {
        offset = alias.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    return broken('too many aliases', 'TOO_MANY_ALIASES', offset);
  }
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
