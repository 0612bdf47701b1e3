// The limits of the machine: Ed25519 with a key object that is kept, over the 64 bytes that Data Integrity signs.
import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const bytes = createHash('sha512').update('what is signed').digest();
const signature = sign(null, bytes, privateKey);

export const RAW = {
  sign: { call: () => sign(null, bytes, privateKey) },
  verify: {
    call: () => {
      if (!verify(null, bytes, publicKey, signature))
        throw new Error('a good signature is refused');
    },
  },
};
