import { decodeBase64url, encodeBase64url } from '../../foundation/encodings/base64url.js';
import { concatBytes } from '../../foundation/encodings/bytes.js';
import { isMicrocertError } from '../../foundation/errors/index.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import { type CborReader, type CborValue, cborReader, encodeCbor } from './cbor.js';
import { MOST_POINTER_BYTES, MOST_POINTERS, MOST_SIGNATURES, MOST_STATEMENTS } from './limits.js';

/** Bytes of a signature, of a public key as Multikey has it, and of what labels are made with, which labels have too. */
const [SIGNATURE, PUBLIC_KEY, HMAC] = [64, 35, 32] as const;

/** What both kinds of proofs hold. */
interface Common {
  /** The issuer's signature, 64 bytes. */
  readonly baseSignature: Uint8Array;
  /** The key that the statements are signed with, made for this one proof: 80 24 and its point, 35 bytes. */
  readonly publicKey: Uint8Array;
  /** A signature for each statement that is not mandatory, in the order of the statements; 64 bytes each. */
  readonly signatures: readonly Uint8Array[];
}

/** What a base proof holds: the holder's, from which others are derived. */
export interface BaseProof extends Common {
  /** What labels of blank nodes are made with, 32 bytes. */
  readonly hmacKey: Uint8Array;
  /** What is always shown. */
  readonly mandatoryPointers: readonly JsonPointer[];
}

/** What a derived proof holds: a verifier's. */
export interface DerivedProof extends Common {
  /** From the canonical labels of what is shown to those that were signed, without `_:`. */
  readonly labels: ReadonlyMap<string, string>;
  /** Which of the lines shown are mandatory, in ascending order. */
  readonly mandatoryIndexes: readonly number[];
}

/** The three bytes that a value begins with. */
const HEADERS = { base: [0xd9, 0x5d, 0x00], derived: [0xd9, 0x5d, 0x01] } as const;

/** Which kind of proof a value is. */
export type ProofKind = keyof typeof HEADERS;

/** The kind that the first bytes say. */
export function kindOf(bytes: Uint8Array): ProofKind | undefined {
  const kinds = Object.keys(HEADERS) as readonly ProofKind[];
  return kinds.find((kind) => HEADERS[kind].every((byte, index) => bytes[index] === byte));
}

/** @see https://www.w3.org/TR/vc-di-ecdsa/#serializebaseproofvalue */
export function serializeBaseProofValue(proof: BaseProof): string {
  const { baseSignature, publicKey, hmacKey, signatures, mandatoryPointers } = proof;
  return proofValueOf('base', [baseSignature, publicKey, hmacKey, signatures, mandatoryPointers]);
}

/** @see https://www.w3.org/TR/vc-di-ecdsa/#serializederivedproofvalue */
export function serializeDerivedProofValue(proof: DerivedProof): string {
  const { baseSignature, publicKey, signatures, labels, mandatoryIndexes } = proof;
  const compressed = compressLabels(labels);
  return proofValueOf('derived', [
    baseSignature,
    publicKey,
    signatures,
    compressed,
    mandatoryIndexes,
  ]);
}

function proofValueOf(kind: ProofKind, components: readonly CborValue[]): string {
  const bytes = concatBytes(Uint8Array.from(HEADERS[kind]), encodeCbor(components));
  return `u${encodeBase64url(bytes)}`;
}

/**
 * What a base proof holds; nothing when the bytes are none.
 *
 * @see https://www.w3.org/TR/vc-di-ecdsa/#parsebaseproofvalue
 */
export function parseBaseProofValue(bytes: Uint8Array): BaseProof | undefined {
  return parse('base', bytes, (reader) => ({
    baseSignature: reader.bytes(SIGNATURE),
    publicKey: reader.bytes(PUBLIC_KEY),
    hmacKey: reader.bytes(HMAC),
    signatures: reader.list(MOST_SIGNATURES, () => reader.bytes(SIGNATURE)),
    mandatoryPointers: reader.list(MOST_POINTERS, () => reader.text(MOST_POINTER_BYTES)),
  }));
}

/**
 * What a derived proof holds; nothing when the bytes are none.
 *
 * @see https://www.w3.org/TR/vc-di-ecdsa/#parsederivedproofvalue
 */
export function parseDerivedProofValue(bytes: Uint8Array): DerivedProof | undefined {
  const proof = parse('derived', bytes, (reader) => ({
    baseSignature: reader.bytes(SIGNATURE),
    publicKey: reader.bytes(PUBLIC_KEY),
    signatures: reader.list(MOST_SIGNATURES, () => reader.bytes(SIGNATURE)),
    labels: decompressLabels(reader.map(MOST_STATEMENTS, () => reader.bytes(HMAC))),
    mandatoryIndexes: reader.list(MOST_STATEMENTS, () => reader.number()),
  }));
  return proof && isAscending(proof.mandatoryIndexes) ? proof : undefined;
}

function parse<Proof>(
  kind: ProofKind,
  bytes: Uint8Array,
  read: (reader: CborReader) => Proof,
): Proof | undefined {
  if (kindOf(bytes) !== kind) return undefined;
  return orNothing(() => {
    const reader = cborReader(bytes.subarray(HEADERS[kind].length));
    reader.enter(5);
    const proof = read(reader);
    reader.end();
    return proof;
  });
}

function orNothing<Result>(work: () => Result): Result | undefined {
  try {
    return work();
  } catch (error) {
    if (isMicrocertError(error)) return undefined;
    throw error;
  }
}

function isAscending(numbers: readonly number[]): boolean {
  return numbers.every((number, index) => number > (numbers[index - 1] ?? -1));
}

/** @see https://www.w3.org/TR/vc-di-ecdsa/#compresslabelmap */
function compressLabels(labels: ReadonlyMap<string, string>): ReadonlyMap<number, Uint8Array> {
  return new Map(
    [...labels].map(([canonical, signed]) => [
      Number(canonical.slice('c14n'.length)),
      decodeBase64url(signed.slice(1)),
    ]),
  );
}

/** @see https://www.w3.org/TR/vc-di-ecdsa/#decompresslabelmap */
function decompressLabels(labels: ReadonlyMap<number, Uint8Array>): ReadonlyMap<string, string> {
  return new Map(
    [...labels].map(([number, bytes]) => [`c14n${number}`, `u${encodeBase64url(bytes)}`]),
  );
}
