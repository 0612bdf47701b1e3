import { describe, expect, it } from 'vitest';
import { decodeHex } from '../../src/foundation/encodings/hex.js';
import { generateKeyPair, isWellKnownTestKey, KEY_ALGORITHMS } from '../../src/identity/index.js';
import { keyPairFromSecret } from '../../src/identity/key-pair.js';

describe('isWellKnownTestKey', () => {
  it.each([
    // RFC 8032 section 7.1, in its order
    '9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60',
    '4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb',
    'c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7',
    'f5e5767cf153319517630f226876b86c8160cc583bc013744c6bf255f5cc0ee5',
    '833fe62409237b9d62ec77587520911e9a759cec1d19755b7da901b96dca3d42',
    // RFC 8410 section 10.3
    'd4ee72dbf913584ad5b6d8f1f769f8ad3afe7c28cbf1d4fbe097a88f44755842',
  ])('MUST know the key whose secret an RFC prints: %.8s…', async (secret) => {
    const { publicKey } = await keyPairFromSecret(decodeHex(secret));
    expect(isWellKnownTestKey(publicKey)).toBe(true);
  });

  it.each([
    // RFC 6979 appendix A.2.5 and A.2.6
    ['P-256', 'c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721'],
    [
      'P-384',
      '6b9d3dad2e1b8c1c05b19875b6659f4de23c3b667bf297ba9aa47740787137d896d5724e4c70a825f872c9ea60d2edf5',
    ],
    // RFC 7515 appendix A.3, RFC 7517 appendix A.2
    ['P-256', '8e9b109e719098bf980487df1f5d77e9cb29606ebed2263b5f57c213df84f4b2'],
    ['P-256', 'f3bd0c07a81fb932781ed52752f60cc89a6be5e51934fe01938ddb55d8f77801'],
  ] as const)(
    'MUST know the %s key whose secret an RFC prints: %.8s…',
    async (algorithm, secret) => {
      const { publicKey } = await keyPairFromSecret(decodeHex(secret), algorithm);
      expect(isWellKnownTestKey(publicKey)).toBe(true);
    },
  );

  it.each(KEY_ALGORITHMS)('MUST NOT know a new key of kind %s', async (algorithm) => {
    const { publicKey } = await generateKeyPair({ algorithm });
    expect(isWellKnownTestKey(publicKey)).toBe(false);
  });
});
