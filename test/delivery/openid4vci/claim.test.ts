import { afterEach, beforeEach, expect, it } from 'vitest';
import { memoryDeliveryStore } from '../../../src/delivery/index.js';
import {
  createOpenid4vciIssuer,
  type Issuance,
  type Openid4vciIssuer,
  registryIssuance,
  type WalletFormat,
} from '../../../src/delivery/openid4vci/index.js';
import { parseAward } from '../../../src/model/index.js';
import { awardKey } from '../../../src/registry/award-key.js';
import { SECRET, type Served, served } from '../../support/delivery.js';
import { describeOnBoth } from '../../support/registries.js';
import { newUniversity, type University, YEARLY } from '../../support/registry-life.js';
import { UNIVERSITY } from '../../support/verifying.js';
import { newWallet, type Wallet } from '../../support/wallet.js';

const HASHED = {
  ...{ type: 'emailAddress', hash: `sha256$${'ab'.repeat(32)}`, salt: 'salt-1' },
} as const;
const AWARD = { learner: { name: 'Zoé Exemple', identifiers: [HASHED] }, awardedOn: '2026-07-01' };
const FORMS = [
  ['badge', 'ldp_vc', 'eddsa-rdfc-2022'],
  ['badge-jwt', 'jwt_vc_json', 'EdDSA'],
  ['attestation', 'dc+sd-jwt', 'EdDSA'],
] as const satisfies readonly (readonly [string, WalletFormat, string])[];

describeOnBoth(
  'a wallet that comes for an award which was issued to an address before',
  (newDatabase) => {
    let university: University;
    let issuance: Issuance;
    let wallets: Openid4vciIssuer;
    let server: Served;
    let wallet: Wallet;

    beforeEach(async () => {
      university = await newUniversity(newDatabase);
      const { registry, issuer } = university;
      issuance = registryIssuance({ issuer, signer: UNIVERSITY.signer, registry });
      server = await served((origin) => {
        wallets = createOpenid4vciIssuer({
          ...{ url: origin, name: 'Université Exemple', secret: SECRET, issuance },
          store: memoryDeliveryStore(),
          configurations: Object.fromEntries(
            FORMS.map(([id, format, how]) => [
              id,
              {
                ...{ definition: YEARLY, format, signedWith: [how] },
                ...(format === 'dc+sd-jwt' && { vct: 'https://univ.example/vct' }),
              },
            ]),
          ),
        });
        return wallets.handle;
      });
      wallet = await newWallet();
    });
    afterEach(async () => {
      await server.close();
      await university.end();
    });

    /** Issued before the learner had a wallet. */
    const issueToAddress = () =>
      university.issue('unused', { learner: AWARD.learner } as unknown as typeof AWARD);
    const collect = async (configurationId: string, by = wallet) => {
      const { link, txCode } = await wallets.offer({
        award: AWARD,
        configurationIds: [configurationId],
      });
      const [credential] = await by.collect(link, { txCode });
      return credential;
    };
    /** The credentials that are the wallet's. */
    const ofWallet = () => university.registry.find({ learner: wallet.did });

    it.each(FORMS)('MUST claim it with %s: the old one superseded and revoked', async (id) => {
      const { registry } = university;
      const old = await issueToAddress();
      await collect(id);
      const [fresh] = await ofWallet();
      expect(fresh).toMatchObject({ predecessor: { credentialId: old.id, relation: 'claim' } });
      const history = await registry.history(old.id);
      expect(history.standing).toBe('revoked');
      expect(history.events.at(-1)).toMatchObject({
        ...{ type: 'claimed', category: 'request', successor: fresh?.credentialId },
      });
      expect(history.places.map(({ value }) => value)).toEqual([1, 0]);
      expect(JSON.stringify(history)).not.toContain(wallet.did);
      expect((await registry.history(fresh?.credentialId ?? '')).standing).toBe('valid');
      // What the learner was known by finds both, so that they are forgotten as one.
      expect(await registry.find({ learner: HASHED.hash })).toHaveLength(2);
    });

    it('MUST leave a cohort that is run again something to find under the key of the award', async () => {
      const { registry } = university;
      await issueToAddress();
      await collect('badge');
      const key = awardKey(YEARLY, parseAward(AWARD, YEARLY));
      const [fresh] = await ofWallet();
      expect((await registry.issuedUnder([key])).get(key)?.credentialId).toBe(fresh?.credentialId);
    });

    it('MUST get the award in its other forms as well, claimed once', async () => {
      const old = await issueToAddress();
      for (const [id] of FORMS.toReversed()) expect(await collect(id)).toBeDefined();
      const issued = await ofWallet();
      expect(issued.map(({ predecessor }) => predecessor?.credentialId)).toEqual([
        ...[old.id, undefined, undefined],
      ]);
      expect((await university.registry.history(old.id)).events).toHaveLength(2);
    });

    it('refuses what was issued to a name alone, which others may have too', async () => {
      const learner = { name: 'Zoé Exemple' };
      await university.issue('unused', { learner } as unknown as typeof AWARD);
      const award = { ...AWARD, learner };
      const { link, txCode } = await wallets.offer({ award, configurationIds: ['badge'] });
      await expect(wallet.collect(link, { txCode })).rejects.toThrow();
      expect(await ofWallet()).toEqual([]);
    });

    it('refuses a second wallet what the first one claimed', async () => {
      await issueToAddress();
      await collect('badge');
      await expect(collect('badge', await newWallet())).rejects.toThrow();
      expect(await ofWallet()).toHaveLength(1);
    });

    it.each(['revoke', 'suspend'] as const)(
      'refuses what the issuer did %s, in every form, and signs nothing',
      async (what) => {
        const { registry } = university;
        const { id } = await issueToAddress();
        await registry[what](id, { reason: 'wrong date' });
        for (const [form] of FORMS) await expect(collect(form)).rejects.toThrow();
        expect(await ofWallet()).toEqual([]);
      },
    );

    it('refuses further forms of what was claimed and revoked afterwards', async () => {
      const { registry } = university;
      await issueToAddress();
      await collect('badge-jwt');
      const [fresh] = await ofWallet();
      await registry.revoke(fresh?.credentialId ?? '', { reason: 'wrong date' });
      await expect(collect('badge')).rejects.toThrow();
      await expect(collect('attestation')).rejects.toThrow();
    });

    it('MUST be told no where it was revoked after the credential was signed, before it was recorded', async () => {
      const { registry } = university;
      const { id } = await issueToAddress();
      const [configurationId, format] = FORMS[0];
      const wanted = {
        ...{ configurationId, award: parseAward(AWARD, YEARLY) },
        configuration: { definition: YEARLY, format, signedWith: ['eddsa-rdfc-2022'] },
        holder: { id: wallet.did, jwk: { kty: 'OKP', crv: 'Ed25519', x: 'unused' } } as const,
      };
      const made = await issuance.issue(wanted);
      await registry.revoke(id, { reason: 'wrong date' });
      await expect(issuance.record?.(made, wanted)).rejects.toMatchObject({
        code: 'ERR_REGISTRY_REVOKED',
      });
      expect(await ofWallet()).toEqual([]);
    });

    it('MUST be recorded once, however often, and by whichever of two that signed at once', async () => {
      const old = await issueToAddress();
      const [configurationId, format] = FORMS[0];
      const wanted = {
        ...{ configurationId, award: parseAward(AWARD, YEARLY) },
        configuration: { definition: YEARLY, format, signedWith: ['eddsa-rdfc-2022'] },
        holder: { id: wallet.did, jwk: { kty: 'OKP', crv: 'Ed25519', x: 'unused' } } as const,
      };
      const [one, two] = [await issuance.issue(wanted), await issuance.issue(wanted)];
      await issuance.record?.(one, wanted);
      await issuance.record?.(one, wanted);
      await expect(issuance.record?.(two, wanted)).rejects.toMatchObject({
        code: 'ERR_REGISTRY_SUCCEEDED',
      });
      expect(await ofWallet()).toHaveLength(1);
      expect((await university.registry.history(old.id)).events).toHaveLength(2);
    });
  },
);
