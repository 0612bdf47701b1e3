import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ElmReading,
  fromEuropeanLearningModel,
  toEuropeanLearningModel,
} from '../../../src/formats/elm/index.js';
import { encodeBase64url } from '../../../src/foundation/encodings/base64url.js';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import { FULL, FULL_AWARD } from '../open-badges/full-definition.js';
import { arbitraryPair, asJson, partsOf } from './parts.js';

type Loose = Record<string, unknown>;

const note = (text: unknown): Loose => ({ type: 'Note', noteLiteral: { en: text } });

/** A small credential; changes go to the achievement, the qualification and the person. */
function document({ claim = {}, specifiedBy = {}, person = {}, more = {} } = {}): Loose {
  return {
    id: 'urn:credential:1',
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    issuer: { id: 'https://univ.example/', type: 'Organisation', legalName: { en: 'University' } },
    validFrom: '2026-07-01T00:00:00Z',
    credentialSubject: {
      id: 'urn:epass:person:1',
      type: 'Person',
      hasClaim: {
        type: 'LearningAchievement',
        title: { en: 'Soil health' },
        specifiedBy: { id: 'https://univ.example/m', type: 'Qualification', ...specifiedBy },
        ...claim,
      },
      ...person,
    },
    ...more,
  };
}

const codesOf = ({ findings }: ElmReading): readonly string[] => findings.map(({ code }) => code);

function refusal(input: unknown): readonly string[] {
  try {
    fromEuropeanLearningModel(input);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    expect(error.code).toBe('ERR_CREDENTIAL_UNREADABLE');
    return error.findings.map(({ code, pointer }) => `${code} ${pointer}`);
  }
  return [];
}

// The European Learning Model, v3 and 3.2
describe('reading the European Learning Model', () => {
  it('MUST take the description and title of the achievement where the qualification has none', () => {
    const claim = { description: { en: 'About soils' } };
    const { definition } = fromEuropeanLearningModel(document({ claim }));
    expect(definition).toMatchObject({
      id: 'https://univ.example/m',
      title: { en: 'Soil health' },
      description: { en: 'About soils' },
    });
  });

  it('MUST follow a node that is only named to where it is written out', () => {
    const assessment = { id: 'urn:epass:a:1', type: 'LearningAssessmentSpecification' };
    const claim = {
      provenBy: { type: 'LearningAssessment', grade: note('B'), specifiedBy: 'urn:epass:a:1' },
    };
    const specifiedBy = { provenBy: [{ ...assessment, title: { en: 'Test' } }] };
    const { definition, award } = fromEuropeanLearningModel(document({ claim, specifiedBy }));
    expect(definition.assessments?.map(({ title }) => title)).toEqual([{ en: 'Test' }]);
    expect(award.results).toEqual([{ assessment: 'assessment-1', value: 'B' }]);
  });

  it('MUST name a node that is nowhere', () => {
    const reading = fromEuropeanLearningModel(document({ specifiedBy: { provenBy: 'urn:x:1' } }));
    expect(codesOf(reading)).toContain('elm.reference-unknown');
  });

  it('MUST take the first of several texts in one language, and say so', () => {
    const reading = fromEuropeanLearningModel(document({ claim: { title: { en: ['A', 'B'] } } }));
    expect(reading.definition.title).toEqual({ en: 'A' });
    expect(codesOf(reading)).toContain('elm.several-texts');
  });

  it('MUST not take sixty months for sixty hours', () => {
    const reading = fromEuropeanLearningModel(
      document({ specifiedBy: { volumeOfLearning: 'P60M' } }),
    );
    expect(reading.definition).not.toHaveProperty('workload');
    expect(codesOf(reading)).toContain('elm.duration-unreadable');
  });

  it('MUST not take other credits for ECTS', () => {
    const creditPoint = {
      framework: 'http://data.europa.eu/snb/education-credit/60b314e826',
      point: '2',
    };
    const reading = fromEuropeanLearningModel(document({ specifiedBy: { creditPoint } }));
    expect(reading.definition).not.toHaveProperty('workload');
    expect(codesOf(reading)).toContain('elm.credits-unreadable');
  });

  it('MUST keep what can be read beside what cannot', () => {
    const specifiedBy = { homepage: { contentURL: 'javascript:alert(1)' }, eqfLevel: 'x' };
    const reading = fromEuropeanLearningModel(
      document({ specifiedBy: { ...specifiedBy, description: { en: 'Y', 'not a tag': 'Z' } } }),
    );
    expect(reading.definition).toEqual({
      id: 'https://univ.example/m',
      title: { en: 'Soil health' },
      description: { en: 'Y' },
    });
    expect(codesOf(reading)).toEqual(
      expect.arrayContaining(['elm.text-unreadable', 'elm.not-read']),
    );
  });

  it('MUST take what an award needs of the learner, and no national number', () => {
    const person = {
      nationalID: { notation: '1850578006084' },
      givenName: { en: 'Ada' },
      familyName: { en: 'Exemple' },
      identifier: [
        { notation: '1850578006084 91', schemeName: 'sourcedId' },
        { notation: 'etu-42', schemeName: 'Student number' },
      ],
    };
    const { award, findings } = fromEuropeanLearningModel(document({ person }));
    expect(award.learner).toEqual({
      name: 'Ada Exemple',
      identifiers: [{ type: 'identifier', value: 'etu-42' }],
    });
    expect(JSON.stringify(findings)).not.toMatch(/18505|etu-42|Exemple/);
  });

  it('MUST read a payload in base64url as one in plain', () => {
    const payload = JSON.stringify(document());
    const encoded = encodeBase64url(new TextEncoder().encode(payload));
    const [plain, coded] = [payload, encoded].map((one) =>
      fromEuropeanLearningModel({ payload: one, signatures: [] }),
    );
    expect(coded?.definition).toEqual(plain?.definition);
  });

  it('MUST say where in the document a place of the model comes from', () => {
    const { credential } = toEuropeanLearningModel(partsOf([FULL, FULL_AWARD]));
    const { origins } = fromEuropeanLearningModel(asJson(credential));
    const claim = '/credentialSubject/hasClaim';
    expect(origins.definition('/outcomes/1/statement')).toBe(
      `${claim}/specifiedBy/learningOutcome/1`,
    );
    expect(origins.definition('/workload/hours')).toBe(`${claim}/specifiedBy/volumeOfLearning`);
    expect(origins.award('/awardedOn')).toBe(`${claim}/awardedBy/awardingDate`);
    expect(origins.award('/results/1/value')).toBe(`${claim}/provenBy/1`);
  });
});

describe('what is no readable credential of the European Learning Model', () => {
  it.each([
    ['nothing', undefined, 'ERR_LINKED_DATA '],
    ['a list', [], 'ERR_LINKED_DATA '],
    ['an Open Badge', { type: ['VerifiableCredential', 'OpenBadgeCredential'] }, 'elm.unreadable '],
    ['a payload that is no JSON', { payload: '{' }, 'ERR_JSON_SYNTAX /payload'],
    ['a payload that is no text', { payload: 7 }, 'ERR_JSON_SYNTAX /payload'],
    ['a payload that is no UTF-8', { payload: '_w' }, 'ERR_INPUT_ENCODING /payload'],
    [
      'no achievement',
      document({ claim: { type: 'LearningActivity' } }),
      'elm.unreadable /credentialSubject/hasClaim',
    ],
    ['no issuer', document({ more: { issuer: {} } }), 'elm.unreadable /issuer'],
  ])('MUST be refused: %s', (_, input, expected) => {
    expect(refusal(input)).toEqual([expected]);
  });

  it('MUST be refused when it is too deep, too large, or has a forbidden name', () => {
    let deep: unknown = {};
    for (let level = 0; level < 100; level++) deep = { deep };
    expect(refusal(document({ more: { deep } }))[0]).toContain('ERR_INPUT_TOO_DEEP');
    const many = Array.from({ length: 25_000 }, () => 1);
    expect(refusal(document({ more: { many } }))[0]).toContain('ERR_CANONICALIZATION_LIMIT');
    const forbidden = JSON.parse('{"__proto__": {"type": "EuropeanDigitalCredential"}}');
    expect(refusal(forbidden)[0]).toContain('ERR_JSON_FORBIDDEN_KEY');
  });
});

describe('hostile documents', () => {
  it('MUST end, with nodes that name themselves and each other', () => {
    const loop = { id: 'urn:epass:q:1', type: 'Qualification', title: { en: 'Q' } };
    const specifiedBy = { ...loop, isPartOf: 'urn:epass:q:1', hasPart: ['urn:epass:q:1'] };
    const claim = { id: 'urn:epass:c:1', specifiedBy, provenBy: 'urn:epass:c:1' };
    expect(fromEuropeanLearningModel(document({ claim })).definition.title).toEqual({ en: 'Q' });
  });

  it('MUST end soon when one node is named a thousand times', () => {
    const skills = Array.from({ length: 1000 }, () => 'urn:epass:s:1');
    const learningOutcome = Array.from({ length: 15 }, (_, index) => ({
      ...{ id: `urn:epass:o:${index}`, type: 'LearningOutcome', title: { en: 'O' } },
      relatedSkill: skills,
    }));
    const started = performance.now();
    const reading = fromEuropeanLearningModel(document({ specifiedBy: { learningOutcome } }));
    expect(reading.findings.length).toBeGreaterThan(0);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('MUST be refused when named nodes name others often, which would multiply', () => {
    const relatedSkill = Array.from({ length: 2000 }, () => 'urn:epass:s:1');
    const outcome = { id: 'urn:epass:o:1', type: 'LearningOutcome', title: { en: 'O' } };
    const learningOutcome = [
      { ...outcome, relatedSkill },
      ...Array.from({ length: 1999 }, () => 'urn:epass:o:1'),
    ];
    expect(refusal(document({ specifiedBy: { learningOutcome } }))[0]).toContain(
      'elm.too-many-references',
    );
  });

  it('MUST give a reading or a refusal when any member is replaced by anything', () => {
    const inside = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom<unknown>(null, true, 7, '', 'x', 'urn:epass:org:1', '@id', {}, [], [[]]),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom('id', 'type', 'title', 'en', 'notation'), tie('value')),
      ),
    })).value;
    fc.assert(
      fc.property(arbitraryPair, fc.nat(), inside, (pair, pick, value) => {
        const copy = asJson(toEuropeanLearningModel(partsOf(pair), { country: 'FR' }).credential);
        const places = membersIn(copy);
        const [node, name] = places[pick % places.length] ?? [copy, 'id'];
        node[name] = value;
        try {
          expect(fromEuropeanLearningModel(copy)).toHaveProperty('award');
        } catch (error) {
          if (!isMicrocertError(error)) throw error;
          expect(error.code).toBe('ERR_CREDENTIAL_UNREADABLE');
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Every member of a document with the object it stands in. */
function membersIn(value: unknown): readonly (readonly [Loose, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(membersIn);
  if (Array.isArray(value)) return inner;
  return [...Object.keys(value).map((name) => [value as Loose, name] as const), ...inner];
}
