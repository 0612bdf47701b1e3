import { hostile } from '../support/hostile.js';
import { type Draft, GOOD } from '../support/hostile-credentials.js';

const boom = () => {
  throw new Error('boom');
};

/** An object that stands twice in another, which stands twice in another, and so on: two to the power of its levels. */
function doubling(
  levels: number,
  make: (value: unknown) => unknown = (value) => [value, value],
): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level++) value = make(value);
  return value;
}

/** Is one thing when it is first looked at and another afterwards. */
function changing(first: unknown, then: unknown): Draft {
  let reads = 0;
  return Object.defineProperty(structuredClone(GOOD), 'name', {
    enumerable: true,
    get: () => (reads++ === 0 ? first : then),
  });
}

hostile('objects', [
  {
    name: 'a circle',
    input: () => {
      const draft: Draft = structuredClone(GOOD);
      draft.evidence = draft;
      return draft;
    },
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'a million by doubling twenty times',
    input: () => ({ ...GOOD, evidence: doubling(20) }),
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_MANY',
  },
  {
    name: 'a billion by doubling thirty times, as members',
    input: () => ({ ...GOOD, evidence: doubling(30, (value) => ({ a: value, b: value })) }),
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_MANY',
  },
  {
    name: 'one long text in many places',
    input: () => ({ ...GOOD, evidence: Array(490).fill('x'.repeat(500_000)) }),
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_LARGE',
  },
  {
    name: 'a hundred million bytes as a member',
    input: () => ({ ...GOOD, evidence: HUGE }),
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'a view on other numbers',
    input: () => new Float64Array(10_000_000),
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'an array with nothing in its million places',
    input: () => ({ ...GOOD, evidence: new Array(4_000_000_000) }),
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_MANY',
  },
  {
    name: 'a getter that throws',
    input: () => Object.defineProperty({ ...GOOD }, 'name', { enumerable: true, get: boom }),
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'a getter that says something else the second time',
    input: () => changing('Doctorat', GOOD['name']),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a toJSON that throws',
    input: () => ({ ...GOOD, toJSON: boom }),
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'a toJSON that gives another credential',
    input: () => ({ ...GOOD, toJSON: () => ({ ...GOOD, name: 'Doctorat' }) }),
    check: 'proof.signature',
    code: 'ERR_PROOF_SIGNATURE',
  },
  {
    name: 'a toJSON that gives itself, deeper and deeper',
    input: () => {
      const deeper = (): object => ({ a: { toJSON: deeper } });
      return deeper();
    },
    check: 'input.limits',
    code: 'ERR_INPUT_TOO_DEEP',
  },
  {
    name: 'a proxy that throws',
    input: () => new Proxy({}, { get: boom, ownKeys: boom, has: boom, getPrototypeOf: boom }),
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'a proxy that was revoked',
    input: () => {
      const { proxy, revoke } = Proxy.revocable({}, {});
      revoke();
      return { inside: proxy };
    },
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'a proxy that is any depth',
    input: () => ENDLESS,
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'an error that is none',
    input: () =>
      Object.defineProperty({}, 'x', {
        enumerable: true,
        get: () => {
          throw null;
        },
      }),
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'an error that plays one of ours',
    input: () =>
      Object.defineProperty({}, 'x', {
        enumerable: true,
        get: () => {
          throw Object.assign(new Error('x'), {
            name: 'MicrocertError',
            code: 'ERR_JSON_VALUE',
            findings: null,
          });
        },
      }),
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  { name: 'a function', input: () => boom, check: 'input.format', code: 'ERR_JSON_VALUE' },
  { name: 'undefined', input: () => undefined, check: 'input.format', code: 'ERR_JSON_VALUE' },
  { name: 'a symbol', input: () => Symbol('x'), check: 'input.format', code: 'ERR_JSON_VALUE' },
  {
    name: 'a large number',
    input: () => 10n ** 100n,
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'a large number inside',
    input: () => ({ ...GOOD, evidence: 1n }),
    check: 'input.format',
    code: 'ERR_JSON_VALUE',
  },
  {
    name: 'a map',
    input: () => new Map(Object.entries(GOOD)),
    check: 'proof.signature',
    code: 'proof.missing',
  },
  {
    name: 'a text object around a credential, changed',
    input: () => new String(JSON.stringify(GOOD)),
    check: 'input.format',
    code: 'input.not-an-object',
  },
]);

const HUGE = new Uint8Array(100_000_000);
const ENDLESS: object = new Proxy(
  {},
  {
    ownKeys: () => ['a'],
    getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true, value: 1 }),
    get: (_, name) => (name === 'a' ? ENDLESS : undefined),
  },
);
