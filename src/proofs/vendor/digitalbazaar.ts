import { MicrocertError } from '../../foundation/errors/index.js';
import { isJsonObject, type JsonObject } from '../../foundation/json/values.js';
import { verifySignature } from '../../identity/index.js';
import { type ContextStore, canonicalize, MULTIKEY_V1 } from '../../linked-data/index.js';
import { inProof } from '../shared/in-proof.js';
import { sign } from '../shared/sign.js';
import type { SigningTask, SuiteVerdict, VerificationTask } from '../shared/types.js';
import { mismatch, verdictOn } from '../shared/verdicts.js';

/**
 * Issues a credential with `Ed25519Signature2020` through `@digitalbazaar/vc`: its checks, its proof, our
 * canonical form and the caller's signer.
 *
 * @returns the credential with exactly one proof; it may have gained the context of the suite.
 * @throws `MicrocertError` `ERR_CREDENTIAL_INVALID` when it is no credential in the eyes of that library.
 */
export async function issueWithVc(task: SigningTask): Promise<JsonObject> {
  const { document, signer, created, proofPurpose, contexts, chain } = task;
  const [vc, { Ed25519Signature2020 }] = await loadVendor();
  const { noted, noting } = notebook();
  const suite = new Ed25519Signature2020({
    signer: { id: signer.id, sign: ({ data }) => noting(() => sign(signer, data)) },
    proof: { created, ...(chain.id !== undefined && { id: chain.id }) },
  });
  suite.canonize = (input) => noting(() => canonicalForm(input, contexts));
  try {
    const issued = await vc.issue({
      credential: structuredClone(document), // it is changed in place
      suite,
      purpose: purpose(proofPurpose),
      documentLoader: loader(contexts),
    });
    if (isJsonObject(issued)) return issued;
  } catch {
    if (noted.failed) throw noted.error;
  }
  throw notACredential();
}

/**
 * Verifies a credential with exactly one `Ed25519Signature2020` proof through `@digitalbazaar/vc`. Dates,
 * status and the issuer's binding to the key are left out: they are checks of their own here.
 *
 * @throws `MicrocertError` when the document cannot be read as linked data.
 */
export async function verifyWithVc(task: VerificationTask): Promise<SuiteVerdict> {
  const { document, proof, key, contexts } = task;
  const id = String(proof['verificationMethod']);
  const [vc, { Ed25519Signature2020 }] = await loadVendor();

  // That library folds every cause into one answer: what happened is noted where it happens.
  const { noted, noting } = notebook();
  const held: boolean[] = [];
  const suite = new Ed25519Signature2020({
    verifier: {
      id,
      verify: async ({ data, signature }) => {
        const holds = await noting(() => verifySignature(key, data, signature));
        held.push(holds);
        return holds;
      },
    },
  });
  suite.canonize = (input) => noting(() => canonicalForm(input, contexts));
  const { verified } = await vc.verifyCredential({
    credential: { ...structuredClone(document), proof: structuredClone(proof) },
    suite,
    purpose: purpose(String(proof['proofPurpose'])),
    documentLoader: loader(contexts, { id, publicKeyMultibase: key.multibase ?? '' }),
    maxClockSkew: Number.POSITIVE_INFINITY,
    checkStatus: async () => ({ verified: true }),
  });
  if (noted.failed) throw noted.error;
  if (held.includes(false)) return mismatch();
  return verified && held.includes(true)
    ? { outcome: 'passed', findings: [] }
    : verdictOn(notACredential());
}

/** Loaded on first use: every user of the library would pay for these packages otherwise. */
function loadVendor() {
  return Promise.all([
    import('@digitalbazaar/vc'),
    import('@digitalbazaar/ed25519-signature-2020'),
  ]);
}

/** Keeps the first failure of work that is called by somebody who would disguise it. */
function notebook() {
  const noted: { failed: boolean; error?: unknown } = { failed: false };
  const noting = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      if (!noted.failed) Object.assign(noted, { failed: true, error });
      throw error;
    }
  };
  return { noted, noting };
}

async function canonicalForm(input: object, contexts: ContextStore): Promise<string> {
  const work = (): Promise<string> => canonicalize(input, { contexts });
  // The library hands in the document and the options of the proof, one like the other.
  return isJsonObject(input) && Object.hasOwn(input, 'proofPurpose') ? inProof(work) : work();
}

/** A purpose that looks at the name only: whether the key may serve it is for the issuer's binding to say. */
function purpose(term: string) {
  return {
    match: async (proof: { readonly proofPurpose?: unknown }) => proof.proofPurpose === term,
    validate: async () => ({ valid: true }),
    update: async (proof: object) => ({ ...proof, proofPurpose: term }),
  };
}

/** Contexts of the store and the one key in question; nothing else exists. */
function loader(contexts: ContextStore, key?: { id: string; publicKeyMultibase: string }) {
  return async (url: string): Promise<{ document: unknown }> => {
    if (!key || url !== key.id) return { document: structuredClone(await contexts.load(url)) };
    const [controller] = url.split('#');
    return { document: { '@context': MULTIKEY_V1, type: 'Multikey', controller, ...key } };
  };
}

function notACredential(): MicrocertError<'ERR_CREDENTIAL_INVALID'> {
  return new MicrocertError('ERR_CREDENTIAL_INVALID', {
    pointer: '',
    hint: {
      en: 'Ed25519Signature2020 secures verifiable credentials only: check "@context", "type", "issuer", "credentialSubject" and the dates',
      fr: 'Ed25519Signature2020 ne sécurise que des justificatifs vérifiables : vérifier « @context », « type », « issuer », « credentialSubject » et les dates',
    },
  });
}
