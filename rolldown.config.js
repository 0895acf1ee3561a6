import { defineConfig } from 'rolldown';
import { isOwnGlobal, ownGlobals, rareTables, slimCommander, thirdParty } from './bundle.plugin.js';
import { yamlData } from './data.plugin.js';

/** What every run needs loads fastest from our own files; what only some need stays a package. */
const BUNDLED = /^(?:commander|chalk|iconv-lite|safer-buffer)$/u;

export default defineConfig({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  external: (id, importer) => (id.startsWith('node:') ? !isOwnGlobal(id, importer) : /^[a-z@](?!:)/u.test(id) && !BUNDLED.test(id)),
  plugins: [yamlData(), slimCommander(), ownGlobals(), rareTables(), thirdParty()],
  output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js' },
});
