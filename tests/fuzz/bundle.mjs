/** One file of a module of these tests with all that it needs of the program, in a folder beside its source. */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { yamlData } from '../../data.plugin.js';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Packages that read what strangers write: bundled too where their ways are to be counted. */
const READ_FOR_US = /^(?:hucre|saxes|xmlchars|yaml|csv-parse)(?:\/|$)/u;

/**
 * @param whole bundles the packages that read for us as well
 * @param work gets the path of the bundle
 */
export async function withBundle(module, whole, work) {
  // Beside its source, so that paths to the corpus hold.
  const folder = mkdtempSync(join(root, 'tests/fuzz/.built-'));
  try {
    const external = (id) => id.startsWith('node:') || (/^[a-z@](?!:)/u.test(id) && !(whole && READ_FOR_US.test(id)));
    const bundle = await rolldown({ input: join(root, 'tests/fuzz', module), platform: 'node', external, plugins: [yamlData(), ownPlace()], experimental: { attachDebugInfo: 'simple' } });
    const file = join(folder, 'bundle.mjs');
    await bundle.write({ file, format: 'esm', codeSplitting: false });
    return await work(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Keeps `import.meta.url` of each module as it is in the source. */
function ownPlace() {
  return {
    name: 'own-place',
    transform(code, id) {
      return id.includes('/tests/') && code.includes('import.meta.url') ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href)) : null;
    },
  };
}
