import { test } from 'vitest';
import { COURT_TEXTS, PRESS, SHEETS } from '/work/wt/charges/tests/offences/court-cells.ts';
import { score } from '/work/wt/charges/tests/offences/scored.ts';
import { conduct, recogniser } from '/work/wt/charges/tests/offences/recogniser.ts';
test('own', () => {
  const total: Record<string, Record<string, number>> = {};
  for (const [kind, cells] of Object.entries({ COURT_TEXTS, PRESS, SHEETS })) for (const cell of cells) {
    const v = score(cell);
    for (const one of v) { (total[kind] ??= {})[one] = (total[kind]?.[one] ?? 0) + 1; }
    if (v.some((x) => x !== 'right')) {
      const r = recogniser.charges(cell.text, conduct(cell.days), cell.military ? 'military' : null);
      console.log(v.join(' '), '|', cell.text.slice(0,160), '|', cell.days, '\n   want', cell.expected, '\n   got', r.state, r.charges.map((c) => `${c.text.slice(0,40)} => ${c.offences?.join('+') ?? 'null'} @${JSON.stringify(c.facts).replace(/"|values|:/g,'')}`).join('\n       '));
    }
  }
  console.log(JSON.stringify(total, null, 1));
});
