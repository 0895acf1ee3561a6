/**
 * Starts the built program. Each of its files lies beside what V8 made of it when the
 * program was built, so that nothing has to be compiled again: a third of a short run.
 * A node of another version can use nothing of that and compiles as always. Nothing is
 * ever written.
 */
'use strict';
const { readFileSync } = process.getBuiltinModule('node:fs');
const { dirname, join } = process.getBuiltinModule('node:path');
const { Script } = process.getBuiltinModule('node:vm');

/** A file of the program, compiled, or what was kept of it. */
function compile(file, cachedData) {
  return new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    cachedData,
  });
}

function keptFor(file) {
  try {
    return readFileSync(`${file}.v8`);
  } catch {
    return undefined;
  }
}

/**
 * @param onCompiled told of each file with its script: the build keeps what V8 made
 * @param main the file that the program, or a thread of it, begins with
 */
function start(onCompiled, main = 'main.cjs') {
  const modules = new Map();
  const load = (file) => {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const folder = dirname(file);
    const script = compile(file, keptFor(file));
    onCompiled?.(file, script);
    const requireFrom = (id) => (id.startsWith('.') ? load(join(folder, id)) : require(id));
    script.runInThisContext()(module.exports, requireFrom, module, file, folder);
    return module.exports;
  };
  load(join(__dirname, main));
}

module.exports = { compile, start };
