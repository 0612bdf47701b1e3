import type { Options } from 'tsup';

// Declarations only: the modules themselves are written by rollup.config.mjs, which takes its entries from package.json.
// They are put together from those of each file by itself, as scripts/write-declarations.mjs leaves them.
// One entry for each code subpath in `exports` of package.json, plus the command line, which is a `bin`.
// test/tooling/exports.test.ts compares the two lists.
const options = {
  entry: {
    index: 'src/index.ts',
    'model/index': 'src/model/index.ts',
    'vocabulary/index': 'src/vocabulary/index.ts',
    'frameworks/index': 'src/frameworks/index.ts',
    'formats/open-badges/index': 'src/formats/open-badges/index.ts',
    'formats/elm/index': 'src/formats/elm/index.ts',
    'identity/index': 'src/identity/index.ts',
    'foundation/fetching-node': 'src/foundation/fetching-node.ts',
    'proofs/index': 'src/proofs/index.ts',
    'status/index': 'src/status/index.ts',
    'endorsing/index': 'src/endorsing/index.ts',
    'cohort/index': 'src/cohort/index.ts',
    'registry/index': 'src/registry/index.ts',
    'registry/sqlite/index': 'src/registry/sqlite/index.ts',
    'registry/postgres/index': 'src/registry/postgres/index.ts',
    'publishing/index': 'src/publishing/index.ts',
    'certificates/index': 'src/certificates/index.ts',
    'jobs/index': 'src/jobs/index.ts',
    'delivery/index': 'src/delivery/index.ts',
    'delivery/open-badges-api/index': 'src/delivery/open-badges-api/index.ts',
    'delivery/openid4vci/index': 'src/delivery/openid4vci/index.ts',
    'delivery/openid4vp/index': 'src/delivery/openid4vp/index.ts',
    'delivery/vc-api/index': 'src/delivery/vc-api/index.ts',
    'artwork/index': 'src/artwork/index.ts',
    'artwork/to-png-node': 'src/artwork/to-png-node.ts',
    'presenting/index': 'src/presenting/index.ts',
    'stacking/index': 'src/stacking/index.ts',
    'presenting/sd-jwt/index': 'src/presenting/sd-jwt/index.ts',
    'carriers/index': 'src/carriers/index.ts',
    'foundation/errors/listed': 'src/foundation/errors/listed.ts',
    'cli/main': 'src/cli/main.ts',
  },
  format: 'esm',
  target: 'es2022',
} satisfies Options;

const declarations = Object.keys(options.entry).map(
  (name) => [name, `.declarations/${name}.d.ts`] as const,
);

const withDeclarations: Options = {
  ...options,
  dts: {
    only: true,
    entry: Object.fromEntries(declarations),
    compilerOptions: { ignoreDeprecations: '6.0' }, // tsup sets `baseUrl`, which TypeScript 6 deprecates
  },
};

export default withDeclarations;
