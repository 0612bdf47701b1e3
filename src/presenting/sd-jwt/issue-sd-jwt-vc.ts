import { endOfValidity } from '../../formats/shared/end-of-validity.js';
import {
  LEGAL_CATEGORY,
  type ToWeBuildOptions,
  toWeBuild,
  WE_BUILD_TYPE,
} from '../../formats/we-build/index.js';
import { compact, deepFreeze, type JsonObject } from '../../foundation/json/values.js';
import { secureRandom } from '../../foundation/native.js';
import type { Clock, Random } from '../../foundation/ports.js';
import { parseDateTime, systemClock } from '../../foundation/time.js';
import { uuidUrn } from '../../foundation/uuid.js';
import {
  createResolver,
  type PublicKey,
  publicKeyToJwk,
  type Signer,
} from '../../identity/index.js';
import { assertOwnKey, assertSigner } from '../../issuing/signing.js';
import {
  type Award,
  defineMicroCertification,
  type IssuerProfile,
  type MicroCertificationInput,
  parseAward,
  parseIssuerProfile,
} from '../../model/index.js';
import { type ClaimPath, issueSdJwt } from '../../proofs/sd-jwt/index.js';

/** How an attestation is issued. */
export interface IssueSdJwtVcOptions extends ToWeBuildOptions {
  /** Who issues. */
  readonly profile: IssuerProfile;
  /** Signs with the key of the issuer: in memory, or a callback to an HSM or KMS. */
  readonly signer: Signer;
  /**
   * The key of the learner, to which the attestation is bound; by default that of the learner's `did:key` or `did:jwk`.
   * `null` binds it to none: whoever has the text can show it.
   */
  readonly holderKey?: PublicKey | null;
  /** The type (`vct`); that of the rulebook by default. */
  readonly vct?: string;
  /** Digest of the type metadata at that address (`vct#integrity`): `sha256-…`, as W3C Subresource Integrity has it. */
  readonly vctIntegrity?: string;
  /** How many digests that nothing opens go beside the others, so that their number does not tell what is there; 4 by default. */
  readonly decoys?: number;
  /** The time; the machine's clock by default. */
  readonly clock?: Clock;
  /** Randomness for salts and ids; the platform's by default. */
  readonly random?: Random;
}

/**
 * Issues an award as an SD-JWT VC, from which the learner can show a part and keep the rest back: the claims of the WE
 * BUILD micro-credential attestation, all of which can be kept back but for what says which kind of attestation it is.
 *
 * @param definition - What was earned.
 * @param award - Who earned it, with their name.
 * @param options - Who issues, and to which key.
 * @returns The text that the learner keeps, with every disclosure.
 * @throws TypeError when an option is not usable; `MicrocertError` before anything is signed: `ERR_DEFINITION_INVALID`,
 * `ERR_AWARD_INVALID`, `ERR_PROFILE_INVALID`, `ERR_EXPORT_INCOMPLETE` where a mandatory claim has no source,
 * `ERR_ISSUER_KEY`, `ERR_KEY_WELL_KNOWN`.
 * @see https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/
 * @example
 * ```ts
 * const text = await issueSdJwtVc(definition, award, { profile, signer });
 * ```
 */
export async function issueSdJwtVc(
  definition: MicroCertificationInput,
  award: Award,
  options: IssueSdJwtVcOptions,
): Promise<string> {
  const {
    signer,
    random = secureRandom,
    clock = systemClock,
    decoys = 4,
    ...rest
  } = settle(options);
  const { profile, vct = WE_BUILD_TYPE, vctIntegrity, holderKey, ...mapping } = rest;
  const earned = defineMicroCertification(definition);
  const won = parseAward(award, earned);
  const id = won.id ?? uuidUrn(random);
  const { claims } = toWeBuild({ definition: earned, award: won, issuer: profile, id }, mapping);
  const until = endOfValidity(earned, won);
  const key = holderKey === undefined ? await keyOfLearner(won.learner.id) : holderKey;
  const envelope = compact({
    iss: profile.id,
    iat: Math.floor(clock() / 1000),
    exp: until === undefined ? undefined : secondsOf(until),
    vct,
    'vct#integrity': vctIntegrity,
    cnf: key ? { jwk: publicKeyToJwk(key) } : undefined,
  });
  return issueSdJwt({ ...envelope, ...claims } as unknown as JsonObject, {
    ...{ signer, decoys },
    conceal: pathsOf(Object.keys(claims)),
    ...(random !== secureRandom && { random }),
  });
}

const MOST_DECOYS = 100;

function settle(options: IssueSdJwtVcOptions): IssueSdJwtVcOptions {
  const caller = 'issueSdJwtVc';
  const given = (options ?? {}) as Partial<IssueSdJwtVcOptions>;
  const { signer, decoys, vct, vctIntegrity, holderKey } = given;
  assertSigner(signer as Signer, caller);
  const profile = parseIssuerProfile(options.profile);
  assertOwnKey(options.signer, profile);
  if (decoys !== undefined && !(Number.isInteger(decoys) && decoys >= 0 && decoys <= MOST_DECOYS))
    throw new TypeError(
      `${caller}: option "decoys" must be a whole number from 0 to ${MOST_DECOYS}`,
    );
  assertType(vct, vctIntegrity, caller);
  if (holderKey !== undefined && holderKey !== null && typeof holderKey.algorithm !== 'string')
    throw new TypeError(`${caller}: option "holderKey" must be a public key, or null`);
  return { ...options, profile };
}

// https://www.w3.org/TR/SRI/#the-integrity-attribute, with one digest.
const INTEGRITY =
  /^(?:sha256-[A-Za-z\d+/]{43}=|sha384-[A-Za-z\d+/]{64}|sha512-[A-Za-z\d+/]{86}==)$/;

function assertType(vct: unknown, integrity: unknown, caller: string): void {
  if (vct !== undefined && (typeof vct !== 'string' || vct === ''))
    throw new TypeError(`${caller}: option "vct" must be the name of a type`);
  if (integrity === undefined) return;
  if (typeof integrity !== 'string' || !INTEGRITY.test(integrity))
    throw new TypeError(`${caller}: option "vctIntegrity" must be sha256-…, sha384-… or sha512-…`);
  if (vct === undefined)
    throw new TypeError(`${caller}: option "vctIntegrity" goes with "vct", the address it is of`);
}

/** A DID that is its key; those of others have to be looked up, and their key given. */
async function keyOfLearner(id = ''): Promise<PublicKey | undefined> {
  const method = id.startsWith('did:key:') ? id : id.startsWith('did:jwk:') ? `${id}#0` : undefined;
  if (method === undefined) return undefined;
  const { key } = await createResolver().resolveVerificationMethod(method, 'authentication');
  return key;
}

function secondsOf(dateTime: string): number {
  return Math.floor((parseDateTime(dateTime) ?? 0) / 1000);
}

// Awards of one definition have the same claims, so the same paths serve again. There are few such sets.
const MOST_SETS = 64;
const known = new Map<string, readonly ClaimPath[]>();

function pathsOf(names: readonly string[]): readonly ClaimPath[] {
  const key = names.join();
  const before = known.get(key);
  if (before !== undefined) return before;
  const paths = deepFreeze(names.filter((name) => name !== LEGAL_CATEGORY).map((name) => [name]));
  if (known.size < MOST_SETS) known.set(key, paths);
  return paths;
}
