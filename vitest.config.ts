import { defineConfig } from 'vitest/config';
import { yamlData } from './data.plugin.js';

export default defineConfig({
  plugins: [yamlData()],
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    // These only end what hangs: no test depends on how fast the machine is.
    testTimeout: 1_200_000,
    hookTimeout: 1_200_000,
    server: { deps: { inline: ['inquirer'] } },
  },
});
