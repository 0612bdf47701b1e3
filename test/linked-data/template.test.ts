import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toOpenBadge } from '../../src/formats/open-badges/index.js';
import { openBadgeWriter } from '../../src/formats/open-badges/open-badge-writer.js';
import type { JsonObject } from '../../src/foundation/json/values.js';
import {
  bundledContextStore,
  CREDENTIALS_V2,
  canonicalize,
  OPEN_BADGES_3_0_3,
} from '../../src/linked-data/index.js';
import {
  compileTemplate,
  type DocumentTemplate,
} from '../../src/linked-data/template/compile-template.js';
import { type Award, defineMicroCertification, parseAward } from '../../src/model/index.js';
import { arbitraryAward } from '../support/arbitrary-award.js';
import { arbitraryDefinition } from '../support/arbitrary-definition.js';
import { COMPLETE } from '../support/definitions.js';
import { variantOf } from '../support/wild-awards.js';

const contexts = bundledContextStore();
const ISSUER = { id: 'did:example:issuer', name: 'Université Exemple', country: 'FR' };
const VARIES = new Set([
  ...['id', 'validFrom', 'validUntil', 'awardedDate', 'activityStartDate', 'activityEndDate'],
  ...['identityHash', 'salt', 'value', 'creditsEarned', 'point', 'recipientName'],
  ...['name', 'description', 'narrative', 'genre'],
  ...['statusListIndex', 'statusListCredential'],
]);

const utf8 = new TextDecoder();

function templateOf(document: unknown, fixed: readonly unknown[] = []) {
  return compileTemplate(document as JsonObject, {
    contexts,
    varies: VARIES,
    fixed: new Set(fixed),
  });
}

/** Whether a template took a document; what it gives must be what is found without it. */
async function compared(
  template: DocumentTemplate | undefined,
  document: JsonObject,
): Promise<'template' | 'left'> {
  const values = template?.match(document);
  const bytes = values && template?.canonical(values);
  if (bytes === undefined || values === undefined) return 'left';
  const text = utf8.decode(bytes);
  expect(text).toBe(await canonicalize(document, { contexts }));
  expect(template?.json(values)).toBe(JSON.stringify(document));
  return 'template';
}

/** A node with some texts, in the context of credentials alone. */
function credential(members: JsonObject): JsonObject {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2'],
    type: ['VerifiableCredential'],
    ...members,
  };
}

// RDFC-1.0 section 4.4: one form for every dataset, however it is found.
describe('a template', () => {
  it('MUST give the canonical form of every document of its shape, or leave it', async () => {
    const taken = { template: 0, left: 0 };
    const property = fc.asyncProperty(
      arbitraryDefinition,
      fc.boolean(),
      fc.gen(),
      async (input, extensions, gen) => {
        const definition = defineMicroCertification(input);
        const writer = openBadgeWriter({ definition, issuer: ISSUER }, { extensions });
        const write = (award: Award) =>
          writer.write({
            award,
            validFrom: '2026-07-01T12:00:00Z',
            id: award.id ?? 'urn:uuid:0b8e2f0e-7c5b-4a55-8a0f-0123456789ab',
          });
        for (let shape = 0; shape < 4; shape += 1) {
          const award = gen(() => arbitraryAward(definition));
          const first = write(award);
          const { credentialSubject, issuer } = first;
          const template = await templateOf(first, [credentialSubject.achievement, issuer]);
          for (let row = 0; row < 8; row += 1) {
            const other = write(gen(() => variantOf(definition, award)));
            taken[await compared(template, other as unknown as JsonObject)] += 1;
          }
        }
      },
    );
    await fc.assert(property, { numRuns: 60 });
    expect(taken.template).toBeGreaterThan(taken.left / 2); // it is not left every time
  });

  it('MUST put documents of its shape into canonical form that differ in every text', async () => {
    const definition = defineMicroCertification(COMPLETE);
    const issuer = openBadgeWriter({ definition, issuer: ISSUER });
    const write = (index: number) =>
      issuer.write({
        award: parseAward(
          {
            learner: {
              id: `did:example:${'zyxabc'.charAt(index % 6)}${index}`,
              name: `Learner “${index}” \\ 😀`,
              identifiers: [{ type: 'userName', value: `user-${index}` }],
            },
            awardedOn: '2026-07-01',
            results: [{ assessment: 'exam', value: String(index % 21) }],
            evidence: [{ id: `https://z.example/${index}`, name: `Work\n${index}` }],
          },
          definition,
        ),
        validFrom: '2026-07-01T12:00:00Z',
        id: `urn:example:${index * 7919}`,
      });
    const first = write(0);
    const template = await templateOf(first, [first.credentialSubject.achievement, first.issuer]);
    for (let index = 0; index < 1000; index += 1) {
      const document = write(index) as unknown as JsonObject;
      const values = template?.match(document) ?? [];
      const bytes = template?.canonical(values) ?? new Uint8Array();
      expect(utf8.decode(bytes)).toBe(await canonicalize(document, { contexts }));
    }
  });

  it.each([
    ['an address with a space', 'https://a.example/a b'],
    ['a relative address', 'a'],
    ['an empty text', ''],
    ['a blank node', '_:a'],
    ['a prefix of a context', 'id:x'],
    ['letters beyond ASCII', 'https://a.example/é'],
    ['the address of something else in the document', 'https://a.example/issuer'],
  ])('MUST leave an id that is %s', async (_, id) => {
    const issuer = { id: 'https://a.example/issuer' };
    const document = (own: string) =>
      credential({ id: own, issuer, validFrom: '2026-07-01T12:00:00Z' });
    const template = await templateOf(document('urn:x:1'), [issuer]);
    const values = template?.match({ ...document(id), issuer: issuer });
    expect(values).toBeDefined();
    expect(template?.canonical(values ?? [])).toBeUndefined();
    expect(template?.canonical(template.match(document('urn:x:2')) ?? [])).toBeDefined();
  });

  it('MUST leave two ids that are one, and a text with half a surrogate pair', async () => {
    const parts = (one: string, other: string, description: string) =>
      credential({
        id: one,
        description,
        credentialSubject: { id: other, type: 'Person', name: 'x' },
      });
    // "Person" is no type of these contexts: no template is made of what would be refused.
    expect(await templateOf(parts('urn:x:1', 'urn:x:2', 'y'))).toBeUndefined();
    const plain = (one: string, other: string, description: string) =>
      credential({ id: one, description, credentialSubject: { id: other, name: 'x' } });
    const template = await templateOf(plain('urn:x:1', 'urn:x:2', 'y'));
    const canonical = (document: JsonObject) => template?.canonical(template.match(document) ?? []);
    expect(canonical(plain('urn:x:3', 'urn:x:4', 'y'))).toBeDefined();
    expect(canonical(plain('urn:x:3', 'urn:x:3', 'y'))).toBeUndefined();
    expect(canonical(plain('urn:x:3', 'urn:x:4', '\ud800'))).toBeUndefined();
  });

  it('MUST tell blank nodes apart that become alike', async () => {
    const document = (...said: readonly string[]) =>
      credential({
        id: 'urn:x:1',
        credentialSubject: said.map((description) => ({ description })),
      });
    const template = await templateOf(document('a', 'b', 'c'));
    for (const said of ['cde', 'ccd', 'cdc', 'dcc', 'ccc'])
      expect(await compared(template, document(...said))).toBe('template');
  });

  // Cells of lists that say the same and follow cells that say the same: only what is farther away tells them apart.
  it.each([
    ['as they are in every document', new Set(['x', 'w'])],
    ['in one document', new Set<string>()],
  ])(
    'MUST tell blank nodes apart that are alike %s, by what is farther around them',
    async (_, fixed) => {
      const document = (...lists: readonly (readonly string[])[]) => ({
        '@context': [CREDENTIALS_V2, OPEN_BADGES_3_0_3],
        id: 'urn:x:1',
        type: ['VerifiableCredential', 'OpenBadgeCredential'],
        credentialSubject: {
          type: ['AchievementSubject'],
          achievement: {
            id: 'urn:x:2',
            type: ['Achievement'],
            resultDescription: lists.map((allowedValue, at) => ({
              id: `urn:x:result:${at}`,
              type: ['ResultDescription'],
              allowedValue,
            })),
          },
        },
      });
      const varies = new Set(['allowedValue']);
      const first = document(['a', 'x', 'w', 'y'], ['b', 'x', 'w', 'z']);
      const template = await compileTemplate(first, { contexts, varies, fixed });
      for (let index = 0; index < 200; index += 1) {
        const [x, w] = fixed.has('x') ? ['x', 'w'] : [`x${index % 50}`, `w${index % 50}`];
        const other = document(
          [`a${index}`, x, w, `y${index % 20}`],
          [`b${index % 30}`, x, w, `z${index}`],
        );
        expect(await compared(template, other)).toBe('template');
      }
    },
  );

  it('MUST put lines in order that differ in a text only, by code point, each once', async () => {
    const document = (...name: readonly string[]) => credential({ id: 'urn:x:1', name });
    const template = await templateOf(document('a', 'b', 'c'));
    for (const name of [
      ['c', 'b', 'a'],
      ['a', 'a', 'b'],
      ['', '', ''],
      ['\ue000', '😀', '\uffff'],
      ['a', 'a ', 'a"'],
    ])
      expect(await compared(template, document(...name))).toBe('template');
  });

  it('MUST put any number of subjects in order, by code point', async () => {
    const subject = (id: string) => ({ id, name: 'x' });
    const document = (ids: readonly string[], fixed: readonly JsonObject[]) =>
      credential({ id: 'urn:x:1', credentialSubject: [...ids.map(subject), ...fixed] });
    const numbers = (count: number, factor: number) =>
      Array.from({ length: count }, (_, at) => `urn:x:${(at * factor) % 1009}`);
    const inFixed = [
      ['urn:x:5', 'urn:x:5/', 'urn:x:', 'urn:x:5-'],
      ['urn:x:\uffff', 'urn:x:\u{1f600}', 'urn:x:\ue000', 'urn:x:é'],
    ];
    for (const fixed of inFixed.map((ids) => ids.map(subject)))
      for (const count of [3, 20, 60]) {
        const template = await templateOf(document(numbers(count, 7), fixed), fixed);
        for (const factor of [7, 11, 500, 1000])
          expect(await compared(template, document(numbers(count, factor), fixed))).toBe(
            'template',
          );
      }
  });

  it.each([2, 12, 32, 33, 50])(
    'MUST put %i blank nodes of which one says the same in the order of their labels',
    async (count) => {
      const document = (seed: number) =>
        credential({
          id: 'urn:x:1',
          credentialSubject: Array.from({ length: count }, (_, at) => ({
            name: `${(seed * (at + 1) * 7919) % 10_007}`,
          })),
        });
      const template = await templateOf(document(1));
      for (let seed = 2; seed < 30; seed += 1)
        expect(await compared(template, document(seed))).toBe('template');
    },
  );

  it('MUST give the same where it keeps no lines for want of room', async () => {
    const document = (seed: number) =>
      credential({
        id: 'urn:x:1',
        credentialSubject: Array.from({ length: 30 }, (_, at) => ({
          name: `${(seed * at * 7919) % 10_007}`,
          description: `${at} `.repeat(3000),
        })),
      });
    const varies = new Set(['name']);
    const template = await compileTemplate(document(1), { contexts, varies, fixed: new Set() });
    for (let seed = 2; seed < 6; seed += 1)
      expect(await compared(template, document(seed))).toBe('template');
  });

  it('MUST take an IRI that stands in several places for one, and leave it where it is not', async () => {
    const document = (id: string, creator: string, issuer = id) =>
      credential({
        id: 'urn:x:1',
        issuer: { id, name: 'a' },
        credentialSubject: [{ id: creator, name: 'b' }, { id: issuer }],
      });
    const template = await templateOf(document('urn:x:2', 'urn:x:2'));
    expect(await compared(template, document('urn:x:3', 'urn:x:3'))).toBe('template');
    expect(await compared(template, document('urn:x:3', 'urn:x:4'))).toBe('left');
    expect(await compared(template, document('urn:x:3', 'urn:x:3', 'urn:x:1'))).toBe('left');
  });

  it('MUST not match another shape', async () => {
    const document = credential({ id: 'urn:x:1', name: 'a' });
    const template = await templateOf(document);
    expect(template?.match(document)).toEqual(['urn:x:1', 'a']);
    for (const other of [
      credential({ id: 'urn:x:1', name: 'a', description: 'b' }),
      credential({ id: 'urn:x:1' }),
      credential({ name: 'a', id: 'urn:x:1' }),
      credential({ id: 'urn:x:1', name: 1 }),
      credential({ id: 'urn:x:1', name: ['a'] }),
      { ...document, type: ['VerifiableCredential', 'OpenBadgeCredential'] },
      { ...document, '@context': [] },
    ])
      expect(template?.match(other)).toBeUndefined();
  });

  it('MUST write JSON as `JSON.stringify` does, with further members at the end', async () => {
    const document = toOpenBadge({
      definition: defineMicroCertification(COMPLETE),
      award: {
        learner: { id: 'did:example:a', name: '"\\\u0000\u2028😀' },
        awardedOn: '2026-07-01',
      },
      issuer: ISSUER,
      validFrom: '2026-07-01T12:00:00Z',
      id: 'urn:x:1',
    });
    const template = await templateOf(document, [document.credentialSubject.achievement]);
    const values = template?.match(document as unknown as JsonObject) ?? [];
    expect(template?.json(values, ',"proof":[]')).toBe(JSON.stringify({ ...document, proof: [] }));
  });
});
