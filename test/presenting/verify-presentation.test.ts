import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import {
  createSigner,
  type DidDocument,
  didJwkFor,
  generateKeyPair,
  makeDidDocument,
} from '../../src/identity/index.js';
import { type VerifyPresentationOptions, verifyPresentation } from '../../src/presenting/index.js';
import { secure, secureAsVcJwt } from '../../src/proofs/index.js';
import { NOW } from '../support/issuing.js';
import {
  answered,
  badgeOf,
  CHALLENGE,
  DOMAIN,
  LEARNER,
  present,
  receive,
  seenStore,
} from '../support/presenting.js';
import { badge, draft, memory, STRANGER, UNIVERSITY } from '../support/verifying.js';

const BADGE = await badgeOf();
const FORMATS = ['data-integrity', 'jwt'] as const;

// VC Data Model 2.0, section 4.13: verifiable presentations
describe.each(FORMATS)('a presentation by %s', (format) => {
  it('MUST be accepted where its holder answers the challenge with a badge about them', async () => {
    const report = await receive(await present([BADGE], { format }));
    expect(report.checks.map(({ outcome }) => outcome)).not.toContain('failed');
    expect(report).toMatchObject({ verdict: 'accepted', holder: LEARNER.id, securing: format });
    expect(report.parts.map(({ report: { verdict } }) => verdict)).toEqual(['accepted']);
    expect(report.parts[0]?.document).toEqual(BADGE);
  });

  it('MUST take several credentials, JSON and JWT beside each other, each with its own report', async () => {
    const second = await badgeOf(LEARNER.id, { id: 'urn:example:second' });
    const { credentialSubject } = BADGE;
    const jwt = await secureAsVcJwt(draft({ credentialSubject }), { signer: UNIVERSITY.signer });
    const report = await receive(await present([BADGE, jwt, JSON.stringify(second)], { format }));
    expect(report.verdict).toBe('accepted');
    expect(report.parts.map(({ pointer, report: { securing } }) => [pointer, securing])).toEqual([
      ['/verifiableCredential/0', 'data-integrity'],
      ['/verifiableCredential/1', 'jwt'],
      ['/verifiableCredential/2', 'data-integrity'],
    ]);
  });

  it('MUST be refused for another challenge, and for another domain', async () => {
    const presentation = await present([BADGE], { format });
    const other = await receive(presentation, { challenge: 'another' });
    expect(other).toMatchObject({ verdict: 'rejected', parts: [] });
    expect(answered(other, 'presentation.challenge')).toBe('failed presentation.challenge');
    const elsewhere = await receive(presentation, { domain: 'https://other.example' });
    expect(elsewhere).toMatchObject({ verdict: 'rejected', parts: [] });
    expect(answered(elsewhere, 'presentation.domain')).toBe('failed presentation.domain');
  });

  it.each([
    ['before its end', 299, 'passed'],
    ['within the skew after its end', 359, 'passed'],
    ['after its end', 361, 'failed'],
    ['within the skew before it was made', -59, 'passed'],
    ['before it was made', -61, 'failed'],
  ])('MUST be judged by its dates: %s', async (_, seconds, outcome) => {
    const presentation = await present([BADGE], { format });
    const report = await receive(presentation, { clock: () => NOW + seconds * 1000 });
    expect(answered(report, 'presentation.dates').split(' ')[0]).toBe(outcome);
    expect(report.verdict).toBe(outcome === 'passed' ? 'accepted' : 'rejected');
  });

  it('MUST be no older than the verifier accepts, however long it says that it holds', async () => {
    const presentation = await present([BADGE], { format, expiresInSeconds: 86_400 });
    const clock = () => NOW + 3600_000;
    const late = await receive(presentation, { clock });
    expect(answered(late, 'presentation.dates')).toBe('failed presentation.too-old');
    expect((await receive(presentation, { clock, maxAgeSeconds: 7200 })).verdict).toBe('accepted');
  });

  it('of somebody else’s badge MUST be refused, unless the verifier takes it from anyone', async () => {
    const presentation = await present([await badgeOf(STRANGER.id)], { format });
    const report = await receive(presentation);
    expect(report.verdict).toBe('rejected');
    expect(answered(report, 'presentation.subject')).toBe('failed presentation.other-subject');
    const open = await receive(presentation, { holderIs: 'anyone' });
    expect(open.verdict).toBe('accepted');
    expect(answered(open, 'presentation.subject')).toBe('skipped presentation.anyone');
  });

  it('of a badge whose learner has no DID yet MUST stay open, and say what can be done', async () => {
    const subject = (await badge())['credentialSubject'] as JsonObject;
    const identifier = [
      {
        type: 'IdentityObject',
        hashed: false,
        identityHash: 'a@b.example',
        identityType: 'emailAddress',
      },
    ];
    const { id: _, ...rest } = subject;
    const report = await receive(
      await present([await badge({ credentialSubject: { ...rest, identifier } })], { format }),
    );
    expect(report.verdict).toBe('undetermined');
    expect(answered(report, 'presentation.subject')).toBe(
      'indeterminate presentation.unknown-subject',
    );
  });

  it('MUST be refused where one of its credentials is: each is judged as `verify` judges it', async () => {
    const forged = { ...(await badgeOf()), name: 'Another name' };
    const report = await receive(await present([BADGE, forged], { format }));
    expect(report.verdict).toBe('rejected');
    expect(answered(report, 'presentation.credentials')).toBe('failed presentation.rejected');
    expect(report.parts.map(({ report: { verdict } }) => verdict)).toEqual([
      'accepted',
      'rejected',
    ]);
  });

  it('without a credential MUST be refused, unless control of a DID is all that is asked', async () => {
    const presentation = await present([], { format });
    const report = await receive(presentation);
    expect(answered(report, 'presentation.credentials')).toBe('failed presentation.empty');
    const asked = await receive(presentation, { mayBeEmpty: true });
    expect(asked).toMatchObject({ verdict: 'accepted', holder: LEARNER.id, parts: [] });
  });

  // Controlled Identifiers 1.0, section 2.3.1: a key serves what it is listed for
  it('of did:web MUST be signed by a key that the DID lists for authentication, and still in force', async () => {
    const did = 'did:web:learner.example';
    const keyPair = await generateKeyPair();
    const signer = createSigner({ keyPair, id: `${did}#key-1` });
    const good = makeDidDocument({ did, keys: [{ publicKey: keyPair.publicKey, id: '#key-1' }] });
    const presentation = await present([await badgeOf(did)], { holder: signer, format });
    const [method] = good.verificationMethod ?? [];
    const listed = { ...good, authentication: [`${did}#key-1`] } as DidDocument;
    const accepted = await receive(presentation, { didDocuments: [listed] });
    expect(accepted).toMatchObject({ verdict: 'accepted', holder: did });

    const unlisted = { ...good, authentication: [] } as unknown as DidDocument;
    const other = await receive(presentation, { didDocuments: [unlisted] });
    expect(answered(other, 'presentation.proof')).toBe('failed ERR_VERIFICATION_METHOD');

    const revoked = { ...method, revoked: '2026-07-01T00:00:00Z' };
    const ended = { ...listed, verificationMethod: [revoked] } as unknown as DidDocument;
    const late = await receive(presentation, { didDocuments: [ended] });
    expect(answered(late, 'presentation.holder')).toBe('failed presentation.key-ended');

    const unknown = await receive(presentation);
    expect(unknown.verdict).toBe('undetermined');
    expect(answered(unknown, 'presentation.proof')).toBe('indeterminate ERR_DID_NOT_AVAILABLE');
  });

  it('of did:jwk MUST be accepted, whatever the kind of its key', async () => {
    const keyPair = await generateKeyPair({ algorithm: 'P-256' });
    const did = didJwkFor(keyPair.publicKey);
    const signer = createSigner({ keyPair, id: `${did}#0` });
    const report = await receive(await present([await badgeOf(did)], { holder: signer, format }));
    expect(report).toMatchObject({ verdict: 'accepted', holder: did });
  });
});

// VC Data Integrity 1.0, section 2.1 (challenge): used once, to mitigate replay
describe.each(FORMATS)('a presentation by %s that comes again', (format) => {
  it('MUST be refused, and its credentials not looked at', async () => {
    const seen = seenStore();
    const presentation = await present([BADGE], { format });
    expect((await receive(presentation, { seen })).verdict).toBe('accepted');
    const again = await receive(presentation, { seen });
    expect(again).toMatchObject({ verdict: 'rejected', parts: [] });
    expect(answered(again, 'presentation.replay')).toBe('failed presentation.replayed');
  });

  it('MUST be refused too where the holder answered the same challenge with another', async () => {
    const seen = seenStore();
    await receive(await present([BADGE], { format }), { seen });
    const other = await receive(await present([BADGE], { format, expiresInSeconds: 60 }), { seen });
    expect(answered(other, 'presentation.replay')).toBe('failed presentation.replayed');
  });

  it('MUST be told apart from the answer of somebody else to the same challenge', async () => {
    const seen = seenStore();
    await receive(await present([BADGE], { format }), { seen });
    const theirs = await present([await badgeOf(STRANGER.id)], { format, holder: STRANGER.signer });
    expect((await receive(theirs, { seen })).verdict).toBe('accepted');
  });

  it('MUST leave the verdict open where nothing remembers, unless the verifier says that it takes challenges back', async () => {
    const presentation = await present([BADGE], { format });
    const { seen: _, ...options } = optionsOf();
    const open = await verifyPresentation(presentation as object, options);
    expect(open.verdict).toBe('undetermined');
    expect(answered(open, 'presentation.replay')).toBe('indeterminate presentation.replay-unknown');
    const elsewhere = await receive(presentation, { seen: 'elsewhere' });
    expect(elsewhere.verdict).toBe('accepted');
    expect(answered(elsewhere, 'presentation.replay')).toBe(
      'skipped presentation.replay-elsewhere',
    );
  });

  it.each([
    [
      'throws',
      () => {
        throw new Error('down');
      },
    ],
    ['rejects', () => Promise.reject(new Error('down'))],
    ['answers something else', () => 'yes' as never],
  ])('MUST leave the verdict open where what remembers %s', async (_, once) => {
    const report = await receive(await present([BADGE], { format }), { seen: { once } });
    expect(report.verdict).toBe('undetermined');
    expect(answered(report, 'presentation.replay')).toBe(
      'indeterminate presentation.replay-unanswered',
    );
  });

  it('MUST be remembered for as long as it could be used, under a name of which nothing can be told', async () => {
    const seen = seenStore();
    await receive(await present([BADGE], { format }), { seen });
    const [[key = '', until = 0] = []] = seen.kept;
    expect(key).toMatch(/^[0-9a-f]{64}$/);
    expect(until).toBeGreaterThanOrEqual(NOW + 300_000 + 60_000);
  });

  it('MUST NOT use up the challenge of somebody by a presentation that does not hold', async () => {
    const seen = seenStore();
    const presentation = await present([BADGE], { format });
    await receive(presentation, { seen, challenge: 'another' });
    await receive(tampered(presentation), { seen });
    expect(seen.kept.size).toBe(0);
    expect((await receive(presentation, { seen })).verdict).toBe('accepted');
  });
});

it('MUST ask no address for the sake of a presentation that does not hold', async () => {
  const { fetcher, asked } = memory({});
  await receive(await present([BADGE]), { challenge: 'another', fetcher });
  expect(asked).toEqual([]);
});

it('a holder that is not named MUST be whoever the key belongs to', async () => {
  const { holder, proof: _, ...rest } = (await present([BADGE])) as JsonObject;
  expect(holder).toBe(LEARNER.id);
  const presentation = await secure(rest, {
    ...{ suite: 'eddsa-rdfc-2022', signer: LEARNER.signer, created: '2026-07-15T09:00:00Z' },
    ...{ proofPurpose: 'authentication', answering: { challenge: CHALLENGE, domain: [DOMAIN] } },
  });
  expect(await receive(presentation)).toMatchObject({ verdict: 'accepted', holder: LEARNER.id });
});

it('a JWT MUST name the audience of the verifier, where that is another name than its domain', async () => {
  const audience = 'x509_san_dns:jobs.example';
  const presentation = await present([BADGE], { format: 'jwt', audience });
  expect((await receive(presentation, { audience })).verdict).toBe('accepted');
  expect(answered(await receive(presentation), 'presentation.domain')).toBe(
    'failed presentation.domain',
  );
});

it.each([
  ['challenge', { challenge: '' }],
  ['challenge', { challenge: undefined }],
  ['domain', { domain: 7 }],
  ['audience', { audience: '' }],
  ['seen', { seen: {} }],
  ['seen', { seen: true }],
  ['holderIs', { holderIs: 'nobody' }],
  ['maxAgeSeconds', { maxAgeSeconds: 0 }],
  ['maxAgeSeconds', { maxAgeSeconds: Number.POSITIVE_INFINITY }],
  ['mayBeEmpty', { mayBeEmpty: 'yes' }],
  ['trust', { trust: undefined }],
  ['chalenge', { chalenge: 'x' }],
])('refuses an option "%s" that is not usable, naming it', async (name, change) => {
  const options = { ...optionsOf(), ...change } as unknown as VerifyPresentationOptions;
  const refusal = expect(verifyPresentation('{}', options)).rejects;
  await refusal.toThrow(TypeError);
  await expect(verifyPresentation('{}', options)).rejects.toThrow(`"${name}"`);
});

function optionsOf(): VerifyPresentationOptions {
  return {
    ...{ challenge: CHALLENGE, domain: DOMAIN, trust: [UNIVERSITY.id], clock: () => NOW },
    seen: seenStore(),
  };
}

/** With one thing changed that is signed. */
function tampered(presentation: unknown): unknown {
  if (typeof presentation !== 'string')
    return { ...(presentation as object), id: 'urn:example:other' };
  const [header, payload = '', signature] = presentation.split('.');
  const text = Buffer.from(payload, 'base64url').toString().replace('urn:uuid:', 'urn:uuie:');
  return [header, Buffer.from(text).toString('base64url'), signature].join('.');
}
