import { readFile, rm } from 'node:fs/promises';
import { expect, vi } from 'vitest';
import { runLine, runLines } from '../../support/command-lines.js';
import { COMPLETE } from '../../support/definitions.js';
import { describeGuide, withBadge, withExample } from '../../support/guides.js';
import type { Workbench } from '../../support/run-cli.js';

/** Issues to two learners through a registry; answers the id of the first credential. */
async function issueCohort(bench: Workbench): Promise<string> {
  await withBadge(bench);
  const row = (name: string) => `did:example:${name},14.5,2026-07-01\n`;
  await bench.write('jury.csv', `learnerId,result.case-study,awardedOn\n${row('a')}${row('b')}`);
  const files = 'definition.yaml --learners jury.csv --issuer issuer.yaml --key issuer-key.json';
  const kept =
    '--registry registry.db --status-url https://univ.example/status/ --suspendable --out badges.jsonl';
  const { code } = await bench.microcert(['issue', ...files.split(' '), ...kept.split(' ')]);
  expect(code).toBe(0);
  const [first = ''] = (await readFile('badges.jsonl', 'utf8')).split('\n');
  return (JSON.parse(first) as { readonly id: string }).id;
}

await describeGuide('docs/guides/issuing.md', {
  snippets: {
    'In code': async (bench) => {
      await withBadge(bench);
      vi.stubEnv('MICROCERT_KEY', await readFile('issuer-key.json', 'utf8'));
      return { definition: COMPLETE };
    },
  },
  commands: {
    'The shortest way': async (lines, bench) => {
      await withExample(bench);
      for (const name of ['issuer-key.json', 'did.json', 'badge.json'])
        await rm(name, { force: true });
      await runLines(lines, bench);
    },
    'After it is issued: revoke, correct, renew': async (lines, bench) => {
      const id = await issueCohort(bench);
      await bench.write(
        'corrected.yaml',
        'learner: { id: "did:example:a" }\nawardedOn: "2026-07-01"\nresults: [{ assessment: case-study, value: "15" }]\n',
      );
      for (const line of lines) {
        const args = line.args.map((word) => (word.startsWith('urn:uuid:') ? id : word));
        await runLine({ ...line, args }, bench);
      }
    },
  },
});
