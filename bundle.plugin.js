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

/** Importing `node:process` makes node prepare every property of it; the global is the same object. */
export function isOwnGlobal(source, importer) {
  return source === 'node:process' && /[\\/]node_modules[\\/]chalk[\\/]/u.test(importer ?? '');
}

export function ownGlobals() {
  return {
    name: 'own-globals',
    resolveId(source, importer) {
      return isOwnGlobal(source, importer) ? '\0process' : null;
    },
    load(id) {
      return id === '\0process' ? { code: 'export default globalThis.process;', moduleType: 'js', moduleSideEffects: false } : null;
    },
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
