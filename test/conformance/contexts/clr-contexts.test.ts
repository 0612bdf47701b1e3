import { describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../../src/foundation/json/values.js';
import { CLR_2_0_0, CLR_2_0_1 } from '../../../src/linked-data/context-urls.js';
import {
  type ContextStore,
  CREDENTIALS_V2,
  canonicalize,
  createContextStore,
  OPEN_BADGES_3_0_3,
} from '../../../src/linked-data/index.js';
import { readReference } from '../../proofs/fixtures.js';
import { askJsonld } from '../../support/jsonld-oracle.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';

/** Every place and spelling in which the terms of a version can be met, and some in which they must mean nothing. */
function documents(url: string, identifier: boolean): Readonly<Record<string, JsonObject>> {
  const node = (type: string, members: JsonObject): JsonObject => ({
    '@context': [CREDENTIALS_V2, url, OPEN_BADGES_3_0_3],
    id: 'urn:uuid:0b9e7c9e-6d0c-4f5e-9a53-3b1f0f5a9f11',
    type,
    ...members,
  });
  const subject = (members: JsonObject): JsonObject => node('ClrSubject', members);
  const association = {
    type: 'Association',
    associationType: 'isPartOf',
    sourceId: 'urn:example:micro',
    targetId: 'urn:example:macro',
  };
  const alone = (document: JsonObject): JsonObject => ({ ...document, '@context': [url] });
  const [text, object]: readonly JsonValue[] = ['a text', { id: 'urn:example:thing' }];
  const everywhere = Object.entries({
    verifiableCredential: [text, object],
    achievement: [text, object, { id: 'urn:example:a', type: 'Achievement', name: 'A' }],
    association: [text, association, [association, { ...association, sourceId: 'urn:example:2' }]],
    ...(identifier && {
      identifier: [
        text,
        { type: 'IdentityObject', hashed: false, identityHash: 'a@b.example', identityType: 'x' },
      ],
    }),
  });
  return {
    'the three types': node('ClrCredential', {
      type: ['ClrCredential', 'ClrSubject', 'Association'],
    }),
    ...(identifier && {
      partial: node('ClrCredential', { partial: true }),
      'partial, as a text': node('ClrCredential', { partial: 'true' }),
    }),
    association: node('Association', { ...association, id: 'urn:example:x' }),
    'association, without other contexts': alone(node('Association', association)),
    prefixes: alone(subject({ 'obi:x': 'y', 'cred:x': 'y', type: ['ClrSubject', 'urn:x:y'] })),
    'prefixes inside': alone(subject({ achievement: { id: 'urn:x:1', 'obi:x': 'y' } })),
    ...Object.fromEntries(
      everywhere.flatMap(([name, values = []]) =>
        (values as readonly JsonValue[]).flatMap((value, at) => [
          [`${name} ${at}`, subject({ [name]: value })],
          [`${name} ${at}, without other contexts`, alone(subject({ [name]: value }))],
          [`${name} ${at}, outside of its type`, node('ClrCredential', { [name]: value })],
        ]),
      ),
    ),
    'a record': node('ClrCredential', {
      type: ['VerifiableCredential', 'ClrCredential'],
      credentialSubject: {
        id: 'did:example:learner',
        type: 'ClrSubject',
        verifiableCredential: [
          {
            '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3],
            id: 'urn:example:badge',
            type: ['VerifiableCredential', 'AchievementCredential'],
            credentialSubject: { type: 'AchievementSubject', id: 'did:example:learner' },
            proof: { type: 'DataIntegrityProof', cryptosuite: 'eddsa-rdfc-2022' },
          },
        ],
        achievement: [{ id: 'urn:example:a', type: 'Achievement', name: 'A' }],
        association: [association],
      },
    }),
  };
}

describe.skipIf(reference === '')(
  `our text of the CLR contexts${reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : ''}`,
  () => {
    const published = (version: string): JsonObject =>
      readReference(reference, `contexts/clr/clr-v2p0-context-${version}.json`) as JsonObject;
    const ours = createContextStore();
    const theirs = (url: string, version: string): ContextStore => ({
      ...ours,
      load: async (asked) => (asked === url ? published(version) : ours.load(asked)),
    });

    describe.each([
      ['2.0.1', CLR_2_0_1, true],
      ['2.0.0', CLR_2_0_0, false],
    ] as const)('%s', (version, url, isNewer) => {
      it.each(Object.entries(documents(url, isNewer)))(
        'MUST give the statements that the published text gives: %s',
        async (_, document) => {
          const [one, other] = [
            await askJsonld(document, ours),
            await askJsonld(document, theirs(url, version)),
          ];
          expect(one.quads).toEqual(other.quads);
          expect(one.text).toBe(other.text);
          expect(one.refusal === undefined).toBe(other.refusal === undefined);
          if (one.text === undefined) return;
          expect(await canonicalize(document, { contexts: ours })).toBe(one.text);
        },
      );

      it('MUST define the very terms of the published text, in words of its own', async () => {
        const [mine, official] = [await ours.load(url), published(version)];
        expect(termsIn(mine)).toEqual(termsIn(official));
        expect(JSON.stringify(mine)).not.toBe(JSON.stringify(official));
      });

      it('handed in as it is published, it MUST be taken for the one that is bundled', async () => {
        const store = createContextStore({ contexts: { [url]: published(version) } });
        expect(await store.load(url)).toEqual(await ours.load(url));
        const other = { '@context': { ...(published(version)['@context'] as object), x: 'urn:x' } };
        const wrong = createContextStore({ contexts: { [url]: other } });
        await expect(wrong.load(url)).rejects.toMatchObject({ code: 'ERR_CONTEXT_INVALID' });
      });
    });
  },
);

/** Every term with the places it stands in. */
function termsIn(context: JsonValue | undefined, place = ''): readonly string[] {
  if (typeof context !== 'object' || context === null || Array.isArray(context)) return [];
  return Object.entries(context as JsonObject)
    .flatMap(([name, inner]) => [`${place}/${name}`, ...termsIn(inner, `${place}/${name}`)])
    .toSorted();
}
