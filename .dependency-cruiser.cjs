/** The walls of the design: data flows one way. */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, 'One thing cannot come before itself.'),
    forbid('case-knows-no-rules', { path: '^src/case' }, { path: '^src/(rules|intake|report|i18n|cli|interview|lists|law|laws|run)' }, 'What a case is does not depend on any law.'),
    forbid('rules-know-no-files-or-screens', { path: '^src/rules' }, { path: '^src/(intake|report|i18n|cli|interview|lists|law|laws|run)' }, 'A determination needs facts and a law, nothing else.'),
    forbid('core-has-no-disk', { path: '^src/(case|rules)' }, { dependencyTypes: ['core'] }, 'The core reads no clock, environment or disk.'),
    forbid('intake-knows-no-report', { path: '^src/intake' }, { path: '^src/(report|cli|interview|lists|law|run)' }, 'Reading does not depend on writing.'),
    forbid('report-knows-no-intake', { path: '^src/report' }, { path: '^src/(intake|cli|interview|run)' }, 'A report is a function of the result.'),
    forbid('lists-and-law-take-arguments', { path: '^src/(lists|law)/' }, { path: '^src/(intake|report|cli|interview|run)' }, 'They look at cases that others read and that others show.'),
    forbid('words-know-nothing', { path: '^src/i18n' }, { path: '^src/(intake|report|cli|interview|lists)' }, 'Words depend only on the names that they are for.'),
    forbid('only-cli-is-the-door', { path: '^src/(?!cli)' }, { path: '^src/cli' }, 'Commands are the outermost layer.'),
    forbid('no-non-package-json', {}, { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] }, 'What another package happens to bring may be gone tomorrow: name it in package.json.'),
    forbid('not-to-dev-dep', { path: '^src' }, { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'], pathNot: ['node_modules/@types/'] }, 'Packages for development are not installed with the program.'),
    forbid('bin-only-opens-the-door', { path: '^bin' }, { pathNot: '^(\\.\\./)*dist/' }, 'bin starts the built program.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
};
