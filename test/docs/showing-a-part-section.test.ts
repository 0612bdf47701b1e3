import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { expect, it } from 'vitest';
import { createSigner, didKeyFor, generateKeyPair } from '../../src/identity/index.js';
import * as sdJwt from '../../src/presenting/sd-jwt/index.js';
import { COMPLETE } from '../support/definitions.js';
import { seenStore } from '../support/presenting.js';

const [issuerKeys, holderKeys] = await Promise.all([generateKeyPair(), generateKeyPair()]);
const id = didKeyFor(issuerKeys.publicKey);
const learner = {
  id: didKeyFor(holderKeys.publicKey),
  name: 'Camille Exemple',
};

it('the README MUST show code that shows a part as it says', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const section = readme.split('### Showing a part')[1]?.split('\n### ')[0] ?? '';
  const block = /```ts\n([\s\S]*?)```/.exec(section)?.[1] ?? '';
  const promised = /console\.log\(.*\); \/\/ (.*)/.exec(block)?.[1];
  const given = {
    ...{ sdJwt, definition: COMPLETE, profile: { id, name: 'Université Exemple', country: 'FR' } },
    award: { learner, awardedOn: '2026-07-01', results: [{ assessment: 'exam', value: '14' }] },
    signer: createSigner({ keyPair: issuerKeys }),
    holder: createSigner({ keyPair: holderKeys }),
    asked: { challenge: 'n-1', domain: 'https://jobs.example' },
    ...{ trust: [id], seen: seenStore() },
  };
  const printed: string[] = [];
  const log = (...values: unknown[]) =>
    printed.push(...values.map((value) => (typeof value === 'string' ? value : inspect(value))));
  const run = new Function(
    ...[...Object.keys(given), 'console'],
    `return (async () => { const { issueSdJwtVc, presentSdJwtVc, verifySdJwtVc } = sdJwt;
      ${block.replace(/^import .*$/m, '')} })()`,
  ) as (...values: unknown[]) => Promise<void>;
  await run(...Object.values(given), { log });
  expect(printed.join(' ')).toBe(promised);
  expect(promised).toBe("accepted [ 'title', 'date' ]");
});
