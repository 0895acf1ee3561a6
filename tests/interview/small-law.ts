/** Small random laws over a small catalogue: every combination of their unknowns can be tried. */
import type { Catalogue, Offence } from '../../src/offences/catalogue.ts';
import type { Condition } from '../../src/rules/language/condition.ts';
import type { Law, Presumption, Provision } from '../../src/rules/language/law.ts';
import { pick, type Random } from './random-case.ts';

const offence = (id: string, over: Partial<Offence>): Offence => ({
  id, name: { es: id, en: id }, class: [], raises: [], numberings: [], penalty: null, aliases: [], implies: {}, note: null, sources: [], confidence: 'high', ...over,
});

export const SMALL_CATALOGUE: Catalogue = {
  statutes: {},
  offences: [offence('desorden', {}), offence('sedicion', { raises: ['expression'] }), offence('sabotaje', { class: ['terrorism'] })],
  ambiguous: [{ word: 'alzamiento', offences: ['sedicion', 'sabotaje'] }],
  objects: [],
  upon: [],
  modifiers: [],
};

const words = { es: '', en: '' };
const sourced = { sources: [], confidence: 'low', checked: '2026-11-23' } as const;

function atom(random: Random): Condition {
  const atoms: readonly Condition[] = [
    { fact: 'foreign-armed-action', is: 'yes' },
    { fact: 'foreign-part', is: 'deeds' },
    { fact: 'military', is: 'yes' },
    { fact: 'rights-violation', is: 'yes' },
    { fact: 'degree', is: pick(random, ['completed', 'attempted']) },
    { class: ['terrorism'] },
    { raises: 'expression' },
    { event: 'listed' },
    { event: ['2'] },
    { window: 'certain' },
    { date: 'conduct-date', to: '2014-06-30' },
    { question: 'Q1', position: 'broad' },
  ];
  return pick(random, atoms);
}

function condition(random: Random, depth: number): Condition {
  if (depth === 0 || random() < 0.25) return random() < 0.3 ? { not: atom(random) } : atom(random);
  const parts = Array.from({ length: 2 }, () => condition(random, depth - 1));
  return random() < 0.5 ? { all: parts } : { any: parts };
}

const THENS: readonly Condition[] = [
  { fact: 'foreign-armed-action', is: 'no' },
  { fact: 'rights-violation', is: 'no' },
  { fact: 'degree', is: ['frustrated', 'attempted'] },
  { date: 'conduct-date', from: '2014-01-01', to: '2015-12-31' },
];

function presumption(random: Random, index: number): Presumption {
  const premise = pick<Condition>(random, [
    { not: { 'any-charge': { raises: 'expression' } } },
    { fact: 'military', is: 'yes' },
    { event: 'listed' },
  ]);
  return { id: `p${String(index)}`, article: '1', reason: words, unless: words, if: premise, then: pick(random, THENS) };
}

export function smallLaw(random: Random): Law {
  const provisions = Array.from({ length: 2 }, (_, index): Provision => ({
    id: `rule-${String(index)}`,
    article: '1',
    title: words,
    role: pick(random, ['requirement', 'exclusion']),
    ground: 'event',
    when: condition(random, 2),
  }));
  const event = (id: string, year: string) => ({
    ...sourced, id, title: words, aliases: [], article: '1', named_by_date: false, key_dates: [], places: [],
    certain: { from: `${year}-02-01`, to: `${year}-03-31` }, possible: { from: `${year}-02-01`, to: `${year}-03-31` },
  });
  return {
    format: 'amnistia-law/1', id: 'small', country: 'VE', title: words, published: '2026-01-01', status: 'incomplete', status_note: words,
    in_force: {}, sources: {}, articles: [], events: [event('1', '2014'), event('2', '2015')], provisions,
    presumptions: random() < 0.6 ? [presumption(random, 0)] : [],
    questions: [{ id: 'Q1', article: '1', text: words, positions: ['strict', 'broad'].map((id) => ({ id, text: words, holders: [], sources: [] })), hard_cases: [] }],
    notes_of_law: [], readings: { working: { title: words, positions: {} } }, conditions: [], next: [], not_in_law: [],
  };
}
