/** Dates, numbers and facts in the words that a document uses. */
import { formatDay, parseSpan, type DateSpan, type Day } from '../../case/dates.ts';
import { definitionOf, isCaseFactId, isChargeFactId } from '../../case/facts.ts';
import { documentWords, type DocumentWords } from '../../i18n/documents.ts';
import type { LawEvent } from '../../rules/language/law.ts';
import type { ReportContext } from '../report-context.ts';
import type { Counts } from '../result.ts';
import { Wording } from '../wording.ts';
import { visible } from '../../text/sanitise.ts';

/** Dates of a list repeat; more different ones than these are not kept. */
const MOST_DAYS = 10_000;

/** {@link Wording} with what a document says at greater length. */
export class Terms extends Wording {
  readonly words: DocumentWords;
  readonly context: ReportContext;
  readonly #days = new Map<string, string>();
  readonly #short: boolean;

  /** @param dates `short` where a line has 80 columns: `29/07/2024` */
  constructor(context: ReportContext, dates: 'long' | 'short' = 'long') {
    super(context.language, context.law, context.catalogue);
    this.words = documentWords[context.language];
    this.context = context;
    this.#short = dates === 'short';
  }

  /** `29 de julio de 2024`. */
  override day(day: Day): string {
    if (this.#short) return super.day(day);
    const [year = '', month = '', date = ''] = formatDay(day).split('-');
    return this.words.day(Number(date), this.words.months[Number(month) - 1] ?? month, year);
  }

  /** An ISO day, month, year or range in words; the text itself if it is none. */
  isoDay(iso: string): string {
    let told = this.#days.get(iso);
    if (told === undefined) {
      const span = parseSpan(iso);
      told = span ? this.span(span) : iso;
      if (this.#days.size < MOST_DAYS) this.#days.set(iso, told);
    }
    return told;
  }

  override span(span: DateSpan): string {
    if (this.#short) return super.span(span);
    const { from, to } = span;
    if (from === null) return to === null ? this.report.any : this.words.until(this.day(to));
    if (to === null) return this.words.since(this.day(from));
    if (from === to) return this.day(from);
    const [year = '', month = '', date = ''] = formatDay(from).split('-');
    const next = formatDay(to + 1);
    if (date === '01' && next.endsWith('-01')) {
      if (month === '01' && next === `${String(Number(year) + 1)}-01-01`) return year;
      if (Number(next.slice(5, 7)) === (Number(month) % 12) + 1 && to - from < 31) {
        return this.words.month(this.words.months[Number(month) - 1] ?? month, year);
      }
    }
    return this.words.between(this.day(from), this.day(to));
  }

  /** Several values with commas between them. */
  override values(reference: string, values: readonly string[]): string {
    // All thirteen events together have a name of their own.
    if (values.length < 3 || (reference === 'linked-event' && super.values(reference, values) === this.report.listed)) return super.values(reference, values);
    return this.words.either(values.map((value) => super.values(reference, [value])));
  }

  /** `12.557` in Spanish, `12,557` in English. */
  number(count: number): string {
    return String(count).replace(/\B(?=(\d{3})+$)/g, this.words.thousands);
  }

  /** `12.557 filas leídas = …`. */
  counted({ read, evaluated, rejected, blank, setAside }: Counts): string {
    return this.report.counts(read, evaluated, rejected, blank, setAside).replace(/\d+/g, (count) => this.number(Number(count)));
  }

  /** An event of the law with its title, or that there is none. */
  eventTitle(id: string): string {
    const event = this.lawEvent(id);
    return event ? this.words.event(event.id, event.title[this.language]) : id === 'none' ? this.facts.noEvent : visible(id);
  }

  lawEvent(id: string): LawEvent | undefined {
    return this.context.law.events.find((event) => event.id === id);
  }

  isQuestion(id: string): boolean {
    return this.context.law.questions.some((question) => question.id === id);
  }

  /** A fact's value as a case form has it: a code, several, or something unknown. */
  factValue(id: string, value: unknown): string {
    if (value === null || value === undefined || value === '') return this.facts.unknown;
    if (Array.isArray(value)) return value.map((one) => this.factValue(id, one)).join(` ${this.report.or} `);
    if (typeof value === 'object') return this.#unknown(value);
    if (typeof value === 'boolean') return this.facts.truth[value ? 'yes' : 'no'];
    const text = String(value as string | number);
    if (id === 'linked-event') return this.eventTitle(text);
    if (!isCaseFactId(id) && !isChargeFactId(id)) return visible(text);
    const { kind } = definitionOf(id);
    if (kind === 'date') return visible(this.isoDay(text));
    return visible(kind === 'choice' || kind === 'truth' ? this.choice(id, text) : text);
  }

  #unknown(value: object): string {
    const reason = 'unknown' in value ? String(value.unknown) : '';
    const told = (this.facts.reasons as Readonly<Record<string, string>>)[reason];
    const text = 'text' in value && typeof value.text === 'string' && value.text !== '' ? `: «${visible(value.text)}»` : '';
    return told === undefined ? `${this.facts.unknown}${text}` : `${this.facts.unknown} (${told}${text})`;
  }
}
