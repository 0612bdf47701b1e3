import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { structureErrors } from '../../../src/formats/open-badges/check-structure.js';
import { checkStructure, toOpenBadge } from '../../../src/formats/open-badges/index.js';
import { FULL, FULL_AWARD } from './full-definition.js';
import { arbitraryPair, partsOf } from './parts.js';

type Change = (badge: Record<string, never>) => void;

// A written credential as loose JSON, for changing.
function badge(): Record<string, never> {
  return JSON.parse(JSON.stringify(toOpenBadge(partsOf([FULL, FULL_AWARD]))));
}

/** Codes and places of what is found after a change; warnings on request. */
function found(change: Change, severity = 'error'): readonly string[] {
  const changed = badge();
  change(changed);
  return checkStructure(changed)
    .filter((finding) => finding.severity === severity)
    .map(({ code, pointer }) => `${code} ${pointer}`);
}

const at = (value: unknown, ...path: readonly (string | number)[]): Record<string, unknown> =>
  path.reduce((node, name) => (node as Record<string | number, unknown>)[name], value) as Record<
    string,
    unknown
  >;
const set = (node: Record<string, unknown>, name: string, value: unknown): void => {
  node[name] = value;
};
const subject = (value: unknown) => at(value, 'credentialSubject');
const achievement = (value: unknown) => at(value, 'credentialSubject', 'achievement');

const ACHIEVEMENT = '/credentialSubject/achievement';

// Open Badges 3.0, data models: required members, types, closed classes
describe('the structure of an Open Badge', () => {
  it('MUST find nothing in a credential of ours but warnings about pictures', () => {
    expect(found(() => {})).toEqual([]);
  });

  it.each(
    [
      ['@context', 'id', 'type', 'issuer', 'validFrom', 'credentialSubject'].map((name) => [
        '',
        name,
      ]),
      ['id', 'type', 'name', 'description', 'criteria'].map((name) => [ACHIEVEMENT, name]),
      ['type', 'achievement'].map((name) => ['/credentialSubject', name]),
      ['id', 'type', 'name', 'resultType'].map((name) => [
        `${ACHIEVEMENT}/resultDescription/0`,
        name,
      ]),
      ['type', 'hashed', 'identityHash', 'identityType'].map((n) => [
        '/credentialSubject/identifier/0',
        n,
      ]),
      ['type', 'targetName', 'targetUrl'].map((name) => [`${ACHIEVEMENT}/alignment/0`, name]),
      ['id', 'type'].flatMap((name) => ['/issuer', '/issuer/image'].map((place) => [place, name])),
    ].flat(),
  )('MUST miss the required member of “%s” named %s', (place = '', name = '') => {
    const path = place.split('/').filter((token) => token !== '');
    expect(found((b) => void delete at(b, ...path)[name])).toContain(
      `shape.required ${place}/${name}`,
    );
  });

  it.each([
    ['/issuer/image', ['issuer', 'image']],
    ['/credentialSubject/identifier/0', ['credentialSubject', 'identifier', 0]],
    ['/issuer/otherIdentifier/0', ['issuer', 'otherIdentifier', 0]],
  ])('MUST refuse an unknown member in the closed class at %s', (place, path) => {
    expect(found((b) => set(at(b, ...path), 'colour', 'blue'))).toEqual([
      `shape.unknown-member ${place}/colour`,
    ]);
  });

  it('MUST read a single value like a list of one', () => {
    const single = found((b) => {
      achievement(b)['alignment'] = at(achievement(b), 'alignment', 0);
      Object.assign(b, { credentialSubject: [subject(b)], evidence: at(b, 'evidence', 0) });
      at(b, 'issuer')['type'] = 'Profile';
    });
    expect(single).toEqual([]);
  });

  it('MUST refuse a language map on a text of Open Badges', () => {
    expect(found((b) => set(achievement(b), 'name', { fr: 'Santé des sols' }))).toEqual([
      `shape.type ${ACHIEVEMENT}/name`,
    ]);
  });

  it.each(['2026-07-01', '2026-07-01T08:00:00', 'yesterday'])(
    'MUST refuse %s as a date-time with zone',
    (text) =>
      expect(found((b) => void Object.assign(b, { awardedDate: text }))[0]).toMatch(/awardedDate$/),
  );

  it('MUST refuse a date that the calendar does not know', () => {
    const change: Change = (b) => void Object.assign(b, { awardedDate: '2024-02-30T00:00:00Z' });
    expect(found(change)).toEqual(['open-badges.date /awardedDate']);
  });

  it('MUST accept parts of a second and other zones', () => {
    const change: Change = (b) =>
      void Object.assign(b, { awardedDate: '2024-02-29T00:00:00.123+02:00' });
    expect(found(change)).toEqual([]);
  });

  it('never throws, whatever comes in', () => {
    const circle: Record<string, unknown> = { issuer: {} };
    circle['issuer'] = { parentOrg: circle };
    for (const value of [undefined, null, 1, 'x', [], () => 1, circle, { proof: 1n }, new Map()]) {
      expect(checkStructure(value).some(({ severity }) => severity === 'error')).toBe(true);
    }
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(checkStructure(value).length).toBeGreaterThan(0);
      }),
    );
  });

  it('never throws when any part of a credential is replaced by anything, and errors alone are the same errors', () => {
    const names = [
      'issuer',
      'type',
      '@context',
      'credentialSubject',
      'evidence',
      'proof',
      'validFrom',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.jsonValue(),
        fc.boolean(),
        (name, value, inside) => {
          const changed = badge() as Record<string, unknown>;
          if (inside) achievement(changed)[name === 'issuer' ? 'creator' : name] = value;
          else changed[name] = value;
          const errors = checkStructure(changed).filter(({ severity }) => severity === 'error');
          expect(structureErrors(changed)).toEqual(errors);
        },
      ),
    );
  });
});

// Open Badges 3.0: what the text asks and the schema cannot say
describe('the rules of Open Badges', () => {
  const cases: readonly (readonly [string, Change, string])[] = [
    [
      'a subject without id and identifier',
      (b) => {
        delete subject(b)['id'];
        delete subject(b)['identifier'];
      },
      'OB-01 /credentialSubject',
    ],
    [
      'a subject with an empty list of identifiers',
      (b) => {
        delete subject(b)['id'];
        subject(b)['identifier'] = [];
      },
      'OB-01 /credentialSubject',
    ],
    [
      'criteria without id and narrative',
      (b) => set(achievement(b), 'criteria', {}),
      `OB-02 ${ACHIEVEMENT}/criteria`,
    ],
    [
      'a result of something else',
      (b) => set(at(subject(b), 'result', 0), 'resultDescription', 'urn:x:1'),
      'OB-03 /credentialSubject/result/0/resultDescription',
    ],
    [
      'a rubric level that is not there',
      (b) => set(at(subject(b), 'result', 0), 'achievedLevel', 'urn:x:1'),
      'OB-03 /credentialSubject/result/0/achievedLevel',
    ],
    [
      'a required level that is not there',
      (b) => set(at(achievement(b), 'resultDescription', 0), 'requiredLevel', 'urn:x:1'),
      `OB-03 ${ACHIEVEMENT}/resultDescription/0/requiredLevel`,
    ],
    [
      'a missing status',
      (b) => {
        at(achievement(b), 'resultDescription', 0)['resultType'] = 'Status';
        delete at(subject(b), 'result', 0)['status'];
      },
      'OB-04 /credentialSubject/result/0',
    ],
    [
      'an unknown type of achievement',
      (b) => set(achievement(b), 'achievementType', 'Micro'),
      `OB-06 ${ACHIEVEMENT}/achievementType`,
    ],
    [
      'an extension in the middle of a term',
      (b) => set(achievement(b), 'achievementType', 'my ext:Micro'),
      `OB-06 ${ACHIEVEMENT}/achievementType`,
    ],
    [
      'an unknown type of identity',
      (b) => set(at(subject(b), 'identifier', 0), 'identityType', 'nickname'),
      'OB-06 /credentialSubject/identifier/0/identityType',
    ],
    [
      'another type written as a single text',
      (b) => set(at(b, 'issuer'), 'type', 'InvalidProfile'),
      'OB-07 /issuer/type',
    ],
    [
      'another type in a list',
      (b) => set(achievement(b), 'type', ['EuropeanMicroCredential']),
      `OB-07 ${ACHIEVEMENT}/type`,
    ],
    [
      'a credential that is no VerifiableCredential',
      (b) => void Object.assign(b, { type: ['OpenBadgeCredential'] }),
      'OB-07 /type',
    ],
    [
      'contexts in another order',
      (b) => void Object.assign(b, { '@context': [at(b, '@context')[1], at(b, '@context')[0]] }),
      'OB-08 /@context',
    ],
    [
      'a single context',
      (b) => void Object.assign(b, { '@context': at(b, '@context')[0] }),
      'OB-08 /@context',
    ],
    ['a relative id', (b) => set(at(b, 'issuer'), 'id', 'univ'), 'OB-08 /issuer/id'],
    [
      'one id for two things',
      (b) => set(at(b, 'evidence', 0), 'id', achievement(b)['id']),
      `OB-08 ${ACHIEVEMENT}/id`,
    ],
    [
      'a validity that ends before it begins',
      (b) => void Object.assign(b, { validUntil: '2020-01-01T00:00:00Z' }),
      'OB-09 /validUntil',
    ],
    [
      'an activity that ends before it begins',
      (b) => set(subject(b), 'activityEndDate', '2020-01-01T00:00:00Z'),
      'OB-09 /credentialSubject/activityEndDate',
    ],
    [
      'an endorsement without proof',
      (b) => void Object.assign(b, { endorsement: [endorsement(b['id'], false)] }),
      'OB-12 /endorsement/0',
    ],
  ];

  it.each(cases)('MUST find %s', (_, change, expected) => {
    expect(found(change)).toContain(`open-badges.${expected}`);
  });

  const doubts: readonly (readonly [string, Change, string])[] = [
    [
      'a value that its scale does not have',
      (b) => set(at(subject(b), 'result', 1), 'value', 'E'),
      'OB-05 /credentialSubject/result/1/value',
    ],
    [
      'a value beyond its bounds',
      (b) => set(at(subject(b), 'result', 0), 'value', '21'),
      'OB-05 /credentialSubject/result/0/value',
    ],
    [
      'a required value beyond its bounds',
      (b) => set(at(achievement(b), 'resultDescription', 0), 'requiredValue', 'ten'),
      `OB-05 ${ACHIEVEMENT}/resultDescription/0/requiredValue`,
    ],
    [
      'a country that is none',
      (b) => set(at(b, 'issuer', 'address'), 'addressCountryCode', 'FRA'),
      'OB-10 /issuer/address/addressCountryCode',
    ],
    [
      'a logo in another format',
      (b) => set(at(b, 'issuer', 'image'), 'id', 'https://univ.example/logo.JPG?x'),
      'OB-11 /issuer/image/id',
    ],
    [
      'a picture without caption',
      (b) => void delete at(b, 'issuer', 'image')['caption'],
      'OB-11 /issuer/image',
    ],
    [
      'an endorsement of something else',
      (b) => void Object.assign(b, { endorsement: [endorsement('urn:x:1', true)] }),
      'OB-12.subject /endorsement/0/credentialSubject/id',
    ],
    [
      'an issuer that is an IRI alone',
      (b) => void Object.assign(b, { issuer: 'did:web:univ.example' }),
      'issuer-iri /issuer',
    ],
    ['an empty list', (b) => set(achievement(b), 'tag', []), `empty-list ${ACHIEVEMENT}/tag`],
    [
      'data model 1.1',
      (b) =>
        void Object.assign(b, {
          '@context': ['https://www.w3.org/2018/credentials/v1', at(b, '@context')[1]],
        }),
      'data-model-1.1 /@context',
    ],
  ];

  it.each(doubts)('SHOULD warn of %s', (_, change, expected) => {
    expect(found(change, 'warning')).toContain(`open-badges.${expected}`);
    expect(found(change)).toEqual([]);
  });

  it.each([...cases, ...doubts])('errors alone MUST be the same errors: %s', (_, change) => {
    const changed = badge();
    change(changed);
    const errors = checkStructure(changed).filter(({ severity }) => severity === 'error');
    expect(structureErrors(changed)).toEqual(errors);
  });

  it('MUST say everything in English and French, with its source', () => {
    const findings = [...cases, ...doubts].flatMap(([, change]) => {
      const changed = badge();
      change(changed);
      return checkStructure(changed).filter(({ code }) => code.startsWith('open-badges.'));
    });
    for (const { message, cites } of findings) {
      expect(message.en).not.toBe(message.fr);
      expect(cites?.url).toMatch(/^https:/);
    }
  });

  // What the model allows and Open Badges do not: these are refused before anything is signed.
  it('MUST accept what is written of any definition and award, but for three contradictions', () => {
    fc.assert(
      fc.property(arbitraryPair, fc.boolean(), (pair, extensions) => {
        const errors = checkStructure(toOpenBadge(partsOf(pair), { extensions }))
          .filter(({ severity }) => severity === 'error')
          .map(({ code, pointer }) => `${code} ${pointer}`);
        const anonymous = Object.keys(pair[1].learner).length === 0;
        const ended = errors.includes('open-badges.OB-09 /validUntil');
        const allowed = [
          ...(anonymous ? ['open-badges.OB-01 /credentialSubject'] : []),
          ...(pair[0].validity && ended ? ['open-badges.OB-09 /validUntil'] : []),
        ];
        const sameIds = /^open-badges\.OB-08 .*\/id$/;
        expect(errors.filter((error) => !sameIds.test(error))).toEqual(allowed);
      }),
      { numRuns: 150 },
    );
  });
});

function endorsement(id: unknown, proven: boolean): Record<string, unknown> {
  return {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    id: 'urn:uuid:e1',
    type: ['VerifiableCredential', 'EndorsementCredential'],
    name: 'Endorsement',
    issuer: { id: 'did:web:agency.example', type: ['Profile'] },
    validFrom: '2026-07-01T00:00:00Z',
    credentialSubject: { id, type: ['EndorsementSubject'] },
    ...(proven && { proof: [{ type: 'DataIntegrityProof' }] }),
  };
}
