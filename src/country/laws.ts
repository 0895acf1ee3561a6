/** The laws and the catalogue that the program carries, parsed when it was built. */
import type { CatalogueIndex } from '../offences/catalogue-index.ts';
import type { Catalogue } from '../offences/catalogue.ts';
import type { LoadedLaw, Law } from '../rules/language/law.ts';

/** The law that is used where none is named. */
export const DEFAULT_LAW = 've-amnesty-2026';

const LAWS: Readonly<Record<string, () => Promise<{ readonly data: unknown; readonly sha256: string }>>> = {
  've-amnesty-2026': () => import('../../data/ve/laws/ve-amnesty-2026.yaml'),
  've-amnesty-bill-2026-02': () => import('../../data/ve/laws/ve-amnesty-bill-2026-02.yaml'),
  've-amnesty-2016': () => import('../../data/ve/laws/ve-amnesty-2016.yaml'),
  've-amnesty-decree-5790-2007': () => import('../../data/ve/laws/ve-amnesty-decree-5790-2007.yaml'),
};

/** Ids of the laws that the program carries. */
export const LAW_IDS: readonly string[] = Object.keys(LAWS);

/** A law that the program carries, or undefined if there is none of that id. */
export async function embeddedLaw(id: string): Promise<LoadedLaw | undefined> {
  const load = Object.hasOwn(LAWS, id) ? LAWS[id] : undefined;
  if (!load) return undefined;
  const { data, sha256 } = await load();
  return { law: data as Law, sha256 };
}

/** How to get the index that was made of a catalogue when the program was built. */
const indexes = new WeakMap<Catalogue, () => CatalogueIndex>();

/** The catalogue of offences that the program carries. */
export async function embeddedCatalogue(): Promise<Catalogue> {
  const { data, index } = await import('../../data/ve/offences.yaml');
  const catalogue = data as Catalogue;
  if (index) indexes.set(catalogue, () => index() as CatalogueIndex);
  return catalogue;
}

/** The index made when the program was built; undefined for a catalogue from elsewhere. */
export function builtIndex(catalogue: Catalogue): CatalogueIndex | undefined {
  return indexes.get(catalogue)?.();
}
