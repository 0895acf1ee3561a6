/** The library: the same core without the command line. */
export { compileLaw } from './rules/compiled-law.ts';
export { Engine } from './rules/engine.ts';
export { version } from './version.ts';
