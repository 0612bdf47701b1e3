import { readFile } from 'node:fs/promises';
import { afterEach, expect, it, vi } from 'vitest';
import * as microcert from '../../src/index.js';
import * as presenting from '../../src/presenting/index.js';
import { COMPLETE } from '../support/definitions.js';
import { newParty } from '../support/verifying.js';

afterEach(() => vi.restoreAllMocks());

const SECTION = /^### Showing parts of a badge\n(.*?)^### /ms;

it('the section on showing parts MUST have code that does what it says', async () => {
  const [, section = ''] = SECTION.exec(await readFile('README.md', 'utf8')) ?? [];
  const [, block = ''] = /```ts\n(.*?)```/s.exec(section) ?? [];
  const body = block.split('\n').filter((line) => !line.startsWith('import '));
  const [university, learner] = [await newParty('P-256'), await newParty()];
  const given = {
    ...{ ...microcert, ...presenting, signer: university.signer, holder: learner.signer },
    ...{ challenge: 'challenge', domain: 'https://jobs.example' },
    profile: { id: university.id, name: 'Université Exemple' },
    definition: microcert.defineMicroCertification(COMPLETE),
    award: { learner: { id: learner.id }, awardedOn: '2026-07-01' },
  };
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const run = new Function(
    'given',
    `const { ${Object.keys(given).join(', ')} } = given; return (async () => {\n${body.join('\n')}\n})()`,
  ) as (given: object) => Promise<void>;
  await run(given);
  expect(log.mock.calls).toEqual([['accepted']]);
});
