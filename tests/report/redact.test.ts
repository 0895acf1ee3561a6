import { describe, expect, it } from 'vitest';
import { CASE_FACT_IDS, CHARGE_FACT_IDS, definitionOf, valuesOf } from '../../src/case/facts.ts';
import { accountOf } from '../../src/report/account/tell.ts';
import { Terms } from '../../src/report/account/terms.ts';
import { docxOf } from '../../src/report/document/docx.ts';
import { memoDoc } from '../../src/report/memo/memo-doc.ts';
import { CSV_DEFAULTS } from '../../src/text/csv.ts';
import { csvHeader, csvRow } from '../../src/report/csv.ts';
import { renderCaseHtml, renderHtml } from '../../src/report/html/render-html.ts';
import { markdownOf } from '../../src/report/document/markdown.ts';
import { resultDoc } from '../../src/report/memo/result-doc.ts';
import { chooseColumns, unknownColumns } from '../../src/report/redact/choose-columns.ts';
import { KeyTooShort, Pseudonyms } from '../../src/report/redact/pseudonyms.ts';
import { evaluatorOfRun } from '../../src/cli/input/engine-of-run.ts';
import type { ReportInput } from '../../src/report/report-input.ts';
import { redactResult, type RedactOptions } from '../../src/report/redact/redact-result.ts';
import { shareableFact } from '../../src/report/redact/shareable.ts';
import { NO_PAINT } from '../../src/report/report-context.ts';
import { renderRequest } from '../../src/report/request/render-request.ts';
import type { Result } from '../../src/report/result.ts';
import { parseResult } from '../../src/report/result-schema.ts';
import { batchText } from '../../src/report/text/batch-text.ts';
import { caseText } from '../../src/report/text/case-text.ts';
import { resultJson } from '../../src/report/writers.ts';
import { renderXlsx } from '../../src/report/xlsx/render-xlsx.ts';
import { FORMS } from './forms.ts';
import { secretsIn } from './secrets.ts';
import { caseIn, inputOf, law, sampleResult, type Form } from './sample.ts';

const KEY = Buffer.alloc(32, 7);

/** As the program does it; nobody is grouped unless that is asked for. */
function redact(input: ReportInput, options: Omit<RedactOptions, 'atLeast' | 'evaluate'> & { readonly atLeast?: number }): Result {
  const evaluate = evaluatorOfRun(input, input.result.run);
  if (!evaluate) throw new Error('no engine');
  return redactResult(input, { atLeast: 1, evaluate, ...options });
}
/** Words that occur nowhere else; each stands in one place of the input. */
const SECRETS = {
  id: 'zqid', name: 'zqnombre', surname: 'zqapellidó', number: '98765432', notes: 'zqnota', health: 'zqsalud', place: 'zqcarcel', body: 'zqorgano', court: 'zqtribunal',
  file: 'zqexpediente', others: 'zqcoacusado', role: 'zqoficio', nationality: 'zqnacion', sex: 'zqsexo', state: 'zqlugar', charge: 'zqcargo', heading: 'zqtitulo', input: 'zqarchivo',
  warning: 'zqaviso', rejected: 'zqrechazo', cell: 'zqcelda', statute: 'zqley', event: 'zqhecho', kind: 'zqconducta', unreadable: 'zqilegible',
};
const SECRET_FORM: Form = {
  id: `caso-${SECRETS.id}`, name: `${SECRETS.name.toUpperCase()} ${SECRETS.surname}`, 'id-number': 'V-98.765.432', notes: `véase ${SECRETS.notes}`, health: SECRETS.health, 'custody-place': SECRETS.place,
  'arresting-body': SECRETS.body, 'court-name': SECRETS.court, 'file-number': SECRETS.file, 'co-defendants': SECRETS.others, role: SECRETS.role, nationality: SECRETS.nationality, sex: SECRETS.sex,
  'birth-date': '1991-02-13', state: SECRETS.state, 'conduct-kind': 'demonstration', 'conduct-date': '2014-03-20', 'arrest-date': { unknown: 'unreadable', text: SECRETS.unreadable }, 'linked-event': '7',
  court: 'ordinary', stage: 'trial', military: 'no', 'foreign-armed-action': 'no', custody: ['prison', SECRETS.kind], extra: SECRETS.event,
  charges: [{ text: `daños contra ${SECRETS.charge}`, offences: ['danos-a-la-propiedad'], statute: SECRETS.statute, degree: SECRETS.kind }, { text: SECRETS.charge, offences: null }],
};

function secretResult(): Result {
  const made = sampleResult([...FORMS, SECRET_FORM], {
    headings: ['name', `Columna ${SECRETS.heading}`],
    warnings: { [SECRET_FORM.id]: [{ column: `Columna ${SECRETS.heading}`, code: 'unreadable', message: `no se leyó «${SECRETS.warning}»`, values: { text: SECRETS.warning } }] },
    rejected: [{ file: 'muestra.csv', row: 99, column: SECRETS.heading, code: 'extra-cell', message: SECRETS.rejected, original: [SECRETS.cell] }],
  });
  const name = `${SECRETS.input}.csv`;
  return {
    ...made,
    run: { ...made.run, inputs: [{ name, sha256: 'b'.repeat(64) }] },
    cases: made.cases.map((one) => ({ ...one, file: name })),
    rejected: made.rejected.map((one) => ({ ...one, file: name })),
    columns: (made.columns ?? []).map((one) => ({ ...one, file: name })),
  };
}

async function everyFormat(result: Result): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const outputs: Record<string, string | Uint8Array> = {};
  for (const language of ['es', 'en'] as const) {
    const input = inputOf(result, language);
    const subject = result.cases.at(-1);
    if (!subject) throw new Error('no case');
    const one = { ...input, subject };
    const request = await renderRequest(one, { anyway: true });
    outputs[`${language} html`] = renderHtml(input);
    outputs[`${language} case html`] = renderCaseHtml(one);
    outputs[`${language} markdown`] = markdownOf(resultDoc(input).blocks);
    outputs[`${language} case markdown`] = markdownOf(memoDoc(one).blocks);
    outputs[`${language} xlsx`] = await renderXlsx(input);
    outputs[`${language} memo`] = await docxOf(memoDoc(one));
    if (request.refused === null) outputs[`${language} request`] = request.docx;
    outputs[`${language} text`] = batchText(result, input, NO_PAINT);
    outputs[`${language} case text`] = caseText(subject, result.run, input, NO_PAINT);
  }
  outputs['json'] = resultJson(result);
  outputs['ndjson'] = result.cases.map((one) => JSON.stringify(one)).join('\n');
  const headings = result.columns?.[0]?.headings ?? [];
  outputs['csv'] = csvHeader(headings, CSV_DEFAULTS) + result.cases.map((one) => csvRow(one, headings.length, CSV_DEFAULTS)).join('');
  return outputs;
}

const found = (output: string | Uint8Array): readonly string[] => secretsIn(output, Object.values(SECRETS));

describe('redaction', () => {
  it('follows what each fact says of itself: free text and what identifies never leave', () => {
    for (const id of [...CASE_FACT_IDS, ...CHARGE_FACT_IDS]) {
      const { kind, leaves } = definitionOf(id);
      const value = kind === 'date' ? '2024-07-30' : kind === 'place' ? 'Zulia' : kind === 'event' ? 'none' : (valuesOf(definitionOf(id))[0] ?? 'x');
      expect(shareableFact(id, value, law, { dates: 'day', places: 'state' }), id).toBe(leaves === 'always' ? value : undefined);
      if (kind === 'text') expect(leaves, id).not.toBe('always');
    }
    for (const id of ['name', 'id-number', 'birth-date', 'health', 'notes', 'custody-place', 'role', 'sex', 'nationality'] as const) expect(definitionOf(id).leaves).toBe('never');
  });

  it('leaves no name, number or note of the input in any output of any format', async () => {
    const clear = secretResult();
    // The secrets are really there before: else the test would prove nothing.
    expect(found(resultJson(clear))).toEqual(Object.values(SECRETS));
    for (const options of [{}, { dates: 'year', places: 'none' } as const, { columns: ['state', 'name', 'notes', 'linked-event'] }]) {
      const redacted = redact(inputOf(clear), { key: KEY, ...options });
      for (const [format, output] of Object.entries(await everyFormat(redacted))) expect(found(output), format).toEqual([]);
      expect(() => parseResult(resultJson(redacted))).not.toThrow();
    }
  });
  it('gives what the law makes of the facts as they leave, at both tiers: of the days that were left out nothing follows', () => {
    const open = sampleResult([{ id: 'A', 'linked-event': '12', 'arrest-date': '2024-07-29', 'conduct-kind': 'demonstration', charges: [{ text: 'agavillamiento', offences: ['agavillamiento'] }] }]);
    expect(open.cases[0]?.presumed?.by.map(({ id }) => id)).toContain('conduct-at-arrest');
    const redacted = redact(inputOf(open), { key: KEY, dates: 'year' });
    expect(JSON.stringify(redacted.cases)).not.toMatch(/conduct-at-arrest|2024-07-29/u);
    expect(redacted.cases[0]?.facts).toMatchObject({ 'arrest-date': '2024' });
    const coarse = sampleResult([{ id: 'A', 'linked-event': '12', 'arrest-date': '2024', 'conduct-kind': 'demonstration', charges: [{ text: 'agavillamiento', offences: ['agavillamiento'] }] }]).cases[0];
    const { outcome, turnsOn, presumed, readings } = coarse ?? expect.fail();
    expect(redacted.cases[0]).toMatchObject(JSON.parse(JSON.stringify({ outcome, turnsOn, presumed, readings })) as object);
  });

  it('keeps what was determined, and the order of the list to itself', () => {
    const clear = secretResult();
    const redacted = redact(inputOf(clear), { key: KEY });
    expect(redacted.counts).toMatchObject(clear.counts);
    const told = (result: Result) => result.cases.map((one) => JSON.stringify([one.outcome, one.ground, one.provisions, one.turnsOn])).sort();
    expect(told(redacted)).toEqual(told(clear));
    const ids = redacted.cases.map((one) => one.id);
    expect(ids).toEqual([...ids].sort());
    expect(redacted.cases.map((one) => one.row)).toEqual(ids.map((_, index) => index + 2));
    expect(clear.rejected.length).toBeGreaterThan(0);
    expect(redacted.rejected.map((one) => one.row)).toEqual(clear.rejected.map((_, index) => ids.length + index + 2));
    // Another order of the same list gives the same copy.
    const turned = redact(inputOf({ ...clear, cases: [...clear.cases].reverse() }), { key: KEY });
    expect(resultJson(turned)).toBe(resultJson(redacted));
  });
  it('makes dates and places as coarse as asked', () => {
    const only = (options: object) => redact(inputOf(sampleResult(FORMS.slice(0, 1))), { key: KEY, ...options }).cases[0]?.facts;
    expect(only({})).toMatchObject({ state: 'Carabobo', 'conduct-date': '2024-07-29', 'linked-event': '12' });
    expect(only({ dates: 'month' })).toMatchObject({ 'conduct-date': '2024-07' });
    expect(only({ dates: 'year', places: 'none' })).toMatchObject({ 'conduct-date': '2024' });
    expect(only({ places: 'none' })).not.toHaveProperty('state');
    expect(Object.keys(only({ columns: ['state', 'conduct-date', 'name'] }) ?? {})).toEqual(['id', 'state', 'conduct-date', 'charges']);
  });
  it('lets no day of the case out in what would settle or turn it: those days are the law’s own', () => {
    const lawDays = new Set([...JSON.stringify(law).matchAll(/\d{4}-\d\d-\d\d/g)].map(([day]) => day));
    const beside = (day: string, by: number) => new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);
    const ranges = ['2013-12-20..2014-03-05', '..2014-02-20', '2014-06-20..2014-09-11', '2024-07-03..', '2019-04-11', '2002-03-13..2003-08-17', '2026-02-03..2026-02-24'];
    const result = sampleResult(ranges.flatMap((range) => ['7', '12', null].map((event) => ({ id: `${range} ${String(event)}`, 'conduct-date': range, ...(event === null ? {} : { 'linked-event': event }), 'conduct-kind': 'demonstration', charges: [{ text: 'daños', offences: ['danos-a-la-propiedad'] }] }))));
    const coarse = redact(inputOf(result), { key: KEY, dates: 'year' });
    const told = [...JSON.stringify(coarse.cases.map((one) => [one.settledBy, one.wouldChange, one.charges])).matchAll(/\d{4}-\d\d-\d\d/g)].map(([day]) => day);
    expect(told.length).toBeGreaterThan(20);
    expect(told.filter((day) => ![-1, 0, 1].some((by) => lawDays.has(beside(day, by))))).toEqual([]);
  });
  it('says of a fact that was left out that it is not shared, never that it is not known', () => {
    const clear = sampleResult(FORMS.slice(0, 1));
    for (const result of [redact(inputOf(clear), { key: KEY, columns: ['state'] }), chooseColumns(clear, ['state'])]) {
      const [subject] = result.cases;
      if (!subject) throw new Error('no case');
      const trace = accountOf(subject, result.run, new Terms(inputOf(result, 'en'))).charges[0]?.all.flatMap((reason) => reason.reads) ?? [];
      const read = new Map(trace.map((one) => [one.name, one.value]));
      expect(read.get('linked event')).toBe('not shared');
      expect([...read.values()]).not.toContain('2024');
      expect(renderHtml(inputOf(result, 'en'))).toContain('Copy for sharing');
      expect(() => parseResult(resultJson(result))).not.toThrow();
    }
  });
  it('gives a person the same pseudonym with the same key, and another with another', () => {
    const persons: readonly Form[] = [
      { id: 'a', name: 'José Pérez Prueba', 'id-number': 'V-00123456' }, { id: 'b', name: 'PEREZ', 'id-number': '123.456' }, { id: 'c', name: 'jose  perez, prueba' }, { id: 'd', name: 'José Pérez Prueba' }, { id: 'e', 'id-number': 'E-123456' },
    ];
    const name = (person: Form | undefined, key = KEY) => redact(inputOf(sampleResult(person ? [person] : [])), { key }).cases[0]?.id;
    const [a, b, c, d, e] = persons.map((person) => name(person));
    expect(a).toMatch(/^P-[0-9A-Z]{12}$/);
    expect(b).toBe(a);
    expect(d).toBe(c);
    // A foreigner's number is another person's than a citizen's with the same figures.
    expect(new Set([a, c, e]).size).toBe(3);
    expect(name(persons[0], Buffer.alloc(32, 8))).not.toBe(a);
    const together = redact(inputOf(sampleResult(persons)), { key: KEY }).cases.map((one) => one.id);
    expect([...together].sort()).toEqual([a, `${a ?? ''}-2`, c, `${c ?? ''}-2`, e].sort());
    // Who has neither number nor name is the same in the same list only.
    const unnamed = sampleResult([{ id: '1' }]);
    const inAnother: Result = { ...unnamed, run: { ...unnamed.run, inputs: unnamed.run.inputs.map((one) => ({ ...one, sha256: '0'.repeat(64) })) } };
    const only = (result: Result) => redact(inputOf(result), { key: KEY }).cases[0]?.id;
    expect(only(unnamed)).toBe(name({ id: '1' }));
    expect(only(inAnother)).not.toBe(only(unnamed));
    expect(() => new Pseudonyms(Buffer.alloc(31))).toThrow(KeyTooShort);
  });
  it('lets out only the chosen columns, in the order asked', () => {
    const clear = secretResult();
    const chosen = chooseColumns(clear, ['state', 'name']);
    expect(chosen.columns?.[0]?.headings).toEqual(['name']);
    expect(Object.keys(caseIn(chosen, 'M-01').facts)).toEqual(['id', 'state', 'name']);
    expect(found(resultJson(chosen))).toEqual([SECRETS.id, SECRETS.name, SECRETS.surname, SECRETS.state, SECRETS.input].sort((x, y) => Object.values(SECRETS).indexOf(x) - Object.values(SECRETS).indexOf(y)));
    expect(unknownColumns(clear, ['name', 'nombre'], ['state'])).toEqual(['nombre']);
  });
  it('takes a heading for its fact, and a fact for the columns that it was read from', () => {
    const made = sampleResult(FORMS.slice(0, 1), { headings: ['notes', 'state', 'name'] });
    const result: Result = { ...made, columns: [{ file: 'muestra.csv', headings: ['Observaciones', 'Entidad', 'Persona'], facts: ['notes', 'state', 'name'] }] };
    for (const asked of [['Persona', 'Entidad'], ['name', 'state']]) {
      const chosen = chooseColumns(result, asked);
      expect(chosen.columns).toEqual([{ file: 'muestra.csv', headings: ['Persona', 'Entidad'], facts: ['name', 'state'] }]);
      expect(chosen.cases[0]?.cells).toEqual(['PERSONA DE PRUEBA UNO', 'Carabobo']);
      expect(Object.keys(chosen.cases[0]?.facts ?? {})).toEqual(['id', 'name', 'state']);
      expect(resultJson(chosen)).not.toContain('presentación');
    }
  });
});
