import { describe, expect, it } from 'vitest';
import { councilRecommendation2022, universite360 } from '../../src/frameworks/index.js';
import { createSigner, didKeyFor, generateKeyPair } from '../../src/identity/index.js';
import { createIssuer } from '../../src/issuing/index.js';
import type { Award } from '../../src/model/index.js';
import { type Change, COMPLETE, COMPLETE_AWARD, caseWith, NOW } from '../support/definitions.js';
import { checkOf, reportOn } from '../support/reporting.js';

const NIR = '2 55 08 14 168 025 38';
const story = (narrative: string): Change => ['/award/evidence', [{ narrative }]];
const HASH = `sha256$${'0f'.repeat(32)}`;

const found = (rule: string, ...changes: readonly Change[]) =>
  checkOf(reportOn(caseWith(...changes)), rule)?.findings.map(({ pointer }) => pointer);

describe('privacy.nationalNumber', () => {
  it.each<[string, Change, string]>([
    ['in a story', story(`Carte ${NIR}`), '/award/evidence/0/narrative'],
    ['in the name', ['/award/learner/name', `Ada ${NIR}`], '/award/learner/name'],
    ['in the id of the award', ['/award/id', 'urn:ine:0123456789K'], '/award/id'],
    [
      'in a result',
      ['/award/results/0', { assessment: 'exam', value: '14.5', status: 'Completed' }],
      '',
    ],
    [
      'hashed, since so few digits are soon tried out',
      [
        '/award/learner',
        { identifiers: [{ type: 'nationalIdentityNumber', hash: HASH, salt: 'kX2mQ9vB7nT4wZ1a' }] },
      ],
      '/award/learner/identifiers/0/type',
    ],
  ])('MUST NOT be %s', (_, change, at) => {
    expect(found('privacy.nationalNumber', change)).toEqual(at === '' ? [] : [at]);
  });

  it('MUST fail the check, whatever the framework', () => {
    for (const framework of [councilRecommendation2022, universite360])
      expect(reportOn(caseWith(story(NIR)), framework).verdict).toBe('rejected');
  });

  it('MUST be refused when issuing, also without a framework, and leave no trace in the message', async () => {
    const keyPair = await generateKeyPair();
    const profile = { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple' };
    const issuer = createIssuer({ profile, signer: createSigner({ keyPair }), clock: () => NOW });
    const award = { ...COMPLETE_AWARD, evidence: [{ narrative: NIR }] } as Award;
    const refusal = await issuer.issue(COMPLETE, award).catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'ERR_AWARD_INVALID',
      findings: [{ code: 'privacy.nationalNumber', pointer: '/evidence/0/narrative' }],
    });
    expect(JSON.stringify(refusal)).not.toMatch(/2 ?55|168/);
    await expect(issuer.issue(COMPLETE, COMPLETE_AWARD)).resolves.toBeDefined();
  });
});

describe('privacy.birthDate', () => {
  it.each(['née le 3 mai 1990', 'Date of birth: 1990-05-03', 'born on 3 May 1990'])(
    'SHOULD NOT stand in a text: %s',
    (text) =>
      expect(found('privacy.birthDate', story(text))).toEqual(['/award/evidence/0/narrative']),
  );

  it('SHOULD NOT be an identifier', () => {
    const learner = { identifiers: [{ type: 'ext:birthDate', value: '1990-05-03' }] };
    expect(found('privacy.birthDate', ['/award/learner', learner])).toEqual([
      '/award/learner/identifiers/0/type',
    ]);
  });

  it.each(['L’agriculture est née le long du fleuve d’hier', 'a newborn idea', 'Le 3 mai 2026'])(
    'other texts are left alone: %s',
    (text) => {
      const quiet = !/née le/.test(text);
      expect(found('privacy.birthDate', story(text))).toEqual(
        quiet ? [] : ['/award/evidence/0/narrative'],
      );
    },
  );
});

describe('privacy.contact', () => {
  it.each([
    'ada@univ.example',
    'Tél. 06 12 34 56 78',
    '+33 6 12 34 56 78',
    '12 bis rue des Lilas',
    '221 Baker Street',
  ])('SHOULD NOT stand in a text: %s', (text) =>
    expect(found('privacy.contact', story(text))).toEqual(['/award/evidence/0/narrative']),
  );

  it.each(['14.5/20', 'Parcelle 12, en 2026', '25 h de travail', 'Version 06.12', 'A plain road'])(
    'other texts are left alone: %s',
    (text) => expect(found('privacy.contact', story(text))).toEqual([]),
  );
});

describe('privacy.health', () => {
  it.each([
    'avec un tiers-temps',
    'Extra time was granted',
    'RQTH',
    'aménagement d’examen',
    'en arrêt maladie',
  ])('SHOULD NOT stand in a text: %s', (text) =>
    expect(found('privacy.health', story(text))).toEqual(['/award/evidence/0/narrative']),
  );

  it.each([
    'Santé des sols',
    'Soil health',
    'un aménagement du territoire',
    'The maladjusted plough',
  ])('other texts are left alone: %s', (text) =>
    expect(found('privacy.health', story(text))).toEqual([]),
  );
});

describe('what is found', () => {
  it('MUST be said without the text itself', () => {
    const report = reportOn(
      caseWith(story(`née le 3 mai, ada-marked@univ.example, tiers temps, ${NIR}`)),
    );
    expect(JSON.stringify(report)).not.toMatch(/marked|3 mai|168/);
  });
});
