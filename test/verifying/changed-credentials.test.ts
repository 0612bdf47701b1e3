import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { createSigner, didKeyFor, generateKeyPair } from '../../src/identity/index.js';
import { issueComplete, verifyTrusting } from '../support/issuing.js';
import { at, change, type Path } from './changed-badge.js';

let credential: JsonObject;
beforeAll(async () => {
  credential = (await issueComplete()) as unknown as JsonObject;
});

describe('a signed credential', () => {
  it('with any leaf changed MUST NOT be accepted, nor explained with what the learner’s data were', async () => {
    const leaves = [...leavesOf(credential)];
    expect(leaves.length).toBeGreaterThan(100);
    for (const path of leaves) {
      const copy = structuredClone(credential);
      change(copy, path);
      const report = await verifyTrusting(copy);
      expect([path.join('/'), report.verdict]).not.toContain('accepted');
      expect(JSON.stringify(report)).not.toMatch(/learner-marked/i);
    }
  }, 120_000);

  it('with any member added MUST NOT be accepted', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...objectsOf(credential)),
        fc.constantFrom('note', 'jti', 'hidden', 'name2'),
        async (path, name) => {
          const copy = structuredClone(credential);
          Object.assign(at(copy, path) as object, { [name]: 'urn:added' });
          expect((await verifyTrusting(copy)).verdict).not.toBe('accepted');
        },
      ),
      { numRuns: 60 },
    );
  }, 120_000);

  it('anything at all MUST give a report, never an exception', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.json(), fc.string(), fc.uint8Array(), fc.anything()),
        async (input) => {
          const { verdict } = await verifyTrusting(input);
          expect(verdict).not.toBe('accepted');
        },
      ),
      { numRuns: 300 },
    );
  }, 120_000);
});

function* leavesOf(value: unknown, path: Path = []): Generator<Path> {
  if (typeof value !== 'object' || value === null) yield path;
  else
    for (const [name, member] of Object.entries(value))
      yield* leavesOf(member, [...path, Array.isArray(value) ? Number(name) : name]);
}

function objectsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([name, member]) =>
    objectsOf(member, [...path, Array.isArray(value) ? Number(name) : name]),
  );
  return Array.isArray(value) ? inside : [path, ...inside];
}

describe('each kind of proof that is issued', () => {
  it.each([
    ['eddsa-rdfc-2022', 'Ed25519'],
    ['Ed25519Signature2020', 'Ed25519'],
    ['eddsa-jcs-2022', 'Ed25519'],
    ['ecdsa-rdfc-2019', 'P-256'],
    ['ecdsa-rdfc-2019', 'P-384'],
    ['ecdsa-jcs-2019', 'P-256'],
    ['ecdsa-jcs-2019', 'P-384'],
  ] as const)('%s with %s MUST be accepted under the strict policy', async (suite, algorithm) => {
    const keyPair = await generateKeyPair({ algorithm });
    const id = didKeyFor(keyPair.publicKey);
    const issued = await issueComplete({
      suite,
      profile: { id, name: 'Université Exemple', country: 'FR' },
      signer: createSigner({ keyPair }),
    });
    const report = await verifyTrusting(issued, { trust: [id] });
    expect(report.checks.filter(({ outcome }) => outcome === 'failed')).toEqual([]);
    expect(report.verdict).toBe('accepted');
  });
});
