import { expect, it } from 'vitest';
import { sampleCases } from './sample.ts';
import { realSetting } from './setting.ts';
import { walkWith } from './walk.ts';

it('needs few questions for the cases of the sample: at most 9 in the median', async () => {
  const setting = await realSetting();
  const cases = await sampleCases(setting);
  const counts = cases.map((full) => {
    const { subject, asked } = walkWith(setting, full);
    expect(setting.engine.evaluate(subject).determination.outcome, full.id).toBe(setting.engine.evaluate(full).determination.outcome);
    return asked.length;
  });
  const sorted = counts.sort((a, b) => a - b);
  expect(cases).toHaveLength(20);
  // As measured: 1 to 10, half of the cases with 4 or fewer.
  expect(sorted[10]).toBeLessThanOrEqual(9);
  expect(Math.max(...sorted)).toBeLessThanOrEqual(12);
  if (process.env['SHOW_COUNTS']) process.stdout.write(`${sorted.join(' ')}\n`);
});
