// Lets the code import a YAML file of `data/` as parsed data with the file's
// sha256, so that nothing is parsed at start-up, and any file of it, with
// `?text` behind its name, as its text. Used by the build and by the tests.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';

const TEXT = '?text';

export function yamlData() {
  return {
    name: 'yaml-data',
    enforce: 'pre',
    resolveId(source, importer) {
      return source.endsWith(TEXT) && importer ? resolve(dirname(importer), source) : null;
    },
    load(id) {
      if (id.endsWith(TEXT)) return { code: `export const text = ${JSON.stringify(readFileSync(id.slice(0, -TEXT.length), 'utf8'))};\n`, moduleType: 'js', moduleSideEffects: false };
      if (!id.endsWith('.yaml')) return null;
      const bytes = readFileSync(id);
      const data = JSON.stringify(parse(bytes.toString('utf8')));
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return {
        code: `export const sha256 = ${JSON.stringify(sha256)};\nexport const data = JSON.parse(${JSON.stringify(data)});\n`,
        moduleType: 'js',
        moduleSideEffects: false,
      };
    },
  };
}
