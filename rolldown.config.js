import { defineConfig } from 'rolldown';
import { copied, isForChalk, rareTables, slimChalk, slimCommander, thirdParty } from './bundle.plugin.js';
import { yamlData } from './data.plugin.js';

/** What every run needs loads fastest from our own files; what only some need stays a package. */
const BUNDLED = /^(?:commander|chalk|iconv-lite|safer-buffer|hucre(?:\/.*)?)$/u;

const shared = {
  platform: 'node',
  external: (id, importer) => (id.startsWith('node:') ? !isForChalk(id, importer) : /^[a-z@](?!:)/u.test(id) && !BUNDLED.test(id)),
};

export default defineConfig([
  // The library.
  {
    ...shared,
    input: { index: 'src/index.ts' },
    plugins: [yamlData(), slimChalk(), rareTables(), thirdParty()],
    output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js' },
  },
  // The program: CommonJS, which starts faster and can be kept compiled (src/cli/start.cjs).
  {
    ...shared,
    input: { main: 'src/cli/main.ts' },
    plugins: [yamlData(), slimCommander(), slimChalk(), rareTables(), thirdParty(), copied('src/cli/start.cjs')],
    output: { dir: 'dist/cli', format: 'cjs', dynamicImportInCjs: false, cleanDir: true, entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' },
  },
]);
