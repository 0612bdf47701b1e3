import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import type { Fetcher } from '../../src/foundation/ports.js';
import {
  createSigner,
  generateKeyPair,
  makeOfflineBundle,
  parseOfflineBundle,
} from '../../src/identity/index.js';
import { verify } from '../../src/verifying/index.js';
import { entry } from '../support/status-lists.js';
import { badge, check, checkIn, draft, memory, said, sign } from '../support/verifying.js';

let credential: JsonObject;
let onTheWeb: JsonObject;
beforeAll(async () => {
  credential = await badge();
  const id = 'did:web:univ.example';
  const signer = createSigner({ keyPair: await generateKeyPair(), id: `${id}#key-1` });
  onTheWeb = await sign(draft({}, { id, signer }), { id, signer });
});

/** What the call says of its options, whether something would have to be fetched for the credential or not. */
async function refusal(options: object): Promise<string> {
  const { fetcher, asked } = memory({});
  const said = [credential, onTheWeb].map((input) =>
    verify(input as never, { trust: 'any', fetcher, ...options }).then(
      () => 'nothing is refused',
      (error: unknown) => (error instanceof TypeError ? error.message : 'no TypeError'),
    ),
  );
  const [first = '', second] = await Promise.all(said);
  expect(second).toBe(first);
  expect(asked).toEqual([]); // before any work
  return first;
}

describe('options of verify', () => {
  it.each<[string, object]>([
    ['limits', { limits: 5 }],
    ['limits', { limits: null }],
    ['limits', { limits: [] }],
    ['limits.maxBites', { limits: { maxBites: 1 } }],
    ['contexts', { contexts: 5 }],
    ['contexts', { contexts: null }],
    ['contexts', { contexts: new Map() }],
    ['bundle', { bundle: 5 }],
    ['bundle', { bundle: null }],
    ['bundle', { bundle: {} }],
    ['bundle', { bundle: { resources: 5, didDocuments: 5 } }],
    ['bundle', { bundle: { resources: new Map(), didDocuments: 5 } }],
    ['bundle', { bundle: makeOfflineBundle({ asOf: '2026-07-15T09:00:00Z' }) }],
    ['cache', { cache: 5 }],
    ['cache', { cache: null }],
    ['cache', { cache: { get: () => undefined } }],
    ['trst', { trst: 'any' }],
    ['trst', { trst: undefined }],
  ])(
    'MUST refuse what is no "%s" by its name, before anything is asked: %j',
    async (name, options) => {
      expect(await refusal(options)).toContain(`option "${name}" `);
    },
  );

  it('a name that is not known MUST be told with the nearest one, or with all', async () => {
    expect(await refusal({ trst: 'any' })).toContain('is "trust" meant?');
    expect(await refusal({ limits: { maxBites: 1 } })).toContain('is "maxBytes" meant?');
    const all = await refusal({ zzzzzz: 1 });
    for (const name of ['trust', 'didDocuments', 'clockSkewSeconds']) expect(all).toContain(name);
  });

  it('a slip in the name of "trust" MUST be told as such', async () => {
    await expect(verify(credential, { trst: ['did:web:univ.example'] } as never)).rejects.toThrow(
      'is "trust" meant?',
    );
  });

  it('a refusal MUST NOT repeat what was given', async () => {
    const secret = 'did:example:learner';
    for (const name of ['limits', 'contexts', 'bundle', 'cache', 'other'])
      expect(await refusal({ [name]: secret })).not.toContain(secret);
  });

  it('every option that there is MUST be taken', async () => {
    const bundle = parseOfflineBundle(makeOfflineBundle({ asOf: '2026-07-15T09:00:00Z' }));
    const report = await check(credential, {
      ...{ proofs: 'all', didDocuments: [], contexts: {}, bundle, cache: new Map() },
      ...{ clockSkewSeconds: 60, limits: {}, fetcher: memory({}).fetcher },
    });
    expect(report.verdict).toBe('accepted');
  });

  it('what is no document among those of the issuer MUST be refused by its code', async () => {
    const bundle = parseOfflineBundle(makeOfflineBundle({ asOf: '2026-07-15T09:00:00Z' }));
    await expect(check(credential, { didDocuments: [null], bundle } as never)).rejects.toThrow(
      expect.objectContaining({ code: 'ERR_DID_DOCUMENT' }),
    );
  });
});

describe('a fetcher that does not do its part', () => {
  const hintOf = async (fetcher: unknown) => {
    const withStatus = await badge({ credentialStatus: entry() });
    const report = await check(withStatus, { fetcher: fetcher as Fetcher });
    expect(said(report, 'status.list')).toBe('indeterminate status.list-not-fetched');
    expect(report.verdict).toBe('undetermined');
    return checkIn(report, 'status.list')?.findings[0]?.hint;
  };

  it.each<[string, unknown]>([
    ['nothing', async () => undefined],
    ['nothing, at once', () => undefined],
    ['a text for bytes', async () => ({ url: 'https://univ.example', bytes: '{}' })],
  ])('MUST be told that its answer is not of the form asked for: %s', async (_, fetcher) => {
    const hint = await hintOf(fetcher);
    expect(hint?.en).toContain('{ url, bytes }');
    expect(hint?.fr).toContain('{ url, bytes }');
  });

  it('MUST be told of its own error by the name alone, never by the message', async () => {
    const throwing = (error: unknown) => async () => {
      throw error;
    };
    const hint = await hintOf(throwing(new RangeError('https://me:secret@univ.example')));
    expect(hint?.en).toContain('an error of its own (RangeError)');
    expect(hint?.fr).toContain('(RangeError)');
    const named = Object.assign(new Error('boom'), { name: 'secret=42 of somebody' });
    for (const error of [new Error('boom'), named, 'boom', undefined]) {
      const told = await hintOf(throwing(error));
      expect(told?.en).toContain('(Error)');
      expect(JSON.stringify([hint, told])).not.toMatch(/secret|boom/);
    }
  });

  it('MUST be told so for the document of an issuer as well', async () => {
    const report = await check(onTheWeb, { fetcher: (async () => undefined) as never });
    expect(JSON.stringify(report.checks)).toContain('{ url, bytes }');
  });
});
