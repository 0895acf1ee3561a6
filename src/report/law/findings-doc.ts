/** `amnistia law check`: each finding with its line and its remedy. */
import type { LawFinding } from '../../authoring/lint.ts';
import type { LawWords } from '../../i18n/law.ts';
import { heading, list, paragraph, type Block } from './doc.ts';
import { renderDoc, type TextLooks } from './render.ts';
import type { LawFormat } from './show-law.ts';
import { json } from '../../text/sanitise.ts';

export function renderFindings(findings: readonly LawFinding[], file: string, format: LawFormat, words: LawWords, looks?: TextLooks): string {
  const { check } = words;
  if (format === 'json') {
    return `${json({ file, findings: findings.map((one) => ({ ...one, ...sentenceOf(one, words) })) }, 2)}\n`;
  }
  const errors = findings.filter((one) => one.level === 'error').length;
  const blocks: Block[] = [heading(1, check.title(file))];
  if (findings.length === 0) blocks.push(paragraph(check.clean(file)));
  else {
    blocks.push(paragraph(check.count(errors, findings.length - errors)));
    blocks.push(
      list(
        findings.map((one) => {
          const { wrong, remedy } = sentenceOf(one, words);
          return {
            text: `${check[one.level]} [${one.code}], ${check.at(one.line, one.column, one.path.join('.'))}: ${wrong}`,
            items: [{ text: `${check.remedy}: ${remedy}` }],
          };
        }),
      ),
    );
  }
  return renderDoc({ title: check.title(file), language: words.language, blocks }, format, looks);
}

function sentenceOf(finding: LawFinding, words: LawWords): { readonly wrong: string; readonly remedy: string } {
  return words.check.codes[finding.code]?.(finding.found, finding.expected) ?? { wrong: finding.found, remedy: finding.expected };
}
