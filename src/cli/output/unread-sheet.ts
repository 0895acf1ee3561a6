/**
 * What was written in a list and not read, each text once, with the number of
 * people of whom it says something: somebody writes beside it what it means,
 * and `--answers` reads that back.
 */
import { isOpenCharge } from '../../case/case.ts';
import { isCaseFactId, definitionOf, type CaseFactId } from '../../case/facts.ts';
import { unreadWords } from '../../i18n/unread.ts';
import type { Answerable } from '../../intake/answers.ts';
import type { ReportContext } from '../../report/report-context.ts';
import type { CaseResult } from '../../report/result.ts';
import type { Writer } from '../../report/writers.ts';
import { Terms } from '../../report/account/terms.ts';
import { csvLine, type CsvOptions } from '../../text/csv.ts';
import { fold } from '../../text/fold.ts';

interface Unread {
  readonly fact: Answerable;
  readonly written: string;
  readonly readings: readonly string[];
  people: number;
}

/** Needs nothing but the cases to end. */
export interface UnreadWriter extends Writer {
  end(): string;
}

export function unreadWriter(context: ReportContext, csv: CsvOptions): UnreadWriter {
  const wording = new Terms(context);
  const words = unreadWords[context.language];
  const found = new Map<string, Unread>();
  const add = (fact: Answerable, written: string, readings: () => readonly string[]): void => {
    const key = `${fact} ${fold(written)}`;
    const known = found.get(key);
    if (known) known.people += 1;
    else found.set(key, { fact, written, readings: readings(), people: 1 });
  };
  return {
    table: () => '',
    rejected: () => '',
    case(result) {
      for (const [fact, written, values] of openFacts(result)) add(fact, written, () => values.map((value) => wording.factValue(fact, value)));
      const charges = new Map(result.charges.filter(({ text, ...charge }) => text !== '' && isOpenCharge(charge)).map((charge) => [fold(charge.text), charge]));
      for (const { text, offences, suggestions } of charges.values()) add('charges', text, () => (offences ?? suggestions ?? []).map((id) => wording.offence(id)));
      return '';
    },
    end() {
      const lines = [...found.values()].sort((a, b) => b.people - a.people || (a.written < b.written ? -1 : 1))
        .map(({ fact, written, readings, people }) => csvLine([wording.facts.facts[fact].heading, written, people, readings.join(' / '), ''], csv));
      return (csv.bom ? '\ufeff' : '') + csvLine([words.fact, words.written, words.people, words.readings, words.answer], csv) + lines.join('');
    },
  };
}

/** The facts of a case that were written and not read, or that fit several values: what was written, and those values. Nobody's own data is among them. */
function* openFacts({ facts }: CaseResult): Generator<readonly [CaseFactId, string, readonly unknown[]]> {
  const texts = (facts['texts'] ?? {}) as Readonly<Record<string, string>>;
  for (const [id, value] of Object.entries(facts)) {
    if (!isCaseFactId(id) || definitionOf(id).leaves === 'never' || definitionOf(id).kind === 'text') continue;
    if (Array.isArray(value)) {
      if (value.length > 1 && texts[id] !== undefined) yield [id, texts[id], value];
    } else if (typeof value === 'object' && value !== null) {
      const { unknown, text } = value as { readonly unknown?: unknown; readonly text?: unknown };
      if (unknown === 'unreadable' && typeof text === 'string') yield [id, text, []];
    }
  }
}
