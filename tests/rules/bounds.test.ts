import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { data as lawData } from '../../data/ve/laws/ve-amnesty-2026.yaml';
import { data as catalogueData } from '../../data/ve/offences.yaml';
import type { Case } from '../../src/case/case.ts';
import type { Catalogue } from '../../src/offences/catalogue.ts';
import { compileLaw } from '../../src/rules/logic/compiled-law.ts';
import type { Determination } from '../../src/rules/analysis/determination.ts';
import { DiagramManager } from '../../src/rules/diagram/manager.ts';
import { Engine } from '../../src/rules/engine.ts';
import type { Law } from '../../src/rules/language/law.ts';
import { MOST_SETS } from '../../src/rules/analysis/sufficient-sets.ts';
import { dayNumber } from './days.ts';
import type { Reading } from './oracle.ts';
import { Sample } from './sample.ts';

const law = lawData as Law;
const catalogue = catalogueData as Catalogue;
const compiled = compileLaw(law, catalogue);
const asOf = dayNumber('2026-11-23');

const unrecognised = (count: number) => Array.from({ length: count }, () => ({ text: 'illegible', offences: null, facts: {} }));
const halfKnown = (count: number) => Array.from({ length: count }, () => ({ text: 'one or the other', offences: ['homicidio-intencional', 'terrorismo', 'lesiones-graves'], facts: {} }));

const CASES: readonly { readonly name: string; readonly charges: unknown }[] = [
  { name: 'nothing known', charges: { unknown: 'blank' } },
  { name: 'no charge, nothing else known', charges: [] },
  { name: 'three unrecognised charges', charges: unrecognised(3) },
  { name: 'twelve unrecognised charges', charges: unrecognised(12) },
  { name: 'twelve charges that can each be three offences', charges: halfKnown(12) },
  { name: 'forty unrecognised charges', charges: unrecognised(40) },
];

/** The bound on the work for one case, in nodes asked for, new or known. Twelve unrecognised charges ask for some 700,000. */
const MOST_ASKED = 1_500_000;

describe('a case of which little is known', () => {
  let asked = 0;
  // All nodes are asked for here.
  const node = DiagramManager.prototype.nodeOf;
  beforeEach(() => {
    asked = 0;
    vi.spyOn(DiagramManager.prototype, 'nodeOf').mockImplementation(function (this: DiagramManager, ...of: Parameters<typeof node>) {
      asked++;
      return node.apply(this, of);
    });
  });
  afterEach(() => { vi.restoreAllMocks(); });

  it.each(CASES)('$name: is answered within the bound, and soundly', ({ charges }) => {
    const subject = { id: 'case', facts: {}, charges, warnings: [] } as unknown as Case;
    const determination: Determination = new Engine(compiled, { asOf, assumptions: { Q9: 'open' } }).evaluate(subject).determination;
    expect(asked).toBeLessThan(MOST_ASKED);
    expect(determination.settledBy.length).toBeLessThanOrEqual(3 * MOST_SETS);
    expect(determination.outcome).toBe('undetermined');
    expect(determination.turnsOn.length).toBeGreaterThan(0);
    const reading: Reading = { law, catalogue, subject, asOf, positions: {} };
    const sample = new Sample(reading, 7);
    for (let charge = 0; charge < determination.charges.length; charge++) {
      if (determination.charges[charge]?.outcome === 'undetermined') expect([...sample.outcomesOf(charge)].sort()).toEqual(['eligible', 'ineligible']);
    }
    for (const set of determination.settledBy) {
      const names = [...set.facts, ...set.questions];
      // With one answer each, it is the answer that settles; a charge as a whole is told by its offence alone.
      if (names.some((name) => name.startsWith('charges') || set.answers[name]?.length !== 1)) continue;
      expect(sample.partsOnAnswer(set), names.join(' + ')).toEqual([]);
    }
  });
});
