import { expect, it } from 'vitest';
import { memoryDeliveryStore } from '../../../src/delivery/index.js';
import {
  type BadgeVerificationOptions,
  badgeVerification,
  createOpenid4vpVerifier,
} from '../../../src/delivery/openid4vp/index.js';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { createIssuer } from '../../../src/issuing/index.js';
import { createPresentation, deriveCredential } from '../../../src/presenting/index.js';
import { issueSdJwtVc, presentSdJwtVc } from '../../../src/presenting/sd-jwt/index.js';
import { COMPLETE } from '../../support/definitions.js';
import { SECRET } from '../../support/delivery.js';
import { AWARD, NOW } from '../../support/issuing.js';
import { newParty, UNIVERSITY } from '../../support/verifying.js';

const WALLET = await newParty();
const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
const clock = () => NOW;
const asked = { challenge: 'n-1', domain: 'redirect_uri:https://employer.example/vp/response' };
const learner = { id: WALLET.id, name: 'Prénom Nom' };
const text = await issueSdJwtVc(
  COMPLETE,
  { ...AWARD, learner },
  { profile, signer: UNIVERSITY.signer, clock },
);
const shown = await presentSdJwtVc(text, {
  ...{ show: ['title'], holder: WALLET.signer, ...asked, clock },
});

const verified = (options: Partial<BadgeVerificationOptions> = {}, presentation: unknown = shown) =>
  badgeVerification({ trust: [UNIVERSITY.id], clock, ...options })({
    ...{ format: 'dc+sd-jwt', presentation: presentation as string },
    ...{ nonce: asked.challenge, audience: asked.domain },
  });

it('an SD-JWT VC MUST be accepted with what it shows', async () => {
  const { report, credentials } = await verified();
  expect(report.verdict).toBe('accepted');
  expect(credentials).toMatchObject([{ title: 'Santé des sols', iss: UNIVERSITY.id }]);
  expect(credentials[0]).not.toHaveProperty('familyName');
});

it('options about linked data MUST leave it as it is', async () => {
  const policy = { id: 'none', requires: ['proof.signature'], heeds: [] };
  const { report } = await verified({
    policy,
    holderIs: 'anyone',
    mayBeEmpty: true,
    proofs: 'any',
  });
  expect(report.verdict).toBe('accepted');
});

it.each([
  ['an issuer that is not trusted', { trust: ['did:web:other.example'] }, 'rejected'],
  ['an age that is not accepted', { clock: () => NOW + 400_000, maxAgeSeconds: 300 }, 'rejected'],
  ['a recipient that a key does not tell', { recipient: WALLET.id }, 'undetermined'],
])('MUST not be accepted with %s', async (_, options, verdict) => {
  expect((await verified(options)).report.verdict).toBe(verdict);
});

it.each([
  ['an object', {}],
  ['no text', ''],
  ['a JWT', 'a.b.c'],
  ['a number', 7],
])('MUST be rejected, not thrown at, where it is %s', async (_, presentation) => {
  const { report, credentials } = await verified({}, presentation);
  expect([report.verdict, credentials]).toEqual(['rejected', []]);
});

it('a badge of which a part is shown MUST be accepted, as wallets are told', async () => {
  const university = await newParty('P-256');
  const about = { ...AWARD, learner: { ...AWARD.learner, id: WALLET.id } };
  const issuer = createIssuer({
    profile: { ...profile, id: university.id },
    ...{ signer: university.signer, suite: 'ecdsa-sd-2023', clock },
  });
  const badge = await issuer.issue(COMPLETE, about);
  const part = await deriveCredential(badge, { show: ['level'] });
  const presentation = await createPresentation([part], {
    ...{ holder: WALLET.signer, ...asked, clock },
  });
  const verify = badgeVerification({ trust: [university.id], clock });
  const presented = { nonce: asked.challenge, audience: asked.domain, format: 'ldp_vc' } as const;
  const { report, credentials } = await verify({
    ...presented,
    presentation: presentation as unknown as JsonObject,
  });
  expect(report.verdict).toBe('accepted');
  expect(credentials).toMatchObject([{ credentialSubject: { achievement: { eqfLevel: {} } } }]);
  expect(JSON.stringify(credentials)).not.toContain('learningOutcome');
  const verifier = createOpenid4vpVerifier({
    ...{ url: 'https://employer.example/vp', name: 'Example Employer', secret: SECRET, verify },
    store: memoryDeliveryStore({ clock }),
  });
  const { link } = await verifier.ask({ credentials: [{ id: 'badge', format: 'ldp_vc' }] });
  const client = JSON.parse(new URL(link).searchParams.get('client_metadata') ?? '');
  expect(client.vp_formats_supported.ldp_vc.cryptosuite_values).toContain('ecdsa-sd-2023');
});
