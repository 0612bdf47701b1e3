import { afterEach, describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import { publicKeyOfDidKey } from '../../src/identity/did-key.js';
import { bundledContextStore, canonicalize } from '../../src/linked-data/index.js';
import { verifyProof } from '../../src/proofs/index.js';
import { ISSUER_ID, issueComplete, verifyTrusting } from '../support/issuing.js';

const signed = (await issueComplete()) as unknown as JsonObject;

type Path = readonly string[];

function textsIn(value: JsonValue, path: Path = []): readonly Path[] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    textsIn(member as JsonValue, [...path, name]),
  );
}

function withText(document: JsonObject, path: Path, text: string): JsonObject {
  const copy = structuredClone(document) as Record<string, JsonValue>;
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, JsonValue>>(
      (node, name) => node[name] as unknown as Record<string, JsonValue>,
      copy,
    );
  holder[path.at(-1) ?? ''] = text;
  return copy;
}

/** Names that every object of the process has, though none was given to it. */
function inherited(): readonly string[] {
  const names: string[] = [];
  for (const name in {}) names.push(name);
  return names;
}

afterEach(() => {
  for (const name of inherited()) Reflect.deleteProperty(Object.prototype, name);
});

describe('a text that has the name of what all objects inherit from', () => {
  it.each(['__proto__', 'constructor'])(
    'MUST change no object of the process, in whatever place of a credential: %s',
    async (name) => {
      for (const path of textsIn(signed)) {
        const report = await verifyTrusting(withText(signed, path, name));
        expect(inherited(), path.join('/')).toEqual([]);
        expect(report.verdict).not.toBe('accepted');
      }
    },
    120_000, // what it changes is looked at by the complete processor, place after place
  );

  // This suite is verified through `@digitalbazaar/vc`, which is handed the document itself and the name of the key.
  it('MUST change none where Ed25519Signature2020 is verified, with whatever key is given', async () => {
    const suite = 'Ed25519Signature2020';
    const older = (await issueComplete({ suite, extensions: false })) as unknown as JsonObject;
    const key = publicKeyOfDidKey(ISSUER_ID);
    for (const path of textsIn(older)) {
      const changed = withText(older, path, '__proto__');
      const [proof] = [changed['proof'] ?? null].flat();
      const { outcome } = await verifyProof(changed, proof, { key });
      expect(inherited(), path.join('/')).toEqual([]);
      expect(outcome, path.join('/')).not.toBe('passed');
    }
  });

  it.each([
    { '@context': { a: { '@id': '', '@prefix': true } }, '@id': 'a:__proto__', 'urn:x': '1' },
    { '@context': { '@vocab': '' }, '@type': '__proto__', 'urn:x': '1' },
    { '@context': { a: { '@id': 'urn:a', '@type': '@vocab' }, '@vocab': '' }, a: '__proto__' },
    { '@context': { '@base': '' }, '@id': '__proto__', 'urn:x': { '@id': '__proto__' } },
    { '@id': 'urn:x', 'urn:y': { '@graph': [{ '@id': '__proto__', 'urn:z': 1 }] } },
    { '@id': '__proto__', '@graph': [{ '@id': 'urn:x', 'urn:z': 1 }] },
    { '@id': 'urn:x', '@reverse': { 'urn:y': { '@id': '__proto__', 'urn:z': 1 } } },
    { '@id': 'urn:x', '@included': [{ '@id': '__proto__', 'urn:z': 1 }] },
    { '@id': 'urn:x', 'urn:y': { '@list': [{ '@id': '__proto__', 'urn:z': 1 }] } },
    { '@id': 'urn:x', 'urn:y': { '@value': '1', '@type': '__proto__' } },
    { '@id': 'urn:x', 'urn:y': { '@value': '1', '@language': '__proto__' } },
    { '@id': 'urn:x', 'urn:y': { '@id': 'urn:y', '@index': '__proto__' } },
  ])('MUST change none when put into canonical form: %j', async (document) => {
    await canonicalize(document, { contexts: bundledContextStore() }).catch((error: unknown) => {
      if (!isMicrocertError(error)) throw error;
    });
    expect(inherited()).toEqual([]);
  });
});
