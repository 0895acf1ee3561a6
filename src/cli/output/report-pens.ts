/** What a command found, in each format that is a document or data. */
import type { Report } from '../../report/document/blocks.ts';
import { DOCUMENT_FORMATS, PENS, type DocumentFormat } from '../../report/document/pens.ts';
import type { TextLooks } from '../../report/document/text.ts';
import { json } from '../../text/sanitise.ts';
import { colourLevel, paintFor } from './colour.ts';
import type { Options, Terminal } from '../context.ts';

/** Colours only for what goes to the screen. */
export function looksFor(file: string, { stdout, env }: Terminal, options: Options): TextLooks {
  return { paint: paintFor(file === '-' ? colourLevel(stdout, env, options['color'] !== false) : 0) };
}

type ReportPen = () => Promise<string | Uint8Array>;

export function reportPens({ data, document }: Report, looks: TextLooks): Readonly<Record<DocumentFormat | 'json', ReportPen>> {
  const pens = Object.fromEntries(DOCUMENT_FORMATS.map((format): [string, ReportPen] => [format, () => PENS[format](document(), looks)]));
  return { ...(pens as Record<DocumentFormat, ReportPen>), json: () => Promise.resolve(`${json(data, 2)}\n`) };
}
