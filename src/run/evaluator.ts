/** Cases in, their place in the result out: the engine with the words for its warnings. */
import type { Case } from '../case/case.ts';
import { codeWords, type Code } from '../i18n/codes.ts';
import { factWords } from '../i18n/facts.ts';
import type { Language } from '../i18n/language.ts';
import { caseToJson } from '../intake/index.ts';
import type { CaseResult, WarningResult } from '../report/result.ts';
import type { Engine } from '../rules/engine.ts';
import { isCaseFactId } from '../case/facts.ts';
import { caseResult, type Origin } from './case-result.ts';

const NOT_WRITTEN: CaseResult['facts'] = {};

export class Evaluator {
  readonly engine: Engine;
  readonly #language: Language;

  constructor(engine: Engine, language: Language) {
    this.engine = engine;
    this.#language = language;
  }

  /** The determination of a case, with the warnings of its reading and its own. */
  result(subject: Case, origin: Origin): CaseResult {
    const { determination, conflicts } = this.engine.evaluate(subject);
    const warnings: WarningResult[] = subject.warnings.map((warning) => this.#worded(warning.column, warning.code, warning.values));
    for (const conflict of conflicts) {
      if (warnings.some((warning) => warning.code === conflict.code)) continue;
      const label = isCaseFactId(conflict.fact) ? factWords[this.#language].facts[conflict.fact].label : conflict.fact;
      warnings.push(this.#worded(label, conflict.code, { fact: conflict.fact, asOf: '' }));
    }
    const result = caseResult(subject, determination, origin, warnings, NOT_WRITTEN);
    // Written out only for the reports that show it.
    let facts: CaseResult['facts'] | undefined;
    return Object.defineProperty(result, 'facts', { enumerable: true, get: () => (facts ??= caseToJson(subject)) });
  }

  #worded(column: string, code: string, values: Readonly<Record<string, string>>): WarningResult {
    return { column, code, message: codeMessage(this.#language, code, values), values };
  }
}

/** The sentence of a code in a language. */
export function codeMessage(language: Language, code: string, values: Readonly<Record<string, string>>): string {
  const words = codeWords[language] as Readonly<Record<string, { message: (values: Readonly<Record<string, string>>) => string } | undefined>>;
  return words[code]?.message(values) ?? code;
}

export type { Code };
