/** What each column of a table is taken for while a person looks at it. */
import { factWords } from '../../../i18n/facts.ts';
import type { Language } from '../../../i18n/language.ts';
import { sheetWords } from '../../../i18n/sheets.ts';
import { columnLetter, columnName, columnPlaces, DECIDING, fingerprintOf, isJoined, isUnsure, nearest, TARGETS, type Mapping, type OpenTable, type Target } from '../../../intake/index.ts';
import { UsageError } from '../../exit.ts';

export class ColumnDraft {
  readonly table: OpenTable;
  readonly facts: (Target | null)[];
  /** Columns that may decide and are not used; one that a person takes up is settled. */
  readonly #open: Set<number>;

  constructor(table: OpenTable) {
    this.table = table;
    this.facts = table.mapping.columns.map(({ fact }) => fact);
    this.#open = new Set([...table.headings.keys()].filter((index) => isUnsure(table.found?.[index])));
  }

  /** Columns that may decide and that nobody settled. */
  get openColumns(): readonly number[] {
    return [...this.#open];
  }

  /** Letter and heading, as errors name a column. */
  label(index: number): string {
    return columnName(index, this.table.headings);
  }

  /** Takes a column for a fact; a fact has one column, unless several are joined. @returns the column that had it before */
  assign(place: number, target: Target | null): number | null {
    const { headings } = this.table;
    const other = target === null ? -1 : this.facts.findIndex((fact, index) => fact === target && index !== place && !isJoined(target, headings[place] ?? '', headings[index] ?? ''));
    if (other >= 0) this.facts[other] = null;
    this.facts[place] = target;
    this.#open.delete(place);
    return other >= 0 ? other : null;
  }

  /** `B=arrest-date`, `Fecha de detención=arrest-date`, or `B=` for none. */
  correct(written: string): void {
    const at = written.lastIndexOf('=');
    if (at < 1) throw new UsageError('bad-map-set', { text: written });
    const [column, name] = [written.slice(0, at).trim(), written.slice(at + 1).trim().toLowerCase()];
    const [place, ...more] = columnPlaces(column, this.table.headings);
    if (place === undefined || more.length > 0) {
      throw new UsageError('no-such-column', { column, known: [...new Set([0, this.table.headings.length - 1])].map(columnLetter).join('–') });
    }
    const target = name === '' ? null : TARGETS.find((one) => one === name);
    if (target === undefined) throw new UsageError('unknown-fact', { fact: name, suggestion: nearest(name, TARGETS) ?? '', known: TARGETS.join(', ') });
    this.assign(place, target);
  }

  /** What is left open, and what has to be settled before the mapping can be kept. */
  unsettled(language: Language): { readonly open: readonly string[]; readonly missing: readonly string[] } {
    const words = sheetWords[language].map;
    const open = [...this.#open].map((index) => words.mayBe(this.label(index), (this.table.found?.[index]?.candidates ?? []).map((candidate) => targetLabel(candidate, language))));
    return { open, missing: this.facts.some((fact) => fact !== null && DECIDING.has(fact)) ? [] : [words.decidesNothing] };
  }

  mapping(): Mapping {
    const { headings } = this.table;
    return { format: 'amnistia-map/1', fingerprint: fingerprintOf(headings), columns: headings.map((heading, index) => ({ heading, fact: this.facts[index] ?? null })) };
  }
}

/** The words for what a column can be for. */
export function targetLabel(target: Target, language: Language): string {
  return target === 'id' ? sheetWords[language].map.id : factWords[language].facts[target].label;
}
