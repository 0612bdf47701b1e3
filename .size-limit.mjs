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
  entry('microcert', 'index', '78.1 kB'),
  entry('microcert/model', 'model/index', '22.1 kB'),
  entry('microcert/vocabulary', 'vocabulary/index', '9 kB'),
  entry('microcert/frameworks', 'frameworks/index', '47.2 kB'),
  entry('microcert/formats/open-badges', 'formats/open-badges/index', '53 kB'),
  entry('microcert/formats/elm', 'formats/elm/index', '55.4 kB'),
  entry('microcert/identity', 'identity/index', '22.7 kB'),
  entry('microcert/fetching', 'foundation/fetching-node', '9 kB'),
  entry('microcert/proofs', 'proofs/index', '22.5 kB'),
  entry('microcert/status', 'status/index', '13.7 kB'),
  entry('microcert/cohort', 'cohort/index', '22 kB'),
  entry('microcert/registry', 'registry/index', '45 kB'),
  entry('microcert/registry/sqlite', 'registry/sqlite/index', '24 kB'),
  entry('microcert/registry/postgres', 'registry/postgres/index', '24 kB'),
  entry('microcert/jobs', 'jobs/index', '24.5 kB'),
  entry('microcert/carriers', 'carriers/index', '23 kB'),
  entry('microcert/errors', 'foundation/errors/index', '5.2 kB'),
  entry('microcert/publishing', 'publishing/index', '46 kB'),
];
