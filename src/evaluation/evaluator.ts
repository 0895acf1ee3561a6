/** Cases in, their place in the result out: the engine with the words for its warnings. */
import type { Case, Warning } from '../case/case.ts';
import { codeWords, type Code } from '../i18n/codes.ts';
import { factWords } from '../i18n/facts.ts';
import type { Language } from '../i18n/language.ts';
import type { ReadItem } from '../intake/index.ts';
import type { CaseResult, WarningResult } from '../report/result.ts';
import type { Determination } from '../rules/analysis/determination.ts';
import type { Engine } from '../rules/engine.ts';
import type { Conflict } from '../rules/logic/contradictions.ts';
import { isCaseFactId } from '../case/facts.ts';
import { toldOf } from './told-warnings.ts';
import { caseResult, CaseTier, RowResult, type Origin } from './case-result.ts';

const NO_WARNINGS: readonly WarningResult[] = [];

export class Evaluator {
  readonly engine: Engine;
  readonly #language: Language;
  readonly #toldBefore = new WeakMap<Warning, WarningResult>();

  constructor(engine: Engine, language: Language) {
    this.engine = engine;
    this.#language = language;
  }

  /** The determination of a case, with the warnings of its reading and its own. */
  result(subject: Case, origin: Origin): CaseResult {
    const { determination, conflicts } = this.engine.evaluate(subject);
    return caseResult(subject, determination, origin, this.#warnings(subject, determination, conflicts), this.#tierOf(subject, determination));
  }

  /** The same of one of many rows. */
  row(item: Extract<ReadItem, { readonly kind: 'case' }>): RowResult {
    const { determination, conflicts } = this.engine.evaluate(item.case);
    return new RowResult(item.case, determination, item, this.#warnings(item.case, determination, conflicts), this.#tierOf(item.case, determination));
  }

  #tierOf(subject: Case, { outcome }: Determination): CaseTier {
    return new CaseTier(this.engine, subject, outcome !== 'undetermined');
  }

  #warnings(subject: Case, determination: Determination, conflicts: readonly Conflict[]): readonly WarningResult[] {
    const { warnings: found } = subject;
    if (found.length === 0 && conflicts.length === 0) return NO_WARNINGS;
    const warnings = found.map((warning) => this.#told(warning, toldOf(warning, subject, determination, this.engine)));
    for (const conflict of conflicts) {
      if (warnings.some((warning) => warning.code === conflict.code)) continue;
      const label = isCaseFactId(conflict.fact) ? factWords[this.#language].facts[conflict.fact].label : conflict.fact;
      warnings.push(this.#worded(label, conflict.code, { fact: conflict.fact, asOf: '' }));
    }
    return warnings;
  }

  /** Rows with the same words share their warnings. */
  #told(warning: Warning, { code, values }: Pick<Warning, 'code' | 'values'>): WarningResult {
    let told = this.#toldBefore.get(warning);
    // The same words can matter in one case and not in another.
    if (told?.code !== code) this.#toldBefore.set(warning, (told = this.#worded(warning.column, code, values)));
    return told;
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
