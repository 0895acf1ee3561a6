/** One case on one screen: at most 24 lines of 80 columns, readable without colour. */
import type { CaseResult, RunInfo } from '../result.ts';
import type { Paint, ReportContext } from '../report-context.ts';
import { briefOf, type BriefPart } from '../account/brief.ts';
import { Terms } from '../account/terms.ts';
import { sanitise } from '../../text/sanitise.ts';
import { wrap } from '../../text/wrap.ts';
import { sharedTold } from '../account/shared-told.ts';
import { paintOf } from './paint-of.ts';

/** Lines of a terminal. */
const SCREEN = 24;
/** Column at which the text begins. */
const INDENT = 13;
/** Which part gives way first where the screen is too small. */
const GIVES_WAY: readonly BriefPart['name'][] = ['turns', 'duties', 'readings', 'known', 'why', 'rests', 'presumed', 'open', 'next', 'charges'];

/** The report of one case, without a final line break. */
export function briefText(result: CaseResult, run: RunInfo, context: ReportContext, paint: Paint): string {
  const terms = new Terms(context, 'short');
  const { headline, about, court, sentence, parts, law } = briefOf(result, run, terms);
  const head = [
    ...wrap(headline.join(' · ')).map((line) => paint.strong(paintOf(paint, result.outcome)(line))),
    ...wrap(sanitise(about)).map(paint.faint),
    ...(court === '' ? [] : wrap(court).map(paint.strong)),
    ...wrap(sentence),
    ...(run.shared === undefined ? [] : wrap(sharedTold(run, terms))),
  ];
  const foot = wrap(law).map(paint.faint);
  const room = SCREEN - head.length - foot.length;
  return [...head, ...fitted(parts, room, terms, paint), ...foot].join('\n');
}

/** The parts with as many of their pieces as there is room for; what is left out is counted. */
function fitted(parts: readonly BriefPart[], room: number, terms: Terms, paint: Paint): readonly string[] {
  const shown = new Map(parts.map(({ name, pieces, most }) => [name, Math.min(pieces.length, most)]));
  const lines = () => parts.flatMap((part) => linesOf(part, shown.get(part.name) ?? 0, terms, paint));
  for (const name of GIVES_WAY) {
    const part = parts.find((one) => one.name === name);
    if (!part) continue;
    for (let count = shown.get(name) ?? 0; lines().length > room && count > part.least; count -= 1) shown.set(name, count - 1);
  }
  return lines();
}

function linesOf({ label, pieces, form }: BriefPart, count: number, terms: Terms, paint: Paint): readonly string[] {
  if (count === 0) return [];
  const first = `  ${label}`.padEnd(INDENT);
  const rest = ' '.repeat(INDENT);
  const kept = pieces.slice(0, count).map(sanitise);
  const left = pieces.length - kept.length;
  const more = left === 0 ? '' : terms.report.brief.more(left);
  const texts = form === 'inline' ? [[...kept, ...(more === '' ? [] : [more])].join(' · ')] : kept.map((piece, at) => `${form === 'steps' ? `${String(at + 1)}. ` : ''}${piece}${at === kept.length - 1 && more !== '' ? ` ${more}` : ''}`);
  return texts.flatMap((text, at) => {
    const hanging = form === 'steps' ? `${rest}   ` : rest;
    const [line = '', ...others] = wrap(text, at === 0 ? first : rest, hanging);
    return [at === 0 ? `${paint.strong(line.slice(0, INDENT))}${line.slice(INDENT)}` : line, ...others];
  });
}
