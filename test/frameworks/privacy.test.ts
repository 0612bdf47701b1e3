import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { councilRecommendation2022, universite360 } from '../../src/frameworks/index.js';
import { PRIVACY } from '../../src/frameworks/privacy/index.js';
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
    const hashed = [{ type: 'nationalIdentityNumber', hash: HASH, salt: 'kX2mQ9vB7nT4wZ1a' }];
    const named = { ...COMPLETE_AWARD, learner: { identifiers: hashed } } as Award;
    await expect(issuer.issue(COMPLETE, named)).rejects.toMatchObject({
      code: 'ERR_AWARD_INVALID',
      findings: [{ code: 'privacy.nationalNumber', pointer: '/learner/identifiers/0/type' }],
    });
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
    'Dyscalculique',
    'temps majoré',
    'after medical leave',
    'en fauteuil roulant',
    'malentendante',
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

describe('privacy.credentialId', () => {
  const learner = (value: object): Change => ['/award/learner', value];
  const ADA = learner({
    id: 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK',
    name: 'Ada Éxemple',
  });
  const NUMBERED = learner({ identifiers: [{ type: 'sourcedId', value: 'A-204781' }] });

  it.each<[string, Change, string]>([
    ['an e-mail address', ADA, 'https://univ.example/a/ada%40mail.example'],
    ['the name', ADA, 'https://univ.example/awards/exemple-ada'],
    ['the name run together', ADA, 'urn:award:adaexemple'],
    ['a plain identifier', NUMBERED, 'https://univ.example/awards/a-204781?v=1'],
    ['a national number', NUMBERED, 'urn:ine:0123456789K'],
  ])('MUST NOT hold %s', (_, who, id) => {
    expect(found('privacy.credentialId', who, ['/award/id', id])).toEqual(['/award/id']);
    expect(reportOn(caseWith(who, ['/award/id', id])).verdict).toBe('rejected');
  });

  it.each<[Change, string]>([
    [ADA, 'https://univ.example/awards/adapted/exemples'],
    [ADA, 'https://ada.example/awards/7'],
    [NUMBERED, 'https://univ.example/awards/a-2047819'],
    [NUMBERED, 'urn:uuid:7e9f1d3c-90a3-4d5b-9d0b-3f3a2d5d1a11'],
    [NUMBERED, 'https://univ.example/awards/100%'],
  ])('other ids are left alone: %s', (who, id) =>
    expect(found('privacy.credentialId', who, ['/award/id', id])).toEqual([]),
  );

  it('MUST be refused when issuing, also without a framework', async () => {
    const keyPair = await generateKeyPair();
    const profile = { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple' };
    const issuer = createIssuer({ profile, signer: createSigner({ keyPair }), clock: () => NOW });
    const award = { ...COMPLETE_AWARD, id: 'https://univ.example/a/ada@mail.example' } as Award;
    await expect(issuer.issue(COMPLETE, award)).rejects.toMatchObject({
      code: 'ERR_AWARD_INVALID',
      findings: [{ code: 'privacy.credentialId', pointer: '/id' }],
    });
  });
});

// A status list is asked for by strangers: its address says nothing of a learner, as the id of a credential.
describe('privacy.statusList', () => {
  const ADA: Change = ['/award/learner', { name: 'Ada Éxemple' }];
  const NUMBERED: Change = [
    '/award/learner',
    { identifiers: [{ type: 'sourcedId', value: 'A-204781' }] },
  ];
  const told = (list: string): Change => [
    '/award/status',
    [
      { purpose: 'suspension', list: 'https://univ.example/status/2', index: 1 },
      { purpose: 'revocation', list, index: 7 },
    ],
  ];

  it.each<[string, Change, string]>([
    ['an e-mail address', ADA, 'https://univ.example/s/ada%40mail.example'],
    ['the name', ADA, 'https://univ.example/status/exemple-ada'],
    ['a plain identifier', NUMBERED, 'https://univ.example/status?of=a-204781'],
    ['a national number', NUMBERED, 'https://univ.example/status/0123456789K'],
  ])('MUST NOT hold %s', (_, who, list) => {
    expect(found('privacy.statusList', who, told(list))).toEqual(['/award/status/1/list']);
    expect(reportOn(caseWith(who, told(list))).verdict).toBe('rejected');
  });

  it.each<[Change, string]>([
    [ADA, 'https://univ.example/status/1'],
    [NUMBERED, 'https://univ.example/status/a-2047819'],
  ])('other addresses are left alone: %s', (who, list) =>
    expect(found('privacy.statusList', who, told(list))).toEqual([]),
  );

  it('MUST be refused when issuing, also without a framework, and leave no trace in the message', async () => {
    const keyPair = await generateKeyPair();
    const profile = { id: didKeyFor(keyPair.publicKey), name: 'Université Exemple' };
    const issuer = createIssuer({ profile, signer: createSigner({ keyPair }), clock: () => NOW });
    const list = 'https://univ.example/status/ada@mail.example';
    const status = [{ purpose: 'revocation', list, index: 7 }];
    const refusal = await issuer
      .issue(COMPLETE, { ...COMPLETE_AWARD, status } as Award)
      .catch((error: unknown) => error);
    expect(refusal).toMatchObject({
      code: 'ERR_AWARD_INVALID',
      findings: [{ code: 'privacy.statusList', pointer: '/status/0/list' }],
    });
    expect(JSON.stringify(refusal)).not.toContain('ada@');
  });
});

describe('privacy.thirdParties', () => {
  const at = (id: string): Change => ['/award/evidence', [{ id }]];

  it.each<[string, Change, string]>([
    ['evidence', at('https://portfolio.example/7'), '/award/evidence/0/id'],
    [
      'evidence on a host that only ends alike',
      at('https://myuniv.example/7'),
      '/award/evidence/0/id',
    ],
    ['the picture', ['/image', { url: 'http://img.example/a.png' }], '/image/url'],
    ['the logo', ['/issuer/image', { url: 'https://img.example/a.png' }], '/issuer/image/url'],
  ])('SHOULD NOT show to others who reads it: %s', (_, change, place) =>
    expect(found('privacy.thirdParties', change)).toEqual([place]),
  );

  it.each<[string, Change]>([
    ['evidence of the university', at('https://portfolio.univ.example:8443/7')],
    ['evidence that nobody hosts', at('urn:uuid:7e9f1d3c-90a3-4d5b-9d0b-3f3a2d5d1a11')],
    ['a picture inside', ['/image', { url: 'data:image/png;base64,iVBORw0KGgo=' }]],
  ])('what stays with those who award is left alone: %s', (_, change) =>
    expect(found('privacy.thirdParties', change)).toEqual([]),
  );

  it('nothing MUST be said where no host is known', () => {
    const nowhere: readonly Change[] = [
      ['/id', 'urn:example:soil'],
      ['/awardingBodies/0/id', undefined],
      ['/issuer/id', 'did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'],
    ];
    const change = at('https://portfolio.example/7');
    expect(found('privacy.thirdParties', ...nowhere, change)).toEqual([]);
  });
});

describe('an address of the learner', () => {
  it.each<[object, string]>([
    [{ type: 'emailAddress', value: 'ada@mail.example' }, 'value'],
    [{ type: 'identifier', value: 'ada@mail.example' }, 'value'],
    [{ type: 'ext:phone', value: '0612345678' }, 'value'],
    [{ type: 'ext:postalAddress', value: '12 rue des Lilas' }, 'value'],
  ])('SHOULD NOT be an identifier in clear: %o', (identifier, member) =>
    expect(
      checkOf(
        reportOn(caseWith(['/award/learner', { identifiers: [identifier] }])),
        'eu-council-2022.learnerIdentification',
      )?.findings,
    ).toMatchObject([{ severity: 'warning', pointer: `/award/learner/identifiers/0/${member}` }]),
  );

  it('SHOULD NOT stand in the id of the learner or of evidence', () => {
    const learner = caseWith(['/award/learner/id', 'https://univ.example/people/ada@mail.example']);
    const codes = checkOf(reportOn(learner), 'eu-council-2022.learnerIdentification')?.findings;
    expect(codes?.map(({ code }) => code)).toContain(
      'eu-council-2022.learnerIdentification.contact',
    );
    const evidence: Change = [
      '/award/evidence',
      [{ id: 'https://univ.example/e?m=ada@mail.example' }],
    ];
    expect(found('privacy.contact', evidence)).toEqual(['/award/evidence/0/id']);
  });
});

describe('the rules on privacy', () => {
  it('MUST each have a group of tests above', async () => {
    const tests = await readFile('test/frameworks/privacy.test.ts', 'utf8');
    const groups = [...tests.matchAll(/^describe\('(privacy\.\w+)'/gm)].map(([, id]) => id);
    expect(groups.sort()).toEqual(PRIVACY.map(({ id }) => id).sort());
  });
});

describe('what is found', () => {
  it('MUST be said without the text itself', () => {
    const report = reportOn(
      caseWith(story(`née le 3 mai, ada-marked@univ.example, tiers temps, ${NIR}`)),
    );
    expect(JSON.stringify(report)).not.toMatch(/marked|3 mai|168/);
  });
});
