import { decodeJwt } from 'jose';
import { expect, it } from 'vitest';
import {
  type CredentialConfiguration,
  type Holder,
  unrecordedIssuance,
  type WalletSigning,
} from '../../../src/delivery/openid4vci/index.js';
import { publicKeyToJwk } from '../../../src/identity/index.js';
import { createIssuer } from '../../../src/issuing/index.js';
import { DEFINITION } from '../../support/delivery.js';
import { NOW } from '../../support/issuing.js';
import { newParty, UNIVERSITY } from '../../support/verifying.js';

const PROFILE = { id: UNIVERSITY.id, name: 'Université Exemple', country: 'FR' };
const WALLET = await newParty();
const HOLDER: Holder = { id: WALLET.id, jwk: publicKeyToJwk(WALLET.signer.publicKey) };
const AWARD = { learner: { name: 'Maria del Carmen' }, awardedOn: '2026-07-01' };

const signing = (more: Partial<WalletSigning> = {}): WalletSigning => ({
  issuer: createIssuer({ profile: PROFILE, signer: UNIVERSITY.signer, clock: () => NOW }),
  ...{ signer: UNIVERSITY.signer, clock: () => NOW, ...more },
});
const wantedAs = (format: CredentialConfiguration['format']) => ({
  ...{ configurationId: 'one', award: AWARD, holder: HOLDER },
  configuration: { definition: DEFINITION, format, signedWith: ['EdDSA'] },
});

it('MUST make each form out to the wallet, from the same award', async () => {
  const issuance = unrecordedIssuance(signing());
  const json = await issuance.issue(wantedAs('ldp_vc'));
  expect(JSON.parse(json.text)).toMatchObject({ credentialSubject: { id: WALLET.id } });
  const jwt = await issuance.issue(wantedAs('jwt_vc_json'));
  expect(decodeJwt(jwt.text)).toMatchObject({ credentialSubject: { id: WALLET.id } });
  const { text } = await issuance.issue(wantedAs('dc+sd-jwt'));
  expect(decodeJwt(text.split('~')[0] ?? '')).toMatchObject({
    ...{ iss: UNIVERSITY.id, iat: NOW / 1000, cnf: { jwk: HOLDER.jwk } },
  });
  expect(issuance.record).toBeUndefined();
});

it('MUST write a learner’s two names as the host says, and texts in its language', async () => {
  const names = { given: 'Maria', family: 'del Carmen' };
  const issuance = unrecordedIssuance(signing({ attesting: () => ({ names, language: 'en' }) }));
  const { text } = await issuance.issue(wantedAs('dc+sd-jwt'));
  const said = text.split('~').map((one) => Buffer.from(one, 'base64url').toString());
  expect(said.join()).toMatch(/"givenName","Maria".*"familyName","del Carmen"/s);
  expect(said.join()).toContain('"title","Soil health"');
  // What the host adds is looked at before anything is offered, too.
  const { name: _, ...nameless } = AWARD.learner;
  const award = { ...AWARD, learner: nameless };
  expect(() => issuance.check?.({ ...wantedAs('dc+sd-jwt'), award })).not.toThrow();
});

it.each([
  ['no issuer', { issuer: {} as never }],
  ['a key that cannot sign', { signer: { id: 'did:key:z#z' } as never }],
  ['names that are no function', { attesting: {} as never }],
])('refuses %s', (_, change) => {
  expect(() => unrecordedIssuance(signing(change))).toThrow(TypeError);
});
