import { concatBytes } from '../../foundation/encodings/bytes.js';
import type { JsonObject } from '../../foundation/json/values.js';
import type { CurveAlgorithm } from '../../identity/index.js';
import type { CanonicalForm, ContextStore } from '../../linked-data/index.js';
import { inProof } from './in-proof.js';
import type { RememberedOptions } from './remembered-options.js';

/**
 * A Data Integrity cryptosuite as a composition: another suite differs in one of these parts only, and
 * another canonizer is another `transform`.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#cryptographic-suites
 */
export interface Cryptosuite extends Transformation {
  /** Value of `cryptosuite` in the proof. */
  readonly name: string;
  /** The one kind of key it is used with: no document has a say in how a signature is verified. */
  readonly key: CurveAlgorithm;
}

/** What turns a document into the bytes that are signed. */
export interface Transformation {
  /** Whether the proof carries the context of the document, which it does where JSON and not its graph is signed. */
  readonly ownContext: boolean;
  /** The proof options as a document of their own, ready to be transformed. */
  configure(options: JsonObject, document: JsonObject): JsonObject;
  /** Transformation: one text for every document with the same meaning, or its UTF-8. */
  transform(document: JsonObject, contexts: ContextStore): Promise<CanonicalForm>;
  /** Hashing of one transformed text. */
  hash(canonical: CanonicalForm): Promise<Uint8Array>;
}

/** Every value on the way from document to signature, so that each can be compared with a test vector. */
export interface HashData {
  /** Canonical form of the proof options. */
  readonly canonicalOptions: CanonicalForm;
  /** Canonical form of the document. */
  readonly canonicalDocument: CanonicalForm;
  /** Hash of the canonical proof options. */
  readonly optionsHash: Uint8Array;
  /** Hash of the canonical document. */
  readonly documentHash: Uint8Array;
  /** What is signed: the hash of the options followed by that of the document. */
  readonly bytes: Uint8Array;
}

/**
 * Transforms and hashes a document and the options of its proof, which are the proof without its value.
 *
 * @param parts - the document without proofs, but for the earlier ones that its proof names.
 * @param remembered - what was made of options before, where many documents are signed with the same.
 * @see https://www.w3.org/TR/vc-di-eddsa/#hashing-eddsa-rdfc-2022
 */
export async function createHashData(
  suite: Transformation,
  { document, proof }: { readonly document: JsonObject; readonly proof: JsonObject },
  contexts: ContextStore,
  remembered?: RememberedOptions,
): Promise<HashData> {
  const { proofValue: _, ...options } = proof;
  const canonicalDocument = await suite.transform(document, contexts);
  const configured = suite.configure(options, document);
  const make = async () => {
    const canonicalOptions = await inProof(() => suite.transform(configured, contexts));
    return { canonicalOptions, optionsHash: await suite.hash(canonicalOptions) };
  };
  const { canonicalOptions, optionsHash } = remembered
    ? await remembered.of(suite, configured, make)
    : await make();
  const documentHash = await suite.hash(canonicalDocument);
  const bytes = concatBytes(optionsHash, documentHash);
  return { canonicalOptions, canonicalDocument, optionsHash, documentHash, bytes };
}
