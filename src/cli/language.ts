/** Which language a run speaks. */
import type { Language } from '../i18n/language.ts';

/**
 * `--lang` first, then AMNISTIA_LANG, LC_ALL, LC_MESSAGES, LANG, then the
 * system's locale: `es…` is Spanish, anything else English.
 */
export function languageOf(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const asked = optionValue(argv) ?? env['AMNISTIA_LANG'];
  if (asked !== undefined && asked !== '') return languageIn(asked);
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return languageIn(locale ?? Intl.DateTimeFormat().resolvedOptions().locale);
}

function languageIn(locale: string): Language {
  return /^es([^a-z]|$)/iu.test(locale) ? 'es' : 'en';
}

/** The value of `--lang`, read before the options are: their help is in that language. */
function optionValue(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  for (let index = options.length - 1; index >= 0; index--) {
    const word = options[index] ?? '';
    if (word.startsWith('--lang=')) return word.slice('--lang='.length);
    if (word === '--lang') return options[index + 1];
  }
  return undefined;
}
