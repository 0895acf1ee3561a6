/** The sentences of a saved result in another language, made again from their codes. */
import { codeWords } from '../i18n/codes.ts';
import type { Language } from '../i18n/language.ts';
import type { Result } from './result.ts';

/** A message that was left out, or whose code this program does not know, stays as it is. */
export function reworded(result: Result, language: Language): Result {
  const say = <T extends { readonly code: string; readonly message: string; readonly values?: Readonly<Record<string, string>> }>(one: T): T => {
    const words = (codeWords[language] as Readonly<Record<string, { message: (values: Readonly<Record<string, string>>) => string } | undefined>>)[one.code];
    return words === undefined || one.message === '' || one.values === undefined ? one : { ...one, message: words.message(one.values) };
  };
  return {
    ...result,
    cases: result.cases.map((one) => (one.warnings.length === 0 ? one : { ...one, warnings: one.warnings.map(say) })),
    rejected: result.rejected.map(say),
  };
}
