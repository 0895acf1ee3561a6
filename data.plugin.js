// Lets the code import a YAML file of `data/` as parsed data with the file's
// sha256, so that nothing is parsed at start-up. Used by the build and by the tests.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

export function yamlData() {
  return {
    name: 'yaml-data',
    load(id) {
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
