import { describe, expect, it } from 'vitest';
import { fromOpenBadge, looksLikeOpenBadge } from '../../../src/formats/open-badges/index.js';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';

type Loose = Record<string, unknown>;

const ACHIEVEMENT = {
  id: 'https://univ.example/a',
  type: ['Achievement'],
  name: 'Soil',
  inLanguage: 'en',
};
function badge(achievement: unknown, more: Loose = {}): Loose {
  return {
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: 'https://univ.example', name: 'University' },
    validFrom: '2026-07-01T00:00:00Z',
    credentialSubject: { id: 'did:example:learner', achievement },
    ...more,
  };
}
const codes = (document: unknown) =>
  fromOpenBadge(document).findings.map(({ code, pointer }) => `${code} ${pointer}`);
/** Codes of the findings of the error that reading ends in. */
function refusal(document: unknown): readonly string[] {
  try {
    fromOpenBadge(document);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    expect(error.code).toBe('ERR_CREDENTIAL_UNREADABLE');
    return error.findings.map(({ code }) => code);
  }
  return ['nothing was refused'];
}
const AT = '/credentialSubject/achievement';

// Open Badges 3.0 section 8.1: what is required there may still be missing in what people hold in hand.
describe('a badge in which something is missing', () => {
  it('MUST be read without issuer, and say so', () => {
    const document = badge(ACHIEVEMENT, { issuer: undefined });
    expect(fromOpenBadge(document).issuer).toBeUndefined();
    expect(codes(document)).toContain('open-badges.issuer-unknown /issuer');
    expect(
      fromOpenBadge(badge(ACHIEVEMENT, { issuer: { id: 'no iri', name: 'X' } })).issuer,
    ).toBeUndefined();
  });

  it('MUST be read without date or with a wrong one, and then have no award', () => {
    for (const more of [{ validFrom: undefined }, { validFrom: '2026-02-30T00:00:00Z' }]) {
      const reading = fromOpenBadge(badge(ACHIEVEMENT, more));
      expect(reading.definition.title).toEqual({ en: 'Soil' });
      expect(reading.award).toBeUndefined();
      expect(reading.findings.map(({ code }) => code)).toContain('open-badges.award-unknown');
    }
    const wrong = codes(badge(ACHIEVEMENT, { validFrom: '2026-02-30T00:00:00Z' }));
    expect(wrong).toContain('award.date /validFrom');
  });

  it('MUST take the date of data model 1.1', () => {
    const document = badge(ACHIEVEMENT, {
      validFrom: undefined,
      issuanceDate: '2026-07-01T00:00:00Z',
    });
    expect(fromOpenBadge(document).award?.awardedOn).toBe('2026-07-01T00:00:00Z');
  });

  it('MUST have an id that names nothing where the achievement has no usable one', () => {
    for (const id of [undefined, 'soil', 7, '', `https://x.example/${'a'.repeat(3000)}`]) {
      const { definition } = fromOpenBadge(badge({ ...ACHIEVEMENT, id }));
      expect(definition.id).toBe('urn:uuid:00000000-0000-0000-0000-000000000000');
    }
    expect(codes(badge({ ...ACHIEVEMENT, id: 'soil' }))).toContain(
      `open-badges.id-unknown ${AT}/id`,
    );
  });

  it('MUST write a fragment so that the id can be that of a definition', () => {
    const document = badge({ ...ACHIEVEMENT, id: 'https://univ.example/badges#5' });
    expect(fromOpenBadge(document).definition.id).toBe('https://univ.example/badges%235');
    expect(codes(document)).toContain(`open-badges.id-replaced ${AT}/id`);
  });

  it('MUST take the name of the credential where the achievement has none', () => {
    const document = badge({ ...ACHIEVEMENT, name: ' ' }, { name: 'Soil health' });
    expect(fromOpenBadge(document).definition.title).toEqual({ en: 'Soil health' });
    expect(codes(document)).toContain(`open-badges.title-unknown ${AT}/name`);
  });

  it('MUST be read where it calls itself a badge and has no achievement, as far as it goes', () => {
    const document = badge(undefined, { name: 'Degree' });
    expect(fromOpenBadge(document).definition.title).toEqual({ und: 'Degree' });
    expect(codes(document)).toContain(`open-badges.achievement-unknown ${AT}`);
  });

  it('refuses it where nothing could be a title', () => {
    expect(refusal(badge({ ...ACHIEVEMENT, name: undefined }))).toContain('shape.required');
  });
});

describe('forms that a text may have', () => {
  const title = (name: unknown, inLanguage: unknown = 'en') =>
    fromOpenBadge(badge({ ...ACHIEVEMENT, name, inLanguage })).definition.title;

  it('MUST be read: per language, as a value with its language, in a list', () => {
    expect(title({ en: 'Soil', fr: 'Sols' })).toEqual({ en: 'Soil', fr: 'Sols' });
    expect(title({ '@value': 'Sols', '@language': 'fr' })).toEqual({ fr: 'Sols' });
    expect(title(['Soil', { '@value': 'Sols', '@language': 'fr' }, 'Soil 2'])).toEqual({
      en: 'Soil',
      fr: 'Sols',
    });
    expect(title('Bodem', 'nl_NL')).toEqual({ 'nl-NL': 'Bodem' });
    expect(title('Bodem', ['NL'])).toEqual({ nl: 'Bodem' });
    expect(title('Bodem', 'Nederlands!')).toEqual({ und: 'Bodem' });
  });

  it('refuses what is no text in any of them', () => {
    for (const name of [7, { title: 'Soil' }, [], [['Soil']], { en: 7 }])
      expect(refusal(badge({ ...ACHIEVEMENT, name }))).toContain('shape.required');
  });
});

describe('an achievement alone', () => {
  it('MUST be read as a definition, without award and issuer', () => {
    const reading = fromOpenBadge({
      ...ACHIEVEMENT,
      creator: { id: 'https://univ.example', name: 'University' },
    });
    expect(reading.definition).toMatchObject({
      id: ACHIEVEMENT.id,
      awardingBodies: [{ name: { en: 'University' } }],
    });
    expect([reading.award, reading.issuer]).toEqual([undefined, undefined]);
    expect(reading.findings.map(({ code }) => code)).toContain('open-badges.achievement-alone');
  });

  it('MUST name places from its root', () => {
    const reading = fromOpenBadge({ ...ACHIEVEMENT, SBU: 0 });
    expect(reading.findings.map(({ pointer }) => pointer)).toContain('/SBU');
  });
});

describe('several results of one assessment', () => {
  it('MUST be one result where they say different things of it, and else the first', () => {
    const resultDescription = [{ id: 'urn:x:r', name: 'Grade', resultType: 'LetterGrade' }];
    const result = [
      { resultDescription: 'urn:x:r', value: 'A' },
      { resultDescription: 'urn:x:r', status: 'Completed' },
      { resultDescription: 'urn:x:r', value: 'B' },
    ];
    const document = badge({ ...ACHIEVEMENT, resultDescription });
    (document['credentialSubject'] as Loose)['result'] = result;
    expect(fromOpenBadge(document).award?.results).toEqual([
      { assessment: 'assessment-1', value: 'A', status: 'Completed' },
    ]);
    expect(codes(document)).toContain('open-badges.not-read /credentialSubject/result/2');
  });
});

describe('what is no Open Badge', () => {
  it.each([
    ['ClrCredential', 'Comprehensive Learner Record'],
    ['EndorsementCredential', 'endorsement'],
    ['EuropeanDigitalCredential', 'European Digital Credential'],
    ['VerifiablePresentation', 'presentation'],
    ['Assertion', 'version 2'],
  ])('refuses a %s and says what it is', (type, words) => {
    try {
      fromOpenBadge({ type: ['VerifiableCredential', type], credentialSubject: {} });
      expect.unreachable();
    } catch (error) {
      if (!isMicrocertError(error)) throw error;
      expect(error.code).toBe('ERR_CREDENTIAL_UNREADABLE');
      expect(error.findings[0]?.message.en).toContain(words);
      expect(error.findings[0]?.message.fr).not.toBe(error.findings[0]?.message.en);
    }
  });

  it('MUST be told from one', () => {
    expect(looksLikeOpenBadge(badge(ACHIEVEMENT) as never)).toBe(true);
    expect(looksLikeOpenBadge(ACHIEVEMENT)).toBe(true);
    expect(
      looksLikeOpenBadge({ type: 'VerifiableCredential', credentialSubject: { degree: {} } }),
    ).toBe(false);
  });
});
