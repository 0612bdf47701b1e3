import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/foundation/json/values.js';
import type { VerificationReport } from '../../../src/verifying/index.js';
import { knownShapes } from '../../../src/verifying/known-shapes/known-shapes.js';
import { settleOptions, type VerifyOptions } from '../../../src/verifying/options.js';
import { runVerification } from '../../../src/verifying/run-verification.js';
import { NOW } from '../../support/issuing.js';
import { badgeNumber, SCHOOL, signedBySchool } from '../../support/shaped-badges.js';
import { memory, said } from '../../support/verifying.js';

/** A badge of the school with a number, and with what the test is about. */
type Make = (number: number, what: string) => JsonObject;

/** The report of who has met two badges alike, which has to be that of who has met none. */
async function reportOn(
  make: Make,
  attack: string,
  more: Partial<VerifyOptions> = {},
): Promise<VerificationReport> {
  const options = settleOptions({ trust: [SCHOOL], clock: () => NOW, ...more });
  const texts: string[] = [];
  for (const [number, what] of [
    [1, 'one'],
    [2, 'two'],
    [3, attack],
  ] as const)
    texts.push(JSON.stringify(await signedBySchool(make(number, what))));
  const [first = '', second = '', third = ''] = texts;
  const shapes = knownShapes();
  for (const text of [first, second]) await runVerification(text, options, shapes);
  const report = await runVerification(third, options, shapes);
  expect(report).toEqual(await runVerification(third, options, knownShapes()));
  return report;
}

/** A badge with all our terms, and changes to its achievement. */
function extended(number: number, change: (achievement: JsonObject) => object): JsonObject {
  const badge = badgeNumber(number, 'extended');
  const subject = badge['credentialSubject'] as JsonObject;
  const achievement = subject['achievement'] as JsonObject;
  return {
    ...badge,
    credentialSubject: {
      ...subject,
      achievement: { ...achievement, ...change(achievement) },
    } as JsonValue,
  };
}

describe('a schema that a credential names', () => {
  const url = 'https://schema.example/badge.json';
  const named: Make = (number) => ({
    ...badgeNumber(number, 'short'),
    credentialSchema: [{ id: url, type: 'JsonSchema' }],
  });

  it.each([
    ['asks for', { required: ['name', 'awardedDate', 'credentialSubject'] }, 'passed'],
    ['forbids', { properties: { awardedDate: false } }, 'failed schema.violated'],
  ])('MUST see the members that it %s', async (_, schema, expected) => {
    const { fetcher } = memory({ [url]: schema });
    const report = await reportOn(named, '', { fetcher });
    expect(said(report, 'credential.schema')).toBe(expected);
  });
});

describe('an Indonesian text', () => {
  it('MUST be taken for the same id in two places, as ever', async () => {
    const make: Make = (number, what) =>
      extended(number, ({ title, summary }) => ({
        title: { ...(title as JsonObject), id: `Tanah${number}` },
        summary: { ...(summary as JsonObject), id: what === 'attack' ? `Tanah${number}` : what },
      }));
    const report = await reportOn(make, 'attack');
    expect(said(report, 'document.contexts')).toMatch('context.told-otherwise');
  });

  it('MUST be taken for the id of the credential, as ever', async () => {
    const make: Make = (number, what) => {
      const badge = badgeNumber(number, 'extended');
      return extended(number, ({ title }) => ({
        title: { ...(title as JsonObject), id: what === 'attack' ? (badge['id'] ?? '') : what },
      }));
    };
    const report = await reportOn(make, 'attack');
    expect(said(report, 'document.contexts')).toMatch('context.same-id');
  });

  it('MUST be taken for it where it never varies, too', async () => {
    const make: Make = (number, what) => {
      const badge = badgeNumber(number, 'extended');
      const types = ['Profile', 'EuropeanMicroCredential'];
      const title = { en: 'School', id: 'urn:uuid:attack' };
      return {
        ...badge,
        issuer: { ...(badge['issuer'] as JsonObject), type: types, title },
        id: `urn:uuid:${what}`,
      };
    };
    const report = await reportOn(make, 'attack');
    expect(said(report, 'document.contexts')).toMatch('context.same-id');
  });

  it('MUST NOT be what a result refers to', async () => {
    const make: Make = (number, what) => {
      const { credentialSubject, ...badge } = badgeNumber(number, 'results');
      const contexts = badgeNumber(1, 'extended')['@context'] ?? [];
      const subject = credentialSubject as JsonObject;
      const [exam, grade] = subject['result'] as readonly JsonObject[];
      const named = what === 'attack' ? 'https://univ.example/other' : exam?.['resultDescription'];
      return {
        ...badge,
        '@context': contexts,
        evidence: [
          {
            id: `urn:evidence:${number}`,
            type: ['Evidence', 'EuropeanMicroCredential'],
            title: { id: [named ?? ''] },
          },
        ],
        credentialSubject: {
          ...subject,
          result: [{ ...exam, resultDescription: named ?? '' }, grade ?? {}],
        },
      } as JsonObject;
    };
    const report = await reportOn(make, 'attack');
    expect(said(report, 'document.schema')).toMatch('OB-03');
  });
});

describe('a date that stands elsewhere as a word, too', () => {
  const from = '2026-06-01T00:00:00Z';
  const until = '2027-06-01T00:00:00Z';

  it.each([
    ['validFrom', { validFrom: from, validUntil: '2026-05-01T00:00:00Z' }],
    ['validUntil', { validFrom: '2027-07-01T00:00:00Z', validUntil: until }],
  ] as const)('MUST be compared: %s', async (still, wrong) => {
    const dates = { validFrom: from, validUntil: until };
    const make: Make = (number, what) => {
      const text = JSON.stringify(badgeNumber(number, 'results'));
      const badge = JSON.parse(text.replace('["C",', `["${dates[still]}","C",`)) as JsonObject;
      return { ...badge, ...(what === 'attack' ? wrong : dates) };
    };
    const report = await reportOn(make, 'attack');
    expect(said(report, 'document.schema')).toMatch('OB-09');
  });
});
