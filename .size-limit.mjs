// What an import costs before anything is called: the entry with everything it imports statically, minified and
// compressed (brotli). Whatever sits behind `import()` is left out, as it is loaded only when it is needed.

const lazyStaysOut = {
  name: 'lazy-stays-out',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, kind }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

const modifyEsbuildConfig = (config) => ({
  ...config,
  format: 'esm',
  target: 'es2022',
  logLevel: 'error',
  plugins: [...(config.plugins ?? []), lazyStaysOut],
});

const entry = (name, file, limit) => ({
  name,
  path: `dist/${file}.js`,
  limit,
  ignore: ['node:*'],
  modifyEsbuildConfig,
});

export default [
  entry('microcert', 'index', '80.5 kB'),
  entry('microcert/model', 'model/index', '23.2 kB'),
  entry('microcert/vocabulary', 'vocabulary/index', '9 kB'),
  entry('microcert/frameworks', 'frameworks/index', '48.3 kB'),
  entry('microcert/formats/open-badges', 'formats/open-badges/index', '54.2 kB'),
  entry('microcert/formats/elm', 'formats/elm/index', '56.6 kB'),
  entry('microcert/identity', 'identity/index', '23.9 kB'),
  entry('microcert/fetching', 'foundation/fetching-node', '10.2 kB'),
  entry('microcert/proofs', 'proofs/index', '23.8 kB'),
  entry('microcert/status', 'status/index', '14.8 kB'),
  entry('microcert/cohort', 'cohort/index', '23 kB'),
  entry('microcert/registry', 'registry/index', '46 kB'),
  entry('microcert/registry/sqlite', 'registry/sqlite/index', '24.8 kB'),
  entry('microcert/registry/postgres', 'registry/postgres/index', '24.8 kB'),
  entry('microcert/certificates', 'certificates/index', '58.5 kB'),
  entry('microcert/jobs', 'jobs/index', '25.7 kB'),
  entry('microcert/artwork', 'artwork/index', '62 kB'),
  entry('microcert/artwork/png', 'artwork/to-png-node', '18 kB'),
  entry('microcert/stacking', 'stacking/index', '71 kB'),
  entry('microcert/carriers', 'carriers/index', '41 kB'),
  entry('microcert/errors', 'foundation/errors/index', '6.4 kB'),
  entry('microcert/publishing', 'publishing/index', '46 kB'),
];
