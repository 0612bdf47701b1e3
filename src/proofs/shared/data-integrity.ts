import { canonicalJson } from '../../foundation/encodings/jcs.js';
import { asList, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import { verifySignature } from '../../identity/index.js';
import {
  asSnapshot,
  CREDENTIALS_V2,
  DATA_INTEGRITY_V1,
  DATA_INTEGRITY_V2,
} from '../../linked-data/index.js';
import { type Cryptosuite, createHashData } from './cryptosuite.js';
import { ensureContext } from './ensure-context.js';
import { proofOptions } from './proof-options.js';
import { encodeSignature, SIGNATURE_BYTES } from './proof-value.js';
import { rememberedOptions } from './remembered-options.js';
import { sign } from './sign.js';
import type {
  ProofSuite,
  SecuredParts,
  SigningTask,
  SuiteVerdict,
  VerificationTask,
} from './types.js';
import { errorAt, malformed, mismatch, wrongKey } from './verdicts.js';

/**
 * A proof suite made of cryptosuites of the same name, one for each kind of key.
 *
 * @throws TypeError when one of them is called with a key of a kind that it does not have: that is found out before.
 */
export function dataIntegritySuite(...suites: readonly Cryptosuite[]): ProofSuite {
  const suiteFor = (algorithm: string) => suites.find(({ key }) => key === algorithm);
  return {
    keys: suites.map(({ key }) => key),
    ownContext: suites.some(({ ownContext }) => ownContext),
    secure: async (task) => {
      const suite = suiteFor(task.signer.algorithm);
      if (suite === undefined) throw new TypeError('no suite for this kind of key');
      return secureWithCryptosuite(suite, task);
    },
    verify: async (task) => {
      const suite = suiteFor(task.key.algorithm);
      return suite === undefined ? wrongKey() : verifyWithCryptosuite(suite, task);
    },
  };
}

/**
 * Secures a document with a Data Integrity proof.
 *
 * @see https://www.w3.org/TR/vc-data-integrity/#add-proof
 */
async function secureWithCryptosuite(
  suite: Cryptosuite,
  { document, signer, created, proofPurpose, answering, contexts, chain }: SigningTask,
): Promise<SecuredParts> {
  const secured = withContext(suite, document);
  const options = proofOptions(
    suite,
    { signer, created, proofPurpose, ...(answering && { answering }), chain },
    secured['@context'],
  );
  const signed = withProofs(secured, chain.proofs);
  const parts = { document: signed, proof: options };
  const { bytes } = await createHashData(suite, parts, contexts, rememberedOptions(contexts));
  const proofValue = encodeSignature(await sign(signer, bytes));
  return { document: secured, proof: { ...options, proofValue } };
}

/** JSON without a context stays so where JSON is signed. */
function withContext({ ownContext }: Cryptosuite, document: JsonObject): JsonObject {
  if (ownContext && document['@context'] === undefined) return document;
  // The context of data model 2.0 defines these proofs; that of 1.1 does not.
  return ensureContext(document, DATA_INTEGRITY_V2, [CREDENTIALS_V2, DATA_INTEGRITY_V1]);
}

/** The document with the earlier proofs that a proof names, which it signs with the document. */
function withProofs(document: JsonObject, proofs: readonly JsonObject[]): JsonObject {
  return proofs.length === 0 ? document : asSnapshot({ ...document, proof: proofs });
}

/**
 * Verifies one Data Integrity proof.
 *
 * @throws `MicrocertError` when the document or the proof cannot be read as linked data.
 * @see https://www.w3.org/TR/vc-data-integrity/#verify-proof
 */
async function verifyWithCryptosuite(
  suite: Cryptosuite,
  { document, proof, signature, key, contexts, previous }: VerificationTask,
): Promise<SuiteVerdict> {
  if (signature.length !== SIGNATURE_BYTES[suite.key]) return mismatch();
  const context = suite.ownContext ? proof['@context'] : undefined;
  if (context !== undefined && !beginsWith(document['@context'], context)) {
    return malformed([errorAt('ERR_PROOF_INVALID', '/proof/@context', OTHER_CONTEXT)]);
  }
  // VC-DI-ECDSA section 3.3.2, step 4: contexts that came later, with another proof, are not part of this one.
  const read = context === undefined ? document : asSnapshot({ ...document, '@context': context });
  const signed = withProofs(read, previous);
  const parts = { document: signed, proof };
  const { bytes } = await createHashData(suite, parts, contexts, rememberedOptions(contexts));
  if (!(await verifySignature(key, bytes, signature))) return mismatch();
  return { outcome: 'passed', findings: laterContexts(document, context) };
}

/** Whether the contexts of a document begin with those of a proof, which must be at least one. */
function beginsWith(whole: JsonValue | undefined, start: JsonValue): boolean {
  const [all, first] = [asList<JsonValue>(whole), asList<JsonValue>(start)];
  if (first.length === 0 || first.length > all.length) return false;
  return canonicalJson(all.slice(0, first.length)) === canonicalJson(first);
}

/** Whoever adds a context can change what terms mean, and the signature over the JSON does not notice. */
function laterContexts(document: JsonObject, context: JsonValue | undefined): readonly Finding[] {
  if (context === undefined) return [];
  const [all, own] = [asList<JsonValue>(document['@context']), asList<JsonValue>(context)];
  if (all.length === own.length) return [];
  const message = {
    en: 'contexts were added after this proof was made, and it does not cover them',
    fr: 'des contextes ont été ajoutés après cette preuve, qui ne les couvre pas',
  };
  const pointer = `/@context/${own.length}` as const;
  return [{ code: 'proof.context-unsigned', severity: 'warning', pointer, message }];
}

const OTHER_CONTEXT = {
  en: 'the contexts of the document must begin with those of the proof, in the same order',
  fr: 'les contextes du document doivent commencer par ceux de la preuve, dans le même ordre',
};
