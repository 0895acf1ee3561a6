/** One of the lanes in which a long table is evaluated: blocks of it in, what a run writes and tells of them out. */
import type { Day } from '../../case/dates.ts';
import type { Language } from '../../i18n/language.ts';
import { BlockReader, type Block, type Done, type ReadItem, type TableSpec } from '../../intake/index.ts';
import { intakeContext } from '../../laws/intake-context.ts';
import { embeddedCatalogue } from '../../laws/index.ts';
import type { CsvOptions } from '../../report/csv-options.ts';
import { csvWriter } from '../../report/csv-writer.ts';
import type { RejectedRow } from '../../report/result.ts';
import { ndjsonWriter, type Writer } from '../../report/writers.ts';
import { compileLaw } from '../../rules/compiled-law.ts';
import { Engine } from '../../rules/engine.ts';
import type { Law, Outcome } from '../../rules/law.ts';
import type { Assumptions } from '../../rules/situation.ts';
import { Evaluator } from '../../run/evaluator.ts';
import { rejectedRow } from '../items.ts';
import { Remarks, type Remark } from '../remarks.ts';

/** Formats in which the text of a case depends on no other case. */
export type LaneFormat = 'csv' | 'ndjson';

/** All that a lane rests on: plain data, which a thread can be sent. */
export interface LaneSetup {
  readonly table: TableSpec;
  readonly law: Law;
  readonly asOf: Day;
  readonly reading: string;
  readonly positions: Assumptions;
  readonly language: Language;
  /** One for each output of the run. */
  readonly formats: readonly LaneFormat[];
  readonly csv: CsvOptions;
}

/** What a run has of a block beside its own rows. */
export interface LaneDone extends Done {
  /** What goes to each output, as UTF-8. */
  readonly texts: readonly Uint8Array<ArrayBuffer>[];
  readonly evaluated: number;
  readonly blank: number;
  readonly outcomes: Readonly<Record<Outcome, number>>;
  readonly rejected: readonly RejectedRow[];
  readonly notices: readonly ReadItem[];
  readonly remarks: ReadonlyMap<string, Remark>;
}

/** Makes a lane of its own, with all that it keeps. */
export async function openLane(setup: LaneSetup): Promise<Lane> {
  const { law, asOf, reading, positions } = setup;
  const catalogue = await embeddedCatalogue();
  const engine = new Engine(compileLaw(law, catalogue), { asOf, reading, assumptions: positions });
  return new Lane(setup, engine, new BlockReader(setup.table, intakeContext(law, catalogue)));
}

export class Lane {
  readonly #setup: LaneSetup;
  readonly #evaluator: Evaluator;
  readonly #reader: BlockReader;
  readonly #writers: readonly Writer[];
  readonly #remarks: Remarks;
  readonly #encoder = new TextEncoder();

  constructor(setup: LaneSetup, engine: Engine, reader: BlockReader) {
    const { table, formats, csv } = setup;
    this.#setup = setup;
    this.#remarks = new Remarks(setup.language);
    this.#remarks.table(table.headings);
    this.#evaluator = new Evaluator(engine, setup.language);
    this.#reader = reader;
    this.#writers = formats.map((format) => (format === 'csv' ? csvWriter(csv, false) : ndjsonWriter()));
    // Where the table begins, the run itself writes.
    for (const writer of this.#writers) writer.table(table.place.file, table.headings, {});
  }

  /** Null where something stops the reading: the block is read once more in its place, where what is wrong with it is said. */
  work(block: Block): LaneDone | null {
    const { language } = this.#setup;
    const outcomes: Record<Outcome, number> = { eligible: 0, ineligible: 0, undetermined: 0, mixed: 0 };
    const texts = this.#writers.map(() => '');
    const rejected: RejectedRow[] = [];
    const notices: ReadItem[] = [];
    let [evaluated, blank] = [0, 0];
    const put = (index: number, text: string): void => {
      if (text !== '') texts[index] += text;
    };
    const take = (item: ReadItem): void => {
      if (item.kind === 'case') {
        evaluated += 1;
        const result = this.#evaluator.row(item);
        outcomes[result.outcome] += 1;
        this.#remarks.warned(result);
        this.#writers.forEach((writer, index) => { put(index, writer.case(result)); });
      } else if (item.kind === 'rejected') rejected.push(rejectedRow(item, language));
      else if (item.kind === 'blank') blank += 1;
      else notices.push(item);
    };
    try {
      const trace = this.#reader.read(block, (items) => { for (const item of items) take(item); });
      this.#writers.forEach((writer, index) => { put(index, writer.flush?.() ?? ''); });
      return { trace, texts: texts.map((text) => this.#encoder.encode(text)), evaluated, blank, outcomes, rejected, notices, remarks: this.#remarks.drain() };
    } catch {
      // Nothing of it may stand in the next block.
      this.#remarks.drain();
      for (const writer of this.#writers) writer.flush?.();
      return null;
    }
  }
}
