import type { CredentialFile } from '../../cohort/index.js';
import { generateKeyPair, type Signer } from '../../identity/index.js';
import type { IssuerProfile } from '../../model/index.js';
import type { AwardBook } from '../../registry/index.js';

/** A registry in which nothing was issued, and which forgets what is. */
export const NO_REGISTRY: AwardBook = {
  keep: 'pseudonyms',
  recordDefinition: async ({ id }) => ({ id, version: 1, digest: '' }),
  reservePlaces: async () => [],
  issuedUnder: async () => new Map(),
  forgottenUnder: async () => new Set(),
  takenIds: async () => new Set(),
  recordIssued: async () => undefined,
  beginRun: async () => undefined,
  committedBytes: async () => 0,
};

/** A file that is nowhere. */
export function noFile(): CredentialFile {
  let length = 0;
  return {
    get length() {
      return length;
    },
    cutOff: 0,
    isNew: true,
    append: async (lines) => {
      length += lines.length;
    },
    cutTo: async (to) => {
      length = to;
    },
    close: async () => undefined,
  };
}

/** A signer whose signatures are nobody's, so that everything can be checked where the key is not. */
export async function noSigner({ id }: IssuerProfile): Promise<Signer> {
  const { publicKey } = await generateKeyPair();
  return {
    id: `${id}#dry-run`,
    algorithm: publicKey.algorithm,
    publicKey,
    sign: async () => new Uint8Array(64),
  };
}
