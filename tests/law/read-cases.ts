/** A small reader of the sheets of cases, for these tests only; the program reads them with `src/intake`. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { known, unknown, type Case, type CaseFacts } from '../../src/case/case.ts';
import { parseSpan, type DateSpan } from '../../src/case/dates.ts';
import { CASE_FACT_IDS, definitionOf, valuesOf } from '../../src/case/facts.ts';
import { compileCatalogue } from '../../src/case/offences/recognise.ts';
import { factWords } from '../../src/i18n/facts.ts';
import { lawWords } from '../../src/i18n/law.ts';
import { expectedOf, withChargeColumns, type LawCase } from '../../src/law/cases.ts';
import { catalogue } from './loaded.ts';

const recogniser = compileCatalogue(catalogue);
const { es, en } = lawWords;
const MONTHS = ['enero', 'febrero', 'marzo', 'abril', 'mayo', 'junio', 'julio', 'agosto', 'septiembre', 'octubre', 'noviembre', 'diciembre'];

export function spanOf(text: string): DateSpan {
  const iso = text
    .replace(/^(\d\d)\/(\d\d)\/(\d{4})$/, '$3-$2-$1')
    .replace(/^(\p{L}+) de (\d{4})$/u, (_, month: string, year: string) => `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}`);
  const span = parseSpan(iso);
  if (!span) throw new Error(`no date: ${text}`);
  return span;
}

export function readSheet(path: string | URL): readonly LawCase[] {
  const [headings = [], ...rows] = parse(readFileSync(path), { delimiter: ';', bom: true }) as string[][];
  return rows.map((cells, index) => {
    const at = (heading: string) => cells[headings.indexOf(heading)] ?? '';
    const facts: Record<string, unknown> = {};
    for (const id of CASE_FACT_IDS) {
      const text = at(factWords.es.facts[id].heading);
      if (text === '') continue;
      const definition = definitionOf(id);
      if (definition.kind === 'date') facts[id] = known(spanOf(text), text);
      else if (definition.kind === 'event') facts[id] = known(text === 'ninguno de la lista' ? 'none' : text.replace('n.º ', ''), text);
      else {
        const value = valuesOf(definition).find((one) => es.value(id, one) === text);
        if (value === undefined) throw new Error(`${id}: ${text}`);
        facts[id] = known(value, text);
      }
    }
    const text = at(factWords.es.facts.charges.heading);
    const span = facts['conduct-date'] as { values: DateSpan[] } | undefined;
    const read = recogniser.charges(text, span?.values[0] ?? null);
    const charges = read.state === 'charges' ? read.charges : read.state === 'none' ? [] : unknown('stated-unknown');
    const subject: Case = { id: at('Caso'), facts: facts as CaseFacts, charges, warnings: [] };
    const expected = expectedOf(headings, cells, [es, en]);
    if (!expected) throw new Error(`row ${String(index + 2)}: nothing expected`);
    return { id: subject.id, row: index + 2, case: withChargeColumns(subject, headings, cells, [es, en]), expected };
  });
}
