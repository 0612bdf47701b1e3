import { Buffer } from 'node:buffer';
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readStatusList } from '../../src/status/index.js';
import { codes, encoded, goodList, LIST_URL, listCredential, SHORTEST } from './lists.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** As in a browser: nothing of Node. */
function withoutNode(): void {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
}

async function found(document: unknown, limits = {}): Promise<readonly string[]> {
  const { list, findings } = await readStatusList(document, limits);
  expect(list === undefined).toBe(findings.length > 0);
  return codes(findings);
}

const inSubject = (change: Readonly<Record<string, unknown>>) => found(listCredential(change));
const ENCODED = '/credentialSubject/encodedList';
const u = (bytes: Uint8Array, encoding: 'base64url' | 'base64' = 'base64url') =>
  `u${Buffer.from(bytes).toString(encoding)}`;

// Bitstring Status List section 2.2
describe('readStatusList: shape', () => {
  it('MUST read what is needed to use the list', async () => {
    expect(await readStatusList(listCredential({ ttl: 300_000 }))).toEqual({
      list: {
        id: LIST_URL,
        issuer: 'did:web:univ.example',
        purposes: ['revocation'],
        ttlMilliseconds: 300_000,
        minEntries: 131_072,
        bits: SHORTEST,
      },
      findings: [],
    });
    const profile = { ...listCredential(), issuer: { id: 'did:web:univ.example', name: 'U' } };
    expect((await goodList(profile)).issuer).toBe('did:web:univ.example');
  });

  it('MUST be an object of both types, with one subject of the right type', async () => {
    for (const document of [null, undefined, [], 'x', 5])
      expect(await found(document)).toEqual(['status.list-not-an-object ']);
    for (const type of [undefined, 'VerifiableCredential', ['BitstringStatusListCredential'], [5]])
      expect(await found({ ...listCredential(), type })).toEqual(['status.list-type /type']);
    const { credentialSubject } = listCredential() as { credentialSubject: object };
    for (const subject of [
      undefined,
      null,
      [credentialSubject],
      [],
      'x',
      { ...credentialSubject, type: 'X' },
    ])
      expect(await found({ ...listCredential(), credentialSubject: subject })).toEqual([
        'status.list-subject /credentialSubject',
      ]);
  });

  it('the purpose MUST be a text, or different texts', async () => {
    for (const statusPurpose of [undefined, '', 5, [], [''], ['a', 5], ['a', 'a'], { a: 1 }])
      expect(await inSubject({ statusPurpose })).toEqual([
        'status.list-purpose /credentialSubject/statusPurpose',
      ]);
    const many = listCredential({ statusPurpose: ['revocation', 'suspension'] });
    expect((await goodList(many)).purposes).toEqual(['revocation', 'suspension']);
    const [unread] = await inSubject({ statusPurpose: Array.from({ length: 20_000 }, String) });
    expect(unread).toMatch(/^status\.list-purpose/);
  });

  it('the time to live MUST be a whole number of milliseconds', async () => {
    expect(await inSubject({ ttl: 0 })).toEqual([]);
    for (const ttl of ['300000', -1, 1.5, null, 2 ** 60])
      expect(await inSubject({ ttl })).toEqual(['status.list-ttl /credentialSubject/ttl']);
  });

  it('a limit that is no number MUST be a TypeError', async () => {
    for (const limits of [{ maxBytes: 0 }, { maxBytes: Number.NaN }, { minEntries: 1.5 }])
      await expect(readStatusList(listCredential(), limits)).rejects.toThrow(TypeError);
  });
});

describe.each([
  ['with Node', () => {}],
  ['as in a browser', withoutNode],
])('readStatusList: bits, %s', (_, prepare) => {
  it('refuses other alphabets, padding, other multibases and signs left over', async () => {
    prepare();
    const good = encoded(SHORTEST);
    const bytes = Buffer.from(good.slice(1), 'base64url');
    expect(await inSubject({ encodedList: good })).toEqual([]);
    const wrong = [
      ...[
        '',
        'u!',
        'uA',
        good.slice(1),
        `z${good.slice(1)}`,
        `U${good.slice(1)}`,
        `m${good.slice(1)}`,
      ],
      ...[`${good}=`, `${good}==`, ` ${good}`, `${good}\n`, `${good}A`.replace(/.$/, '*')],
      u(Buffer.concat([bytes, Buffer.from([255, 255, 255])]), 'base64').replace(/.$/, '/'),
      'uH4sIAAB', // two bits left over
      ...[undefined, null, 5, [good]],
    ];
    for (const encodedList of wrong)
      expect(await inSubject({ encodedList })).toEqual([`status.list-encoding ${ENCODED}`]);
  });

  it('refuses zlib, raw DEFLATE and bits that are not compressed', async () => {
    prepare();
    for (const bytes of [deflateSync(SHORTEST), deflateRawSync(SHORTEST), SHORTEST])
      expect(await inSubject({ encodedList: u(bytes) })).toEqual([
        `status.list-not-gzip ${ENCODED}`,
      ]);
    expect(await inSubject({ encodedList: 'u' })).toEqual([`status.list-not-gzip ${ENCODED}`]);
  });

  it('refuses what is cut off or has a wrong checksum or length', async () => {
    prepare();
    const bytes = gzipSync(SHORTEST);
    const changed = (place: number) => {
      const copy = Uint8Array.from(bytes);
      copy[copy.length - place] = (copy.at(-place) ?? 0) ^ 1;
      return copy;
    };
    for (const wrong of [
      bytes.subarray(0, 20),
      changed(8),
      changed(5),
      changed(4),
      bytes.subarray(0, 12),
    ])
      expect(await inSubject({ encodedList: u(wrong) })).toEqual([
        `status.list-corrupt ${ENCODED}`,
      ]);
    const [code] = await inSubject({ encodedList: u(bytes.subarray(0, -1)) });
    expect(code).toMatch(/^status\.list-corrupt/);
  });

  it('refuses bytes behind the end, and a second member', async () => {
    prepare();
    const bytes = gzipSync(SHORTEST);
    for (const more of [Buffer.of(1), bytes]) {
      const [code] = await inSubject({ encodedList: u(Buffer.concat([bytes, more])) });
      expect(code).toMatch(/^status\.list-corrupt/);
    }
  });

  // "Validate Algorithm": at least 131,072 entries
  it('refuses a list that is too short to hide anybody in', async () => {
    prepare();
    const short = new Uint8Array(16_383);
    expect(await inSubject({ encodedList: encoded(short) })).toEqual([
      `status.list-too-short ${ENCODED}`,
    ]);
    expect(await inSubject({ encodedList: encoded(new Uint8Array()) })).toEqual([
      `status.list-too-short ${ENCODED}`,
    ]);
    const list = await goodList(listCredential({ encodedList: encoded(short) }), { minEntries: 8 });
    expect(list.bits).toEqual(short);
  });

  it('refuses a list beyond the limit', async () => {
    prepare();
    const document = listCredential({ encodedList: encoded(new Uint8Array(20_000)) });
    expect(await found(document, { maxBytes: 20_000 })).toEqual([]);
    expect(await found(document, { maxBytes: 19_999 })).toEqual([
      `status.list-too-large ${ENCODED}`,
    ]);
    const random = Uint8Array.from({ length: 20_000 }, (__, i) => Math.imul(i, 2654435761) >>> 23);
    const incompressible = listCredential({ encodedList: encoded(random) });
    expect(await found(incompressible, { maxBytes: 20_000 })).toEqual([]);
    expect(await found(listCredential({ encodedList: `u${'A'.repeat(10_000_000)}` }))).toEqual([
      `status.list-too-large ${ENCODED}`,
    ]);
  });

  it('any junk or change of one sign MUST give findings or the same bits, never an exception', async () => {
    prepare();
    const good = encoded(SHORTEST);
    const changed = fc
      .tuple(fc.nat(good.length - 1), fc.constantFrom('A', 'b', '_', '-', '=', ''))
      .map(([place, sign]) => good.slice(0, place) + sign + good.slice(place + 1));
    const member = fc.oneof(changed, fc.string(), fc.anything());
    await fc.assert(
      fc.asyncProperty(member, async (encodedList) => {
        const { list, findings } = await readStatusList(listCredential({ encodedList }));
        expect(list === undefined).toBe(findings.length > 0);
        if (list) expect(list.bits).toEqual(SHORTEST);
      }),
      { numRuns: 150 },
    );
    await fc.assert(
      fc.asyncProperty(fc.anything(), async (document) => {
        expect((await readStatusList(document)).list).toBeUndefined();
      }),
    );
  });
});

describe('readStatusList: a platform that cannot expand', () => {
  it('MUST be a doubt, neither a bad list nor a good one', async () => {
    withoutNode();
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await readStatusList(listCredential())).toMatchObject({
      findings: [
        { code: 'status.decompression-unavailable', severity: 'warning', pointer: ENCODED },
      ],
    });
  });
});
