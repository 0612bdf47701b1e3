// Writes the verifier page to dist/web: a folder of static files for any web server. The page itself is small and paints at
// once; what verifies is one file beside it that is loaded with it, as nothing can be loaded later without a network.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { META_POLICY } from './web-policy.mjs';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const from = (name) => resolve(root, 'src/web', name);

const common = {
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  legalComments: 'eof',
  logLevel: 'warning',
};

/** The page loads what verifies as a file of its own. */
const engineApart = {
  name: 'engine-apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/engine\.js$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path, external: true } : undefined,
    );
  },
};

/**
 * A schema that a credential names is compiled to code when it is read, which the policy of the page forbids: the check
 * then stays open, as the library has it where no compiler can be used.
 */
const noCompiler = {
  name: 'no-compiler',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ajv(\/|$)/ }, ({ path }) => ({ path, namespace: 'no-compiler' }));
    onLoad({ filter: /./, namespace: 'no-compiler' }, () => ({
      contents:
        'export class Ajv { constructor() { throw new Error("no code is made in this page"); } }' +
        'export { Ajv as Ajv2019, Ajv as Ajv2020 }; export default Ajv;',
    }));
  },
};

/** Builds the page into a folder. */
export async function buildWeb(out = resolve(root, 'dist/web')) {
  mkdirSync(out, { recursive: true });
  const engine = resolve(out, 'engine.js');
  await Promise.all([
    build({
      ...common,
      entryPoints: [from('main.ts')],
      outfile: resolve(out, 'main.js'),
      plugins: [engineApart],
    }),
    build({ ...common, entryPoints: [from('engine.ts')], outfile: engine, plugins: [noCompiler] }),
    build({
      ...{ minify: true, target: common.target, logLevel: common.logLevel },
      entryPoints: [from('style.css')],
      outfile: resolve(out, 'style.css'),
    }),
  ]);
  const page = readFileSync(from('index.html'), 'utf8').replace('%POLICY%', META_POLICY);
  writeFileSync(resolve(out, 'index.html'), page);
  copyFileSync(from('config.json'), resolve(out, 'config.json'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildWeb();
