import { describe, expect, it } from 'vitest';
import type { Fetcher } from '../../src/foundation/ports.js';
import { DEFAULT_VERIFICATION_LIMITS, type VerificationLimits } from '../../src/verifying/index.js';
import { badge, check, checkIn, memory, said, sign } from '../support/verifying.js';

const credential = await badge();
const text = JSON.stringify(credential);

function deepest(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(deepest));
}
function longest(value: unknown): number {
  if (typeof value === 'string') return value.length;
  if (typeof value !== 'object' || value === null) return 0;
  return Math.max(
    0,
    ...Object.entries(value).flatMap(([name, member]) => [
      longest(member),
      Array.isArray(value) ? 0 : name.length,
    ]),
  );
}
function mostItems(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const own = Array.isArray(value) ? value.length : 0;
  return Math.max(own, ...Object.values(value).map(mostItems));
}

describe('limits of a verification', () => {
  it.each<[keyof VerificationLimits, number]>([
    ['maxBytes', new TextEncoder().encode(text).length],
    ['maxDepth', deepest(credential)],
    ['maxTextLength', longest(credential)],
    ['maxItems', mostItems(credential)],
  ])('%s MUST let pass what is as large, and refuse what is larger', async (name, size) => {
    const within = await check(text, { limits: { [name]: size } });
    expect([said(within, 'input.limits'), within.verdict]).toEqual(['passed', 'accepted']);
    const beyond = await check(text, { limits: { [name]: size - 1 } });
    expect(said(beyond, 'input.limits')).toMatch(/^failed ERR_INPUT_/);
    expect(beyond.checks.map(({ id }) => id)).not.toContain('proof.signature');
    expect(beyond.verdict).toBe('rejected');
  });

  it('maxValues MUST refuse more values', async () => {
    expect((await check(text, { limits: { maxValues: 5000 } })).verdict).toBe('accepted');
    const report = await check(text, { limits: { maxValues: 50 } });
    expect(said(report, 'input.limits')).toMatch(/^failed ERR_INPUT_/);
  });

  it('limits MUST hold for objects, bytes and text alike', async () => {
    for (const input of [credential, text, new TextEncoder().encode(text)])
      expect((await check(input, { limits: { maxDepth: 2 } })).verdict).toBe('rejected');
  });

  it('maxProofs MUST let pass a set as large, and refuse one more', async () => {
    const twice = await sign(credential, undefined, 'eddsa-jcs-2022');
    expect((await check(twice, { limits: { maxProofs: 2 } })).verdict).toBe('accepted');
    const report = await check(twice, { limits: { maxProofs: 1 } });
    expect(said(report, 'input.limits')).toBe('failed proof.too-many');
    expect(report.verdict).toBe('rejected');
  });

  it('maxQuads MUST leave open what stands for more statements', async () => {
    expect((await check(credential, { limits: { maxQuads: 2000 } })).verdict).toBe('accepted');
    const report = await check(credential, { limits: { maxQuads: 10 } });
    expect(checkIn(report, 'document.terms')?.outcome).toBe('indeterminate');
    expect(report.verdict).toBe('undetermined');
  });

  it('maxFetches MUST end the asking, and leave the rest open', async () => {
    const urls = [1, 2, 3].map((n) => `https://univ.example/${n}.json`);
    const schemas = await badge({
      credentialSchema: urls.map((id) => ({ id, type: 'JsonSchema' })),
    });
    const { fetcher, asked } = memory(Object.fromEntries(urls.map((url) => [url, {}])));
    expect((await check(schemas, { fetcher, limits: { maxFetches: 3 } })).verdict).toBe('accepted');
    asked.length = 0;
    const report = await check(schemas, { fetcher, limits: { maxFetches: 2 } });
    expect(asked).toHaveLength(2);
    expect(said(report, 'credential.schema')).toBe('indeterminate schema.not-fetched');
    expect(report.verdict).toBe('undetermined');
  });

  it('maxMilliseconds MUST end what is being fetched, and be a doubt', async () => {
    const never: Fetcher = ({ signal }) =>
      new Promise((_, reject) => {
        signal?.addEventListener('abort', () => reject(abortedError()));
      });
    const slow = await badge({
      credentialSchema: [{ id: 'https://univ.example/1.json', type: 'JsonSchema' }],
    });
    const started = performance.now();
    const report = await check(slow, { fetcher: never, limits: { maxMilliseconds: 700 } });
    expect(performance.now() - started).toBeLessThan(5000);
    expect(report.verdict).toBe('undetermined');
  });

  it('a fetcher that never answers and minds no signal MUST be left behind', async () => {
    const deaf: Fetcher = () => new Promise(() => undefined);
    const slow = await badge({
      credentialSchema: [{ id: 'https://univ.example/1.json', type: 'JsonSchema' }],
    });
    const report = await check(slow, { fetcher: deaf, limits: { maxMilliseconds: 700 } });
    expect(report.verdict).toBe('undetermined');
  });

  it('a fetcher that breaks its word MUST be a doubt, not an exception', async () => {
    const schema = { id: 'https://univ.example/1.json', type: 'JsonSchema' };
    const resource = { id: 'https://univ.example/a.png', digestSRI: 'sha256-AAAA' };
    const asking = await badge({ credentialSchema: [schema], relatedResource: resource });
    const broken: Fetcher = async () => {
      throw new Error('socket hang up');
    };
    const report = await check(asking, { fetcher: broken });
    expect(report.verdict).toBe('undetermined');
    expect(JSON.stringify(report)).not.toContain('socket hang up');
  });

  it('no time left MUST leave proofs open, never pass them', async () => {
    const report = await check(credential, { limits: { maxMilliseconds: 1 } });
    expect(report.verdict).not.toBe('rejected');
  });

  it.each(Object.keys(DEFAULT_VERIFICATION_LIMITS))(
    '%s MUST be refused when it is no bound',
    async (name) => {
      for (const bound of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '10', null])
        await expect(check(text, { limits: { [name]: bound } as never })).rejects.toThrow(
          TypeError,
        );
    },
  );

  it('the defaults MUST be those that SECURITY.md says', () => {
    expect(DEFAULT_VERIFICATION_LIMITS).toMatchInlineSnapshot(`
      {
        "maxBytes": 1048576,
        "maxCredentials": 20,
        "maxDepth": 64,
        "maxFetches": 20,
        "maxItems": 1000,
        "maxMilliseconds": 10000,
        "maxProofs": 8,
        "maxQuads": 20000,
        "maxTextLength": 524288,
        "maxUnusual": 2000,
        "maxValues": 8000,
        "record": {
          "maxBytes": 4194304,
          "maxCredentials": 300,
          "maxFetches": 100,
          "maxQuads": 80000,
          "maxValues": 80000,
        },
      }
    `);
    expect(Object.isFrozen(DEFAULT_VERIFICATION_LIMITS)).toBe(true);
  });
});

function abortedError(): Error {
  return new DOMException('aborted', 'TimeoutError');
}
