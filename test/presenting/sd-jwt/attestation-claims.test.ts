import { describe, expect, it } from 'vitest';
import { checkMicroCertification, weBuild } from '../../../src/frameworks/index.js';
import {
  fromWeBuild,
  issueSdJwtVc,
  presentSdJwtVc,
  verifySdJwtVc,
  weBuildTypeMetadata,
} from '../../../src/presenting/sd-jwt/index.js';
import { COMPLETE } from '../../support/definitions.js';
import { AWARD, clock, ISSUER, issued, LEARNER, profile, signer } from './issued-sd-jwt.js';

// WE BUILD, Micro-credential Attestation Rulebook v0.1
describe('the claims of a micro-credential attestation', () => {
  it('MUST be refused where a mandatory one has no source, naming each', async () => {
    const { workload: _, outcomes: __, ...less } = COMPLETE;
    await expect(issueSdJwtVc(less, AWARD, { profile, signer, clock })).rejects.toMatchObject({
      code: 'ERR_EXPORT_INCOMPLETE',
      findings: [{ pointer: '/outcomes' }, { pointer: '/workload' }],
    });
    const nameless = { ...AWARD, learner: { id: LEARNER } };
    await expect(
      issueSdJwtVc(COMPLETE, nameless, { profile, signer, clock }),
    ).rejects.toMatchObject({ findings: [{}, { pointer: '/award/learner/name' }] });
  });

  it('MUST describe every element of the rulebook when they are read back', async () => {
    const text = await issued({ names: { given: 'Prenom', family: 'Nom-Double' } });
    const asked = { trust: [ISSUER], keyBinding: 'not-asked', clock } as const;
    const { claims = {} } = await verifySdJwtVc(text, asked);
    expect(claims).toMatchObject({ givenName: 'Prenom', familyName: 'Nom-Double', grade: '14' });
    const { definition, award, issuer, findings } = fromWeBuild(claims, { language: 'fr' });
    expect(findings.map(({ code }) => code)).toEqual(['we-build.definition-id']);
    const { checks } = checkMicroCertification(definition, {
      ...{ framework: weBuild, award, issuer, clock },
    });
    expect(checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
  });

  it('MUST say what is not shown', async () => {
    const text = await presentSdJwtVc(await issued(), { show: ['title'] });
    const asked = { trust: [ISSUER], keyBinding: 'not-asked', clock } as const;
    const { claims = {} } = await verifySdJwtVc(text, asked);
    const { findings } = fromWeBuild(claims);
    expect(findings.filter(({ code }) => code === 'we-build.not-shown')).toHaveLength(11);
  });

  it('MUST be listed in the type metadata, with who may keep what back', () => {
    const { vct, claims, display } = weBuildTypeMetadata();
    expect(vct).toBe('VerifiableMicroCredential');
    expect(display.map(({ locale }) => locale)).toEqual(['en', 'fr']);
    expect(claims.filter(({ mandatory }) => mandatory)).toHaveLength(13);
    expect(claims.filter(({ sd }) => sd === 'never').map(({ path }) => path)).toEqual([
      ['attestation_legal_category'],
    ]);
  });
});
