/** What the system says of a failure, as an error with a sentence; and what may be told of an error that nobody foresaw. */
import { UsageError } from './exit.ts';

/** The sentence for a failure to write; any other error stays what it is. */
export function writeFault(error: unknown, target: string): unknown {
  if (error instanceof UsageError) return error;
  const code = systemCode(error);
  if (code === undefined) return error;
  if (code === 'ENOENT') return new UsageError('output-folder-missing', { file: target });
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new UsageError('output-not-permitted', { file: target });
  if (code === 'ENOSPC' || code === 'EDQUOT') return new UsageError('output-disk-full', { file: target });
  if (code === 'EMFILE' || code === 'ENFILE') return new UsageError('too-many-open-files', { file: target });
  return new UsageError('output-failed', { file: target, reason: code });
}

/** The program's own parts are files too: without a handle for them nothing can be done. */
export function ownFault(error: unknown): UsageError | null {
  const code = systemCode(error) ?? systemCode((error as { cause?: unknown } | null)?.cause) ?? /\b(EMFILE|ENFILE)\b/u.exec(String((error as Error | null)?.message))?.[1];
  if (code === 'EMFILE' || code === 'ENFILE') return new UsageError('too-many-open-files', { file: 'amnistia' });
  return (error as { code?: unknown } | null)?.code === 'ERR_MODULE_NOT_FOUND' ? new UsageError('part-missing') : null;
}

function systemCode(error: unknown): string | undefined {
  const { code, syscall } = (error ?? {}) as NodeJS.ErrnoException;
  return typeof code === 'string' && syscall !== undefined ? code : undefined;
}

/**
 * Kind and place of an error, without its message: that may hold data of a person.
 * @param whole all places, for `--debug`; otherwise the first
 */
export function placesOf(error: unknown, whole: boolean): string {
  if (!(error instanceof Error)) return 'Error';
  const { message, stack = '' } = error;
  const frames = stack.slice(message === '' ? 0 : stack.indexOf(message) + message.length).split('\n').slice(1);
  const places = frames.flatMap((frame) => {
    const name = /^ {4}at (?:async )?([\w.#<>]{1,80}) \(/u.exec(frame)?.[1] ?? '';
    const place = frame.slice(Math.max(frame.lastIndexOf('/'), frame.lastIndexOf('('), frame.lastIndexOf(' ')) + 1).replace(')', '');
    return /^(?:node:)?[\w.-]{1,80}:\d{1,7}:\d{1,7}$/u.test(place) ? [`${name} ${place}`.trim()] : [];
  });
  const code = systemCode(error);
  const kind = code === undefined ? error.name : `${error.name} ${code}`;
  return whole ? [kind, ...places].join('\n    at ') : `${kind} ${places[0]?.split(' ').at(-1) ?? ''}`.trim();
}
