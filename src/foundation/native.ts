import { equalBytes } from './encodings/bytes.js';
import { MicrocertError } from './errors/index.js';
import type { Random } from './ports.js';

/** A key that Node holds. */
export interface NativeKey {
  /** The public key as SubjectPublicKeyInfo. */
  export(options: { readonly format: 'der'; readonly type: 'spki' }): Uint8Array;
  /** A public key in JSON. */
  export(options: { readonly format: 'jwk' }): JsonWebKey;
}

/** The part of `node:crypto` that is used here, typed by its shape: browsers know no types of Node. */
export interface NativeCrypto {
  /** Hash in one go; some hosts are set up to refuse MD5. */
  hash(algorithm: NativeDigest | 'md5', data: Uint8Array, encoding: 'buffer'): Uint8Array;
  /** The same, a sign for each byte: a text costs the collector of garbage less than a buffer. */
  hash(algorithm: NativeDigest, data: string | Uint8Array, encoding: 'latin1'): string;
  /** Hash of a text in UTF-8. */
  hash(algorithm: NativeDigest, data: string, encoding: 'buffer'): Uint8Array;
  /** The same in hexadecimal digits, or in base64url. A text is hashed in UTF-8. */
  hash(algorithm: NativeDigest, data: string | Uint8Array, encoding: 'hex' | 'base64url'): string;
  /** Takes a private key in. */
  createPrivateKey(key: NativeDer<'pkcs8'> | NativeJwk): NativeKey;
  /** Takes a public key in, or the public part of a private one. */
  createPublicKey(key: NativeDer<'spki'> | NativeJwk | NativeKey): NativeKey;
  /** Signs; Ed25519 brings its own digest. */
  sign(algorithm: NativeDigest | null, data: Uint8Array, key: NativeUse): Uint8Array;
  /** Signs on another thread, and says when it is done. */
  sign(
    algorithm: NativeDigest | null,
    data: Uint8Array,
    key: NativeUse,
    done: (error: Error | null, signature: Uint8Array) => void,
  ): void;
  /** Fills with random bytes fit for cryptography. */
  randomFillSync(bytes: Uint8Array): Uint8Array;
  /** Verifies a signature. */
  verify(
    algorithm: NativeDigest | null,
    data: Uint8Array,
    key: NativeUse,
    signature: Uint8Array,
  ): boolean;
  /** Verifies on another thread, and says when it is done. */
  verify(
    algorithm: NativeDigest | null,
    data: Uint8Array,
    key: NativeUse,
    signature: Uint8Array,
    done: (error: Error | null, holds: boolean) => void,
  ): void;
}

/** Digests by the names Node gives them. */
export type NativeDigest = 'sha256' | 'sha384';

/** A key, with the form of its signatures where there are several. */
export type NativeUse = NativeKey | { readonly key: NativeKey; readonly dsaEncoding: 'ieee-p1363' };

interface NativeDer<Type extends string> {
  readonly key: Uint8Array;
  readonly format: 'der';
  readonly type: Type;
}

interface NativeJwk {
  readonly key: JsonWebKey;
  readonly format: 'jwk';
}

interface Host {
  readonly process?: {
    readonly env?: Readonly<Record<string, string | undefined>>;
    getBuiltinModule?(name: string): unknown;
  };
}

/** Node's own cryptography, asked of the host rather than imported, so that browsers load this file as well. */
export function nativeCrypto(): NativeCrypto | undefined {
  const { process } = globalThis as unknown as Host;
  return process?.getBuiltinModule?.('node:crypto') as NativeCrypto | undefined;
}

/** The part of `node:zlib` that is used here. */
export interface NativeZlib {
  /** Compresses to raw DEFLATE. */
  deflateRawSync(
    data: Uint8Array,
    options: {
      readonly level: number;
      readonly strategy?: number;
      readonly chunkSize?: number;
      readonly dictionary?: Uint8Array;
      readonly windowBits?: number;
      readonly memLevel?: number;
      readonly finishFlush?: number;
    },
  ): Uint8Array;
  /** Compresses to DEFLATE in the form of zlib, with its checksum behind. */
  deflateSync(
    data: Uint8Array,
    options: {
      readonly level: number;
      readonly windowBits: number;
      readonly memLevel: number;
      readonly chunkSize: number;
    },
  ): Uint8Array;
  /** Expands raw DEFLATE; `engine.bytesWritten` is how many bytes it took to reach the end. */
  inflateRawSync(
    data: Uint8Array,
    options: { readonly info: true; readonly maxOutputLength: number },
  ): { readonly buffer: Uint8Array; readonly engine: { readonly bytesWritten: number } };
  /** Checksum of some bytes; not every host that has the rest has it. */
  crc32?(data: Uint8Array): number;
}

/** Node's own compression, asked of the host rather than imported. */
export function nativeZlib(): NativeZlib | undefined {
  const { process } = globalThis as unknown as Host;
  return process?.getBuiltinModule?.('node:zlib') as NativeZlib | undefined;
}

/** Names of encodings that Node turns texts into bytes and back by. */
type NativeEncoding = 'utf8' | 'latin1' | 'base64url';

/** The part of `node:buffer` that is used here. */
export interface NativeBuffers {
  readonly Buffer: {
    compare(one: Uint8Array, other: Uint8Array): number;
    from(text: string, encoding: NativeEncoding): NativeBuffer;
    from(bytes: ArrayBufferLike, offset: number, length: number): NativeBuffer;
    /** Bytes in which anything may stand. */
    allocUnsafe(length: number): NativeBuffer;
  };
}

/** Bytes that Node writes texts to and reads them from. */
export interface NativeBuffer extends Uint8Array {
  /** Writes what a text stands for, as far as there is room, and says how many bytes that were. */
  write(text: string, offset: number, encoding: NativeEncoding): number;
  /** Reads some of the bytes. */
  toString(encoding?: NativeEncoding, start?: number, end?: number): string;
}

/** Node's own way between texts and bytes; nothing where there is no Node. */
export function nativeBuffers(): NativeBuffers | undefined {
  const { process } = globalThis as unknown as Host;
  return process?.getBuiltinModule?.('node:buffer') as NativeBuffers | undefined;
}

/** True when two runs of bytes are the same, however long: in one go where the host can. Not for secrets. */
export function sameBytes(one: Uint8Array, other: Uint8Array): boolean {
  const native = nativeBuffers();
  if (one.length !== other.length) return false;
  return native === undefined ? equalBytes(one, other) : native.Buffer.compare(one, other) === 0;
}

/** The environment variables of the process; none in a browser. */
export function hostEnvironment(): Readonly<Record<string, string | undefined>> {
  return (globalThis as unknown as Host).process?.env ?? {};
}

/**
 * The platform's Web Cryptography.
 *
 * @throws MicrocertError `ERR_CRYPTO_UNAVAILABLE` where there is none: an old browser, or a page without https.
 */
export function webCrypto(): SubtleCrypto {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (subtle === undefined) throw new MicrocertError('ERR_CRYPTO_UNAVAILABLE');
  return subtle;
}

/** SHA-256 of some bytes: 32 bytes, at once where the host can, else later. */
export function sha256(bytes: Uint8Array): Uint8Array | Promise<Uint8Array> {
  return digest('sha256', bytes);
}

function digest(algorithm: NativeDigest, bytes: Uint8Array): Uint8Array | Promise<Uint8Array> {
  const native = nativeCrypto();
  return native === undefined
    ? digestOnWeb(algorithm === 'sha256' ? 'SHA-256' : 'SHA-384', bytes)
    : bytesIn(native.hash(algorithm, bytes, 'latin1'));
}

/** The bytes that a text spells, one by a sign: it costs less than a buffer, whose memory is asked of the system. */
function bytesIn(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** Hash of a text in UTF-8, or of its bytes: 32 bytes, 48 of SHA-384; at once where the host can, else later. */
export function hashOfText(
  algorithm: NativeDigest,
  text: string | Uint8Array,
): Uint8Array | Promise<Uint8Array> {
  const native = nativeCrypto();
  return native === undefined
    ? digest(algorithm, typeof text === 'string' ? new TextEncoder().encode(text) : text)
    : bytesIn(native.hash(algorithm, text, 'latin1'));
}

/** Random bytes of the platform, fit for cryptography. Node loads all of Web Cryptography with the first that are asked of that. */
export const secureRandom: Random = (length) => {
  const bytes = new Uint8Array(length);
  return nativeCrypto()?.randomFillSync(bytes) ?? globalThis.crypto.getRandomValues(bytes);
};

/** The bytes in a buffer of their own, as Web Cryptography wants them. */
export function ownBuffer(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

async function digestOnWeb(name: 'SHA-256' | 'SHA-384', bytes: Uint8Array): Promise<Uint8Array> {
  return new Uint8Array(await webCrypto().digest(name, ownBuffer(bytes)));
}
