import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { OWN_TERMS } from '../../../src/formats/open-badges/generated/own-terms.js';
import { checkStructure } from '../../../src/formats/open-badges/index.js';
import { pointerTokens } from '../../../src/foundation/json/pointer.js';
import type { JsonObject, JsonValue } from '../../../src/foundation/json/values.js';
import { issueFull } from '../../support/full-credential.js';
import { verifyHostile } from '../../support/hostile.js';
import { PARTIES } from '../../support/hostile-credentials.js';
import { signedIn } from '../../support/oracle.js';

type Node = Record<string, JsonValue>;
const ACHIEVEMENT = '/credentialSubject/achievement';
const CASES: readonly (readonly [string, string, (value: JsonValue, holder: Node) => JsonValue])[] =
  [
    ['a number instead of a text', '/assessment/0/gradingScheme/maximumValue', Number],
    ['a number of credits instead of its text', '/stackingTarget/0/creditPoint/0/point', Number],
    ['an object with an id instead of an address', '/eqfLevel', (id) => ({ id })],
    ['such an object in a list', '/stacksTowards/0', (id) => ({ id })],
    ['such an object for a concept', '/assessment/0/assessmentType', (id) => ({ id })],
    ['a list where there is one text', '/volumeOfLearning', (text) => [text]],
    ['a list where there is one part', '/assessment/0/gradingScheme', (part) => [part]],
    ['a list where there is one concept', '/learningSetting', (iri) => [iri]],
    [
      'a list in a text per language',
      '/title',
      (map) => ({ ...(map as Node), fr: [(map as Node)['fr'] ?? ''] }),
    ],
    ['the address of a word', '/qfEheaCycle', (word) => `https://w3id.org/microcert/v1#${word}`],
    [
      'the address of a word in a list',
      '/purpose/0',
      (word) => `https://w3id.org/microcert/v1#${word}`,
    ],
    ['an empty address in a list, which states nothing', '/creditPoint/1', () => ''],
    ['texts in no language, which state nothing', '/assessment/1/gradingScheme/title', () => ({})],
    // Tags are the same in any letter case (BCP 47, RFC 5646, section 2.1.1), and RDF takes them so: nothing else was
    // signed. Whoever looks up `fr` would find nothing all the same.
    ['a language tag in capitals', '/title', (map) => capitals(map as Node)],
    [
      'a language tag in capitals, inside a part',
      '/assessment/1/assessmentType/prefLabel',
      (map) => capitals(map as Node),
    ],
  ];

function capitals({ fr = '', ...others }: Node): JsonValue {
  return { FR: fr, ...others };
}

function changedAt(
  document: JsonObject,
  place: string,
  change: (value: JsonValue, holder: Node) => JsonValue,
): JsonObject {
  const copy = structuredClone(document) as JsonObject;
  const tokens = pointerTokens(place);
  const holder = tokens
    .slice(0, -1)
    .reduce<JsonValue>((node, name) => (node as Node)[name] as JsonValue, copy) as Node;
  const name = tokens.at(-1) ?? '';
  holder[name] = change(holder[name] ?? null, holder);
  return copy;
}

describe('terms of this library’s own in a signed credential', () => {
  const party = PARTIES.Ed25519;
  let issued: JsonObject;
  beforeAll(async () => {
    issued = (await issueFull(party)) as JsonObject;
  });

  it('MUST be written so that their own check finds nothing', () => {
    expect(checkStructure(issued).filter(({ code }) => code === 'open-badges.spelling')).toEqual(
      [],
    );
  });

  it.each(CASES)(
    'MUST NOT be accepted in another spelling that RDF takes for the same: %s',
    async (_, place, change) => {
      const changed = changedAt(issued, ACHIEVEMENT + place, change);
      expect(await signedIn(changed, 'eddsa-rdfc-2022')).toBe(
        await signedIn(issued, 'eddsa-rdfc-2022'),
      );
      const { verdict, checks } = await verifyHostile(changed, { trust: [party.id] });
      expect(verdict).toBe('rejected');
      const failed = checks.filter(({ outcome }) => outcome === 'failed');
      expect(failed.map(({ id }) => id)).toEqual(['document.schema']);
      expect(failed[0]?.findings).toMatchObject([
        { code: 'open-badges.spelling', pointer: ACHIEVEMENT + place },
      ]);
    },
  );

  it('MAY be one value or a list of one where there can be several', async () => {
    const changed = changedAt(
      issued,
      `${ACHIEVEMENT}/stacksTowards`,
      (list) => (list as JsonValue[])[0] ?? null,
    );
    expect((await verifyHostile(changed, { trust: [party.id] })).verdict).toBe('accepted');
  });

  it('MUST be known with their kinds as the published context has them', async () => {
    const script = new URL('../../../scripts/own-terms.mjs', import.meta.url).href;
    const { ownTermsOf } = (await import(script)) as { ownTermsOf: (context: unknown) => unknown };
    const context = JSON.parse(readFileSync('contexts/microcert-v1.jsonld', 'utf8')) as unknown;
    expect(OWN_TERMS).toEqual(ownTermsOf(context));
    expect(Object.keys(OWN_TERMS['EuropeanMicroCredential'] ?? {}).length).toBeGreaterThan(30);
  });
});
