/** How a reading of a cell of charges compares with the right one. */
import type { Charge } from '../../src/case/case.ts';
import type { CourtCell } from './court-cells.ts';
import { conduct, recogniser } from './recogniser.ts';

export type Verdict = 'right' | 'wide' | 'unread' | 'narrow' | 'lost' | 'extra-known' | 'extra-unread';
const ORDER = ['right', 'wide', 'unread', 'narrow'] as const;

/** The verdicts on each charge expected, and on each that was read and not expected. @param isNew whether an offence was added after the key was written: what the catalogue lacked then may be it */
export function score(cell: CourtCell, isNew: (id: string) => boolean = () => false): readonly Verdict[] {
  const { state, charges } = recogniser.charges(cell.text, conduct(cell.days), cell.military ? 'military' : null);
  if (/^(?:UNKNOWN|NONE)/.test(cell.expected)) {
    const got = state === 'none' ? 'NONE' : state === 'charges' ? 'CHARGES' : 'UNKNOWN';
    if (cell.expected.split(' or ').includes(got)) return ['right'];
    return [got === 'CHARGES' && charges.every(({ offences }) => offences === null) ? 'unread' : got === 'UNKNOWN' ? 'wide' : 'narrow'];
  }
  const left = [...charges];
  const verdicts: Verdict[] = [];
  let waiting = cell.expected.split('; ').map((one) => one.split(' or '));
  for (const wanted of ORDER) {
    waiting = waiting.filter((allowed) => {
      const at = left.findIndex((charge) => judge(allowed, charge, isNew) === wanted && (wanted !== 'narrow' || near(allowed, charge)));
      if (at < 0) return true;
      left.splice(at, 1);
      verdicts.push(wanted);
      return false;
    });
  }
  for (let rest = waiting.length; rest > 0; rest -= 1) {
    const at = left.findIndex(({ offences }) => offences !== null);
    verdicts.push(at < 0 ? 'lost' : 'narrow');
    if (at >= 0) left.splice(at, 1);
  }
  return [...verdicts, ...left.map(({ offences }): Verdict => (offences === null ? 'extra-unread' : 'extra-known'))];
}

function near(allowed: readonly string[], { offences }: Charge): boolean {
  return allowed.some((one) => idsOf(one).some((id) => offences?.includes(id)));
}

function judge(allowed: readonly string[], charge: Charge, isNew: (id: string) => boolean): (typeof ORDER)[number] {
  const verdicts = allowed.map((one) => judgeOne(one, charge, isNew));
  return ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'narrow';
}

function judgeOne(allowed: string, charge: Charge, isNew: (id: string) => boolean): (typeof ORDER)[number] {
  const { offences, facts } = charge;
  if (allowed === '!' && offences?.every(isNew) === true) return 'right';
  if (allowed === '!' || allowed === '?') return offences === null ? 'right' : 'narrow';
  if (offences === null) return 'unread';
  const ids = idsOf(allowed);
  if (!ids.every((id) => offences.includes(id))) return 'narrow';
  const manner = allowed.split('@')[1];
  const stated = [facts.degree, facts.participation].flatMap((fact) => (fact && 'values' in fact ? fact.values : [])) as readonly string[];
  if (manner !== undefined && !stated.includes(manner)) return 'narrow';
  return offences.length === ids.length ? 'right' : 'wide';
}

function idsOf(allowed: string): string[] {
  return (allowed.split('@')[0] ?? '').split('+');
}
