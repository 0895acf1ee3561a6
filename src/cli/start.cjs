/**
 * Starts the built program. Each of its files lies beside what V8 made of it when the
 * program was built, so that nothing has to be compiled again: a third of a short run.
 * Only the very node that made it may take it: V8 looks at its own version alone, which
 * stays the same from one node to the next while the code within changes, and then ends
 * the process. Another node compiles as always. Nothing is ever written.
 */
'use strict';
const { readFileSync, statSync } = process.getBuiltinModule('node:fs');
const { dirname, join } = process.getBuiltinModule('node:path');
const { Script } = process.getBuiltinModule('node:vm');

/** A file of the program, compiled, or what was kept of it. */
function compile(file, cachedData) {
  return new Script(`(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`, {
    filename: file,
    cachedData,
  });
}

/** Where this node keeps what it made of a file: under its version, its machine and the size of its program. */
function keptName(file) {
  return `${file}.${process.version}-${process.platform}-${process.arch}-${statSync(process.execPath).size}.v8`;
}

function keptFor(file) {
  try {
    return readFileSync(keptName(file));
  } catch {
    return undefined;
  }
}

/** @param onCompiled told of each file with its script: the build keeps what V8 made */
function start(onCompiled) {
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
  load(join(__dirname, 'main.cjs'));
}

module.exports = { compile, keptName, start };
