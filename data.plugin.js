// Lets the code import a YAML file of `data/` as parsed data with the file's
// sha256, so that nothing is parsed at start-up; the catalogue of offences comes
// with its index, a law with the places of its sentences filled. Any file of it, with `?text` behind its name, comes as its
// text. Used by the build and by the tests.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { parse } from 'yaml';

const CATALOGUE = /[\\/]data[\\/]ve[\\/]offences\.yaml$/u;
const LAW = /[\\/]data[\\/]ve[\\/]laws[\\/][^\\/]+\.yaml$/u;
const TEXT = '?text';

export function yamlData() {
  return {
    name: 'yaml-data',
    enforce: 'pre',
    resolveId(source, importer) {
      return source.endsWith(TEXT) && importer ? resolve(dirname(importer), source) : null;
    },
    async load(id) {
      if (id.endsWith(TEXT)) return { code: `export const text = ${JSON.stringify(readFileSync(id.slice(0, -TEXT.length), 'utf8'))};\n`, moduleType: 'js', moduleSideEffects: false };
      if (!id.endsWith('.yaml')) return null;
      const bytes = readFileSync(id);
      const parsed = parse(bytes.toString('utf8'));
      const data = LAW.test(id) ? (await ownCode('src/rules/language/places.ts')).filledLaw(parsed) : parsed;
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const index = CATALOGUE.test(id) ? `export const index = () => JSON.parse(${literal((await ownCode('src/offences/catalogue-index.ts')).indexOf(data))});\n` : '';
      return {
        code: `export const sha256 = '${sha256}';\nexport const data = JSON.parse(${literal(data)});\n${index}`,
        moduleType: 'js',
        moduleSideEffects: false,
      };
    },
  };
}

/** JSON as a string of JavaScript. Without other characters than ASCII it is kept, and read, one byte a character. */
function literal(value) {
  const ascii = JSON.stringify(value).replace(/[\u0080-\uffff]/gu, (character) =>
    character.split('').map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
  return `'${ascii.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}

const made = new Map();

/** The code that also does this when the program runs over another file. */
function ownCode(source) {
  if (!made.has(source)) made.set(source, bundled(source));
  return made.get(source);
}

async function bundled(source) {
  const bundle = await rolldown({ input: fileURLToPath(new URL(source, import.meta.url)), platform: 'node' });
  const { output } = await bundle.generate({ format: 'esm' });
  await bundle.close();
  return import(`data:text/javascript;base64,${Buffer.from(output[0].code).toString('base64')}`);
}
