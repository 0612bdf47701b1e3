import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** What threads of a cohort run, made of the sources: threads of Node 20 read JavaScript only. */
export async function threadFile(name: string): Promise<URL> {
  const folder = resolve('node_modules/.cache/microcert-threads', `${name}-${process.pid}`);
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: ['src/issuing/cohort/worker-node.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'es2022',
    packages: 'external',
    logLevel: 'error',
  });
  return pathToFileURL(resolve(folder, 'worker-node.mjs'));
}
