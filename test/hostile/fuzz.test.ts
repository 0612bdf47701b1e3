import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import type { KeyAlgorithm } from '../../src/identity/index.js';
import { envelop } from '../../src/proofs/vc-jwt/index.js';
import type { VerifyOptions } from '../../src/verifying/index.js';
import { fullCredential, issueFull } from '../support/full-credential.js';
import { verifyHostile } from '../support/hostile.js';
import { GOOD, GOOD_JWT, jwt, PARTIES, signed } from '../support/hostile-credentials.js';
import { type Mutation, mutationsOf } from '../support/mutations.js';
import { type Original, wronglyAccepted } from '../support/oracle.js';

/** How many times as many inputs as usual; the usual number keeps the whole folder under a minute. */
const TIMES = Number(process.env['MICROCERT_FUZZ'] ?? 1);
/** Where the random changes begin: given to repeat a run, said where one is long. */
const SEED = Number(process.env['MICROCERT_FUZZ_SEED'] ?? Date.now() % 2 ** 31);
/** Each change in place once instead of some at random: some minutes. */
const WHOLE = process.env['MICROCERT_FUZZ_WHOLE'] === '1';
if (TIMES > 1) process.stdout.write(`MICROCERT_FUZZ_SEED=${SEED}\n`);
const runs = (usual: number) => ({ numRuns: usual * TIMES, seed: SEED });
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
  ['eddsa-jcs-2022', 'Ed25519'],
  ['ecdsa-rdfc-2019', 'P-256'],
  ['ecdsa-rdfc-2019', 'P-384'],
  ['ecdsa-jcs-2019', 'P-256'],
  ['ecdsa-jcs-2019', 'P-384'],
] as const;

interface Subject {
  readonly original: Original;
  readonly options: Partial<VerifyOptions>;
  /** Changes in place, and members moved or copied elsewhere: of those there are many times as many. */
  readonly changes: readonly Mutation[];
  readonly moves: readonly Mutation[];
}

async function subjectOf(
  document: JsonObject,
  suite: string,
  options: Partial<VerifyOptions>,
): Promise<Subject> {
  const report = await verifyHostile(document, options);
  expect(report.verdict).toBe('accepted');
  const all = [...mutationsOf(document)];
  const isMove = ({ told }: Mutation) => /^(?:move|copy) to /.test(told);
  const [changes, moves] = [all.filter((one) => !isMove(one)), all.filter(isMove)];
  expect(changes.length).toBeGreaterThan(1000);
  return { original: { document, report, suite }, options, changes, moves };
}

/** Demands that a changed document is refused with a reason, or is what it was by other means than this library's. */
async function refusedOrTheSame({ original, options }: Subject, changed: unknown): Promise<void> {
  const report = await verifyHostile(changed, options);
  const parsed = changed instanceof Uint8Array ? new TextDecoder().decode(changed) : undefined;
  if (report.verdict === 'accepted') {
    const document = (parsed === undefined ? changed : JSON.parse(parsed)) as JsonObject;
    expect(await wronglyAccepted(original, document, report)).toBeUndefined();
  } else expect(report.checks.some(({ findings }) => findings.length > 0)).toBe(true);
}

async function changeAtRandom(subject: Subject, usual: number): Promise<void> {
  const { changes, moves } = subject;
  const one = fc.oneof(
    { weight: 3, arbitrary: fc.nat(changes.length - 1).map((at) => changes[at] as Mutation) },
    { weight: 1, arbitrary: fc.nat(moves.length - 1).map((at) => moves[at] as Mutation) },
  );
  const property = fc.asyncProperty(one, async ({ make }) => {
    const changed = make();
    fc.pre(changed !== undefined);
    await refusedOrTheSame(subject, changed);
  });
  await fc.assert(property, runs(usual));
}

describe.each(MECHANISMS)('a credential signed with %s and %s', (suite, algorithm) => {
  const party = PARTIES[algorithm];
  let subject: Subject;
  beforeAll(async () => {
    subject = await subjectOf(await signed(undefined, { suite, party }), suite, {
      trust: [party.id],
    });
  });

  it(
    'MUST NOT be accepted after any change, unless all that is signed and read is the same',
    () => changeAtRandom(subject, 100),
    LONG,
  );

  it.runIf(WHOLE)(
    'MUST NOT be accepted after each change in place, unless all that is signed and read is the same',
    async () => {
      for (const { told, make } of subject.changes) {
        const changed = make();
        if (changed !== undefined)
          await refusedOrTheSame(subject, changed).catch((cause: unknown) => {
            throw new Error(told, { cause });
          });
      }
    },
    3_600_000,
  );

  it(
    'MUST NOT be accepted with bytes of its text changed at random',
    async () => {
      const bytes = new TextEncoder().encode(JSON.stringify(subject.original.document));
      const change = fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }));
      const property = fc.asyncProperty(
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (all) => {
          const changed = bytes.slice();
          for (const [at, by] of all) changed[at] = ((changed[at] ?? 0) + by) % 256;
          await refusedOrTheSame(subject, changed);
        },
      );
      await fc.assert(property, runs(50));
    },
    LONG,
  );
});

describe.each(MECHANISMS)('everything an issuer can say, with %s and %s', (suite, algorithm) => {
  it(
    'MUST NOT be accepted after any change, unless all that is signed and read is the same',
    async () => {
      const party = PARTIES[algorithm];
      const { document, fetcher } = await fullCredential(suite, party);
      const subject = await subjectOf(document, suite, { trust: [party.id], fetcher });
      await changeAtRandom(subject, algorithm === 'Ed25519' ? 20 : 5);
    },
    LONG,
  );
});

it(
  'what an issuer makes MUST NOT be accepted after any change, unless all that is signed and read is the same',
  async () => {
    const party = PARTIES.Ed25519;
    const document = (await issueFull(party)) as JsonObject;
    const subject = await subjectOf(document, 'eddsa-rdfc-2022', { trust: [party.id] });
    await changeAtRandom(subject, 20);
  },
  LONG,
);

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
