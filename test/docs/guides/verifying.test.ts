import { readFile } from 'node:fs/promises';
import { runLines } from '../../support/command-lines.js';
import { describeGuide, withBadge } from '../../support/guides.js';
import { blocksIn, readPage } from '../../support/pages.js';
import type { Workbench } from '../../support/run-cli.js';
import { memory } from '../../support/verifying.js';

const FILE = 'docs/guides/verifying.md';

/** A badge, and the list of issuers that the guide shows. */
async function prepare(bench: Workbench): Promise<void> {
  await withBadge(bench, ['--png', 'badge.png']);
  const list = blocksIn(await readPage(FILE)).find(({ language }) => language === 'json');
  await bench.write('issuers.json', list?.text ?? '');
}

await describeGuide(FILE, {
  snippets: {
    'In code': async (bench) => {
      await prepare(bench);
      const web = {
        'https://univ.example/.well-known/did.json': await readFile('did.json', 'utf8'),
      };
      return { 'microcert/fetching': { createFetcher: () => memory(web).fetcher } };
    },
  },
  commands: {
    'The shortest way': async (lines, bench) => {
      await prepare(bench);
      await runLines(lines, bench);
    },
    'Whom you trust': async (lines, bench) => {
      await prepare(bench);
      await runLines(lines, bench);
    },
  },
});
