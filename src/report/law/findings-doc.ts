/** `amnistia law check`: each finding with its line and its remedy. */
import type { LawFinding } from '../../authoring/lint.ts';
import type { LawWords } from '../../i18n/law.ts';
import { list, paragraph, titled, type Block, type Report } from '../document/blocks.ts';

export function findingsReport(findings: readonly LawFinding[], file: string, words: LawWords): Report {
  return { data: { file, findings: findings.map((one) => ({ ...one, ...sentenceOf(one, words) })) }, document: () => titled(words.check.title(file), words.language, findingBlocks(findings, file, words)) };
}

function findingBlocks(findings: readonly LawFinding[], file: string, words: LawWords): readonly Block[] {
  const { check } = words;
  if (findings.length === 0) return [paragraph(check.clean(file))];
  const errors = findings.filter((one) => one.level === 'error').length;
  return [
    paragraph(check.count(errors, findings.length - errors)),
    list(findings.map((one) => {
      const { wrong, remedy } = sentenceOf(one, words);
      return { text: `${check[one.level]} [${one.code}], ${check.at(one.line, one.column, one.path.join('.'))}: ${wrong}`, items: [{ text: `${check.remedy}: ${remedy}` }] };
    })),
  ];
}

function sentenceOf(finding: LawFinding, words: LawWords): { readonly wrong: string; readonly remedy: string } {
  return words.check.codes[finding.code]?.(finding.found, finding.expected) ?? { wrong: finding.found, remedy: finding.expected };
}
