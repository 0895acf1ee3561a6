import { defineConfig } from 'rolldown';
import { yamlData } from './data.plugin.js';

export default defineConfig({
  input: { cli: 'src/cli/main.ts', index: 'src/index.ts' },
  platform: 'node',
  external: [/^node:/, /^[a-z@](?!:)/],
  plugins: [yamlData()],
  output: { dir: 'dist', format: 'esm', cleanDir: true, chunkFileNames: 'chunks/[name]-[hash].js' },
});
