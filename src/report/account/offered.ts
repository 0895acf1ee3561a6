/**
 * The ways to settle a case that are offered to a person: days between the
 * arrest and a year before it, since what somebody is held for is hardly older;
 * of the rest it is said that another day would do. The JSON has all of them.
 */
import { overlap, parseSpan, formatSpan, type DateSpan } from '../../case/dates.ts';
import type { SettlingSet } from '../../rules/analysis/determination.ts';
import type { CaseResult } from '../result.ts';
import type { Wording } from '../wording.ts';

/** Days before the arrest that are offered. */
const REACH = 365;
/** Most combinations that are told one by one. */
const MOST_COMBINATIONS = 3;

const DATE = 'conduct-date';
const EVENT = 'linked-event';

type Answers = SettlingSet['answers'];

/** The ways to one outcome in words, those within reason first. */
export function waysOffered(subject: CaseResult, outcome: SettlingSet['outcome'], wording: Wording): readonly string[] {
  const within = reachOf(subject);
  const told = subject.settledBy.filter((set) => set.outcome === outcome).map((set) => offered(set, within, wording));
  return [...told.filter(({ isFar }) => !isFar), ...told.filter(({ isFar }) => isFar)].map(({ text }) => text);
}

/** A year up to the arrest; null where it is not known. */
export function reachOf({ facts }: CaseResult): DateSpan | null {
  const arrest = facts['arrest-date'];
  const spans = (Array.isArray(arrest) ? (arrest as readonly unknown[]) : [arrest]).map((one) => (typeof one === 'string' ? parseSpan(one) : null));
  const days = spans.flatMap((span) => (span && span.from !== null && span.to !== null ? [span.from, span.to] : []));
  return days.length === 0 || spans.includes(null) ? null : { from: Math.min(...days) - REACH, to: Math.max(...days) };
}

function offered(set: SettlingSet, within: DateSpan | null, wording: Wording): { readonly text: string; readonly isFar: boolean } {
  const all: readonly Answers[] = set.combinations ?? [set.answers];
  const near = within && DATE in set.answers ? all.flatMap((one) => nearOf(one, within)) : all;
  const isFar = near.length === 0;
  const someFar = near !== all && (isFar || all.some((one) => nearDays(one, within).length < (one[DATE] ?? []).length || nearOf(one, within).length === 0));
  const shown = isFar ? [{ ...set.answers, [DATE]: [] }] : near;
  // The event goes before the day that is one of its own.
  const names = [...new Set([...(EVENT in set.answers ? [EVENT] : []), ...set.facts, ...set.questions])];
  if (shown.length > MOST_COMBINATIONS || (isFar && all.length > 1)) return { text: told(names, joined(shown), wording, someFar, EVENT in set.answers), isFar };
  if (all.length === 1) return { text: told(names, shown[0] ?? {}, wording, someFar, false), isFar };
  const each = shown.map((one) => told(names, one, wording, false, false));
  return { text: [...each, ...(someFar ? [wording.report.anotherDay] : [])].join(`; ${wording.report.or} `), isFar };
}

/** The combination with the days that are within reason; none where no day is. */
function nearOf(answers: Answers, within: DateSpan | null): readonly Answers[] {
  const days = nearDays(answers, within);
  return days.length === 0 ? [] : [{ ...answers, [DATE]: days }];
}

function nearDays(answers: Answers, within: DateSpan | null): readonly string[] {
  return withinReach(answers[DATE] ?? [], within);
}

/** What of these days lies within reason; all of them where nobody knows what that is. */
export function withinReach(days: readonly string[], within: DateSpan | null): readonly string[] {
  return days.flatMap((text) => {
    const span = parseSpan(text);
    const inside = span && within ? overlap(span, within) : span;
    return inside ? [formatSpan(inside)] : [];
  });
}

/** What occurs in any of the combinations. */
function joined(combinations: readonly Answers[]): Answers {
  const names = Object.keys(combinations[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, [...new Set(combinations.flatMap((one) => one[name] ?? []))]]));
}

/** @param paired whether the day must be one of the event that it is told with */
function told(names: readonly string[], answers: Answers, wording: Wording, someFar: boolean, paired: boolean): string {
  const { report } = wording;
  return names.map((name) => {
    const values = answers[name] ?? [];
    if (name !== DATE) return wording.pair(name, values);
    const days = paired ? report.dayOfThatEvent : wording.values(name, values);
    const either = [...(values.length === 0 && !paired ? [] : [days]), ...(someFar ? [report.anotherDay] : [])];
    return `${wording.name(name)} = ${either.join(` ${report.or} `)}`;
  }).join(` ${report.and} `);
}
