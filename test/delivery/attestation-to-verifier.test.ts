import { decodeJwt, decodeProtectedHeader } from 'jose';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { memoryDeliveryStore } from '../../src/delivery/index.js';
import {
  createOpenid4vciIssuer,
  type Openid4vciIssuer,
  registryIssuance,
} from '../../src/delivery/openid4vci/index.js';
import {
  type AskInput,
  type AskResult,
  badgeVerification,
  createOpenid4vpVerifier,
  type Openid4vpVerifier,
} from '../../src/delivery/openid4vp/index.js';
import { createIssuer } from '../../src/issuing/index.js';
import { openRegistry, type Registry } from '../../src/registry/index.js';
import { sqliteDriver } from '../../src/registry/sqlite/index.js';
import { showAttestation } from '../support/attestations.js';
import { DEFINITION, SECRET, type Served, served } from '../support/delivery.js';
import { temporaryFolder } from '../support/registries.js';
import { UNIVERSITY } from '../support/verifying.js';
import { newWallet, type Wallet } from '../support/wallet.js';

const VCT = 'https://univ.example/micro/soil/vct.json';
const INTEGRITY = `sha256-${'A'.repeat(43)}=`;
const AWARD = {
  learner: { name: 'Zoé Marked-Family', id: 'mailto:zoe@univ.example' },
  awardedOn: '2026-07-01',
};
const ASK: AskInput = {
  credentials: [
    { id: 'attestation', format: 'dc+sd-jwt', vct: [VCT], show: ['title', 'level', 'date'] },
  ],
};

// The wallet is `@openid4vc`, `@sd-jwt/sd-jwt-vc` and `jose`; everything goes over HTTP.
describe('an SD-JWT VC, from the issuer to the wallet of its learner to a verifier', () => {
  const folder = temporaryFolder();
  const open: (Served | Registry)[] = [];
  let registry: Registry;
  let issuer: Openid4vciIssuer;
  let origin: string;
  let verifier: Openid4vpVerifier;
  let wallet: Wallet;

  beforeEach(async () => {
    const file = `${folder()}/${Date.now()}.db`;
    registry = await openRegistry({ driver: sqliteDriver({ file }), keep: 'credentials' });
    const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
    const issuing = await served((at) => {
      origin = at;
      issuer = createOpenid4vciIssuer({
        ...{ url: at, name: profile.name, secret: SECRET, store: memoryDeliveryStore() },
        configurations: {
          badge: { definition: DEFINITION, format: 'jwt_vc_json', signedWith: ['EdDSA'] },
          attestation: {
            ...{ definition: DEFINITION, format: 'dc+sd-jwt', signedWith: ['EdDSA'] },
            ...{ vct: VCT, vctIntegrity: INTEGRITY },
          },
        },
        issuance: registryIssuance({
          issuer: createIssuer({ profile, signer: UNIVERSITY.signer }),
          ...{ signer: UNIVERSITY.signer, registry },
        }),
      });
      return issuer.handle;
    });
    const verifying = await served((at) => {
      verifier = createOpenid4vpVerifier({
        ...{ url: `${at}/vp`, name: 'Example Employer', secret: SECRET },
        store: memoryDeliveryStore(),
        verify: badgeVerification({ trust: [UNIVERSITY.id] }),
      });
      return verifier.handle;
    });
    open.push(issuing, verifying, registry);
    wallet = await newWallet('ES256');
  });
  afterEach(async () => {
    for (const one of open.splice(0)) await one.close();
  });

  const collected = async (configurationIds = ['attestation'], byJwk = false) => {
    // The wallet fetches the offer where its QR code is to be small.
    const offer = { award: AWARD, configurationIds, byReference: byJwk };
    const { link, txCode } = await issuer.offer(offer);
    const [text] = await wallet.collect(link, { txCode, byJwk });
    return String(text);
  };

  /** What a wallet does with a link: reads what is asked for, shows that and nothing else, sends it. */
  const present = async (
    link: string,
    text: string,
    change: { readonly aud?: string; readonly nonce?: string; readonly claims?: string[] } = {},
  ) => {
    const { params } = wallet.vp.parseOpenid4vpAuthorizationRequest({ authorizationRequest: link });
    const { authorizationRequestPayload } = await wallet.vp.resolveOpenId4vpAuthorizationRequest({
      authorizationRequestPayload: params,
    });
    const { client_id: aud, nonce, dcql_query: query } = authorizationRequestPayload;
    const [asked] = (query as { credentials: { claims: { path: string[] }[] }[] }).credentials;
    const claims = change.claims ?? asked?.claims.map(({ path }) => String(path[0])) ?? [];
    const bound = { aud: String(aud), nonce: String(nonce), ...change };
    return send(authorizationRequestPayload, await showAttestation(wallet, text, claims, bound));
  };
  const send = async (authorizationRequestPayload: unknown, presentation: string) => {
    const { authorizationResponsePayload } = await wallet.vp.createOpenid4vpAuthorizationResponse({
      authorizationRequestPayload: authorizationRequestPayload as never,
      authorizationResponsePayload: { vp_token: { attestation: [presentation] } },
    });
    const { response } = await wallet.vp.submitOpenid4vpAuthorizationResponse({
      authorizationRequestPayload: authorizationRequestPayload as never,
      authorizationResponsePayload,
    });
    return { status: response.status, presentation, authorizationRequestPayload };
  };

  /** Checks that failed, over all that was presented. */
  const failedIn = (result: AskResult) =>
    result.state !== 'answered'
      ? []
      : result.presentations.flatMap(({ report }) =>
          report.checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id),
        );

  it('MUST be announced with its type, its claims in both languages, and how it is bound', async () => {
    const metadata = await wallet.vci.resolveIssuerMetadata(origin);
    const supported = metadata.credentialIssuer.credential_configurations_supported;
    expect(supported['attestation']).toMatchObject({
      ...{ format: 'dc+sd-jwt', vct: VCT, scope: 'attestation' },
      cryptographic_binding_methods_supported: ['did:key', 'did:jwk', 'jwk'],
      proof_types_supported: {
        jwt: { proof_signing_alg_values_supported: ['EdDSA', 'ES256', 'ES384'] },
      },
    });
    const { claims } = JSON.parse(JSON.stringify(supported['attestation'])).credential_metadata;
    expect(claims).toContainEqual({
      ...{ path: ['title'], mandatory: true },
      display: [
        { name: 'Title', locale: 'en' },
        { name: 'Intitulé', locale: 'fr' },
      ],
    });
    expect(
      JSON.parse(JSON.stringify(supported['badge'])).credential_metadata.claims,
    ).toBeUndefined();
  });

  it.each([false, true])(
    'MUST be bound to the key of the wallet, keep back all that can be, and be recorded once (key by itself: %s)',
    async (byJwk) => {
      const text = await collected(['attestation'], byJwk);
      const [jwt = ''] = text.split('~');
      expect(decodeProtectedHeader(jwt)).toMatchObject({ typ: 'dc+sd-jwt', alg: 'EdDSA' });
      const { _sd: _, ...payload } = decodeJwt(jwt);
      expect(payload).toEqual({
        ...{ iss: UNIVERSITY.id, iat: expect.any(Number), vct: VCT, 'vct#integrity': INTEGRITY },
        ...{ _sd_alg: 'sha-256', attestation_legal_category: 'non-qualified-EAA' },
        cnf: { jwk: expect.objectContaining({ kty: 'EC', crv: 'P-256' }) },
      });
      const { jwk } = payload['cnf'] as { jwk: object };
      const [, own = ''] = /^did:jwk:(.*)$/.exec(wallet.did) ?? [];
      expect(jwk).toEqual(JSON.parse(Buffer.from(own, 'base64url').toString()));
      expect(await registry.audit()).toMatchObject({ isIntact: true, awards: 1 });
      const [found] = await registry.find({ learner: wallet.did });
      expect(found?.text).toBe(text);
      // Claims of an offer that is made anew are the same, to the last salt.
      expect(await collected(['attestation'], byJwk)).toBe(text);
    },
  );

  it('MUST come of the same award as the badge, each recorded', async () => {
    await collected(['badge', 'attestation']);
    await collected(['attestation']);
    expect(await registry.audit()).toMatchObject({ isIntact: true, awards: 2 });
    expect(await registry.find({ learner: 'mailto:zoe@univ.example' })).toHaveLength(2);
  });

  it('MUST be accepted where it shows what was asked for, without what was not', async () => {
    const text = await collected();
    const { id, link } = await verifier.ask(ASK);
    const { status, presentation } = await present(link, text);
    expect(status).toBe(200);
    const result = await verifier.result(id);
    expect(result).toMatchObject({
      ...{ state: 'answered', verdict: 'accepted' },
      presentations: [
        {
          ...{ id: 'attestation', isAsAsked: true },
          report: { shown: ['title', 'level', 'date'] },
          credentials: [
            { title: 'Santé des sols', level: 'EQF-6', issuanceDate: '2026-07-01', vct: VCT },
          ],
        },
      ],
    });
    const disclosed = presentation
      .split('~')
      .map((one) => Buffer.from(one, 'base64url').toString());
    for (const kept of ['Zoé', 'Marked-Family', 'familyName', 'notionalWorkload']) {
      expect(disclosed.join()).not.toContain(kept);
      expect(JSON.stringify(result)).not.toContain(kept);
    }
  });

  it('MUST be rejected where a claim that was asked for is kept back', async () => {
    const text = await collected();
    const { id, link } = await verifier.ask(ASK);
    await present(link, text, { claims: ['title', 'level'] });
    expect(await verifier.result(id)).toMatchObject({
      ...{ state: 'answered', verdict: 'rejected' },
      presentations: [{ isAsAsked: false, report: { verdict: 'accepted' } }],
    });
  });

  it.each([
    [
      'for another verifier',
      { aud: 'redirect_uri:https://other.example/response' },
      'presentation.domain',
    ],
    ['with the nonce of another request', { nonce: 'n-1' }, 'presentation.challenge'],
  ])('MUST be rejected where it was signed %s, and show nothing', async (_, change, check) => {
    const text = await collected();
    const { id, link } = await verifier.ask(ASK);
    await present(link, text, change);
    const result = await verifier.result(id);
    expect(result).toMatchObject({ verdict: 'rejected', presentations: [{ credentials: [] }] });
    expect(failedIn(result)).toEqual([check]);
  });

  it('MUST be rejected with other disclosures than the holder signed for, and without a key binding', async () => {
    const text = await collected();
    const { link } = await verifier.ask(ASK);
    const { presentation } = await present(link, text);
    const extra = text.split('~').find((one) => one !== '' && !presentation.includes(one)) ?? '';
    const parts = presentation.split('~');
    const changes = [
      [[...parts.slice(0, -1), extra, ...parts.slice(-1)].join('~'), 'presentation.proof'],
      [[...parts.slice(0, -1), ''].join('~'), 'presentation.proof'],
    ] as const;
    for (const [changed, check] of changes) {
      const again = await verifier.ask(ASK);
      const { params } = wallet.vp.parseOpenid4vpAuthorizationRequest({
        authorizationRequest: again.link,
      });
      await send(params, changed);
      const result = await verifier.result(again.id);
      expect(result).toMatchObject({ verdict: 'rejected', presentations: [{ credentials: [] }] });
      expect(failedIn(result)).toContain(check);
    }
  });

  it('refuses what was sent once, to this request and to the next', async () => {
    const text = await collected();
    const { id, link } = await verifier.ask(ASK);
    const { presentation, authorizationRequestPayload } = await present(link, text);
    expect((await send(authorizationRequestPayload, presentation)).status).toBe(400);
    expect(await verifier.result(id)).toMatchObject({ verdict: 'accepted' });
    const next = await verifier.ask(ASK);
    const { params } = wallet.vp.parseOpenid4vpAuthorizationRequest({
      authorizationRequest: next.link,
    });
    await send(params, presentation);
    const result = await verifier.result(next.id);
    expect(result).toMatchObject({ verdict: 'rejected' });
    expect(failedIn(result)).toEqual(['presentation.challenge']);
  });

  it('MUST be rejected where somebody else shows it, or where it is of another type', async () => {
    const text = await collected();
    const other = { ...ASK.credentials[0], vct: ['https://other.example/type'] } as const;
    const asked = await verifier.ask({ credentials: [other as AskInput['credentials'][0]] });
    await present(asked.link, text);
    expect(await verifier.result(asked.id)).toMatchObject({
      ...{ verdict: 'rejected', presentations: [{ isAsAsked: false }] },
    });
    wallet = await newWallet('ES256');
    const { id, link } = await verifier.ask(ASK);
    await present(link, text);
    const result = await verifier.result(id);
    expect(result).toMatchObject({ verdict: 'rejected', presentations: [{ credentials: [] }] });
    expect(failedIn(result)).toContain('presentation.proof');
  });

  it('refuses to offer what cannot be attested: an award without a name', async () => {
    const award = { ...AWARD, learner: { id: AWARD.learner.id } };
    await expect(issuer.offer({ award, configurationIds: ['attestation'] })).rejects.toMatchObject({
      code: 'ERR_EXPORT_INCOMPLETE',
    });
    await expect(issuer.offer({ award, configurationIds: ['badge'] })).resolves.toBeDefined();
  });
});

it('an issuer MUST not be made of a definition that cannot be attested, or of a digest without a type', () => {
  const { workload: _, ...incomplete } = DEFINITION;
  const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
  const made = (change: object) =>
    createOpenid4vciIssuer({
      ...{ url: 'https://univ.example', name: profile.name, secret: SECRET },
      store: memoryDeliveryStore(),
      configurations: {
        attestation: {
          ...{ definition: DEFINITION, format: 'dc+sd-jwt', signedWith: ['EdDSA'], vct: VCT },
          ...change,
        },
      },
      issuance: registryIssuance({
        issuer: createIssuer({ profile, signer: UNIVERSITY.signer }),
        ...{ signer: UNIVERSITY.signer, registry: { recordIssued: () => undefined } as never },
      }),
    });
  const thrown = expect.objectContaining({ code: 'ERR_EXPORT_INCOMPLETE' });
  expect(() => made({ definition: incomplete })).toThrow(thrown);
  expect(() => made({ vct: undefined })).toThrow(TypeError);
  expect(() => made({ format: 'jwt_vc_json', vct: undefined, vctIntegrity: INTEGRITY })).toThrow(
    /vctIntegrity/,
  );
});
