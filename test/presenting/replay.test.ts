import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import {
  createSigner,
  type DidDocument,
  generateKeyPair,
  makeDidDocument,
} from '../../src/identity/index.js';
import { secure } from '../../src/proofs/index.js';
import {
  answered,
  badgeOf,
  CHALLENGE,
  DOMAIN,
  present,
  receive,
  seenStore,
} from '../support/presenting.js';

const DID = 'did:web:learner.example';

/** A presentation with proofs by two keys of its holder, and the document that lists both. */
async function withTwoProofs() {
  const [one, two] = [await generateKeyPair(), await generateKeyPair()];
  const keys = [
    { publicKey: one.publicKey, id: '#one' },
    { publicKey: two.publicKey, id: '#two' },
  ];
  const listed = {
    ...makeDidDocument({ did: DID, keys }),
    authentication: [`${DID}#one`, `${DID}#two`],
  } as DidDocument;
  const holder = createSigner({ keyPair: one, id: `${DID}#one` });
  const presentation = await secure(await present([await badgeOf(DID)], { holder }), {
    ...{ suite: 'eddsa-rdfc-2022', created: '2026-07-15T09:00:00Z' },
    signer: createSigner({ keyPair: two, id: `${DID}#two` }),
    proofPurpose: 'authentication',
    answering: { challenge: CHALLENGE, domain: DOMAIN },
  });
  return { presentation, listed };
}

// VC Data Integrity 1.0, section 2.1.1: each proof of a set stands by itself, whatever becomes of the others.
describe('a presentation with two proofs that comes again', () => {
  it.each([
    ['without the first of them', (proofs: readonly JsonObject[]) => proofs.slice(1)],
    ['without the second', (proofs: readonly JsonObject[]) => proofs.slice(0, 1)],
    ['in another order', (proofs: readonly JsonObject[]) => proofs.toReversed()],
  ])('%s MUST be refused', async (_, change) => {
    const { presentation, listed } = await withTwoProofs();
    const asked = { didDocuments: [listed], seen: seenStore() };
    expect((await receive(presentation, asked)).verdict).toBe('accepted');
    const proof = change(presentation['proof'] as readonly JsonObject[]);
    const again = await receive({ ...presentation, proof }, asked);
    expect(again).toMatchObject({ verdict: 'rejected', parts: [] });
    expect(answered(again, 'presentation.replay')).toBe('failed presentation.replayed');
  });
});
