import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonValue } from '../../src/foundation/json/values.js';
import type { KeyAlgorithm } from '../../src/identity/index.js';
import { envelop } from '../../src/proofs/vc-jwt/index.js';
import { verifyHostile } from '../support/hostile.js';
import { GOOD, GOOD_JWT, jwt, PARTIES, signed } from '../support/hostile-credentials.js';
import { type Mutation, mutationsOf, saysTheSame } from '../support/mutations.js';

/** How many times as many inputs as usual; the usual number keeps the whole folder under a minute. */
const TIMES = Number(process.env['MICROCERT_FUZZ'] ?? 1);
const runs = (usual: number) => ({ numRuns: usual * TIMES });
const LONG = 120_000 * TIMES;

describe('anything at all', () => {
  const never = async (input: unknown) => {
    const report = await verifyHostile(input);
    expect(report.verdict).not.toBe('accepted');
    expect(report.checks.some(({ findings }) => findings.length > 0)).toBe(true);
  };

  it(
    'any JSON MUST be judged, and never accepted',
    async () => {
      await fc.assert(fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), never), runs(200));
    },
    LONG,
  );

  it(
    'any value MUST be judged, and never accepted',
    async () => {
      const options = {
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withSet: true,
        withSparseArray: true,
        withTypedArray: true,
      };
      await fc.assert(fc.asyncProperty(fc.anything(options), never), runs(200));
    },
    LONG,
  );

  it(
    'any text and bytes MUST be judged, and never accepted',
    async () => {
      const text = fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.uint8Array({ maxLength: 300 }),
        fc.stringMatching(/^[\w-]*\.[\w-]*\.[\w-]*$/),
      );
      await fc.assert(fc.asyncProperty(text, never), runs(300));
    },
    LONG,
  );

  it(
    'any member of a credential replaced by anything MUST be judged, and never accepted',
    async () => {
      const name = fc.constantFrom(...Object.keys(GOOD).filter((member) => member !== '@context'));
      await fc.assert(
        fc.asyncProperty(name, fc.jsonValue({ maxDepth: 3 }), async (member, value) => {
          if (JSON.stringify(value) !== JSON.stringify(GOOD[member]))
            await never({ ...GOOD, [member]: value });
        }),
        runs(150),
      );
    },
    LONG,
  );

  it(
    'any member of a proof replaced by anything MUST be judged, and never accepted',
    async () => {
      const [proof] = GOOD['proof'] as readonly Record<string, JsonValue>[];
      const name = fc.oneof(
        fc.constantFrom(
          ...Object.keys(proof ?? {}),
          'expires',
          'nonce',
          'domain',
          'previousProof',
          '@context',
        ),
        fc.string(),
      );
      await fc.assert(
        fc.asyncProperty(name, fc.jsonValue({ maxDepth: 2 }), async (member, value) => {
          fc.pre(member !== '__proto__' && !(Array.isArray(value) && value.length === 0));
          await never({ ...GOOD, proof: [{ ...proof, [member]: value }] });
        }),
        runs(150),
      );
    },
    LONG,
  );
});

const MECHANISMS = [
  ['eddsa-rdfc-2022', 'Ed25519'],
  ['Ed25519Signature2020', 'Ed25519'],
  ['ecdsa-rdfc-2019', 'P-256'],
  ['ecdsa-rdfc-2019', 'P-384'],
  ['eddsa-jcs-2022', 'Ed25519'],
  ['ecdsa-jcs-2019', 'P-256'],
  ['ecdsa-jcs-2019', 'P-384'],
] as const;

describe.each(MECHANISMS)('a credential signed with %s and %s', (suite, algorithm) => {
  const party = PARTIES[algorithm];
  const options = { trust: [party.id] };
  let mutations: readonly Mutation[] = [];
  let text = '';
  beforeAll(async () => {
    const good = await signed(undefined, { suite, party });
    expect((await verifyHostile(good, options)).verdict).toBe('accepted');
    mutations = [...mutationsOf(good)];
    text = JSON.stringify(good);
    expect(mutations.length).toBeGreaterThan(1000);
  });

  it(
    'MUST NOT be accepted after any change that says something else',
    async () => {
      const index = fc.nat(mutations.length - 1);
      await fc.assert(
        fc.asyncProperty(index, async (at) => {
          const { told, mutant } = mutations[at] as Mutation;
          const { verdict } = await verifyHostile(mutant, options);
          if (!saysTheSame(told, suite)) expect([told, verdict]).not.toContain('accepted');
        }),
        runs(120),
      );
    },
    LONG,
  );

  it(
    'MUST NOT be accepted with any byte of its text changed',
    async () => {
      const bytes = new TextEncoder().encode(text);
      await fc.assert(
        fc.asyncProperty(
          fc.nat(bytes.length - 1),
          fc.integer({ min: 1, max: 255 }),
          async (at, by) => {
            const changed = bytes.slice();
            changed[at] = ((changed[at] ?? 0) + by) % 256;
            const report = await verifyHostile(changed, options);
            expect(report.verdict).not.toBe('accepted');
            expect(report.checks.some(({ findings }) => findings.length > 0)).toBe(true);
          },
        ),
        runs(60),
      );
    },
    LONG,
  );
});

describe.each(['Ed25519', 'P-256', 'P-384', 'RSA'] as const)(
  'a credential in a JWT signed with %s',
  (algorithm: KeyAlgorithm) => {
    const party = PARTIES[algorithm];
    const options = { trust: [party.id] };
    let good = '';
    beforeAll(async () => {
      good = await jwt(undefined, party);
      expect((await verifyHostile(good, options)).verdict).toBe('accepted');
      expect((await verifyHostile(envelop(good), options)).verdict).toBe('accepted');
    });

    const SIGNS = [
      ...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.=+/ \n\u0000é',
    ];

    it(
      'MUST NOT be accepted with any sign of it changed, bare or in an envelope',
      async () => {
        await fc.assert(
          fc.asyncProperty(
            fc.nat(good.length - 1),
            fc.constantFrom(...SIGNS),
            fc.boolean(),
            async (at, sign, inside) => {
              fc.pre(good[at] !== sign);
              const changed = good.slice(0, at) + sign + good.slice(at + 1);
              const report = await verifyHostile(inside ? envelop(changed) : changed, options);
              expect(report.verdict).not.toBe('accepted');
              expect(report.checks.some(({ findings }) => findings.length > 0)).toBe(true);
            },
          ),
          runs(150),
        );
      },
      LONG,
    );

    it(
      'MUST NOT be accepted with its last sign changed',
      async () => {
        for (const sign of SIGNS.filter(
          (other) => other !== good.at(-1) && other !== '\n' && other !== ' ',
        ))
          expect((await verifyHostile(good.slice(0, -1) + sign, options)).verdict).not.toBe(
            'accepted',
          );
      },
      LONG,
    );

    it(
      'MUST NOT be accepted with parts of other JWTs',
      async () => {
        const parts = good.split('.');
        const others = GOOD_JWT.split('.');
        for (const at of [0, 1, 2]) {
          const mixed = parts.map((one, index) => (index === at ? others[index] : one)).join('.');
          if (mixed !== good && mixed !== GOOD_JWT)
            expect((await verifyHostile(mixed, options)).verdict).not.toBe('accepted');
        }
      },
      LONG,
    );
  },
);
