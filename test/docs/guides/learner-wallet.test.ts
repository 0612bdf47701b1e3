import { readFile } from 'node:fs/promises';
import { expect } from 'vitest';
import { type CommandLine, runLine, runLines } from '../../support/command-lines.js';
import { describeGuide, mustRun, withBadge } from '../../support/guides.js';
import type { Workbench } from '../../support/run-cli.js';
import { sdJwtFor } from '../../support/wallets.js';

/** A wallet with a badge about its DID, and an attestation to be shown in part. */
async function keep(lines: readonly CommandLine[], bench: Workbench): Promise<void> {
  const [init, add, list, present, presentPart, copy, ...more] = lines;
  if (!init || !add || !list || !present || !presentPart || !copy)
    throw new Error('the guide has too few commands');
  expect(more).toEqual([]);
  await runLine(init, bench);
  const { did } = JSON.parse(await readFile('wallet/wallet.json', 'utf8')) as { did: string };

  await withBadge(bench);
  const award = `learner: { id: "${did}" }\nawardedOn: "2026-07-01"\nresults: [{ assessment: case-study, value: "14" }]\n`;
  await bench.write('award.yaml', award);
  const files = 'definition.yaml --award award.yaml --issuer issuer.yaml --key issuer-key.json';
  const out = ['--png', 'badge.png', '--pdf', 'certificate.pdf', '--out', 'badge.json', '--force'];
  expect((await bench.microcert(['issue', ...files.split(' '), ...out])).code).toBe(0);
  await runLine(add, bench);
  const web = { 'https://univ.example/.well-known/did.json': await readFile('did.json', 'utf8') };
  expect((await runLine(list, bench, { web })).out).toContain('2026-07-01');
  await runLine(present, bench);
  await bench.write('attestation.sd-jwt', await sdJwtFor(did));
  await mustRun(bench, ['wallet', 'add', 'attestation.sd-jwt']);
  const part = await runLine(presentPart, bench);
  expect(part.out).not.toContain('Marked');
  await runLine(copy, bench);
}

await describeGuide('docs/guides/learner-wallet.md', {
  commands: {
    'For learners: a wallet of your own': keep,
    'A badge that names you by something else': async (lines, bench) => {
      await runLines(lines, bench);
    },
  },
});
