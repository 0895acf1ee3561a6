/** What the court did, in words, in a list and in a copy that is shared. */
import { describe, expect, it } from 'vitest';
import { accountOf } from '../../src/report/account/tell.ts';
import { alertsOf } from '../../src/report/account/alerts.ts';
import { Terms } from '../../src/report/account/terms.ts';
import { courtFollows } from '../../src/report/redact/court-shared.ts';
import { chooseColumns } from '../../src/report/redact/choose-columns.ts';
import { NO_PAINT } from '../../src/report/report-context.ts';
import { parseResult } from '../../src/report/result-schema.ts';
import { batchText } from '../../src/report/text/batch-text.ts';
import { resultJson } from '../../src/report/writers.ts';
import { COURT_FACTS } from '../../src/rules/court/court-action.ts';
import { caseIn, inputOf, law, sampleResult } from './sample.ts';

const charges = [{ text: 'homicidio intencional simple', offences: ['homicidio-intencional'] }];
const FORMS = [
  { id: 'free', 'linked-event': '12', 'conduct-date': '2024-07-30', decision: 'granted', custody: 'free', charges: [] },
  { id: 'held', 'linked-event': '7', 'conduct-date': '2014-02-18', decision: 'granted', 'decision-date': '2026-11-09', custody: 'prison', charges },
  { id: 'late', 'request-date': '2026-10-01', custody: 'prison', charges: [] },
  { id: 'over', decision: 'refused', 'notification-date': '2026-11-01', charges: [] },
  { id: 'runs', decision: 'refused', 'notification-date': '2026-11-20', charges: [] },
  { id: 'silent', charges: [] },
];
const result = sampleResult(FORMS);
const es = new Terms(inputOf(result), 'short');
const courtOf = (id: string) => accountOf(caseIn(result, id), result.run, es).court;

describe('what the court did', () => {
  it('is read before the outcome where a court decided, and says that the decision stands', () => {
    expect(courtOf('held')).toMatchObject({ state: 'granted-and-held', urgent: true, first: true, headline: 'AMNISTÍA OTORGADA Y SIGUE PRESA' });
    expect(courtOf('held')?.sentence).toMatch(/otorgó la amnistía el 09\/11\/2026 .*sigue en prisión.*no deja sin efecto esa decisión/u);
    expect(courtOf('runs')?.sentence).toContain('(5 días desde la notificación, por comprobar) vence el 25/11/2026 (quedan 2 días)');
    expect(courtOf('over')).toMatchObject({ urgent: false });
    expect(courtOf('over')?.sentence).toContain('venció el 06/11/2026');
    expect(courtOf('late')).toMatchObject({ state: 'overdue', urgent: true, first: false });
    expect(courtOf('silent')).toMatchObject({ state: 'unknown', urgent: false, headline: '' });
  });

  it('gives the steps that follow from it, and none that it has left behind', () => {
    const steps = (id: string) => caseIn(result, id).next.map((step) => step.id);
    expect(steps('held')[0]).toBe('granted-and-held');
    expect(steps('held')).not.toContain('special-cases');
    expect(steps('late')).toContain('request-overdue');
    expect(steps('late')).not.toContain('request-pending');
    expect(steps('runs')[0]).toBe('appeal');
    expect(steps('silent')).toContain('file-request');
  });

  it('raises alerts in their order, each person once', () => {
    const alerts = alertsOf(result.cases, result.run, es);
    expect(alerts.map(({ kind, people }) => [kind, people.map(({ subject }) => subject.id)])).toEqual([['granted-and-held', ['held']], ['overdue', ['late']], ['appeal-running', ['runs']]]);
  });

  it('puts whoever is held first, and names nobody of a long list on a terminal but in alerts', () => {
    const text = batchText(result, inputOf(result), NO_PAINT);
    expect(text.slice(text.indexOf('\nCasos'))).toMatch(/^\nCasos\n {2}held {4}AMNISTÍA OTORGADA Y SIGUE PRESA ·/u);
    const many = sampleResult(Array.from({ length: 41 }, (_, at) => ({ id: `P-${String(at)}`, charges: [] })));
    expect(batchText(many, inputOf(many), NO_PAINT, 'all')).toContain('P-40 ');
    expect(batchText(many, inputOf(many), NO_PAINT, 'few')).not.toContain('P-40');
    expect(batchText(many, inputOf(many), NO_PAINT, 'few')).toContain('--list-cases');
  });

  it('is in the JSON, and a result without it is still read and says nothing of it', () => {
    const saved = resultJson(result);
    expect(caseIn(parseResult(saved), 'held').courtAction).toEqual({ state: 'granted-and-held', day: '2026-11-09', termEnds: null, held: 'yes' });
    const before = parseResult(JSON.stringify({ ...result, cases: result.cases.map(({ courtAction: _later, ...rest }) => rest) }));
    expect(caseIn(before, 'held').courtAction).toBeUndefined();
    expect(accountOf(caseIn(before, 'held'), before.run, es).court).toBeNull();
    expect(() => parseResult(saved.replace('"granted-and-held"', '"freed"'))).toThrow();
  });

  it('leaves with all of its facts or not at all, and must follow from them', () => {
    expect(caseIn(chooseColumns(result, ['decision']), 'held').courtAction).toBeUndefined();
    const shared = { redacted: true, facts: [...COURT_FACTS] };
    const held = caseIn(chooseColumns(result, [...COURT_FACTS]), 'held');
    expect(held.courtAction).toBeDefined();
    expect(courtFollows(held, result.run, shared, law)).toBe(true);
    expect(courtFollows({ ...held, facts: { ...held.facts, 'decision-date': '2026-11' } }, result.run, shared, law)).toBe(false);
    expect(courtFollows(held, result.run, { ...shared, facts: ['decision'] }, law)).toBe(false);
  });
});
