/** Conditions of a law file put to the engine one by one: a law in which each is a provision of its own, and nothing is presumed. */
import { parse } from 'yaml';
import { evaluate, loadLaw, readCases } from '../../src/index.ts';
import { compilePremise } from '../../src/rules/presumed/premise.ts';
import type { Premise } from '../../src/rules/language/fact-presumption.ts';
import { LAW_2026, catalogue, lawText } from './loaded.ts';

export type Truth = 'yes' | 'no' | 'unknown';

const raw = parse(lawText('ve-amnesty-2026')) as Record<string, unknown> & { readonly provisions: readonly object[] };
const PROBE = { id: 'probe', article: '8', title: { es: 'x', en: 'x' }, role: 'requirement', ground: 'event' };

const laws = new Map<string, ReturnType<typeof loadLaw>>();

/** The law with this condition as a provision; made once for each condition. */
function lawWith(condition: unknown): ReturnType<typeof loadLaw> {
  const key = JSON.stringify(condition);
  const made = laws.get(key) ?? loadLaw({ text: JSON.stringify({ ...raw, presumptions: [], provisions: [...raw.provisions, { ...PROBE, when: condition }] }) });
  laws.set(key, made);
  return made;
}

/**
 * Whether a condition holds for the first charge of a case.
 * @param known the facts, as a JSON case gives them, and positions on questions by their number
 */
export async function truthOf(condition: unknown, known: Readonly<Record<string, unknown>>): Promise<Truth> {
  const law = await lawWith(condition);
  const entries = Object.entries(known);
  const positions = Object.fromEntries(entries.filter(([key]) => /^Q\d+$/u.test(key)));
  const facts = Object.fromEntries(entries.filter(([key]) => !/^Q\d+$/u.test(key)));
  for await (const row of readCases(JSON.stringify([{ id: 'A-1', ...facts }]), { law })) {
    if (row.kind === 'rejected') throw new Error(row.code);
    if (row.kind !== 'case') continue;
    const { charges } = evaluate(row.case, { law, asOf: '2026-11-26', assumptions: positions as Record<string, string> });
    const step = charges[0]?.trace.find(({ provision }) => provision === 'probe');
    if (step) return step.value;
  }
  throw new Error('no case');
}

/** What only a presumption of fact can ask. */
export const OF_PRESUMPTIONS = ['blank', 'unreadable', 'near', 'offence'] as const;

/** Whether the premise of a presumption of fact holds for the first charge of a file. */
export async function premiseOf(premise: unknown, known: Readonly<Record<string, unknown>>): Promise<Truth> {
  const law = await loadLaw();
  const holds = compilePremise(premise as Premise, { law: LAW_2026.law, catalogue });
  for await (const row of readCases(JSON.stringify([{ id: 'A-1', ...known }]), { law })) {
    if (row.kind === 'case') return (['no', 'unknown', 'yes'] as const)[holds({ subject: row.case, contradicted: new Set() }, 0)];
  }
  throw new Error('no case');
}
