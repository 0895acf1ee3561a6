/* eslint-disable @typescript-eslint/no-require-imports -- loaded before the program, with --require */
// Loaded before the program: whatever would speak to a network or start another program is written down and fails.
const { appendFileSync } = require('node:fs');
const trap = (module, names) => {
  const object = require(module);
  for (const name of names) {
    const target = object.prototype?.[name] === undefined ? object : object.prototype;
    target[name] = () => {
      appendFileSync(process.env.AMNISTIA_TRAP, `${module}.${name}\n`);
      throw new Error('trapped');
    };
  }
};
trap('node:dns', ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse']);
trap('node:http', ['request', 'get', 'createServer']);
trap('node:https', ['request', 'get', 'createServer']);
trap('node:http2', ['connect', 'createServer']);
trap('node:net', ['connect', 'createConnection', 'createServer']);
trap('node:tls', ['connect', 'createServer']);
trap('node:dgram', ['createSocket']);
trap('node:child_process', ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']);
globalThis.fetch = () => {
  appendFileSync(process.env.AMNISTIA_TRAP, 'fetch\n');
  throw new Error('trapped');
};
