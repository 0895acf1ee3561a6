// Loaded before the program: counts its steps on files. At the step that
// AMNISTIA_STEP names (`read 2` is the second reading, `any 7` the seventh step of all)
// it says so on descriptor 3 and goes on when a word comes back: what a test does in
// the meantime happens there, however fast or busy the machine is. At the end it says how
// many steps there were.
'use strict';
const fs = require('node:fs');
const { readSync, writeSync } = fs;
const [kind, number] = (process.env.AMNISTIA_STEP ?? '').split(' ');
const counts = { any: 0 };

function step(name) {
  counts[name] = (counts[name] ?? 0) + 1;
  counts.any += 1;
  if ((kind === name || kind === 'any') && counts[kind] === Number(number)) {
    writeSync(3, 'stopped\n');
    readSync(3, Buffer.alloc(1));
  }
}

function counted(owner, method, name) {
  const work = owner[method];
  owner[method] = Object.assign(function (...args) {
    step(name);
    return work.apply(this, args);
  }, work);
}

for (const method of ['openSync', 'close', 'fsync', 'fchmod', 'fchown']) counted(fs, method, method);
counted(fs, 'writeFile', 'write');
for (const method of ['access', 'link', 'lstat', 'readdir', 'readFile', 'realpath', 'rename', 'stat', 'unlink']) counted(fs.promises, method, method);
const { open } = fs.promises;
fs.promises.open = async (...args) => {
  step('open');
  const handle = await open(...args);
  for (const method of ['read', 'stat', 'close']) counted(handle, method, method);
  return handle;
};
process.on('exit', () => { writeSync(3, `${String(counts.any)} steps\n`); });
