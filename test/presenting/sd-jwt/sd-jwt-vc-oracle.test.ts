import { describe, expect, it } from 'vitest';
import { createSigner, didKeyFor, importPublicKey } from '../../../src/identity/index.js';
import { presentSdJwtVc, verifySdJwtVc } from '../../../src/presenting/sd-jwt/index.js';
import { oracle, oracleKeys } from '../../support/sd-jwt-oracle.js';
import {
  ASKED,
  clock,
  ecKeys,
  holderKeys,
  issued,
  issuerKeys,
  NOW,
  profile,
  shown,
} from './issued-sd-jwt.js';

// Another implementation, by other people: @sd-jwt/sd-jwt-vc
describe.each(['EdDSA', 'ES256'] as const)('with another implementation, by %s', (alg) => {
  const kind = alg === 'EdDSA' ? 'Ed25519' : 'P-256';
  const seconds = NOW / 1000;

  it('MUST be verified and presented by it when made here', async () => {
    const keys = alg === 'EdDSA' ? issuerKeys : ecKeys;
    const id = didKeyFor(keys.publicKey);
    const text = await issued({
      signer: createSigner({ keyPair: keys }),
      profile: { ...profile, id },
    });
    const { publicKeyToPem } = await import('../../../src/identity/index.js');
    const { createPublicKey } = await import('node:crypto');
    const publicKey = createPublicKey(publicKeyToPem(keys.publicKey));
    const holderPublic = createPublicKey(publicKeyToPem(holderKeys.publicKey));
    const other = oracle({ alg, publicKey });
    const presented = await other.present(text, { title: true });
    const { payload } = await other.verify(presented, { currentDate: seconds });
    expect(payload).toMatchObject({ title: 'Santé des sols', iss: id });
    expect(payload).not.toHaveProperty('grade');
    if (alg === 'EdDSA') {
      const withBinding = oracle({
        ...{ alg, publicKey },
        holder: { publicKey: holderPublic, privateKey: oracleKeys(alg).privateKey },
      });
      const ours = await shown(text, ['title', 'level']);
      const options = { currentDate: seconds, keyBindingNonce: ASKED.challenge };
      const { kb } = await withBinding.verify(ours, options);
      expect(kb?.payload).toMatchObject({ aud: ASKED.domain, nonce: ASKED.challenge });
    }
  });

  it('MUST be verified and presented here when made by it', async () => {
    const [theirs, learner] = [oracleKeys(alg), oracleKeys(alg)];
    const key = importPublicKey(JSON.stringify(theirs.publicKey.export({ format: 'jwk' })));
    expect(key.algorithm).toBe(kind);
    const other = oracle({ alg, ...theirs, holder: learner });
    const claims = {
      ...{ iss: 'https://other.example', iat: seconds, vct: 'VerifiableMicroCredential' },
      ...{ title: 'Soil', level: 'EQF-6', grade: 'A' },
      notionalWorkload: { value: 1, unit: 'ECTS' },
      learningOutcomes: ['reads', 'chooses'],
      cnf: { jwk: learner.publicKey.export({ format: 'jwk' }) },
    };
    const text = await other.issue(
      claims as never,
      {
        _sd: ['title', 'level', 'grade', 'notionalWorkload'],
        notionalWorkload: { _sd: ['value'] },
        learningOutcomes: { _sd: [0, 1] },
        _sd_decoy: 3,
      } as never,
    );
    const trust = [{ id: 'https://other.example', keys: [key] }];
    const bare = await presentSdJwtVc(text, { show: ['title', 'workload', 'outcomes'] });
    const report = await verifySdJwtVc(bare, { trust, keyBinding: 'not-asked', clock });
    expect(report.verdict).toBe('accepted');
    expect(report.claims).toMatchObject({
      ...{ title: 'Soil', notionalWorkload: { value: 1, unit: 'ECTS' } },
      learningOutcomes: ['reads', 'chooses'],
    });
    expect(report.claims).not.toHaveProperty('grade');
    const kb = { payload: { iat: seconds, aud: ASKED.domain, nonce: ASKED.challenge } };
    const bound = await other.present(text, { title: true } as never, { kb });
    const presented = await verifySdJwtVc(bound, { trust, ...ASKED, seen: 'elsewhere', clock });
    expect(presented.verdict).toBe('accepted');
    expect(presented.shown).toContain('title');
  });
});
