import { encodeBase64url } from '../foundation/encodings/base64url.js';
import { MicrocertError } from '../foundation/errors/index.js';
import {
  type NativeCrypto,
  type NativeDigest,
  type NativeKey,
  type NativeUse,
  ownBuffer,
  webCrypto,
} from '../foundation/native.js';
import type { KeyAlgorithm } from './algorithms.js';

/** How a platform is asked for a kind of signature. */
interface Asking {
  /** Digest that Node is told; none where the algorithm brings its own. */
  readonly digest: NativeDigest | null;
  /** Web Cryptography, when it takes a key in. */
  readonly importAs: AlgorithmIdentifier | EcKeyImportParams | RsaHashedImportParams;
  /** Web Cryptography, when it signs or verifies. */
  readonly useAs: AlgorithmIdentifier | EcdsaParams;
}

const ASKING: Readonly<Record<KeyAlgorithm, Asking>> = {
  Ed25519: { digest: null, importAs: 'Ed25519', useAs: 'Ed25519' },
  'P-256': {
    digest: 'sha256',
    importAs: { name: 'ECDSA', namedCurve: 'P-256' },
    useAs: { name: 'ECDSA', hash: 'SHA-256' },
  },
  'P-384': {
    digest: 'sha384',
    importAs: { name: 'ECDSA', namedCurve: 'P-384' },
    useAs: { name: 'ECDSA', hash: 'SHA-384' },
  },
  RSA: {
    digest: 'sha256',
    importAs: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
    useAs: 'RSASSA-PKCS1-v1_5',
  },
};

// The two numbers of an ECDSA signature one after the other, as JSON Web Signatures and Data Integrity have them; not
// the DER form, of which one signature can have several.
const ENCODING = 'ieee-p1363';

/** Verifies with one key, which the platform holds. */
export interface Verifier {
  /** Verifies. */
  readonly verify: VerifyBytes;
  /** Verifies on another thread, where the platform can choose. */
  readonly verifyElsewhere?: VerifyBytes;
}

/** Whether a signature over some bytes holds. */
export type VerifyBytes = (bytes: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>;

/** Signs with one key, which the platform holds. */
export type SignBytes = (bytes: Uint8Array) => Promise<Uint8Array>;

/** A verifier made by Node. The key is taken in once: that costs ten times as much as a signature. */
export function nativeVerifier(
  crypto: NativeCrypto,
  algorithm: KeyAlgorithm,
  spki: Uint8Array,
): Verifier {
  const { digest } = ASKING[algorithm];
  const key =
    algorithm === 'Ed25519'
      ? crypto.createPublicKey({ key: okp({ x: lastBytes(spki) }), format: 'jwk' })
      : crypto.createPublicKey({ key: spki, format: 'der', type: 'spki' });
  const use = useOf(key, digest);
  return {
    verify: (bytes, signature) => crypto.verify(digest, bytes, use, signature),
    verifyElsewhere: (bytes, signature) =>
      new Promise((resolve, reject) => {
        crypto.verify(digest, bytes, use, signature, (error, holds) => {
          if (error) reject(error);
          else resolve(holds);
        });
      }),
  };
}

// A key of Ed25519 is 32 bytes, and both forms in DER end with them. Node 20 asks everything it has that reads DER for such a
// key, which takes 13 times as long as the bare bytes in JSON (RFC 8037); the first costs a process over a millisecond more.
const ED25519_LENGTH = 32;

const okp = (bytes: Pick<JsonWebKey, 'd' | 'x'>): JsonWebKey => ({
  ...{ kty: 'OKP', crv: 'Ed25519' },
  ...bytes,
});

const lastBytes = (der: Uint8Array): string => encodeBase64url(der.subarray(-ED25519_LENGTH));

/** Ed25519 has one form of signature: Node, told of none, has less to look through. */
function useOf(key: NativeKey, digest: NativeDigest | null): NativeUse {
  return digest === null ? key : { key, dsaEncoding: ENCODING };
}

/** A verifier made by Web Cryptography. */
export function webVerifier(algorithm: KeyAlgorithm, spki: Uint8Array): Verifier {
  const { useAs } = ASKING[algorithm];
  const handle = importWebKey(algorithm, { format: 'spki', key: spki }).catch((error: unknown) => {
    if (error instanceof MicrocertError) throw error;
    return undefined; // 32 bytes that are no point of the curve of Ed25519
  });
  const verify = async (bytes: Uint8Array, signature: Uint8Array) => {
    const held = await handle;
    if (held === undefined) return false;
    return webCrypto().verify(useAs, held, ownBuffer(signature), ownBuffer(bytes));
  };
  return { verify };
}

/** A private key that the platform holds. */
export interface HeldKey {
  /** The public key as SubjectPublicKeyInfo, or as JWK. */
  readonly publicForm: Uint8Array | JsonWebKey;
  /** Signs. */
  readonly sign: SignBytes;
  /** Signs on another thread, where the platform can. */
  readonly signElsewhere?: SignBytes;
}

/** Has Node hold a private key. */
export function holdNatively(
  crypto: NativeCrypto,
  algorithm: KeyAlgorithm,
  pkcs8: Uint8Array,
): HeldKey {
  const key =
    algorithm === 'Ed25519'
      ? holdEd25519(crypto, pkcs8)
      : crypto.createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  return heldNatively(crypto, algorithm, key);
}

/**
 * RFC 8037 wants the public key beside the secret. Up to version 24 Node works it out from the secret and looks at none, so
 * zeros stand there; Node 26 compares, refuses them, and is given DER, which it reads as fast.
 */
function holdEd25519(crypto: NativeCrypto, pkcs8: Uint8Array): NativeKey {
  const x = encodeBase64url(new Uint8Array(ED25519_LENGTH));
  try {
    return crypto.createPrivateKey({ key: okp({ d: lastBytes(pkcs8), x }), format: 'jwk' });
  } catch {
    return crypto.createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
  }
}

/** What is done with a private key that Node holds already. */
export function heldNatively(
  crypto: NativeCrypto,
  algorithm: KeyAlgorithm,
  key: NativeKey,
): HeldKey {
  const { digest } = ASKING[algorithm];
  const publicKey = crypto.createPublicKey(key);
  const publicForm =
    algorithm === 'Ed25519'
      ? publicKey.export({ format: 'jwk' })
      : new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }));
  const use = useOf(key, digest);
  const sign: SignBytes = async (bytes) => plainBytes(crypto.sign(digest, bytes, use));
  const signElsewhere: SignBytes = (bytes) =>
    new Promise((resolve, reject) => {
      crypto.sign(digest, bytes, use, (error, signature) => {
        if (error) reject(error);
        else resolve(plainBytes(signature));
      });
    });
  held.set(sign, { key, signElsewhere });
  return { publicForm, sign, signElsewhere };
}

// Nobody reaches a key by it who has not the function that signs with it.
const held = new WeakMap<
  SignBytes,
  { readonly key: NativeKey; readonly signElsewhere: SignBytes }
>();

/** The key with which these functions sign, where Node holds it; a function of anybody else stands for no key. */
export function nativeKeyOf({
  sign,
  signElsewhere,
}: Pick<HeldKey, 'sign' | 'signElsewhere'>): NativeKey | undefined {
  const known = held.get(sign);
  const isOther = signElsewhere !== undefined && signElsewhere !== known?.signElsewhere;
  return isOther ? undefined : known?.key;
}

/** The same bytes without what a Buffer of Node has besides. */
function plainBytes({ buffer, byteOffset, length }: Uint8Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, length);
}

/** Has Web Cryptography hold a private key. */
export async function holdOnWeb(algorithm: KeyAlgorithm, pkcs8: Uint8Array): Promise<HeldKey> {
  const { useAs } = ASKING[algorithm];
  const given = { format: 'pkcs8', key: pkcs8 } as const;
  const exportable = await importWebKey(algorithm, { ...given, extractable: true });
  const publicForm = await webCrypto().exportKey('jwk', exportable);
  const key = await importWebKey(algorithm, given);
  const sign = async (bytes: Uint8Array) =>
    new Uint8Array(await webCrypto().sign(useAs, key, ownBuffer(bytes)));
  return { publicForm, sign };
}

interface WebKey {
  /** Form of a private key, or of a public one. */
  readonly format: 'pkcs8' | 'spki';
  /** The key in that form. */
  readonly key: Uint8Array;
  /** Whether the platform gives it out again; it does not by default. */
  readonly extractable?: boolean;
}

/**
 * Takes a key in.
 *
 * @throws MicrocertError `ERR_CRYPTO_UNAVAILABLE` where the platform does not know this kind: that says nothing of the key.
 * @see https://www.w3.org/TR/webcrypto/#SubtleCrypto-method-importKey
 */
async function importWebKey(
  algorithm: KeyAlgorithm,
  { format, key, extractable = false }: WebKey,
): Promise<CryptoKey> {
  const { importAs } = ASKING[algorithm];
  const usage = format === 'pkcs8' ? 'sign' : 'verify';
  try {
    return await webCrypto().importKey(format, ownBuffer(key), importAs, extractable, [usage]);
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'NotSupportedError') {
      throw new MicrocertError('ERR_CRYPTO_UNAVAILABLE', { cause });
    }
    throw cause;
  }
}
