import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';
import { UNIVERSITY } from '../support/verifying.js';
import { badgeFile, makeTestWallet, type TestWallet } from '../support/wallets.js';

// docs/wallet.md promises names of members to programs.
const text = await readFile('docs/wallet.md', 'utf8');

let bench: Workbench;
let mine: TestWallet;
const answers = new Map<string, string>();
beforeAll(async () => {
  bench = await createWorkbench();
  const init = ['wallet', 'init', bench.path('first'), '--json'];
  answers.set('init', (await bench.microcert(init)).out);
  mine = await makeTestWallet(bench);
  const trust = ['--trust', UNIVERSITY.id, '--json'];
  const files = [await badgeFile(bench, mine.did, 1), await badgeFile(bench, mine.did, 2)];
  answers.set('add', (await mine.wallet('add', ...files, ...trust)).out);
  const file = bench.path('export.json');
  answers.set('exported', (await mine.wallet('export', file, '--json')).out);
  answers.set('export', await readFile(file, 'utf8'));
  await writeFile(join(mine.folder, 'credentials/2/credential.json'), '{');
  answers.set('list', (await mine.wallet('list', ...trust)).out);
  answers.set('removed', (await mine.wallet('remove', '1', '--json')).out);
});
afterAll(() => bench.remove());

/** Names of members, all the way down, of the first item of each list. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, 1).map(shapeOf);
  if (typeof value !== 'object' || value === null) return typeof value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, shapeOf(each)]));
}

it.each(['init', 'list', 'add', 'export', 'exported', 'removed'])(
  'docs/wallet.md MUST show the members that there are in %s',
  (name) => {
    const shown = new RegExp(`\`\`\`json ${name}\n([^\`]*)\`\`\``).exec(text)?.[1] ?? '';
    expect(shapeOf(JSON.parse(answers.get(name) ?? ''))).toMatchObject(
      shapeOf(JSON.parse(shown)) as object,
    );
  },
);
