// Runs the source as it stands, without a build: `npm run dev -- check case.json`.
// Types are taken out of each file when it is loaded; data comes as the build puts it in.
import { readFileSync } from 'node:fs';
import { register } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { isMainThread } from 'node:worker_threads';
import { transformSync } from 'rolldown/utils';
import { yamlData } from './data.plugin.js';

// Node calls the hooks below in a thread of their own, which loads this file once more.
if (isMainThread) register(import.meta.url);

const data = yamlData();
const path = (url) => fileURLToPath(url) + new URL(url).search;

export function resolve(source, context, next) {
  const file = context.parentURL?.startsWith('file:') ? data.resolveId(source, fileURLToPath(context.parentURL)) : null;
  if (file === null || file === undefined) return next(source, context);
  const url = pathToFileURL(file.replace(/\?.*$/u, ''));
  url.search = /\?.*$/u.exec(file)?.[0] ?? '';
  return { url: url.href, shortCircuit: true };
}

export async function load(url, context, next) {
  if (!url.startsWith('file:')) return next(url, context);
  const asData = await data.load(path(url));
  if (asData) return { format: 'module', source: asData.code, shortCircuit: true };
  if (!url.endsWith('.ts')) return next(url, context);
  const { code, map, errors } = transformSync(fileURLToPath(url), readFileSync(fileURLToPath(url), 'utf8'), { sourcemap: true });
  if (errors.length > 0) throw new SyntaxError(errors.map(({ message }) => message).join('\n'));
  const lines = Buffer.from(JSON.stringify(map)).toString('base64');
  return { format: 'module', source: `${code}\n//# sourceMappingURL=data:application/json;base64,${lines}`, shortCircuit: true };
}
