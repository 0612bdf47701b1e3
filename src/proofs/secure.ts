import { MicrocertError } from '../foundation/errors/index.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
} from '../foundation/json/values.js';
import { formatDateTime, parseDateTime } from '../foundation/time.js';
import type { Signer } from '../identity/index.js';
import { asSnapshot, snapshotDocument } from '../linked-data/index.js';
import { chainError, matchingProofs, previousIds, proofsOf, walkChains } from './shared/chain.js';
import { settleContexts } from './shared/settle-contexts.js';
import {
  type ChainLink,
  type ProofAnswering,
  type Secured,
  type SecureOptions,
  SUITE_IDS,
  type SuiteId,
} from './shared/types.js';
import { isAbsoluteUrl } from './shared/verification-method.js';
import { isSuiteId, SUITES, suiteTakesKey } from './suites.js';

/**
 * A new document with a proof. Proofs that are there already stay, so that several calls make a proof
 * set, or a chain where `previousProof` names some of them; `proof` is always an array, as Open Badges 3.0 writes it.
 * The document given is not changed.
 *
 * Any key is accepted: refusing published test keys is the issuer's part.
 *
 * @throws TypeError when `signer` or `contexts` is none; `MicrocertError`: what would stay unsigned is refused: `ERR_TERM_UNDEFINED`,
 * `ERR_IRI_RELATIVE`, `ERR_CONTEXT_UNKNOWN`, `ERR_CONTEXT_INVALID`, `ERR_CANONICALIZATION_LIMIT`,
 * `ERR_LINKED_DATA`; further `ERR_PROOF_SUITE`, `ERR_PROOF_KEY`, `ERR_PROOF_CHAIN`, `ERR_PROOF_INVALID`, `ERR_DATE`,
 * `ERR_VERIFICATION_METHOD`, `ERR_SIGNATURE`, and `ERR_CREDENTIAL_INVALID` for what is not a credential.
 * @see https://www.w3.org/TR/vc-data-integrity/#add-proof-set-chain
 * @example
 * ```ts
 * import { createSigner, generateKeyPair } from 'microcert/identity';
 * import { secure } from 'microcert/proofs';
 *
 * const signer = createSigner({ keyPair: await generateKeyPair() });
 * const credential = {
 *   '@context': ['https://www.w3.org/ns/credentials/v2'],
 *   type: ['VerifiableCredential'],
 *   issuer: signer.id.split('#')[0],
 *   credentialSubject: { id: 'did:example:learner' },
 * };
 * const created = '2026-07-01T12:00:00Z';
 * const secured = await secure(credential, { suite: 'eddsa-rdfc-2022', signer, created });
 * ```
 */
export async function secure(document: unknown, options: SecureOptions): Promise<Secured> {
  const { suite, signer, created, proofPurpose = 'assertionMethod', answering } = options ?? {};
  assertSuite(suite);
  assertSigner(signer);
  const contexts = settleContexts('secure', options.contexts);
  assertSuiteTakesKey(suite, signer);
  const { mandatoryPointers, random } = options;
  if (mandatoryPointers !== undefined) assertPointers(mandatoryPointers, suite);
  assertInstant(created, 'created');
  if (answering !== undefined) assertAnswering(answering, suite);
  assertVerificationMethod(signer.id);
  const { proof: earlier, ...rest } = snapshotDocument(document);
  const unsecured = asSnapshot(rest);
  const proofs = earlierProofs(earlier);

  const chain = chainLink(options, proofs);

  const task = {
    ...{ document: unsecured, signer, created, proofPurpose, contexts, chain },
    ...(answering && { answering }),
    ...(mandatoryPointers && { mandatoryPointers }),
    ...(random && { random }),
  };
  const secured = await SUITES[suite].secure(task);
  return { ...secured.document, proof: [...proofs, secured.proof] };
}

function assertSuite(suite: unknown): asserts suite is SuiteId {
  if (isSuiteId(suite)) return;
  const suites = SUITE_IDS.join(', ');
  const hint =
    suite === undefined
      ? {
          en: `the option "suite" is missing; give one of these: ${suites}`,
          fr: `l’option « suite » manque ; en donner une parmi : ${suites}`,
        }
      : { en: `the suites are: ${suites}`, fr: `les suites sont : ${suites}` };
  throw new MicrocertError('ERR_PROOF_SUITE', { hint });
}

function assertSigner(signer: unknown): void {
  const { id, sign } = (signer ?? {}) as Partial<Signer>;
  if (typeof id !== 'string' || typeof sign !== 'function')
    throw new TypeError('secure: option "signer" must be what createSigner gives');
}

/** Whoever names parts wants them to be told apart from others: no other suite does that. */
function assertPointers(pointers: unknown, suite: SuiteId): void {
  if (!Array.isArray(pointers) || !pointers.every((one) => typeof one === 'string'))
    throw new TypeError('secure: option "mandatoryPointers" must be a list of JSON pointers');
  if (suite !== 'ecdsa-sd-2023')
    throw new TypeError('secure: option "mandatoryPointers" is for the suite ecdsa-sd-2023 alone');
}

function assertSuiteTakesKey(suite: SecureOptions['suite'], { algorithm }: Signer): void {
  if (suiteTakesKey(suite, algorithm)) return;
  const keys = SUITES[suite].keys.join(', ');
  throw new MicrocertError('ERR_PROOF_KEY', {
    hint: {
      en: `${suite} takes keys of this kind: ${keys}; the signer has ${algorithm}`,
      fr: `${suite} prend les clés de type ${keys} ; celle du signataire est ${algorithm}`,
    },
  });
}

/** The earlier proofs that the new one is to name; each must be there, and none may have its name. */
function chainLink(
  { id, previousProof }: SecureOptions,
  earlier: readonly JsonObject[],
): ChainLink {
  if (id !== undefined && !isAbsoluteUrl(id)) {
    throw new MicrocertError('ERR_PROOF_INVALID', { hint: ABSOLUTE_ID });
  }
  const given: JsonObject = {
    ...(id !== undefined && { id }),
    ...(previousProof !== undefined && { previousProof }),
  };
  const placed = proofsOf({ proof: earlier });
  const pointer = `/proof/${earlier.length}`;
  const findings = [...walkChains([{ proof: given, pointer }], placed).findings];
  if (id !== undefined && matchingProofs(placed, [id]).length > 0) {
    findings.push(chainError('proof.duplicate-id', TAKEN, `${pointer}/id`));
  }
  if (findings.length > 0) throw new MicrocertError('ERR_PROOF_CHAIN', { findings });
  const proofs = matchingProofs(placed, previousIds(given)).map(({ proof }) => proof);
  return { ...given, proofs };
}

const ABSOLUTE_ID = {
  en: 'the id of a proof is an absolute address, such as urn:uuid:…',
  fr: 'l’id d’une preuve est une adresse absolue, par exemple urn:uuid:…',
};
const TAKEN = {
  en: 'another proof of the document has this id',
  fr: 'une autre preuve du document porte cet id',
};

/** The library that makes the one puts none of it in; a proof that others are derived from answers nobody. */
function assertAnswering({ expires }: ProofAnswering, suite: SuiteId): void {
  if (expires !== undefined) assertInstant(expires, 'expires');
  if (suite !== 'Ed25519Signature2020' && suite !== 'ecdsa-sd-2023') return;
  throw new MicrocertError('ERR_PROOF_SUITE', {
    hint: {
      en: `${suite} takes no challenge, domain or end here: use another Data Integrity suite`,
      fr: `${suite} ne prend ici ni défi, ni domaine, ni fin : employer une autre suite Data Integrity`,
    },
  });
}

function assertInstant(text: string, name: string): void {
  const instant = parseDateTime(text);
  if (instant !== undefined && formatDateTime(instant) === text) return;
  throw new MicrocertError('ERR_DATE', {
    hint: {
      en: `give "${name}" in UTC with whole seconds, such as 2026-07-01T12:00:00Z`,
      fr: `donner « ${name} » en UTC, à la seconde, par exemple 2026-07-01T12:00:00Z`,
    },
  });
}

function assertVerificationMethod(id: string): void {
  if (isAbsoluteUrl(id)) return;
  throw new MicrocertError('ERR_VERIFICATION_METHOD', {
    hint: {
      en: 'the id of the signer must be an absolute URL, such as did:web:univ.example#key-1',
      fr: 'l’id du signataire doit être une URL absolue, par exemple did:web:univ.example#key-1',
    },
  });
}

function earlierProofs(earlier: JsonValue | undefined): readonly JsonObject[] {
  const proofs = asList<JsonValue>(earlier);
  if (proofs.every(isJsonObject)) return proofs;
  throw new MicrocertError('ERR_PROOF_INVALID', { pointer: '/proof' });
}
