/** The walls of the design: data flows one way. */
const forbid = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });
module.exports = {
  forbidden: [
    forbid('no-cycles', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }, 'One thing cannot come before itself.'),
    forbid('case-knows-no-rules', { path: '^src/case' }, { path: '^src/(rules|offences|intake|append|report|i18n|cli|interview|lists|pending|authoring|country|evaluation)' }, 'What a case is does not depend on any law.'),
    forbid('offences-know-no-rules', { path: '^src/offences' }, { path: '^src/(rules|intake|append|report|i18n|cli|interview|lists|pending|authoring|country|evaluation)' }, 'What a charge names does not depend on what a law makes of it.'),
    forbid('rules-know-no-files-or-screens', { path: '^src/rules' }, { path: '^src/(intake|append|report|i18n|cli|interview|lists|pending|authoring|country|evaluation)' }, 'A determination needs facts and a law, nothing else.'),
    forbid('core-has-no-disk', { path: '^src/(case|offences|rules)' }, { dependencyTypes: ['core'] }, 'The core reads no clock, environment or disk.'),
    forbid('intake-knows-no-report', { path: '^src/intake' }, { path: '^src/(append|report|cli|interview|lists|pending|authoring|evaluation)' }, 'Reading does not depend on writing.'),
    forbid('country-knows-no-reader', { path: '^src/country' }, { path: '^src/(intake|append|report|cli|interview|lists|pending|authoring|evaluation)' }, 'The country\'s pack is what others read by.'),
    forbid('pack-is-data', { path: '^src/country/pack/' }, { path: '^src/(?!country/pack/)' }, 'A file of the pack is data with its type.'),
    forbid('anonymity-knows-cells-alone', { path: '^src/anonymity' }, { path: '^src/(offences|rules|country|authoring|intake|append|report|i18n|cli|interview|lists|pending|evaluation|text|zip)' }, 'What hides a row among others does not know whose it is.'),
    forbid('append-knows-no-result', { path: '^src/append' }, { path: '^src/(report|cli|interview|lists|pending|authoring|evaluation)' }, 'A row of somebody\'s sheet holds facts, never what a law makes of them.'),
    forbid('report-knows-no-intake', { path: '^src/report' }, { path: '^src/(intake|append|cli|interview|evaluation)' }, 'A report is a function of the result.'),
    forbid('lists-pending-and-authoring-take-arguments', { path: '^src/(lists|pending|authoring)/' }, { path: '^src/(intake|append|report|cli|interview|evaluation)' }, 'They look at cases that others read and that others show.'),
    forbid('words-know-nothing', { path: '^src/i18n' }, { path: '^src/(intake|append|report|cli|interview|lists|pending)' }, 'Words depend only on the names that they are for.'),
    forbid('tools-know-nobody', { path: '^src/(text|zip)/' }, { path: '^src/', pathNot: '^src/$1/' }, 'What cuts a line or packs a part does not know what it is for.'),
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
