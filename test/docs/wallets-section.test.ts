import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import * as delivery from '../../src/delivery/index.js';
import * as openid4vci from '../../src/delivery/openid4vci/index.js';
import * as openid4vp from '../../src/delivery/openid4vp/index.js';
import { createIssuer } from '../../src/issuing/index.js';
import * as publishing from '../../src/publishing/index.js';
import { openRegistry } from '../../src/registry/index.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { DEFINITION, SECRET } from '../support/delivery.js';
import { temporaryFolder } from '../support/registries.js';
import { UNIVERSITY } from '../support/verifying.js';

const SECTION = /^### Into a wallet, and out of it\n(.*?)^### /ms;
const folder = temporaryFolder();

it('the section on wallets MUST have code that does what it says', async () => {
  const [, section = ''] = SECTION.exec(await readFile('README.md', 'utf8')) ?? [];
  const [, block = ''] = /```ts\n(.*?)```/s.exec(section) ?? [];
  const body = block.split('\n').filter((line) => !line.startsWith('import '));
  const registry = await openRegistry({ driver: sqliteDriver({ file: `${folder()}/r.db` }) });
  const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
  const given = {
    ...{ ...delivery, ...openid4vci, ...openid4vp, ...publishing, registry, secret: SECRET },
    profile: { ...profile, id: 'did:web:univ.example' },
    ...{ issuer: createIssuer({ profile, signer: UNIVERSITY.signer }), signer: UNIVERSITY.signer },
    definition: DEFINITION,
    award: { learner: { id: 'did:example:learner', name: 'Zoé Exemple' }, awardedOn: '2026-07-01' },
  };
  const run = new Function(
    'given',
    `const { ${Object.keys(given).join(', ')} } = given; return (async () => {
${body.join('\n')}
return { offer, asked, result };
})()`,
  ) as (given: object) => Promise<Record<'offer' | 'asked' | 'result', Record<string, unknown>>>;
  const { offer, asked, result } = await run(given);
  expect(offer['link']).toMatch(/^openid-credential-offer:/);
  expect(offer['txCode']).toMatch(/^\d{6}$/);
  expect(asked['link']).toMatch(/^openid4vp:/);
  expect(result).toEqual({ state: 'waiting' });
  await registry.close();
});
