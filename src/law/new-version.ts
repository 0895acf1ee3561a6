/** `amnistia law new`: the text of a new version, with every comment of the old one kept. */
import { isMap, parseDocument } from 'yaml';
import { LawError } from '../rules/space.ts';

export interface NewVersion {
  readonly id: string;
  /** ISO day of publication, and from which it is in force; that of the old version where it is left out. */
  readonly published?: string;
  readonly inForceFrom?: string;
}

/**
 * @param text the file of the version to start from
 * @returns the same file with the new id and dates, its text not yet checked against any gazette
 * @throws LawError where the text is no law file or the id no name
 */
export function newVersionText(text: string, version: NewVersion): string {
  if (!/^[A-Za-z0-9][A-Za-z0-9-]*$/.test(version.id)) throw new LawError('a name of letters, digits and hyphens', ['id']);
  const document = parseDocument(text, { keepSourceTokens: true });
  if (document.errors.length > 0 || !isMap(document.contents) || document.get('format') !== 'amnistia-law/1') throw new LawError('no law file', []);
  const old = { id: document.get('id'), published: document.get('published') };
  document.set('id', version.id);
  document.set('status', 'not-checked-against-gazette');
  if (version.published !== undefined) {
    document.setIn(['published'], version.published);
    document.deleteIn(['in_force', 'to']);
  }
  const inForceFrom = version.inForceFrom ?? version.published;
  if (inForceFrom !== undefined) document.setIn(['in_force', 'from'], inForceFrom);
  const comment = ` Versión ${version.id}, hecha a partir de ${String(old.id)} (${String(old.published)}).\n Version ${version.id}, made from ${String(old.id)} (${String(old.published)}).`;
  document.commentBefore = [comment, document.commentBefore ?? ''].filter((one) => one !== '').join('\n\n');
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}
