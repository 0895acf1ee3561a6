/** Law files as texts: those that come with the program, by id, and those in files. */
import { readFile, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { LAW_IDS } from '../../../country/laws.ts';
import { embeddedCases, embeddedLawText } from '../../../country/texts.ts';
import { UsageError } from '../../exit.ts';
import { readError } from '../../input/inputs.ts';

/** The text of a law by id or from a file. */
export async function lawTextOf(name: string): Promise<string> {
  const embedded = await embeddedLawText(name);
  if (embedded !== undefined) return embedded;
  const bytes = await readFile(name).catch((error: unknown) => {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT' ? new UsageError('unknown-law', { law: name, known: LAW_IDS.join(', ') }) : readError(error, name);
  });
  if (bytes.length === 0) throw new UsageError('file-empty', { file: name });
  return bytes.toString('utf8');
}

/** Where the cases of a law are: with the program, or beside its file under the same name. */
export type CasesPlace = { readonly text: string } | { readonly file: string };

/** @throws UsageError where the law has none */
export async function casesOf(law: string): Promise<CasesPlace> {
  const embedded = await embeddedCases(law);
  if (embedded !== undefined) return { text: embedded };
  if (LAW_IDS.includes(law)) throw new UsageError('no-law-cases', { law, beside: '' });
  const beside = join(dirname(law), basename(law).replace(/\.[^.]*$/u, ''));
  for (const file of [`${beside}.cases.csv`, `${beside}.cases.xlsx`]) if (await stat(file).then((found) => found.isFile(), () => false)) return { file };
  throw new UsageError('no-law-cases', { law, beside: `${beside}.cases.csv` });
}
