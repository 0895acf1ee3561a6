/** What makes the texts of a law file fit to rely on: sources, both languages, names that fit one event. */
import type { Path } from '../rules/language/law-check.ts';
import type { Law, Words } from '../rules/language/law.ts';
import { wordsOf } from '../text/fold.ts';
import type { LintCode, LintFinding } from './finding.ts';

/** A whole web address, or the place of a document of the project. */
const ADDRESS = /^(https?:\/\/[^\s…]+|[\w./-]+\.[a-z]{2,5})$/;

export function textFindings(law: Law): readonly LintFinding[] {
  const findings: LintFinding[] = [];
  const add = (path: Path, code: LintCode, found: string, expected = '') => findings.push({ path, code, level: 'warning', found, expected });
  const cited = new Set([
    ...law.articles.flatMap((one) => one.sources),
    ...law.events.flatMap((one) => one.sources),
    ...law.questions.flatMap((one) => one.positions.flatMap((position) => position.sources)),
  ]);
  for (const [key, source] of Object.entries(law.sources)) {
    if (!ADDRESS.test(source.url)) add(['sources', key, 'url'], 'source-without-address', key, source.url);
    if (!cited.has(key)) add(['sources', key], 'source-unused', key);
  }
  for (const list of ['articles', 'events'] as const) {
    law[list].forEach((one, index) => {
      if (one.sources.length === 0) add([list, index, 'sources'], 'without-source', 'number' in one ? one.number : one.id);
      if (one.checked < law.published) add([list, index, 'checked'], 'checked-in-future', one.checked);
    });
  }
  const owners = new Map<string, string[]>();
  for (const event of law.events) for (const alias of new Set(event.aliases.map(wordsOf))) owners.set(alias, [...(owners.get(alias) ?? []), event.id]);
  law.events.forEach((event, index) => {
    event.aliases.forEach((alias, place) => {
      const ids = owners.get(wordsOf(alias)) ?? [];
      if (ids.length > 1 && ids[0] !== event.id) add(['events', index, 'aliases', place], 'alias-of-two', alias, ids.join(', '));
    });
  });
  sameInBoth([], law, (path, text) => { add(path, 'same-in-both', text); });
  return findings;
}

/** Texts of more than four words that are equal in both languages: one was not translated. */
function sameInBoth(path: Path, value: unknown, report: (path: Path, text: string) => void): void {
  if (typeof value !== 'object' || value === null) return;
  const { es, en } = value as Partial<Words>;
  if (typeof es === 'string' && es === en) {
    if (es.split(/\s+/).length > 4) report(path, es.slice(0, 60));
    return;
  }
  for (const [key, inner] of Object.entries(value)) sameInBoth([...path, Array.isArray(value) ? Number(key) : key], inner, report);
}
