import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  appendPointer,
  type JsonPointer,
  pointerTokens,
} from '../../src/foundation/json/pointer.js';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import { createContextStore } from '../../src/linked-data/index.js';
import { secure, verifyProof } from '../../src/proofs/index.js';
import { BADGE, CREATED, PAIRINGS, signerWith } from './fixtures.js';

const contexts = createContextStore();

/** Places of all texts and numbers, contexts and proofs included. */
function leaves(value: JsonValue, pointer: JsonPointer = ''): readonly JsonPointer[] {
  if (typeof value !== 'object' || value === null) return [pointer];
  return Object.entries(value).flatMap(([name, member]) =>
    leaves(member as JsonValue, appendPointer(pointer, name)),
  );
}

/** A copy with one leaf changed, never to a value of the same meaning. */
function withChanged(document: JsonObject, pointer: JsonPointer, suffix: string): JsonObject {
  const copy = structuredClone(document) as Record<string, unknown>;
  const tokens = [...pointerTokens(pointer)];
  const last = tokens.pop() ?? '';
  const holder = tokens.reduce<Record<string, unknown>>(
    (object, token) => object[token] as Record<string, unknown>,
    copy,
  );
  const before = holder[last];
  holder[last] = typeof before === 'number' ? before + suffix.length : `${String(before)}${suffix}`;
  return copy as JsonObject;
}

function withoutOne(document: JsonObject, pointer: JsonPointer): JsonObject {
  const copy = structuredClone(document) as Record<string, unknown>;
  const tokens = [...pointerTokens(pointer)];
  const last = tokens.pop() ?? '';
  const holder = tokens.reduce<Record<string, unknown>>(
    (object, token) => object[token] as Record<string, unknown>,
    copy,
  );
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else delete holder[last];
  return copy as JsonObject;
}

describe.each(PAIRINGS)('a document signed with %s and %s', (suite, algorithm) => {
  const signer = signerWith(algorithm);
  const key = signer.publicKey;
  const signing = secure(BADGE, { suite, signer, created: CREATED, contexts });
  const verify = (document: JsonObject) => {
    const [proof] = document['proof'] as readonly JsonObject[];
    return verifyProof(document, proof, { key, contexts });
  };

  it('any changed leaf MUST keep it from passing', async () => {
    const secured = await signing;
    const places = leaves(secured);
    expect(places.length).toBeGreaterThan(30);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.string({
          minLength: 1,
          maxLength: 3,
          unit: fc.constantFrom('x', 'é', ' ', '1', '/', '\n'),
        }),
        async (place, suffix) => {
          expect((await verify(withChanged(secured, place, suffix))).outcome).not.toBe('passed');
        },
      ),
      { numRuns: 80, examples: places.map((place) => [place, 'x']) },
    );
  });

  it('any removed leaf MUST keep it from passing', async () => {
    const secured = await signing;
    // The context of the other suite, and one that defines nothing that is used, may go.
    const places = leaves(secured).filter((place) => !place.startsWith('/@context'));
    for (const place of places)
      expect((await verify(withoutOne(secured, place))).outcome, place).not.toBe('passed');
  });

  it('random JSON in place of the document or the proof MUST NOT throw', async () => {
    const secured = await signing;
    const [proof] = secured.proof;
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const results = [
          await verifyProof(value, proof, { key, contexts }),
          await verifyProof(secured, value, { key, contexts }),
          await verifyProof({ ...secured, extra: value }, proof, { key, contexts }),
          await verifyProof(secured, { ...proof, extra: value }, { key, contexts }),
        ];
        for (const { outcome } of results) expect(outcome).not.toBe('passed');
      }),
      { numRuns: 30 },
    );
  });
});
