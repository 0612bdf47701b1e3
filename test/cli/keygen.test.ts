import { readFile, stat, writeFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorkbench, type Workbench } from '../support/run-cli.js';

import { ISSUER, issueBadge, makeKey, trusting } from './issuing-bench.js';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.remove());

describe('microcert keygen', () => {
  it('MUST write the private key for its owner alone and never print it', async () => {
    await makeKey(bench);
    const { mode } = await stat(bench.path('key.json'));
    expect(mode & 0o777).toBe(0o600);
    const { d } = JSON.parse(await readFile(bench.path('key.json'), 'utf8'));
    expect(d).toMatch(/^[\w-]{43}$/);
    expect(await readFile(bench.path('did.json'), 'utf8')).not.toContain(d);
  });

  it.each([
    ['P-256', [], 'ecdsa-rdfc-2019'],
    ['P-384', ['--suite', 'ecdsa-jcs-2019'], 'ecdsa-jcs-2019'],
    ['Ed25519', ['--suite', 'eddsa-jcs-2022'], 'eddsa-jcs-2022'],
  ] as const)(
    'a key of kind %s MUST serve from issuing to verifying',
    async (algorithm, suite, made) => {
      await makeKey(bench, '--algorithm', algorithm);
      expect((await issueBadge(bench, ...suite)).code).toBe(0);
      const badge = JSON.parse(await readFile(bench.path('badge.json'), 'utf8'));
      expect(badge.proof).toMatchObject([{ cryptosuite: made }]);
      const { code } = await bench.microcert([
        'verify',
        bench.path('badge.json'),
        ...trusting(bench),
      ]);
      expect(code).toBe(0);
      await writeFile(bench.path('badge.json'), JSON.stringify({ ...badge, name: 'Other' }));
      expect(
        (await bench.microcert(['verify', bench.path('badge.json'), ...trusting(bench)])).code,
      ).toBe(1);
    },
  );

  it('an RSA key stands in the DID document as JWK, and signs no badge', async () => {
    await makeKey(bench, '--algorithm', 'RSA');
    const { verificationMethod } = JSON.parse(await readFile(bench.path('did.json'), 'utf8'));
    expect(verificationMethod).toMatchObject([
      { id: `${ISSUER}#key-1`, publicKeyJwk: { kty: 'RSA' } },
    ]);
    expect(Object.keys(verificationMethod[0].publicKeyJwk).sort()).toEqual(['e', 'kty', 'n']);
    const { code, err } = await issueBadge(bench);
    expect([code, err]).toEqual([2, expect.stringContaining('RSA')]);
    expect((await bench.microcert(['keygen', '--algorithm', 'P-521'])).code).toBe(2);
  });

  it('MUST NOT replace a key', async () => {
    await makeKey(bench);
    const before = await readFile(bench.path('key.json'), 'utf8');
    const { code } = await bench.microcert(['keygen', '--out', bench.path('key.json')]);
    expect(code).toBe(2);
    expect(await readFile(bench.path('key.json'), 'utf8')).toBe(before);
  });
});
