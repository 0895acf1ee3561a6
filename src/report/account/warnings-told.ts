/** The warnings of a list by what they say: one line for each code and text, however many rows have it. */
import { codeWords } from '../../i18n/codes.ts';
import { fold } from '../../text/fold.ts';
import type { CaseResult } from '../result.ts';
import type { Terms } from './terms.ts';

export interface WarningTold {
  readonly code: string;
  readonly title: string;
  /** What the cells say; empty where the warning is about no words. */
  readonly text: string;
  readonly rows: number;
}

export function warningsTold(cases: readonly CaseResult[], { language }: Terms): readonly WarningTold[] {
  const titles: Readonly<Record<string, { readonly title: string } | undefined>> = codeWords[language];
  const found = new Map<string, WarningTold & { rows: number }>();
  for (const { warnings } of cases) {
    const seen = new Set<string>();
    for (const { code, values } of warnings) {
      const text = values['text'] ?? '';
      const key = `${code}\u0000${fold(text)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const told = found.get(key);
      if (told) told.rows += 1;
      else found.set(key, { code, title: titles[code]?.title ?? code, text: text === '…' ? '' : text, rows: 1 });
    }
  }
  return [...found.values()].sort((a, b) => b.rows - a.rows || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
