import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromOpenBadge, toOpenBadge } from '../../../src/formats/open-badges/index.js';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import { FULL, FULL_AWARD } from './full-definition.js';
import { ISSUER, partsOf } from './parts.js';

type Loose = Record<string, unknown>;

function badge(extensions = true): Loose {
  return JSON.parse(JSON.stringify(toOpenBadge(partsOf([FULL, FULL_AWARD]), { extensions })));
}

const subjectOf = (document: Loose): Loose => document['credentialSubject'] as Loose;
const achievementOf = (document: Loose): Loose => subjectOf(document)['achievement'] as Loose;

/** The findings of the error that reading ends in. */
function refusal(document: unknown): readonly string[] {
  try {
    fromOpenBadge(document);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    expect(error.code).toBe('ERR_CREDENTIAL_UNREADABLE');
    return error.findings.map(({ code, pointer }) => `${code} ${pointer}`);
  }
  return ['nothing was refused'];
}

const codes = (document: unknown): readonly string[] =>
  fromOpenBadge(document).findings.map(({ code, pointer }) => `${code} ${pointer}`);

describe('reading a credential with our own terms', () => {
  it('MUST take one value for a list of one, and a list of one subject for the subject', () => {
    const document = badge();
    const achievement = achievementOf(document);
    for (const name of ['creditPoint', 'qualityAssurance']) {
      achievement[name] = (achievement[name] as unknown[])[0];
    }
    document['credentialSubject'] = [subjectOf(document)];
    const { definition, award } = fromOpenBadge(document);
    expect(definition).toEqual(FULL);
    expect(award).toEqual(FULL_AWARD);
  });

  it('MUST not depend on the order of identifiers, which are a set', () => {
    const document = badge();
    (subjectOf(document)['identifier'] as unknown[]).reverse();
    expect(fromOpenBadge(document).award?.learner.name).toBe('Ada Exemple');
  });

  it('refuses what the model does not know, with the place in the credential', () => {
    const cases: readonly (readonly [(achievement: Loose) => void, string])[] = [
      [(a) => Object.assign(a, { qfEheaCycle: 'fourthCycle' }), 'qfEheaCycle'],
      [(a) => Object.assign(a, { eqfLevel: 'http://data.europa.eu/snb/eqf/9' }), 'eqfLevel'],
      [(a) => Object.assign(a, { volumeOfLearning: 'P26M' }), 'volumeOfLearning'],
      [(a) => Object.assign(a, { creditPoint: { ...ects(), point: '1,5' } }), 'creditPoint'],
      [(a) => Object.assign(a, { purpose: ['fun'] }), 'purpose/0'],
      [
        (a) => Object.assign(a, { noEntryRequirement: 'yes', entryRequirement: undefined }),
        'noEntryRequirement',
      ],
      [(a) => Object.assign(a, { title: 'Santé des sols' }), 'title'],
      [(a) => Object.assign(a, { learningOutcome: [] }), 'learningOutcome'],
    ];
    for (const [change, place] of cases) {
      const document = badge();
      change(achievementOf(document));
      const found = refusal(JSON.parse(JSON.stringify(document)));
      const pointer = `/credentialSubject/achievement/${place}`;
      expect(found.some((line) => line.includes(pointer))).toBe(true);
    }
  });

  it('SHOULD say what it did not read, and what contradicts itself', () => {
    const document = badge();
    Object.assign(achievementOf(document), {
      name: 'Another title',
      creditsAvailable: 60,
      futureTerm: 'x',
      stacksTowards: ['urn:x:elsewhere'],
    });
    const place = '/credentialSubject/achievement';
    expect(codes(document)).toEqual([
      `open-badges.not-read ${place}/stacksTowards`,
      `open-badges.not-read ${place}/futureTerm`,
      `open-badges.contradiction ${place}/name`,
      `open-badges.contradiction ${place}/creditsAvailable`,
    ]);
  });

  it('MUST say where in the credential a part of the model stands', () => {
    const { origins } = fromOpenBadge(badge());
    const place = '/credentialSubject/achievement';
    expect(origins.definition('/outcomes/1/statement/fr')).toBe(`${place}/learningOutcome/1`);
    expect(origins.definition('/workload/hours')).toBe(`${place}/volumeOfLearning`);
    expect(origins.definition('/level')).toBe(`${place}/level`);
    expect(origins.definition('')).toBe(place);
    expect(origins.award('/results/0/value')).toBe('/credentialSubject/result/0');
    expect(origins.award('/awardedOn')).toBe('/awardedDate');
    expect(origins.award('/status/0/index')).toBe('/credentialStatus');
    expect(origins.award('/status')).toBe('/credentialStatus');
  });

  // W3C Bitstring Status List 1.0, 2.1; what the model has no member for is named, never dropped in silence.
  it('MUST read the status entries that the model knows, and say where those stand that it does not', () => {
    const [place] = FULL_AWARD.status ?? [];
    const entry = badge()['credentialStatus'] as object;
    const credentialStatus = [
      { id: 'https://univ.example/revoked', type: '1EdTechRevocationList' },
      { ...entry, statusSize: 2 },
      { ...entry, statusListIndex: 7 },
      { ...entry, statusListIndex: '4294967296' },
      { ...entry, statusListCredential: 'https://univ.example/s#1' },
      { ...entry, type: ['BitstringStatusListEntry', 'OtherStatus'] },
      entry,
      entry,
      7,
    ];
    const { award, findings, origins } = fromOpenBadge({ ...badge(), credentialStatus });
    expect(award?.status).toEqual([place]);
    expect(origins.award('/status/0/list')).toBe('/credentialStatus/6');
    expect(findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual(
      [0, 1, 2, 3, 4, 5, 7, 8].map((at) => `open-badges.not-read /credentialStatus/${at}`),
    );
    const { type: _, ...untyped } = entry as Record<string, unknown>;
    const none = fromOpenBadge({ ...badge(false), credentialStatus: untyped });
    expect(none.award).not.toHaveProperty('status');
    expect(none.findings).toContainEqual(
      expect.objectContaining({ code: 'open-badges.not-read', pointer: '/credentialStatus' }),
    );
  });

  it('MUST give back what cannot be changed', () => {
    const { definition, award } = fromOpenBadge(badge());
    expect(Object.isFrozen(definition.outcomes) && Object.isFrozen(award?.learner)).toBe(true);
  });
});

// Field guide 7.4: what others write, and what it does not say
describe('reading a credential in plain Open Badges terms', () => {
  const read = fromOpenBadge(badge(false));

  it('MUST take what is there', () => {
    expect(read.extended).toBe(false);
    expect(read.issuer).toEqual(ISSUER);
    expect(read.definition).toMatchObject({
      id: FULL.id,
      version: '2026',
      title: { fr: 'Santé des sols' },
      level: { eqf: 6 },
      qualityAssurance: [
        { title: { fr: 'ESG 2015' }, reference: 'https://agence.example/rapport' },
      ],
      website: FULL.website,
    });
    expect(read.definition.awardingBodies).toEqual([
      { ...FULL.awardingBodies?.[0], name: { fr: 'Université Exemple' } },
    ]);
    expect(read.award?.results).toEqual(FULL_AWARD.results);
    expect(read.award?.learner).toEqual(FULL_AWARD.learner);
  });

  it('MUST not take credits without unit for ECTS, and say what else it could not know', () => {
    expect(read.definition.workload).toBeUndefined();
    expect(read.award?.creditsEarned).toBeUndefined();
    const place = '/credentialSubject/achievement';
    expect(read.findings.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      `open-badges.outcomes-unknown ${place}/criteria`,
      `open-badges.credits-unit-unknown ${place}/creditsAvailable`,
      `open-badges.assessment-type-unknown ${place}/resultDescription/0`,
      `open-badges.assessment-type-unknown ${place}/resultDescription/1`,
      `open-badges.assessment-type-unknown ${place}/resultDescription/2`,
      'open-badges.credits-unit-unknown /credentialSubject/creditsEarned',
      `open-badges.not-read ${place}/fieldOfStudy`,
    ]);
  });

  it.each([
    [{ targetType: 'ext:EQFLevel', targetCode: '5', targetUrl: 'https://x.example/5' }, 5],
    [{ targetType: 'ext:EQFAlignment', targetCode: '5', targetUrl: 'https://x.example/5' }, 5],
    [{ targetUrl: 'http://data.europa.eu/esco/eqf/7' }, 7],
    [{ targetType: 'CTDL', targetCode: '5', targetUrl: 'https://x.example/5' }, undefined],
  ])('MUST find the EQF level of the alignment %o', (alignment, eqf) => {
    const document = badge(false);
    achievementOf(document)['alignment'] = { type: 'Alignment', targetName: 'Level', ...alignment };
    const { level } = fromOpenBadge(document).definition;
    expect(level !== undefined && 'eqf' in level ? level.eqf : undefined).toBe(eqf);
  });

  it('MUST read on where a member is not usable, and say so', () => {
    const document = badge(false);
    Object.assign(subjectOf(document), {
      identifier: [
        {
          type: 'IdentityObject',
          hashed: true,
          identityHash: 'md5$00',
          identityType: 'emailAddress',
        },
        {
          type: 'IdentityObject',
          hashed: true,
          identityHash: `SHA256$${'0A'.repeat(32)}`,
          identityType: 'userName',
        },
      ],
      result: [
        { type: ['Result'], value: '99', resultDescription: `${FULL.id}#result:a` },
        { type: ['Result'], value: 'x', resultDescription: 'urn:x:elsewhere' },
      ],
    });
    Object.assign(document['issuer'] as Loose, { email: 'no address', name: undefined });
    const { award, issuer, findings } = fromOpenBadge(JSON.parse(JSON.stringify(document)));
    expect(award?.learner.identifiers).toEqual([
      { type: 'userName', hash: `sha256$${'0a'.repeat(32)}` },
    ]);
    expect(award?.results).toBeUndefined();
    expect(issuer).toMatchObject({ id: ISSUER.id, name: ISSUER.id });
    expect(issuer).not.toHaveProperty('email');
    expect(findings.every(({ severity }) => severity !== 'error')).toBe(true);
    expect(findings.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining([
        '/credentialSubject/identifier/0',
        '/credentialSubject/result/0',
        '/credentialSubject/result/1',
        '/issuer/email',
        '/issuer',
      ]),
    );
  });

  it('MUST name an unknown language as such', () => {
    const document = badge(false);
    delete achievementOf(document)['inLanguage'];
    const { definition, findings } = fromOpenBadge(document);
    expect(definition.title).toEqual({ und: 'Santé des sols' });
    expect(findings.some(({ code }) => code === 'open-badges.language-unknown')).toBe(true);
  });

  it('MUST read an issuer that is an IRI alone', () => {
    const document = { ...badge(false), issuer: 'did:web:univ.example' };
    const { issuer } = fromOpenBadge(document);
    expect(issuer).toEqual({ id: 'did:web:univ.example', name: 'did:web:univ.example' });
  });
});

describe('what is no credential', () => {
  it.each([
    ['nothing', undefined, 'ERR_LINKED_DATA '],
    ['a text', 'badge', 'ERR_LINKED_DATA '],
    ['an empty object', {}, 'open-badges.unreadable /credentialSubject'],
    ['two subjects', { credentialSubject: [{}, {}] }, 'open-badges.unreadable /credentialSubject'],
    [
      'no achievement',
      { credentialSubject: {} },
      'open-badges.unreadable /credentialSubject/achievement',
    ],
    ['no issuer', { ...badge(), issuer: undefined }, 'open-badges.unreadable /issuer'],
    [
      'an issuer without usable id',
      { ...badge(), issuer: { id: 'univ' } },
      'open-badges.unreadable /issuer',
    ],
  ])('refuses %s and says what is missing', (_, document, expected) => {
    expect(refusal(document)).toContain(expected);
  });

  it('never ends in anything but the one error, whatever comes in', () => {
    const known = (document: unknown): void => {
      try {
        fromOpenBadge(document);
      } catch (error) {
        expect(isMicrocertError(error) && error.code).toBe('ERR_CREDENTIAL_UNREADABLE');
      }
    };
    const names = fc.constantFrom(
      ...Object.keys(achievementOf(badge())),
      'issuer',
      'result',
      'identifier',
    );
    fc.assert(
      fc.property(names, fc.jsonValue(), fc.boolean(), (name, value, extensions) => {
        const document = badge(extensions);
        for (const place of [document, subjectOf(document), achievementOf(document)]) {
          if (Object.hasOwn(place, name)) place[name] = value;
        }
        known(document);
        known(value);
      }),
      { numRuns: 300 },
    );
  });
});

function ects(): Loose {
  return { framework: 'http://data.europa.eu/snb/education-credit/6fcec5c5af' };
}
