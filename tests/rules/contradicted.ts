/** What of a case contradicts the rest, said apart from the engine: none of it decides, and nothing is presumed over it. */
import type { Case } from '../../src/case/case.ts';
import type { Law } from '../../src/rules/language/law.ts';
import { dayNumber } from './days.ts';
import { everywhere } from './reading-law.ts';

interface Span { readonly from: number | null; readonly to: number | null }
const TEN_YEARS = 3_650;

/** The case with each contradicted fact unknown. */
export function withoutContradictions(subject: Case, law: Law, asOf: number): Case {
  const facts = subject.facts as Readonly<Record<string, { readonly values?: readonly unknown[] } | undefined>>;
  const reads = everywhere(law);
  const first = (id: string) => Math.min(...spans(facts[id]).map((span) => span.from ?? -Infinity));
  const last = (id: string) => Math.max(...spans(facts[id]).map((span) => span.to ?? Infinity));
  const known = (id: string) => facts[id]?.values !== undefined;
  const wrong = new Set<string>();
  for (const part of reads) if ('date' in part && known(part.date) && first(part.date) > asOf) wrong.add(part.date);
  if (reads.some((part) => 'window' in part) && known('conduct-date') && first('conduct-date') > asOf) wrong.add('conduct-date');
  const dated = known('conduct-date') && !wrong.has('conduct-date');
  if (dated && known('arrest-date') && first('conduct-date') > last('arrest-date')) ['conduct-date', 'arrest-date'].forEach((id) => wrong.add(id));
  if (reads.some((part) => 'event' in part || 'window' in part) && known('linked-event')) {
    const linked = (facts['linked-event']?.values as readonly string[]).filter((id) => id === 'none' || law.events.some((event) => event.id === id));
    const windows = linked.map((id) => law.events.find((event) => event.id === id)?.possible);
    if (linked.length === 0) wrong.add('linked-event');
    else {
      const all = (far: (from: number, to: number) => boolean) => windows.every((window) => window && far(window.from === undefined ? -Infinity : dayNumber(window.from), window.to === undefined ? Infinity : dayNumber(window.to)));
      const far = [
        ...(known('conduct-date') && (all((from) => last('conduct-date') < from - TEN_YEARS) || all((_, to) => first('conduct-date') > to + TEN_YEARS)) ? ['conduct-date'] : []),
        ...(known('arrest-date') && all((from) => last('arrest-date') < from - TEN_YEARS) ? ['arrest-date'] : []),
      ];
      for (const id of far.length > 0 ? [...far, 'linked-event'] : []) wrong.add(id);
    }
  }
  if (wrong.size === 0) return subject;
  const cleaned = Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, wrong.has(id) ? { unknown: 'contradicted' } : fact]));
  return { ...subject, facts: cleaned as Case['facts'] };
}

function spans(fact: { readonly values?: readonly unknown[] } | undefined): readonly Span[] {
  return (fact?.values ?? []) as readonly Span[];
}

/** Whether something was written of a fact that nobody can go by. */
export function isUnread(fact: unknown): boolean {
  const reason = (fact as { readonly unknown?: string } | undefined)?.unknown;
  return reason === 'unreadable' || reason === 'contradicted';
}
