import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import * as presenting from '../../src/presenting/index.js';
import { NOW } from '../support/issuing.js';
import { badgeOf, LEARNER, seenStore } from '../support/presenting.js';
import { UNIVERSITY } from '../support/verifying.js';

const SECTION = /^### Presentations: this badge is mine\n(.*?)^### /ms;

it('the snippet of the README on presentations MUST run, and print what stands beside it', async () => {
  const [, section = ''] = SECTION.exec(await readFile('README.md', 'utf8')) ?? [];
  const [, block = ''] = /```ts\n(.*?)```/s.exec(section) ?? [];
  const [, promised = ''] = /console\.log\(.*\); \/\/ (.*)$/m.exec(block) ?? [];
  const printed: unknown[] = [];
  const run = new Function(
    ...['presenting', 'badge', 'holder', 'trust', 'seen', 'console'],
    `return (async () => { const { createPresentation, verifyPresentation } = presenting;
      ${block.replace(/^import .*$/m, '')} })()`,
  ) as (...given: unknown[]) => Promise<void>;
  const clock = () => NOW;
  const { createPresentation, verifyPresentation } = presenting;
  const timed: Pick<typeof presenting, 'createPresentation' | 'verifyPresentation'> = {
    createPresentation: (held, options) => createPresentation(held, { ...options, clock }),
    verifyPresentation: (input, options) => verifyPresentation(input, { ...options, clock }),
  };
  const log = (...values: unknown[]) => printed.push(...values);
  await run(timed, await badgeOf(), LEARNER.signer, [UNIVERSITY.id], seenStore(), { log });
  expect(printed.join(' ')).toBe(promised);
  expect(promised).toBe('accepted 1');
});
