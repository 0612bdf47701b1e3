import { afterEach, beforeEach, expect, it } from 'vitest';
import { registryDeliveryStore } from '../../../src/delivery/index.js';
import {
  badgeVerification,
  createOpenid4vpVerifier,
  type Openid4vpVerifier,
  type PresentationForm,
} from '../../../src/delivery/openid4vp/index.js';
import { didJwkFor, didKeyFor, importPublicKey } from '../../../src/identity/index.js';
import { createIssuer } from '../../../src/issuing/index.js';
import { createPresentation } from '../../../src/presenting/index.js';
import { issueSdJwtVc, presentSdJwtVc } from '../../../src/presenting/sd-jwt/index.js';
import { openRegistry, type Registry } from '../../../src/registry/index.js';
import { coreOf } from '../../../src/registry/registry-of.js';
import { COMPLETE } from '../../support/definitions.js';
import { SECRET } from '../../support/delivery.js';
import { AWARD, NOW } from '../../support/issuing.js';
import { describeOnBoth } from '../../support/registries.js';
import { newParty, UNIVERSITY } from '../../support/verifying.js';

const HASH = `sha256$${'ab'.repeat(32)}`;
const MAIL = 'zoe@univ.example';
const VCT = 'https://univ.example/vct/1';
const WALLET = await newParty();
const KEY = importPublicKey(WALLET.id.slice('did:key:'.length));
const LEARNER = {
  ...{ id: WALLET.id, name: 'Zoé Marked' },
  identifiers: [
    { type: 'emailAddress', value: MAIL },
    { type: 'sisSourcedId', hash: HASH, salt: 'salt' },
  ],
} as const;
const profile = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
const { signer } = UNIVERSITY;

describeOnBoth('what a wallet presented, kept in a registry', (newDatabase) => {
  let [now, registry]: [number, Registry] = [NOW, undefined as never];
  const clock = () => now;
  const verifierThat = (trusts: string): Openid4vpVerifier =>
    createOpenid4vpVerifier({
      ...{ url: 'https://employer.example/vp', name: 'Example Employer', secret: SECRET, clock },
      store: registryDeliveryStore(registry),
      verify: badgeVerification({ trust: [trusts], clock }),
    });
  beforeEach(async () => {
    now = NOW;
    registry = await openRegistry({ driver: (await newDatabase())(), clock });
  });
  afterEach(() => registry.close());

  const shown = async (format: PresentationForm, challenge: string, domain: string) => {
    const asked = { holder: WALLET.signer, challenge, domain, clock };
    if (format === 'ldp_vc') {
      const issuer = createIssuer({ profile, signer, clock });
      const badge = await issuer.issue(COMPLETE, { ...AWARD, learner: LEARNER });
      return createPresentation([badge], asked);
    }
    const { identifiers: _, ...learner } = LEARNER;
    const options = { profile, signer, vct: VCT, clock };
    const attestation = await issueSdJwtVc(COMPLETE, { ...AWARD, learner }, options);
    return presentSdJwtVc(attestation, { ...asked, show: ['title'] });
  };

  const answered = async (format: PresentationForm, trusts = UNIVERSITY.id) => {
    const verifier = verifierThat(trusts);
    const kind = { id: 'one', format, ...(format === 'dc+sd-jwt' && { vct: [VCT] }) };
    const { id, link } = await verifier.ask({ credentials: [kind] });
    const { nonce = '', state = '' } = Object.fromEntries(new URL(link).searchParams);
    const presentation = await shown(format, nonce, verifier.clientId);
    const body = new URLSearchParams({ state, vp_token: JSON.stringify({ one: [presentation] }) });
    const request = new Request('https://employer.example/vp/response', { method: 'POST', body });
    expect((await verifier.handle(request)).status).toBe(200);
    return { id, verifier };
  };
  const rows = () => coreOf(registry).db.selectFrom('deliveries').selectAll().execute();

  it.each([
    ['the id of the badge', 'ldp_vc', WALLET.id],
    ['an address in the badge', 'ldp_vc', MAIL],
    ['a hash in the badge', 'ldp_vc', HASH],
    ['the key of the attestation', 'dc+sd-jwt', didKeyFor(KEY)],
    ['the same key as a did:jwk', 'dc+sd-jwt', didJwkFor(KEY)],
  ] as const)('MUST be gone once its learner is forgotten by %s', async (_, format, learner) => {
    const { id, verifier } = await answered(format);
    expect(await verifier.result(id)).toMatchObject({ state: 'answered', verdict: 'accepted' });
    await registry.erase(learner);
    await expect(verifier.result(id)).rejects.toMatchObject({ code: 'ERR_DELIVERY_UNKNOWN' });
    expect(await rows()).toEqual([]);
    expect((await registry.audit()).isIntact).toBe(true);
  });

  it('MUST be gone as well where it was rejected', async () => {
    const { id, verifier } = await answered('ldp_vc', 'did:web:other.example');
    expect(await verifier.result(id)).toMatchObject({ verdict: 'rejected' });
    await registry.erase(MAIL);
    expect(await rows()).toEqual([]);
  });

  it('MUST stay where somebody else is forgotten, also one of the same name', async () => {
    const { id, verifier } = await answered('ldp_vc');
    for (const other of ['did:example:other', 'Zoé Marked']) await registry.erase(other);
    expect(await verifier.result(id)).toMatchObject({ verdict: 'accepted' });
  });

  it('MUST name the learner to nobody who reads the database beside it', async () => {
    await answered('ldp_vc');
    const [row] = await rows();
    expect(row?.learner_refs).toMatch(/^(?: [\w-]{22})+ $/);
  });

  it('MUST be gone once it has expired, whoever is forgotten', async () => {
    await answered('ldp_vc');
    now += 600_000;
    await registry.erase('did:example:other');
    expect(await rows()).toEqual([]);
  });
});
