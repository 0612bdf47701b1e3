import { afterEach, describe, expect, it, vi } from 'vitest';
import { decodeHex } from '../../src/foundation/encodings/hex.js';
import {
  generateKeyPair,
  type PublicKey,
  verifySignature,
  verifySignatureElsewhere,
} from '../../src/identity/index.js';
import { makePublicKey } from '../../src/identity/public-key.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const message = new TextEncoder().encode('micro-certification');
const code = (expected: string) => expect.objectContaining({ code: expected });

/** As in a browser that has no Ed25519. */
function withoutEd25519(): void {
  vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
  const refusal = new DOMException('Unrecognized name.', 'NotSupportedError');
  vi.spyOn(crypto.subtle, 'importKey').mockRejectedValue(refusal);
}

describe('verifySignature', () => {
  it('a platform without Ed25519 MUST be an error, never a bad signature', async () => {
    const { publicKey, sign } = await generateKeyPair();
    const signature = await sign(message);
    withoutEd25519();
    await expect(verifySignature(publicKey, message, signature)).rejects.toThrow(
      code('ERR_CRYPTO_UNAVAILABLE'),
    );
    await expect(generateKeyPair()).rejects.toThrow(code('ERR_CRYPTO_UNAVAILABLE'));
  });

  it('only the text of a key MUST count: its bytes can be overwritten', async () => {
    const [own, foreign] = [await generateKeyPair(), await generateKeyPair()];
    const signature = await own.sign(message);
    own.publicKey.bytes.set(foreign.publicKey.bytes);
    expect(await verifySignature(own.publicKey, message, signature)).toBe(true);
    const posing: PublicKey = { ...own.publicKey, multibase: foreign.publicKey.multibase };
    expect(await verifySignature(posing, message, signature)).toBe(false);
    expect(await verifySignature(foreign.publicKey, message, await foreign.sign(message))).toBe(
      true,
    );
  });

  it('MUST give the same answers for more keys than are kept', async () => {
    const keys = await Promise.all(Array.from({ length: 300 }, () => generateKeyPair()));
    const [first] = keys;
    const signature = await first?.sign(message);
    const answers = [];
    for (const { publicKey } of [...keys, ...keys]) {
      answers.push(await verifySignature(publicKey, message, signature ?? new Uint8Array()));
    }
    expect(answers.flatMap((answer, index) => (answer ? [index] : []))).toEqual([0, 300]);
  });

  it('on another thread MUST give the same answers, and of the bytes as they were', async () => {
    const { publicKey, sign } = await generateKeyPair();
    const { publicKey: other } = await generateKeyPair();
    const signature = await sign(message);
    const bytes = Uint8Array.from(message);
    const answer = verifySignatureElsewhere(publicKey, bytes, signature);
    bytes.fill(0);
    expect(await answer).toBe(true);
    for (const [key, about, signed] of [
      [publicKey, bytes, signature],
      [other, message, signature],
      [publicKey, message, signature.with(0, (signature[0] ?? 0) ^ 1)],
      [publicKey, message, signature.subarray(1)],
    ] as const) {
      expect(await verifySignatureElsewhere(key, about, signed)).toBe(false);
      expect(await verifySignature(key, about, signed)).toBe(false);
    }
  });

  it.each([false, true])(
    '32 bytes that are no point of the curve MUST verify nothing (in a browser: %s)',
    async (browser) => {
      if (browser) vi.spyOn(process, 'getBuiltinModule').mockReturnValue(undefined as never);
      // y = 2 has no x on the curve (RFC 8032 section 5.1.3, step 3).
      const noPoint = makePublicKey(decodeHex('02'.padEnd(64, '0')));
      const { sign } = await generateKeyPair();
      expect(await verifySignature(noPoint, message, await sign(message))).toBe(false);
    },
  );

  it('a key whose text is none MUST be an error: that is the caller’s, not the signer’s', async () => {
    const { publicKey, sign } = await generateKeyPair();
    const signature = await sign(message);
    const broken = { ...publicKey, multibase: 'z6Mk' };
    await expect(verifySignature(broken, message, signature)).rejects.toThrow(
      code('ERR_KEY_FORMAT'),
    );
  });
});

describe('generateKeyPair', () => {
  it('refuses randomness of another length, which would be a weaker key or none', async () => {
    for (const random of [() => new Uint8Array(31), () => new Uint8Array(33), () => [] as never]) {
      await expect(generateKeyPair({ random })).rejects.toThrow(TypeError);
    }
  });

  it('MUST NOT change with the array its randomness came in', async () => {
    const seed = new Uint8Array(32).fill(9);
    const keyPair = await generateKeyPair({ random: () => seed });
    const before = keyPair.exportMultikey();
    seed.fill(0);
    expect(keyPair.exportMultikey()).toBe(before);
  });
});
