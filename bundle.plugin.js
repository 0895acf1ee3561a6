// What the build does to the packages that it takes into our own files.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const IN_PACKAGES = /[\\/]node_modules[\\/]/u;

/** Commander can start other programs as commands. Ours does not: what that needs is not loaded. */
export function slimCommander() {
  return {
    name: 'slim-commander',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]commander[\\/]lib[\\/]command\.js$/u.test(id)) return null;
      const replaced = { 'node:child_process': "{ spawn() { throw new Error('no commands of other programs'); } }", 'node:process': 'globalThis.process' };
      let changed = code;
      for (const [name, by] of Object.entries(replaced)) {
        const before = changed;
        changed = before.replace(`require('${name}')`, by);
        if (changed === before) this.error(`commander no longer requires ${name} as it did`);
      }
      return { code: changed };
    },
  };
}

/**
 * What chalk loads to find out by itself whether a terminal has colours: our program
 * decides that for each stream and tells it (src/cli/colour.ts).
 */
const FOR_CHALK = {
  'node:process': 'export default globalThis.process;',
  'node:os': "export default { release: () => '' };",
  'node:tty': 'export default { isatty: () => false };',
};

export function isForChalk(source, importer) {
  return Object.hasOwn(FOR_CHALK, source) && /[\\/]node_modules[\\/]chalk[\\/]/u.test(importer ?? '');
}

export function slimChalk() {
  return {
    name: 'slim-chalk',
    resolveId: (source, importer) => (isForChalk(source, importer) ? `\0chalk:${source}` : null),
    load: (id) => (id.startsWith('\0chalk:') ? { code: FOR_CHALK[id.slice('\0chalk:'.length)], moduleType: 'js', moduleSideEffects: false } : null),
  };
}

/** Tables of East Asian encodings, half a megabyte, stay in their package: they are read when such a file comes. */
export function rareTables() {
  return {
    name: 'rare-tables',
    resolveId(source, importer) {
      const table = /^\.\/tables\/[\w-]+\.json$/u.test(source) && /[\\/]iconv-lite[\\/]encodings[\\/]/u.test(importer ?? '');
      return table ? { id: `iconv-lite/encodings/${source.slice(2)}`, external: true } : null;
    },
  };
}

/** The licences of the packages that were taken in, beside what was built from them. */
export function thirdParty() {
  return {
    name: 'third-party',
    generateBundle(_options, bundle) {
      const folders = new Set(
        Object.values(bundle)
          .flatMap((chunk) => (chunk.type === 'chunk' ? chunk.moduleIds : []))
          .filter((id) => IN_PACKAGES.test(id))
          .map(packageOf),
      );
      const texts = [...folders].sort().map((folder) => {
        const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
        const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
        if (file === undefined) this.error(`${name}: no licence text`);
        return `${name} ${version} (${license})\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
      });
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY.txt', source: texts.join(`\n${'-'.repeat(72)}\n\n`) });
    },
  };
}

/** A file that is part of the program as it is. */
export function copied(file) {
  return {
    name: 'copied',
    buildStart() {
      this.addWatchFile(file);
    },
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: basename(file), source: readFileSync(file, 'utf8') });
    },
  };
}

/** The folder of the package that a file belongs to. */
function packageOf(file) {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json')) || JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name === undefined) folder = dirname(folder);
  return folder;
}
