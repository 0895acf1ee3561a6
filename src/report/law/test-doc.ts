/** `amnistia law test`: failures as a lawyer would say them, then what no case touches. */
import type { Gap } from '../../authoring/coverage.ts';
import type { Mismatch, TestReport } from '../../authoring/test-law.ts';
import type { LawWords } from '../../i18n/law.ts';
import type { Law } from '../../rules/language/law.ts';
import { heading, list, paragraph, table, titled, type Doc, type Report } from '../document/blocks.ts';

export function testsReport(report: TestReport, law: Law, words: LawWords): Report {
  const failures = report.failures.map(({ case: one, mismatches }) => ({ id: one.id, row: one.row, note: one.expected.note, mismatches }));
  return { data: { law: report.law, cases: report.cases, failures, coverage: report.coverage }, document: () => testsDoc(report, law, words) };
}

function testsDoc(report: TestReport, law: Law, words: LawWords): Doc {
  const { test, language } = words;
  const { coverage } = report;
  const named = (id: string) => law.provisions.find((one) => one.id === id)?.title[language] ?? id;
  return titled(test.title(report.law), language, [
    paragraph(test.passed(report.cases - report.failures.length, report.cases)),
    ...report.failures.flatMap(({ case: one, mismatches }) => [
      heading(2, test.failed(one.id, one.row)),
      list([...mismatches.map((each) => mismatchText(each, words)), ...(one.expected.note === '' ? [] : [test.why(one.expected.note)])]),
    ]),
    heading(1, test.coverage),
    table(test.provisionHead, coverage.provisions.map((one) => [one.id, String(one.yes), String(one.no), String(one.unknown)])),
    table(test.questionHead, coverage.questions.map((one) => [one.id, String(one.turns), String(one.taken)])),
    table(test.eventHead, coverage.events.map((one) => [words.event(one.id, ''), String(one.cases), String(one.eligible), String(one.ineligible)])),
    table(test.classHead, coverage.classes.map((one) => [words.classes[one.id], String(one.cases)])),
    heading(1, test.untouched),
    coverage.gaps.length === 0 ? paragraph(test.allTouched) : list(coverage.gaps.map((gap) => gapText(gap, named, words))),
  ]);
}

function mismatchText(mismatch: Mismatch, words: LawWords): string {
  const { test } = words;
  const name = (code: string) => nameOf(code, mismatch.aspect, words);
  return test.expected(test.aspects[mismatch.aspect], name(mismatch.expected), mismatch.found.map(name).join(', ') || test.nothing);
}

function nameOf(code: string, aspect: Mismatch['aspect'], words: LawWords): string {
  if (aspect === 'outcome') return (words.outcome as Readonly<Record<string, string>>)[code] ?? code;
  if (aspect === 'ground') return (words.ground as Readonly<Record<string, string>>)[code] ?? code;
  return aspect === 'turnsOn' ? words.label(code) : code;
}

function gapText(gap: Gap, title: (id: string) => string, words: LawWords): string {
  const { gaps } = words.test;
  if (gap.kind === 'provision') return gaps.provision(title(gap.id), gap.value);
  if (gap.kind === 'class') return gaps.class(words.classes[gap.id]);
  if (gap.kind === 'edge') return gaps.edge(words.event(gap.id, ''), gap.day);
  return gap.kind === 'event' ? gaps.event(words.event(gap.id, '')) : gap.kind === 'question' ? gaps.question(gap.id) : gaps.step(gap.id);
}
