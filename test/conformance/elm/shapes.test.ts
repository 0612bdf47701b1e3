import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  fromEuropeanLearningModel,
  toEuropeanLearningModel,
} from '../../../src/formats/elm/index.js';
import { defineMicroCertification } from '../../../src/model/define-micro-certification.js';
import { parseAward } from '../../../src/model/parse-award.js';
import { arbitraryPair, asJson, ISSUER, partsOf } from '../../formats/elm/parts.js';
import { FULL, FULL_AWARD, OTHERWISE } from '../../formats/open-badges/full-definition.js';
import { shapesIn } from './shapes.js';

const reference = process.env['MICROCERT_REFERENCE'];
const unless = reference === undefined ? ' (skipped: MICROCERT_REFERENCE names no folder)' : '';

type Loose = Record<string, unknown>;
type Pair = Parameters<typeof partsOf>[0];

const sample = (name: string): Loose =>
  JSON.parse(readFileSync(join(reference ?? '', 'samples/eu-commission', name), 'utf8'));
const written = (pair: Pair): Loose =>
  asJson(toEuropeanLearningModel(partsOf(pair), { country: 'FR' }).credential);
const bare = { learner: { id: 'did:key:z6MkLearner' }, awardedOn: '2026-07-01T00:00:00Z' };

/** The same document with every member of this name in nodes of this class taken out. */
function without(value: unknown, type: string, name: string): unknown {
  if (Array.isArray(value)) return value.map((item) => without(item, type, name));
  if (typeof value !== 'object' || value === null) return value;
  const of = [Reflect.get(value, 'type')].flat().includes(type);
  const entries = Object.entries(value).filter(([member]) => !(of && member === name));
  return Object.fromEntries(entries.map(([member, inner]) => [member, without(inner, type, name)]));
}

// European Commission, SHACL shapes EDC-generic-no-cv (structure) and EDC-generic-full (controlled vocabularies)
describe.skipIf(reference === undefined)(`what we write, against the EDC shapes${unless}`, () => {
  const violations = reference === undefined ? async () => [] : shapesIn(reference, true);

  it('MUST be refused with a member that no context defines, which would not be in the graph', async () => {
    const misspelt = { ...written([OTHERWISE, bare]), validForm: '2026-07-01T00:00:00Z' };
    await expect(violations(misspelt)).rejects.toThrow();
  });

  it('MUST be valid when every member of the model is filled, and when few are', async () => {
    expect(await violations(written([FULL, FULL_AWARD]))).toEqual([]);
    expect(await violations(written([OTHERWISE, bare]))).toEqual([]);
  });

  it('MUST be valid for a larger award with its parts, each an achievement of its own', async () => {
    const [full, otherwise] = [partsOf([FULL, FULL_AWARD]), partsOf([OTHERWISE, bare])];
    const parts = [
      full,
      partsOf([{ ...FULL, id: 'https://univ.example/micro/other' }, FULL_AWARD]),
    ];
    const { credential, losses } = toEuropeanLearningModel(
      { ...otherwise, parts },
      { country: 'FR' },
    );
    const document = asJson(credential);
    const { hasClaim } = document['credentialSubject'] as { hasClaim: Loose };
    expect((hasClaim['hasPart'] as Loose[]).map(({ type }) => type)).toEqual([
      'LearningAchievement',
      'LearningAchievement',
    ]);
    expect(await violations(document)).toEqual([]);
    const told = losses.map(({ code, pointer }) => `${code} ${pointer}`);
    for (const index of [0, 1]) {
      expect(told).toContain(`elm.part-unsigned /parts/${index}`);
      expect(told).toContain(`elm.no-term /parts/${index}/origin`);
    }
  });

  it('MUST be valid whatever the definition and award', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPair, async (pair) => {
        expect(await violations(written(pair))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it.each(['universite-360', 'commission-annex-1', 'surf-edubadges'])(
    'MUST be valid for the example %s',
    async (name) => {
      const yaml = parse(readFileSync(`examples/${name}/definition.yaml`, 'utf8'));
      const definition = defineMicroCertification(yaml);
      expect(await violations(written([definition, parseAward(bare, definition)]))).toEqual([]);
    },
  );

  it('MUST be valid again after it was read from the Commission’s sample and written', async () => {
    const read = fromEuropeanLearningModel(sample('Sample-MC-Annex1-signed.jsonld'));
    const { definition, award, issuer } = read;
    const parts = { ...partsOf([definition, award]), issuer };
    expect(await violations(asJson(toEuropeanLearningModel(parts).credential))).toEqual([]);
  });

  it('without an eIDAS identifier MUST lack that alone, and MUST say so', async () => {
    const { identifiers: _, ...issuer } = ISSUER;
    const parts = { ...partsOf([FULL, FULL_AWARD]), issuer };
    const { credential, losses } = toEuropeanLearningModel(parts);
    expect(await violations(asJson(credential))).toEqual([
      { node: parts.id, path: 'issuer', constraint: 'NodeConstraintComponent' },
    ]);
    expect(losses.map(({ code }) => code)).toContain('elm.seal-adds-identifier');
  });

  // Proof that the shapes are asked: what they demand, taken out, is reported. ELM v3, minCount 1.
  it.each([
    ['EuropeanDigitalCredential', 'displayParameter', 'displayParameter'],
    ['EuropeanDigitalCredential', 'issued', 'issued'],
    ['EuropeanDigitalCredential', 'validFrom', 'validFrom'],
    ['EuropeanDigitalCredential', 'credentialProfiles', 'credentialProfiles'],
    ['DisplayParameter', 'primaryLanguage', 'primaryLanguage'],
    ['DisplayDetail', 'image', 'image'],
    ['Person', 'hasClaim', 'hasClaim'],
    ['LearningAchievement', 'awardedBy', 'awardedBy'],
    ['AwardingProcess', 'awardingBody', 'awardingBody'],
    ['Organisation', 'location', 'location'],
    ['Organisation', 'legalName', 'legalName'],
    ['Address', 'countryCode', 'countryCode'],
    ['LearningAssessment', 'grade', 'grade'],
    ['Qualification', 'title', 'title'],
    ['CreditPoint', 'framework', 'framework'],
    ['Accreditation', 'accreditingAgent', 'accreditingAgent'],
    ['Concept', 'inScheme', 'EQFLevel'],
    ['LegalIdentifier', 'spatial', 'spatial'],
  ])('MUST be reported when %s lacks %s', async (type, name, path) => {
    const found = await violations(without(written([FULL, FULL_AWARD]), type, name) as Loose);
    expect(found.map((one) => one.path)).toContain(path);
  });
});

describe.skipIf(reference === undefined)(
  `the Commission’s own samples, against the EDC shapes${unless}`,
  () => {
    const violations = reference === undefined ? async () => [] : shapesIn(reference);

    it('the sealed one MUST be valid', async () => {
      const { payload } = sample('Sample-MC-Annex1-signed.jsonld');
      expect(await violations(JSON.parse(String(payload)))).toEqual([]);
    });

    it('the one for upload MUST lack what sealing adds, and nothing else', async () => {
      const { credential } = sample('Sample-MC-Annex1-unsigned-uploadable.json');
      const found = await violations(credential as Loose);
      expect(found.map(({ path }) => path).sort()).toEqual(['issued', 'issuer']);
    });
  },
);
