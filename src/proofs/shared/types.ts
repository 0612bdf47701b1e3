import type { ErrorCode } from '../../foundation/errors/index.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import type { JsonObject } from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import type { Random } from '../../foundation/ports.js';
import type { Finding } from '../../foundation/report.js';
import type { KeyAlgorithm, PublicKey, Signer } from '../../identity/index.js';
import type { ContextStore } from '../../linked-data/index.js';

/** The proof suites this library writes and verifies. */
export const SUITE_IDS = [
  'eddsa-rdfc-2022',
  'Ed25519Signature2020',
  'eddsa-jcs-2022',
  'ecdsa-rdfc-2019',
  'ecdsa-jcs-2019',
  'ecdsa-sd-2023',
] as const;

/** Name of a proof suite: the cryptosuite of a `DataIntegrityProof`, or the type of an older proof. */
export type SuiteId = (typeof SUITE_IDS)[number];

/** A document with its proofs, always as an array. */
export type Secured<Document extends object = JsonObject> = Document & {
  /** One proof, or a proof set. */
  readonly proof: readonly JsonObject[];
};

/** How a document is to be secured. */
export interface SecureOptions {
  /** Kind of proof. */
  readonly suite: SuiteId;
  /** Who signs; `signer.id` becomes the verification method. */
  readonly signer: Signer;
  /** Instant of signing: RFC 3339, UTC, whole seconds (`2026-07-01T12:00:00Z`). */
  readonly created: string;
  /** What the proof is for; `assertionMethod` by default. */
  readonly proofPurpose?: string;
  /** What the proof answers, to whom, and until when: of a presentation, say. None by default. */
  readonly answering?: ProofAnswering;
  /** Name of the proof, an absolute address such as `urn:uuid:…`: later proofs of a chain name it so. None by default. */
  readonly id?: string;
  /** Ids of proofs that are there already: the new proof signs them with the document, and so makes a chain. */
  readonly previousProof?: string | readonly string[];
  /** The contexts the document may use; the bundled ones by default. */
  readonly contexts?: ContextStore;
  /**
   * With `ecdsa-sd-2023`: the parts of the document that whoever holds it can never keep back, as JSON pointers. None by
   * default.
   */
  readonly mandatoryPointers?: readonly JsonPointer[];
  /** With `ecdsa-sd-2023`: randomness for the keys that are made for the proof; the platform's by default. */
  readonly random?: Random;
}

/**
 * What ties a proof to one occasion.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#proofs
 */
export interface ProofAnswering {
  /** The value that a verifier asked to be signed. */
  readonly challenge?: string;
  /** Whom the proof is meant for. */
  readonly domain?: string | readonly string[];
  /** When the proof ends: RFC 3339, UTC, whole seconds. */
  readonly expires?: string;
}

/** What verifying one proof needs. */
export interface VerifyProofOptions {
  /** The key that the verification method of the proof stands for; finding it is the caller's part. */
  readonly key: PublicKey;
  /** The contexts the document may use; the bundled ones by default. */
  readonly contexts?: ContextStore;
}

/** Which suite made a proof. */
export interface ProofSuiteMatch {
  /** The suite. */
  readonly suite: SuiteId;
  /** The name it goes by in this proof, when that is one from before the standard was final. */
  readonly formerName?: string;
}

/** The proof holds: the document is what the holder of the key signed. */
export interface ProofPassed extends ProofSuiteMatch {
  /** `passed`. */
  readonly outcome: 'passed';
  /** Remarks that change nothing, such as a former name of the suite. */
  readonly findings: readonly Finding[];
}

/** The proof does not hold (`failed`), or could not be checked (`indeterminate`). */
export interface ProofNotPassed extends Partial<ProofSuiteMatch> {
  /** Whether it was found not to hold, or could not be checked. */
  readonly outcome: 'failed' | 'indeterminate';
  /**
   * What happened: `unsupported` suite, or chain in a suite without; `malformed` proof or credential; the `key` is not
   * of the kind that the suite is used with; the `chain` of proofs is broken; the document was `unprocessable` as linked
   * data; the signature is a `mismatch`.
   */
  readonly reason: 'unsupported' | 'malformed' | 'key' | 'chain' | 'unprocessable' | 'mismatch';
  /** Stable code of what happened. */
  readonly code: ErrorCode;
  /** What happened and where, in the document that holds the proof. */
  readonly findings: readonly Finding[];
}

/** What came of verifying one proof. */
export type ProofResult = ProofPassed | ProofNotPassed;

/** What came of a suite's own part, before the result is made of it. */
export type SuiteVerdict =
  | { readonly outcome: 'passed'; readonly findings: readonly Finding[] }
  | ProofNotPassed;

/** A document without proofs, and the proof that secures it. */
export interface SecuredParts {
  /** What was signed; it may have gained the context of the suite. */
  readonly document: JsonObject;
  /** The proof. */
  readonly proof: JsonObject;
}

/** Where a new proof stands in a chain. */
export interface ChainLink {
  /** Name of the proof. */
  readonly id?: string;
  /** Ids of the earlier proofs, as the proof will have them. */
  readonly previousProof?: string | readonly string[];
  /** The earlier proofs themselves, in the order of the document. */
  readonly proofs: readonly JsonObject[];
}

/** What a suite is given to sign, already checked. */
export interface SigningTask {
  /** Document without proofs. */
  readonly document: JsonObject;
  /** Who signs. */
  readonly signer: Signer;
  /** Instant of signing. */
  readonly created: string;
  /** What the proof is for. */
  readonly proofPurpose: string;
  /** What the proof answers, where it answers anything. */
  readonly answering?: ProofAnswering;
  /** Where the proof stands in a chain. */
  readonly chain: ChainLink;
  /** The contexts the document may use. */
  readonly contexts: ContextStore;
  /** What can never be kept back, where a suite lets anything be. */
  readonly mandatoryPointers?: readonly JsonPointer[];
  /** Randomness for the keys of a proof. */
  readonly random?: Random;
}

/** What a suite is given to verify, already checked for its shape. */
export interface VerificationTask extends Required<VerifyProofOptions> {
  /** Document without proofs. */
  readonly document: JsonObject;
  /** The one proof to verify. */
  readonly proof: JsonObject;
  /** The bytes of its value: a signature of a length that one of the suites has, or what the suite has in its place. */
  readonly signature: Uint8Array;
  /** The earlier proofs that it names, in the order of the document. */
  readonly previous: readonly JsonObject[];
}

/** What the value of a proof looks like. */
export interface ProofValueForm {
  /** Its bytes; nothing when the text is no such value. */
  read(text: unknown): Uint8Array | undefined;
  /** What is expected, in words. */
  readonly expected: LocalText;
}

/** One proof suite: what every one of them can do, whatever it is made of. */
export interface ProofSuite {
  /** Kinds of keys that it is used with. */
  readonly keys: readonly KeyAlgorithm[];
  /** Whether its proofs carry the context of the document, since they sign JSON and not what it means. */
  readonly ownContext: boolean;
  /** What the value of a proof is, where it is more than a signature. */
  readonly value?: ProofValueForm;
  /** Secures a document. */
  secure(task: SigningTask): Promise<SecuredParts>;
  /**
   * Verifies one proof.
   *
   * @throws `MicrocertError` when the document cannot be read as linked data.
   */
  verify(task: VerificationTask): Promise<SuiteVerdict>;
}
