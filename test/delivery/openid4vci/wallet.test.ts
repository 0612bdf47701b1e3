import { afterEach, beforeEach, expect, it } from 'vitest';
import { registryDeliveryStore } from '../../../src/delivery/index.js';
import {
  createOpenid4vciIssuer,
  type Openid4vciIssuer,
  registryIssuance,
} from '../../../src/delivery/openid4vci/index.js';
import { systemClock } from '../../../src/foundation/time.js';
import { COMPATIBLE, verify } from '../../../src/index.js';
import { createIssuer } from '../../../src/issuing/index.js';
import type { Registry } from '../../../src/registry/index.js';
import { openRegistry } from '../../../src/registry/index.js';
import { REVOCATION } from '../../support/awards-to-record.js';
import { DEFINITION, SECRET, type Served, served } from '../../support/delivery.js';
import { describeOnBoth } from '../../support/registries.js';
import { UNIVERSITY } from '../../support/verifying.js';
import { newWallet } from '../../support/wallet.js';

const PROFILE = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
const AWARD = {
  learner: { name: 'Zoé Exemple', id: 'mailto:zoe@univ.example' },
  awardedOn: '2026-07-01',
};

describeOnBoth('an issuer for wallets', (newDatabase) => {
  let registry: Registry;
  let wallets: Openid4vciIssuer;
  let server: Served;
  const errors: unknown[] = [];

  beforeEach(async () => {
    registry = await openRegistry({ driver: (await newDatabase())() });
    await registry.addStatusList({ url: REVOCATION, purpose: 'revocation' });
    errors.length = 0;
    server = await served((origin) => {
      const issuer = createIssuer({ profile: PROFILE, signer: UNIVERSITY.signer });
      wallets = createOpenid4vciIssuer({
        url: `${origin}/wallet`,
        name: 'Université Exemple',
        store: registryDeliveryStore(registry),
        secret: SECRET,
        configurations: {
          badge: { definition: DEFINITION, format: 'ldp_vc', signedWith: ['eddsa-rdfc-2022'] },
          'badge-jwt': { definition: DEFINITION, format: 'jwt_vc_json', signedWith: ['EdDSA'] },
        },
        issuance: registryIssuance({ issuer, signer: UNIVERSITY.signer, registry }),
        onError: (error) => errors.push(error),
      });
      return wallets.handle;
    });
  });
  afterEach(async () => {
    await server.close();
    await registry.close();
    expect(errors).toEqual([]);
  });

  const offer = (configurationIds = ['badge']) => wallets.offer({ award: AWARD, configurationIds });
  const options = { trust: [UNIVERSITY.id], clock: systemClock };

  it.each(['EdDSA', 'ES256'] as const)(
    'MUST hand a badge out to a wallet of others (%s), made out to it, and record it once',
    async (alg) => {
      const wallet = await newWallet(alg);
      const { link, txCode } = await offer();
      const [credential] = await wallet.collect(link, { txCode });
      expect(credential).toMatchObject({ credentialSubject: { id: wallet.did } });
      const report = await verify(JSON.stringify(credential), {
        ...options,
        policy: { id: 'test', requires: ['proof.signature', 'issuer.trust'], heeds: [] },
      });
      expect(report.verdict).toBe('accepted');
      expect(await registry.find({ learner: wallet.did })).toHaveLength(1);
      expect(await registry.find({ learner: 'mailto:zoe@univ.example' })).toHaveLength(1);
      expect(await registry.audit()).toMatchObject({ isIntact: true, awards: 1 });
    },
  );

  it('MUST hand a badge out as a JWT, to a key that is named by itself', async () => {
    const wallet = await newWallet();
    const { link, txCode } = await offer(['badge-jwt']);
    const [credential] = await wallet.collect(link, { txCode, byJwk: true });
    const report = await verify(String(credential), { ...options, policy: COMPATIBLE });
    expect(report.checks.find(({ id }) => id === 'proof.signature')?.outcome).toBe('passed');
    expect(await registry.audit()).toMatchObject({ isIntact: true, awards: 1 });
  });

  it('MUST give the same credential by a new offer of the same award, and none to another wallet', async () => {
    const [wallet, other] = [await newWallet(), await newWallet()];
    const one = await offer();
    const [first] = await wallet.collect(one.link, { txCode: one.txCode });
    const again = await offer();
    const [second] = await wallet.collect(again.link, { txCode: again.txCode });
    expect(second).toEqual(first);
    const third = await offer();
    await expect(other.collect(third.link, { txCode: third.txCode })).rejects.toThrow();
    expect(await registry.audit()).toMatchObject({ isIntact: true, awards: 1 });
  });

  it('MUST hand the same award out in another form as well, each recorded', async () => {
    const wallet = await newWallet();
    const { link, txCode } = await offer(['badge', 'badge-jwt']);
    await wallet.collect(link, { txCode, configurationId: 'badge-jwt' });
    const again = await offer();
    await wallet.collect(again.link, { txCode: again.txCode });
    expect(await registry.audit()).toMatchObject({ isIntact: true, awards: 2 });
  });
});
