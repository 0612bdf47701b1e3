import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { encodeHex } from '../../src/foundation/encodings/hex.js';
import { isMicrocertError } from '../../src/foundation/errors/index.js';
import {
  hostEnvironment,
  nativeCrypto,
  secureRandom,
  sha256,
} from '../../src/foundation/native.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** As in a browser: nothing of Node. */
function withoutNode(): void {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
}

describe('sha256', () => {
  // FIPS 180-4, example of one block
  it('MUST give the published hash of "abc", by Node and by Web Cryptography', async () => {
    const abc = new TextEncoder().encode('abc');
    const expected = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';
    expect(encodeHex(await sha256(abc))).toBe(expected);
    withoutNode();
    expect(nativeCrypto()).toBeUndefined();
    expect(encodeHex(await sha256(abc))).toBe(expected);
  });

  it('MUST agree with OpenSSL on any bytes, also on a part of a larger buffer', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 2 }), async (bytes) => {
        const part = bytes.subarray(1);
        const expected = createHash('sha256').update(part).digest('hex');
        expect(encodeHex(await sha256(part))).toBe(expected);
      }),
    );
  });

  it('MUST say by name that a platform offers no cryptography', () => {
    withoutNode();
    vi.stubGlobal('crypto', undefined);
    return expect(Promise.resolve().then(() => sha256(new Uint8Array()))).rejects.toSatisfy(
      (error) => isMicrocertError(error) && error.code === 'ERR_CRYPTO_UNAVAILABLE',
    );
  });
});

describe('secureRandom', () => {
  it('MUST give as many bytes as asked, and others each time', () => {
    expect(secureRandom(32)).toHaveLength(32);
    expect(encodeHex(secureRandom(32))).not.toBe(encodeHex(secureRandom(32)));
  });
});

describe('hostEnvironment', () => {
  it('MUST give the variables of the process, and none where there is no process', () => {
    expect(hostEnvironment()).toBe(process.env);
    vi.stubGlobal('process', undefined);
    expect(hostEnvironment()).toEqual({});
  });
});
