import type { JsonObject, JsonValue } from '../../foundation/json/values.js';
import type { NativeCrypto } from '../../foundation/native.js';
import type { Cryptosuite } from './cryptosuite.js';
import { inProof } from './in-proof.js';
import { proofOptions } from './proof-options.js';
import { encodeSignature } from './proof-value.js';
import { signatureOf } from './sign.js';
import type { SigningTask } from './types.js';

/** Who signs, and by which contexts. */
export interface CanonicalTask extends Pick<SigningTask, 'signer' | 'contexts'> {
  /** `@context` of all the documents. */
  readonly context: JsonValue;
}

/** A proof of a document. */
export interface MadeProof {
  /** The proof without its value, which it shares with others of the same second. */
  readonly options: JsonObject;
  readonly proofValue: string;
  /** The proof as `JSON.stringify` writes it. */
  readonly text: string;
}

/** Signs documents whose canonical form the caller has already. */
export interface CanonicalSigner {
  /**
   * The proof of a document.
   *
   * @param canonical - The canonical form, in UTF-8; it is hashed at once.
   * @param created - Instant of signing: RFC 3339, UTC, whole seconds.
   * @throws `MicrocertError` `ERR_SIGNATURE` when the signer gives no signature.
   */
  prove(canonical: Uint8Array, created: string): Promise<MadeProof>;
}

/**
 * What signs documents with one and the same `@context`, by a suite that signs their graph with SHA-256. The hash of the
 * options is made once for all documents of a second.
 */
export function canonicalSigner(
  suite: Cryptosuite,
  { signer, contexts, context }: CanonicalTask,
  crypto: NativeCrypto,
): CanonicalSigner {
  let known: Options | undefined;
  const optionsFor = async (created: string) => {
    if (known?.created === created) return known;
    const task = { signer, created, proofPurpose: 'assertionMethod', chain: { proofs: [] } };
    const options = proofOptions(suite, task, context);
    const configured = suite.configure(options, { '@context': context });
    const hash = await suite.hash(await inProof(() => suite.transform(configured, contexts)));
    known = { options, created, hash, text: JSON.stringify(options).slice(0, -1) };
    return known;
  };
  return {
    prove: async (canonical, created) => {
      const documentHash = crypto.hash('sha256', canonical, 'latin1');
      const { options, hash, text } =
        known?.created === created ? known : await optionsFor(created);
      const proofValue = encodeSignature(
        signatureOf(signer, await signer.sign(withHash(hash, documentHash))),
      );
      // Base58 has nothing to escape.
      return { options, proofValue, text: `${text},"proofValue":"${proofValue}"}` };
    },
  };
}

/** The options of the proofs of a second. */
interface Options {
  readonly options: JsonObject;
  readonly created: string;
  readonly hash: Uint8Array;
  /** JSON text of the options, without the brace that ends it. */
  readonly text: string;
}

/** A hash, and another that is written with a sign for each byte. */
function withHash(first: Uint8Array, second: string): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  for (let at = 0; at < second.length; at += 1) both[first.length + at] = second.charCodeAt(at);
  return both;
}
