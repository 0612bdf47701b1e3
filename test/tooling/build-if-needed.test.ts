import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

let folder = '';
const at = (name: string): string => join(folder, name);

/** A project whose build counts how often it was run. */
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'build-'));
  for (const name of ['src', 'scripts', 'node_modules']) mkdirSync(at(name));
  cpSync(new URL('../../scripts/build-if-needed.mjs', import.meta.url), at('scripts/it.mjs'));
  writeFileSync(at('src/index.ts'), 'one');
  writeFileSync(at('builds'), '');
  writeFileSync(
    at('build.mjs'),
    `import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
     const source = readFileSync('src/index.ts', 'utf8');
     appendFileSync('builds', 'x');
     if (source === 'broken') process.exit(7);
     mkdirSync('dist', { recursive: true });
     writeFileSync('dist/index.js', source);`,
  );
  writeFileSync(at('package.json'), JSON.stringify({ scripts: { build: 'node build.mjs' } }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const run = (): number | null => spawnSync(process.execPath, [at('scripts/it.mjs')]).status;
const builds = (): number => readFileSync(at('builds'), 'utf8').length;

it('MUST build once for sources that stay as they are', () => {
  expect([run(), run(), run()]).toEqual([0, 0, 0]);
  expect(builds()).toBe(1);
});

it.each([
  ['a source', 'src/index.ts'],
  ['a new source', 'src/more.ts'],
  ['a setting', 'tsconfig.json'],
  ['what was built', 'dist/index.js'],
])('MUST build again after a change of %s', (_, file) => {
  run();
  writeFileSync(at(file), 'two');
  expect([run(), run()]).toEqual([0, 0]);
  expect(builds()).toBe(2);
});

it('MUST build again where the built files are gone', () => {
  run();
  rmSync(at('dist'), { recursive: true });
  expect(run()).toBe(0);
  expect(readFileSync(at('dist/index.js'), 'utf8')).toBe('one');
});

it('MUST hand on that a build failed, and try again the next time', () => {
  run();
  writeFileSync(at('src/index.ts'), 'broken');
  expect([run(), run()]).toEqual([7, 7]);
  writeFileSync(at('src/index.ts'), 'one');
  expect(run()).toBe(0);
  expect(builds()).toBe(4);
});
