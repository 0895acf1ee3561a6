/** Colour for a stream, decided for each one by itself. */
import { Chalk } from 'chalk';
import type { Paint } from '../../report/report-context.ts';
import { NO_PAINT } from '../../report/report-context.ts';

export type ColourLevel = 0 | 1;

/**
 * `--no-color` and NO_COLOR turn colour off, FORCE_COLOR turns it on, a dumb
 * terminal and anything that is no terminal have none.
 */
export function colourLevel(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
  wanted: boolean,
): ColourLevel {
  if (!wanted) return 0;
  const force = env['FORCE_COLOR'];
  if (force !== undefined && force !== '') return force === '0' || force === 'false' ? 0 : 1;
  if ((env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb') return 0;
  return stream.isTTY === true ? 1 : 0;
}

/** Colours that also differ in weight, beside words that say the same. */
export function paintFor(level: ColourLevel): Paint {
  if (level === 0) return NO_PAINT;
  const chalk = new Chalk({ level });
  // The styles print every argument that they get: beside each line of a list its place would stand.
  const alone = (style: (text: string) => string) => (text: string): string => style(text);
  return { good: alone(chalk.green), bad: alone(chalk.red), open: alone(chalk.yellow), strong: alone(chalk.bold), faint: alone(chalk.dim) };
}
