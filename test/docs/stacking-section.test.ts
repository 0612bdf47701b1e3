import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createIssuer } from '../../src/issuing/index.js';
import * as stacking from '../../src/stacking/index.js';
import { NOW } from '../support/issuing.js';
import { UNIVERSITY } from '../support/verifying.js';

const SECTION = /^### Stacking: does it add up to a diploma\?\n(.*?)^### /ms;

it('the snippet of the README on stacking MUST run, and print what stands beside it', async () => {
  const [, section = ''] = SECTION.exec(await readFile('README.md', 'utf8')) ?? [];
  const [, block = ''] = /```ts\n(.*?)```/s.exec(section) ?? [];
  const [, promised = ''] = /console\.log\(.*\); \/\/ (.*)$/m.exec(block) ?? [];
  const body = block.replace(/^import .*$/m, '');

  const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
  const issuer = createIssuer({ profile, signer: UNIVERSITY.signer, clock: () => NOW });
  const badge = await issuer.issue(
    { id: 'https://univ.example/micro/soil-health', title: { fr: 'Sols' }, workload: { ects: 2 } },
    { learner: { id: 'did:example:learner' }, awardedOn: '2026-03-01' },
  );
  const printed: unknown[] = [];
  const run = new Function(
    ...['stacking', 'badge', 'profile', 'console'],
    `return (async () => { const { checkStack, definePathway } = stacking; ${body} })()`,
  ) as (...given: unknown[]) => Promise<void>;
  const log = (...values: unknown[]) => printed.push(...values);
  const checkStack: typeof stacking.checkStack = (pathway, credentials, options) =>
    stacking.checkStack(pathway, credentials, { ...options, clock: () => NOW });
  await run({ ...stacking, checkStack }, badge, profile, { log });
  expect(printed).toEqual(['not-yet', ['air']]);
  expect(promised).toBe("not-yet, [ 'air' ]");
});
