import { cp, readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { createIssuer } from '../../src/issuing/index.js';
import { runLines } from '../support/command-lines.js';
import { describeGuide, mustRun, withBadge } from '../support/guides.js';
import { blocksIn, ROOT, readPage } from '../support/pages.js';
import { UNIVERSITY } from '../support/verifying.js';

const blocks = blocksIn(await readPage('README.md'));

/** What is shown under a heading MUST be in what was answered, line by line. */
function expectShown(heading: string, answers: readonly { readonly out: string }[]): void {
  const shown = blocks.find((block) => block.heading === heading && block.language === 'text');
  const lines = answers.flatMap(({ out }) => out.split('\n'));
  expect(lines).toEqual(expect.arrayContaining(shown?.text.trimEnd().split('\n') ?? ['']));
}

const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };

await describeGuide('README.md', {
  snippets: {
    'Use it': () => ({}),
    'Add up towards a diploma': async () => {
      const issuer = createIssuer({ profile, signer: UNIVERSITY.signer });
      const badge = await issuer.issue(
        { id: 'https://univ.example/micro/soil-health', title: { en: 'Soil' } },
        { learner: { id: 'did:example:learner' }, awardedOn: '2026-07-01' },
      );
      return { profile, badge };
    },
  },
  commands: {
    'Describe, and check': async (lines, bench) => {
      const sample = 'examples/commission-annex-1';
      await cp(`${ROOT}${sample}`, bench.path(sample), { recursive: true });
      expectShown('Describe, and check', await runLines(lines, bench));
    },
    'Issue, to one or to many': async (lines, bench) => {
      await withBadge(bench);
      const rows = 'learnerId,result.case-study,awardedOn\ndid:example:a,14.5,2026-07-01\n';
      await bench.write('jury.csv', rows);
      await runLines(lines, bench);
      const trust = ['--trust', 'did:web:univ.example', '--site', 'site'];
      await mustRun(bench, ['verify', 'badges.jsonl', ...trust]);
    },
    'Make it something to show': async (lines, bench) => {
      await withBadge(bench);
      await runLines(lines, bench);
    },
    Verify: async (lines, bench) => {
      await withBadge(bench);
      const forged = (await readFile('badge.json', 'utf8')).replace('14.5', '18.5');
      await bench.write('forged.json', forged);
      expectShown('Verify', await runLines(lines, bench));
    },
    'Hold and show: the learner decides': async (lines, bench) => {
      await withBadge(bench);
      await runLines(lines, bench);
    },
  },
});
