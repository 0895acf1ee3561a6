/** `amnistia law new`: the text of a new version; but for its head the same, byte for byte. */
import { isMap, isNode, parseDocument, type Document } from 'yaml';
import { LawError } from '../rules/logic/space.ts';

export interface NewVersion {
  readonly id: string;
  /** ISO day of publication, and from which it is in force; that of the old version where it is left out. */
  readonly published?: string;
  readonly inForceFrom?: string;
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * @param text the file of the version to start from
 * @returns the same file with the new id and dates, its text not yet checked against any gazette
 * @throws LawError where the text is no law file or the id no name
 */
export function newVersionText(text: string, version: NewVersion): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(version.id)) throw new LawError('a name of letters, digits and hyphens', ['id']);
  const document = parseDocument(text);
  if (document.errors.length > 0 || !isMap(document.contents) || document.get('format') !== 'amnistia-law/1') throw new LawError('no law file', []);
  const [id, published] = [String(document.get('id')), String(document.get('published'))];
  const edits = [replaced(document, text, 'id', version.id), replaced(document, text, 'status', 'not-checked-against-gazette')];
  if (version.published !== undefined) edits.push(replaced(document, text, 'published', `"${version.published}"`));
  const inForceFrom = version.inForceFrom ?? version.published;
  if (inForceFrom !== undefined) edits.push(replaced(document, text, 'in_force', `{ from: "${inForceFrom}" }`));
  const head = `# Versión ${version.id}, hecha a partir de ${id} (${published}).\n# Version ${version.id}, made from ${id} (${published}).\n\n`;
  return head + edited(text, edits);
}

/** What stands as value of a key at the top of the file, to be replaced. */
function replaced(document: Document, text: string, key: string, value: string): Edit {
  const node = document.get(key, true);
  if (!isNode(node) || !node.range) throw new LawError('no law file', [key]);
  const [from, to] = node.range;
  return { from, to, text: text.slice(from, to).endsWith('\n') ? `${value}\n` : value };
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = text;
  for (const edit of [...edits].sort((x, y) => y.from - x.from)) result = result.slice(0, edit.from) + edit.text + result.slice(edit.to);
  return result;
}
