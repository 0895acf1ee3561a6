/** The sample of an organisation's sheet, fact by fact where its expected outcome turns on it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseToJson } from '../../src/intake/index.ts';
import { casesOf, countsOf, readAll } from './reading.ts';

const items = await readAll(readFileSync('data/examples/ong-muestra.csv'));
const cases = new Map(casesOf(items).map((subject) => [subject.id, subject]));

function facts(id: string, ...names: readonly string[]): readonly unknown[] {
  const subject = cases.get(id);
  const json = subject ? caseToJson(subject) : {};
  return names.map((name) => json[name]);
}
const codes = (id: string) => cases.get(id)?.warnings.map((warning) => warning.code);

describe('the sample', () => {
  it('is read whole', () => {
    expect(countsOf(items)).toEqual({ case: 20, rejected: 0, blank: 0, 'set-aside': 0 });
    const table = items.find((item) => item.kind === 'table');
    expect(table?.kind === 'table' && table.detected).toEqual({ format: 'csv', encoding: 'windows-1252', delimiter: ';', headerRow: 1 });
    expect(table?.kind === 'table' && table.mapping.columns.filter((column) => column.fact === null)).toEqual([]);
  });

  it('names its events', () => {
    const events = Object.fromEntries([...cases].map(([id]) => [id, facts(id, 'linked-event')[0]]));
    expect(events).toEqual({
      'M-01': '12', 'M-02': null, 'M-03': 'none', 'M-04': 'none', 'M-05': '1', 'M-06': '9', 'M-07': '10', 'M-08': '10', 'M-09': '7', 'M-10': '7',
      'M-11': '2', 'M-12': '3', 'M-13': '7', 'M-14': '12', 'M-15': 'none', 'M-16': { unknown: 'unreadable', text: 'Protesta' }, 'M-17': null, 'M-18': '11', 'M-19': '13', 'M-20': '12',
    });
    expect(codes('M-16')).toEqual(['event-unrecognised']);
  });

  it('dates what it can, and no more', () => {
    expect(facts('M-02', 'conduct-date', 'arrest-date')).toEqual(['2023-11', null]);
    expect(facts('M-03', 'arrest-date')).toEqual(['2018-08']);
    expect(facts('M-15', 'conduct-date')).toEqual(['2022-07']);
    expect(facts('M-17', 'arrest-date', 'conduct-date')).toEqual(['2024-09', null]);
    expect(facts('M-18', 'conduct-date')).toEqual([{ unknown: 'unreadable', text: '31/02/2024' }]);
    expect(codes('M-18')).toEqual(['date-impossible', 'date-impossible', 'charge-unrecognised']);
  });

  it('tells stages, custody and courts', () => {
    expect(facts('M-05', 'stage', 'custody', 'court')).toEqual(['final', 'prison', 'ordinary']);
    expect(facts('M-06', 'stage', 'court', 'military', 'foreign-armed-action')).toEqual([['convicted', 'final'], 'military', 'yes', { unknown: 'stated-unknown', text: 'no consta' }]);
    expect(facts('M-07', 'stage', 'custody', 'custody-place')).toEqual(['accused', 'prison', 'Ramo Verde']);
    expect(facts('M-11', 'custody', 'abroad', 'a-derecho', 'power-of-attorney')).toEqual([['abroad'], 'yes', 'no', 'yes']);
    expect(facts('M-15', 'stage', 'custody', 'court')).toEqual(['convicted', 'measures', 'terrorism']);
    expect(facts('M-18', 'custody')).toEqual(['house-arrest']);
  });
});
