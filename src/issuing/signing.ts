import { alwaysShown } from '../formats/open-badges/always-shown.js';
import { MicrocertError } from '../foundation/errors/index.js';
import type { JsonObject } from '../foundation/json/values.js';
import { isWellKnownTestKey, type Signer } from '../identity/index.js';
import { type ContextStore, canonicalForm } from '../linked-data/index.js';
import type { IssuerProfile } from '../model/index.js';
import {
  type SecureOptions,
  SUITE_IDS,
  type SuiteId,
  secure,
  suiteTakesKey,
} from '../proofs/index.js';
import { usualSuites } from '../proofs/suites.js';
import { type SecureVcJwtOptions, secureAsVcJwt } from '../proofs/vc-jwt/index.js';

/** How a JWT says with which key it was signed, and what it is. */
export type JwtForm = Omit<SecureVcJwtOptions, 'signer'>;

/** What documents are signed with. */
export interface Signing {
  readonly signer: Signer;
  /** Kinds of proof, one proof of each. */
  readonly suites: readonly SuiteId[];
  readonly contexts: ContextStore;
}

/**
 * A document with a proof of each suite.
 *
 * @param created - Instant of signing: RFC 3339, UTC, whole seconds.
 */
export async function signWhole(
  { suites, signer, contexts }: Signing,
  document: object,
  created: string,
): Promise<object> {
  let signed = document;
  for (const suite of suites) {
    const mandatory = mandatoryFor(suite, document as JsonObject);
    signed = await secure(signed, { suite, signer, created, contexts, ...mandatory });
  }
  return signed;
}

/** Where a suite lets parts of a document be kept back: those that can never be. */
export function mandatoryFor(
  suite: SuiteId,
  document: JsonObject,
): Pick<SecureOptions, 'mandatoryPointers'> {
  return suite === 'ecdsa-sd-2023' ? { mandatoryPointers: alwaysShown(document) } : {};
}

/** A document as a JWT. It signs any text: terms that mean nothing are refused all the same. */
export async function signAsJwt(
  { signer, contexts }: Omit<Signing, 'suites'>,
  document: object,
  form: JwtForm,
): Promise<string> {
  await canonicalForm(document, { contexts });
  return secureAsVcJwt(document, { ...form, signer });
}

/**
 * The suites that were asked for, or those that are usual for the kind of key.
 *
 * @param caller - Whose option it is.
 */
export function suitesOf(
  suite: SuiteId | readonly SuiteId[] | undefined,
  signer: Signer,
  caller: string,
): readonly SuiteId[] {
  return suite === undefined ? usualSuites(signer.algorithm) : checkedSuites(suite, signer, caller);
}

/**
 * Refuses what is no signer, and test keys that everybody has.
 *
 * @param caller - Whose option it is.
 */
export function assertSigner(signer: Signer, caller: string): void {
  if (typeof signer?.sign !== 'function' || typeof signer.id !== 'string') {
    throw new TypeError(
      `${caller}: option "signer" must be a Signer { id, algorithm, publicKey, sign }`,
    );
  }
  if (signer.algorithm !== signer.publicKey.algorithm) throw new MicrocertError('ERR_KEY_MISMATCH');
  if (isWellKnownTestKey(signer.publicKey)) throw new MicrocertError('ERR_KEY_WELL_KNOWN');
}

/** Verifiers accept a key only where it belongs to the issuer, so a badge signed otherwise would be worthless. */
export function assertOwnKey({ id }: Signer, profile: IssuerProfile): void {
  if (id === profile.id || id.startsWith(`${profile.id}#`)) return;
  throw new MicrocertError('ERR_ISSUER_KEY', {
    hint: {
      en: `the verification method is ${id}: the id of the issuer must be what stands before "#"`,
      fr: `la méthode de vérification est ${id} : l’id de l’émetteur doit être ce qui précède « # »`,
    },
  });
}

function checkedSuites(
  suite: SuiteId | readonly SuiteId[],
  { algorithm }: Signer,
  caller: string,
): readonly SuiteId[] {
  const suites = [suite].flat();
  if (suites.length === 0 || !suites.every((id) => SUITE_IDS.includes(id))) {
    throw new TypeError(
      `${caller}: option "suite" must be one or several of: ${SUITE_IDS.join(', ')}`,
    );
  }
  if (suites.every((id) => suiteTakesKey(id, algorithm))) return suites;
  throw otherKey(algorithm);
}

function otherKey(algorithm: Signer['algorithm']): MicrocertError<'ERR_PROOF_KEY'> {
  const fitting = SUITE_IDS.filter((id) => suiteTakesKey(id, algorithm)).join(', ');
  return new MicrocertError('ERR_PROOF_KEY', {
    hint: {
      en: `the signer has a key of kind ${algorithm}; suites for it: ${fitting || 'none, a JWT only'}`,
      fr: `la clé du signataire est de type ${algorithm} ; suites qui lui conviennent : ${fitting || 'aucune, un JWT seulement'}`,
    },
  });
}

/** A key without a suite, of RSA, signs JWTs only. */
export function assertCanSign({ suites, signer }: Omit<Signing, 'contexts'>): void {
  if (suites.length === 0) throw otherKey(signer.algorithm);
}
