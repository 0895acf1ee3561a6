import { defineConfig } from 'rolldown';
import { thirdParty } from './bundle.plugin.js';
import { yamlData } from './data.plugin.js';

/** What every run needs loads fastest from our own files; what only some need stays a package. */
const BUNDLED = /^(?:(?:commander|chalk|csv-parse|hucre)(?:\/.*)?|talisman\/metrics\/levenshtein\.js)$/u;

const shared = {
  platform: 'node',
  external: (id) => id.startsWith('node:') || (/^[a-z@](?!:)/u.test(id) && !BUNDLED.test(id)),
};

export default defineConfig([
  // The library.
  {
    ...shared,
    input: { index: 'src/index.ts' },
    plugins: [yamlData(), thirdParty()],
    output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js' },
  },
  // The program: CommonJS, which starts faster.
  {
    ...shared,
    input: { main: 'src/cli/main.ts' },
    plugins: [yamlData(), thirdParty()],
    output: { dir: 'dist/cli', format: 'cjs', dynamicImportInCjs: false, cleanDir: true, entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
  },
]);
