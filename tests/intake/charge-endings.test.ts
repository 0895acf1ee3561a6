/** How a charge ended, in brackets behind it. */
import { describe, expect, it } from 'vitest';
import { intakeContext } from '../../src/intake/law-context.ts';
import { catalogue, law } from '../report/sample.ts';

const { charges: reader } = intakeContext(law, catalogue);
const read = (cell: string) => reader.charges(cell, null).charges.map(({ offences, facts: { status } }) => [offences?.join() ?? '?', status && 'values' in status ? status.values.join() : '']);

describe('a charge with its ending', () => {
  it.each([
    ['homicidio intencional simple (absuelto)', [['homicidio-intencional-simple', 'acquitted']]],
    ['Agavillamiento (condenado); lesiones gravísimas (ABSUELTA)', [['agavillamiento', 'convicted'], ['lesiones-gravisimas', 'acquitted']]],
    ['tortura [sobreseído]', [['tortura', 'dismissed']]],
    ['hurto (dismissed)', [['hurto-simple', 'dismissed']]],
    ['hurto (sobreseimiento).', [['hurto-simple', 'dismissed']]],
  ])('%s', (cell, expected) => { expect(read(cell)).toEqual(expected); });

  it.each([
    'homicidio intencional simple (no absuelto)',
    'homicidio intencional simple (absuelto, apelado por la Fiscalía)',
    'homicidio intencional simple (se pidió sobreseimiento)',
    'homicidio intencional simple (coautor)',
    'homicidio intencional simple (absuelto o condenado)',
    'homicidio intencional simple (sin sobreseimiento)',
  ])('%s: nothing ended', (cell) => { expect(read(cell).map(([, status]) => status).join('')).toBe(''); });
});
