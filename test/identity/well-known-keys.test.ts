import { describe, expect, it } from 'vitest';
import { decodeHex } from '../../src/foundation/encodings/hex.js';
import { isWellKnownTestKey } from '../../src/identity/index.js';
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
});
