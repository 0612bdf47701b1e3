import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryDeliveryStore } from '../../src/delivery/index.js';
import {
  createOpenid4vciIssuer,
  type Openid4vciIssuer,
  registryIssuance,
} from '../../src/delivery/openid4vci/index.js';
import {
  badgeVerification,
  createOpenid4vpVerifier,
  type Openid4vpVerifier,
} from '../../src/delivery/openid4vp/index.js';
import { createSigner, didJwkFor, generateKeyPair } from '../../src/identity/index.js';
import { createIssuer } from '../../src/issuing/index.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { DEFINITION, SECRET, type Served, served } from '../support/delivery.js';
import { temporaryFolder } from '../support/registries.js';
import { UNIVERSITY } from '../support/verifying.js';
import { newWallet, type Wallet } from '../support/wallet.js';

const AWARD = {
  learner: { name: 'Zoé Exemple', id: 'mailto:zoe@univ.example' },
  awardedOn: '2026-07-01',
};

// The wallet is `@openid4vc` and `jose`; everything goes over HTTP.
describe('a badge, from the issuer to the wallet of its learner to a verifier', () => {
  const folder = temporaryFolder();
  const open: (Served | Registry)[] = [];
  let issuer: Openid4vciIssuer;
  let verifier: Openid4vpVerifier;
  let wallet: Wallet;

  beforeEach(async () => {
    const file = `${folder()}/${open.length}-${Date.now()}.db`;
    const registry = await openRegistry({ driver: sqliteDriver({ file }) });
    const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
    const issuing = await served((origin) => {
      issuer = createOpenid4vciIssuer({
        ...{ url: origin, name: profile.name, secret: SECRET, store: memoryDeliveryStore() },
        configurations: {
          badge: { definition: DEFINITION, format: 'jwt_vc_json', signedWith: ['EdDSA'] },
        },
        issuance: registryIssuance({
          issuer: createIssuer({ profile, signer: UNIVERSITY.signer }),
          ...{ signer: UNIVERSITY.signer, registry },
        }),
      });
      return issuer.handle;
    });
    open.push(issuing, registry);
    wallet = await newWallet('ES256');
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });

  const verifierWith = async (options: { readonly isSigned: boolean }) => {
    const keyPair = await generateKeyPair({ algorithm: 'P-256' });
    const signer = createSigner({ keyPair, id: `${didJwkFor(keyPair.publicKey)}#0` });
    const verifying = await served((origin) => {
      verifier = createOpenid4vpVerifier({
        ...{ url: `${origin}/vp`, name: 'Example Employer', secret: SECRET },
        store: memoryDeliveryStore(),
        ...(options.isSigned && { signer }),
        verify: badgeVerification({ trust: [UNIVERSITY.id] }),
      });
      return verifier.handle;
    });
    open.push(verifying);
  };

  /** What a wallet does with a link: reads the request, signs what it has, sends it. */
  const present = async (link: string, badge: string, change: object = {}) => {
    const { params } = wallet.vp.parseOpenid4vpAuthorizationRequest({ authorizationRequest: link });
    const { authorizationRequestPayload } = await wallet.vp.resolveOpenId4vpAuthorizationRequest({
      authorizationRequestPayload: params,
    });
    const { client_id: aud, nonce } = authorizationRequestPayload;
    const vp = await wallet.sign(
      { typ: 'vp+jwt', kid: `${wallet.did}#0` },
      {
        ...{ '@context': ['https://www.w3.org/ns/credentials/v2'], holder: wallet.did },
        ...{ type: ['VerifiablePresentation'], aud, nonce, iat: Math.floor(Date.now() / 1000) },
        verifiableCredential: [
          {
            '@context': 'https://www.w3.org/ns/credentials/v2',
            id: `data:application/vc+jwt,${badge}`,
            type: 'EnvelopedVerifiableCredential',
          },
        ],
        ...change,
      },
    );
    const { authorizationResponsePayload } = await wallet.vp.createOpenid4vpAuthorizationResponse({
      authorizationRequestPayload: authorizationRequestPayload as never,
      authorizationResponsePayload: { vp_token: { badge: [vp] } },
    });
    const { response } = await wallet.vp.submitOpenid4vpAuthorizationResponse({
      authorizationRequestPayload: authorizationRequestPayload as never,
      authorizationResponsePayload,
    });
    return response.status;
  };

  const collected = async () => {
    const { link, txCode } = await issuer.offer({ award: AWARD, configurationIds: ['badge'] });
    const [badge] = await wallet.collect(link, { txCode });
    return String(badge);
  };
  const ASK = {
    credentials: [
      {
        ...{ id: 'badge', format: 'jwt_vc_json' as const },
        claims: [
          { path: ['credentialSubject', 'achievement', 'id'], values: [DEFINITION.id] },
          { path: ['credentialSubject', 'achievement', 'name'] },
        ],
      },
    ],
  };

  it.each([{ isSigned: false }, { isSigned: true }])(
    'MUST be accepted, once, where the learner shows it ($isSigned: the request is signed)',
    async (options) => {
      await verifierWith(options);
      const badge = await collected();
      const { id, link } = await verifier.ask(ASK);
      expect(await present(link, badge)).toBe(200);
      expect(await verifier.result(id)).toMatchObject({
        ...{ state: 'answered', verdict: 'accepted' },
        presentations: [{ id: 'badge', isAsAsked: true }],
      });
    },
  );

  it.each([
    ['for another verifier', { aud: 'redirect_uri:https://other.example' }],
    ['with the nonce of another request', { nonce: 'n-1' }],
  ])('MUST be rejected where it was signed %s', async (_, change) => {
    await verifierWith({ isSigned: false });
    const { id, link } = await verifier.ask(ASK);
    expect(await present(link, await collected(), change)).toBe(200);
    expect(await verifier.result(id)).toMatchObject({ state: 'answered', verdict: 'rejected' });
  });

  it('MUST be rejected where somebody else shows it', async () => {
    await verifierWith({ isSigned: false });
    const badge = await collected();
    wallet = await newWallet();
    const { id, link } = await verifier.ask(ASK);
    await present(link, badge);
    expect(await verifier.result(id)).toMatchObject({ state: 'answered', verdict: 'rejected' });
  });
});
