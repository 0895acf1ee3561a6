/** What differs without deciding an outcome: dates, articles, open questions, duties, steps and terms. */
import type { Law, Words } from '../rules/language/law.ts';
import type { ChangeKind } from './change.ts';
import { matchById } from './match.ts';

export interface TextDifference {
  readonly section: 'dates' | 'questions' | 'duties' | 'steps' | 'articles';
  readonly kind: ChangeKind;
  /** Ids or numbers of the parts in each version. */
  readonly a: readonly Named[];
  readonly b: readonly Named[];
}

export interface Named {
  readonly id: string;
  readonly text: Words;
  /** Term in continuous days, for a step that has one. */
  readonly days?: number;
}

export function textDifferences(a: Law, b: Law): readonly TextDifference[] {
  return [...dates(a, b), ...articles(a, b), ...byId('questions', questions(a), questions(b)), ...byId('duties', duties(a), duties(b)), ...byId('steps', steps(a), steps(b))];
}

const same = (text: string): Words => ({ es: text, en: text });

function dates(a: Law, b: Law): readonly TextDifference[] {
  const span = (law: Law) => `${law.in_force.from ?? ''}..${law.in_force.to ?? ''}`;
  const found: TextDifference[] = [];
  if (span(a) !== span(b)) found.push({ section: 'dates', kind: 'changed', a: [{ id: 'in-force', text: same(span(a)) }], b: [{ id: 'in-force', text: same(span(b)) }] });
  if (a.status !== b.status) found.push({ section: 'dates', kind: 'changed', a: [{ id: 'status', text: same(a.status) }], b: [{ id: 'status', text: same(b.status) }] });
  return found;
}

function articles(a: Law, b: Law): readonly TextDifference[] {
  const named = (one: Law['articles'][number]): Named => ({ id: one.number, text: { es: `${one.title.es}. ${one.summary.es}`, en: `${one.title.en}. ${one.summary.en}` } });
  return matchById(a, b, 'articles', (law) => law.articles, (one) => one.number).flatMap((pair): TextDifference[] => {
    const [one, ...more] = [...pair.a];
    const [other, ...others] = [...pair.b];
    const kept = one && other && more.length + others.length === 0 && one.number === other.number && one.summary.es === other.summary.es && one.summary.en === other.summary.en;
    if (kept) return [];
    return [{ section: 'articles', kind: one ? (other ? 'changed' : 'dropped') : 'added', a: pair.a.map(named), b: pair.b.map(named) }];
  });
}

function questions(law: Law): readonly (Named & { readonly key: string })[] {
  return law.questions.map((one) => ({ id: one.id, text: one.text, key: one.positions.map((position) => position.id).sort().join() }));
}
function duties(law: Law): readonly (Named & { readonly key: string })[] {
  return law.conditions.map((one) => ({ id: one.id, text: one.text, key: JSON.stringify([one.when, one.met]) }));
}
function steps(law: Law): readonly (Named & { readonly key: string })[] {
  return law.next.map((one) => ({ id: one.id, text: one.text, key: JSON.stringify([one.days, one.from, one.court]), ...(one.days === undefined || one.from !== undefined ? {} : { days: one.days }) }));
}

function byId(section: TextDifference['section'], a: readonly (Named & { readonly key: string })[], b: readonly (Named & { readonly key: string })[]): readonly TextDifference[] {
  const plain = ({ key: _key, ...rest }: Named & { readonly key: string }): Named => rest;
  const found: TextDifference[] = [];
  for (const one of a) {
    const other = b.find((each) => each.id === one.id);
    if (!other) found.push({ section, kind: 'dropped', a: [plain(one)], b: [] });
    else if (other.key !== one.key) found.push({ section, kind: 'changed', a: [plain(one)], b: [plain(other)] });
  }
  for (const other of b) if (!a.some((each) => each.id === other.id)) found.push({ section, kind: 'added', a: [], b: [plain(other)] });
  return found;
}
