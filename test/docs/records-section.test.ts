import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { createIssuer } from '../../src/issuing/index.js';
import { verify } from '../../src/verifying/index.js';
import { NOW } from '../support/issuing.js';
import { UNIVERSITY } from '../support/verifying.js';

const SECTION = /^### Learner records: several badges in one file\n(.*?)^### /ms;

it('the snippet of the README on learner records MUST run, and print what stands beside it', async () => {
  const [, section = ''] = SECTION.exec(await readFile('README.md', 'utf8')) ?? [];
  const [, block = ''] = /```ts\n(.*?)```/s.exec(section) ?? [];
  const [, promised = ''] = /console\.log\(.*\); \/\/ (.*)$/m.exec(block) ?? [];
  const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
  const issuer = createIssuer({ profile, signer: UNIVERSITY.signer, clock: () => NOW });
  const definition = { id: 'https://univ.example/micro/soil-health', title: { fr: 'Sols' } };
  const learner = { id: 'did:example:learner' };
  const badge = await issuer.issue(definition, { learner, awardedOn: '2026-03-01' });
  const printed: unknown[] = [];
  const given = {
    ...{ issuer, definition, badge, profile },
    verify: (record: object, options: { trust: string[] }) =>
      verify(record, { ...options, clock: () => NOW }),
    console: { log: (...values: unknown[]) => printed.push(...values) },
  };
  const run = new Function(...Object.keys(given), `return (async () => { ${block} })()`) as (
    ...values: unknown[]
  ) => Promise<void>;
  await run(...Object.values(given));
  expect(printed).toEqual(['accepted', ['accepted']]);
  expect(promised).toBe("accepted [ 'accepted' ]");
});
