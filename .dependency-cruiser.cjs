// Which part of src/ may import which. Imports go down only; rooms on one floor do not see each other.
// CONTRIBUTING.md says it in words.

const floors = [
  ['foundation'],
  ['vocabulary', 'linked-data'],
  ['model'],
  ['frameworks', 'formats'],
  ['identity'],
  ['proofs', 'status'],
  ['issuing', 'verifying'],
  ['presenting', 'stacking', 'endorsing'],
  ['carriers', 'registry'],
  ['artwork'],
  ['cohort', 'publishing'],
  ['certificates'],
  ['jobs', 'delivery'],
  ['cli', 'web', 'everyday.ts', 'index.ts'],
];

/** Folders whose own sub-folders know nothing of each other. */
const partitioned = ['frameworks', 'formats', 'proofs', 'carriers'];

const at = (rooms) => `^src/(${rooms.join('|').replaceAll('.', '\\.')})(/|$)`;
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    rule('resolvable', 'Every import must be found.', {}, { couldNotResolve: true }),
    rule('no-cycle', 'No import may lead back to its own file.', {}, { circular: true }),
    rule(
      'known-room',
      'Every folder of src/ has its floor in this file.',
      {},
      { path: '^src/', pathNot: at(floors.flat()) },
    ),
    ...floors
      .slice(0, -1)
      .map((rooms, i) =>
        rule(
          `${rooms[0]}-looks-down`,
          'Imports go down only.',
          { path: at(rooms) },
          { path: at(floors.slice(i + 1).flat()) },
        ),
      ),
    ...floors
      .slice(0, -1)
      .filter((rooms) => rooms.length > 1)
      .map((rooms) =>
        rule(
          `${rooms[0]}-stays-apart`,
          'Rooms on one floor do not import each other.',
          { path: `^src/(${rooms.join('|')})/` },
          { path: at(rooms), pathNot: '^src/$1/' },
        ),
      ),
    ...partitioned.map((room) =>
      rule(
        `${room}-rooms-apart`,
        'What two of these folders need goes to shared/. A framework may extend another, by its index.',
        { path: `^src/${room}/([^/]+)/` },
        {
          path: `^src/${room}/[^/]+/`,
          pathNot: `^src/${room}/($1|shared|vendor)/${room === 'frameworks' ? `|^src/${room}/[^/]+/index\\.ts$` : ''}`,
        },
      ),
    ),
    rule(
      'node-at-the-edges',
      'Everything else also runs in a browser: name the file *-node.ts, or ask foundation/native.ts.',
      { path: '^src/', pathNot: '^src/((cli|cohort|jobs|publishing|registry)/|.*-node\\.ts$)' },
      // A type alone is gone before the file runs.
      { dependencyTypes: ['core'], dependencyTypesNot: ['type-only', 'type-import'] },
    ),
    rule(
      'vendor-doors',
      'These packages are heavy and untyped, and are used in one place each. Their context files are data.',
      { path: '^src/', pathNot: '^src/(proofs/vendor/|linked-data/jsonld-fallback)' },
      { path: 'node_modules/(@digitalbazaar/(?![^/]+-context/)|jsonld/|rdf-canonize/)' },
    ),
    rule(
      'no-dev-dependency',
      'Tools of the tests are not installed at the user’s.',
      { path: '^src/' },
      // What the user may bring along is a tool of the tests as well.
      {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['npm-peer', 'npm-optional'],
        pathNot: '@types/',
      },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Without these, `exports` of packages is not read, and vendor-doors never fires.
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
};
