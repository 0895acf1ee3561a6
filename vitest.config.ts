import { defineConfig } from 'vitest/config';
import { yamlData } from './data.plugin.js';

export default defineConfig({
  plugins: [yamlData()],
  test: {
    include: ['tests/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    server: { deps: { inline: ['inquirer'] } },
  },
});
