import { interviewWords } from '../i18n/interview.ts';
import type { Language } from '../i18n/language.ts';
import type { Screen, ScreenStreams } from './screen.ts';

export interface ScreenOptions extends ScreenStreams {
  readonly language: Language;
  /** Line by line, without redrawing. */
  readonly plain: boolean;
  /** Whether the terminal says that it shows UTF-8; else only what code page 850 has. */
  readonly unicode: boolean;
  /** Paints a question where there is colour. */
  readonly strong?: (text: string) => string;
}

/** The screen for a terminal; the library that draws is loaded only where it is needed. */
export async function openScreen({ language, plain, ...rest }: ScreenOptions): Promise<Screen> {
  const options = { ...rest, words: interviewWords[language] };
  if (plain) return (await import('./plain-screen.ts')).plainScreen(options);
  return (await import('./prompts.ts')).promptScreen(options);
}

/** Whether the surroundings say that the terminal shows UTF-8. */
export function saysUnicode(env: Readonly<Record<string, string | undefined>>, platform: string): boolean {
  // Windows' own console does not tell; Windows Terminal does, and shows it.
  if (platform === 'win32') return env['WT_SESSION'] !== undefined;
  return /utf-?8/i.test(env['LC_ALL'] || env['LC_CTYPE'] || env['LANG'] || '');
}
