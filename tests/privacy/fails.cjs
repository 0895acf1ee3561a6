/* eslint-disable @typescript-eslint/no-require-imports -- loaded before the program, with --require */
// Loaded before the program: makes it fail in the middle, with a person in the message, as a real mistake would.
const crypto = require('node:crypto');
const { createHash } = crypto;
crypto.createHash = (...args) => {
  const hash = createHash(...args);
  hash.update = () => {
    throw new TypeError(`Zutana-Marcada, V-12.345.678\n    at Zutana-Marcada (/home/Zutana-Marcada/list.js:1:1)`);
  };
  return hash;
};
require('node:module').syncBuiltinESMExports();
