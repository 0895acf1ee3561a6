// What the build puts beside the packages that it takes into our own files: they stay as they are.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

const IN_PACKAGES = /[\\/]node_modules[\\/]/u;

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

/** The folder of the package that a file belongs to. */
function packageOf(file) {
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json')) || JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).name === undefined) folder = dirname(folder);
  return folder;
}
