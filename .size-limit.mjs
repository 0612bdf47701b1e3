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
  entry('microcert', 'index', '79.5 kB'),
  entry('microcert/model', 'model/index', '22.4 kB'),
  entry('microcert/vocabulary', 'vocabulary/index', '8.8 kB'),
  entry('microcert/frameworks', 'frameworks/index', '47.7 kB'),
  entry('microcert/formats/open-badges', 'formats/open-badges/index', '52.7 kB'),
  entry('microcert/formats/elm', 'formats/elm/index', '53.9 kB'),
  entry('microcert/identity', 'identity/index', '22 kB'),
  entry('microcert/fetching', 'foundation/fetching-node', '7.4 kB'),
  entry('microcert/proofs', 'proofs/index', '23.2 kB'),
  entry('microcert/status', 'status/index', '12.2 kB'),
  entry('microcert/endorsing', 'endorsing/index', '48.4 kB'),
  entry('microcert/cohort', 'cohort/index', '21.8 kB'),
  entry('microcert/registry', 'registry/index', '45 kB'),
  entry('microcert/registry/sqlite', 'registry/sqlite/index', '23 kB'),
  entry('microcert/registry/postgres', 'registry/postgres/index', '22.3 kB'),
  entry('microcert/certificates', 'certificates/index', '59.6 kB'),
  entry('microcert/jobs', 'jobs/index', '26.7 kB'),
  entry('microcert/delivery', 'delivery/index', '5.9 kB'),
  entry('microcert/delivery/open-badges-api', 'delivery/open-badges-api/index', '32.4 kB'),
  entry('microcert/delivery/openid4vci', 'delivery/openid4vci/index', '45.4 kB'),
  entry('microcert/delivery/openid4vp', 'delivery/openid4vp/index', '21.4 kB'),
  entry('microcert/delivery/vc-api', 'delivery/vc-api/index', '50.3 kB'),
  entry('microcert/artwork', 'artwork/index', '78.8 kB'),
  entry('microcert/artwork/png', 'artwork/to-png-node', '6.3 kB'),
  entry('microcert/presenting', 'presenting/index', '28.9 kB'),
  entry('microcert/stacking', 'stacking/index', '70.7 kB'),
  entry('microcert/presenting/sd-jwt', 'presenting/sd-jwt/index', '64.7 kB'),
  entry('microcert/carriers', 'carriers/index', '42.7 kB'),
  entry('microcert/errors', 'foundation/errors/listed', '6.9 kB'),
  entry('microcert/publishing', 'publishing/index', '38.8 kB'),
];
