import { encodeBase64url } from '../../foundation/encodings/base64url.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { appendPointer } from '../../foundation/json/pointer.js';
import type { JsonObject, JsonValue } from '../../foundation/json/values.js';
import { secureRandom } from '../../foundation/native.js';
import type { Clock, Random } from '../../foundation/ports.js';
import { formatDateTime, systemClock } from '../../foundation/time.js';
import { uuidUrn } from '../../foundation/uuid.js';
import type { Signer } from '../../identity/index.js';
import { CREDENTIALS_V2 } from '../../linked-data/index.js';
import {
  type ContextStore,
  envelop,
  type Secured,
  type SuiteId,
  secure,
  type VcJwt,
} from '../../proofs/index.js';
import { usualSuites } from '../../proofs/suites.js';
import { secureAsVpJwt } from '../../proofs/vc-jwt/index.js';
import { assertNames, assertOption } from '../../verifying/assert-options.js';
import { DEFAULT_VERIFICATION_LIMITS, limitsForRecords } from '../../verifying/limits.js';
import { readInput, type VerifyInput } from '../../verifying/read-input.js';
import { isSeconds, isText } from '../values.js';

/** How a presentation is secured: by a proof inside it, or by a JWT around it. */
export type PresentationFormat = 'data-integrity' | 'jwt';

/** Suites that a presentation can be secured with: those that sign a challenge. */
export type PresentationSuite = Exclude<SuiteId, 'Ed25519Signature2020' | 'ecdsa-sd-2023'>;

/** What a presentation is made of, and for whom. */
export interface CreatePresentationOptions<Format extends PresentationFormat = PresentationFormat> {
  /** Who presents: a key listed for authentication under a DID, which becomes the holder. */
  readonly holder: Signer;
  /** The value that the verifier asked to be signed, so that the presentation cannot be used a second time. */
  readonly challenge: string;
  /** Whom the presentation is meant for, as the verifier names itself: its address, say. Nobody else will accept it. */
  readonly domain: string;
  /** The same for a JWT (`aud`), where the verifier goes by another name there: the `client_id` of OpenID4VP. `domain` by default. */
  readonly audience?: string;
  /** How long it can be used, in seconds; 300 by default. */
  readonly expiresInSeconds?: number;
  /** `'data-integrity'` by default. */
  readonly format?: Format;
  /** Suite of the proof; by default the one most widely read with the kind of key. Of no use with a JWT. */
  readonly suite?: PresentationSuite;
  /** Id of the presentation, an absolute address; `urn:uuid:…` by default. */
  readonly id?: string;
  /** Further JSON-LD contexts, where credentials use any; the bundled ones by default. */
  readonly contexts?: ContextStore;
  /** The time; the machine's clock by default. */
  readonly clock?: Clock;
  /** Randomness for the id; the platform's by default. */
  readonly random?: Random;
}

/** What `createPresentation` gives: an object with its proof, or the text of a JWT. */
export type Presentation<Format extends PresentationFormat = PresentationFormat> =
  Format extends 'jwt' ? string : Secured;

const NAMES: readonly string[] = Object.keys({
  ...{ holder: true, challenge: true, domain: true, audience: true, expiresInSeconds: true },
  ...{ format: true, suite: true, id: true, contexts: true, clock: true, random: true },
} satisfies Record<keyof CreatePresentationOptions, true>);

/**
 * Puts credentials into a presentation, signed by whom they belong to, as the answer to one verifier and one challenge.
 * Credentials stay as they are; a JWT is put into an envelope. Whether the credentials hold, and whose they are, is not
 * looked at: that is for the verifier to say. Without credentials it shows control of a DID and nothing else.
 *
 * @param credentials - Each as JSON text or a compact JWT, their UTF-8 bytes, or the object.
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_VERIFICATION_METHOD` when the holder has no DID,
 * `ERR_CREDENTIAL_UNREADABLE` for what is no credential, at its place in the list, and what `secure` throws.
 * @see https://www.w3.org/TR/vc-data-model-2.0/#verifiable-presentations
 * @example
 * ```ts
 * const { challenge, domain } = asked; // what the verifier sent
 * const presentation = await createPresentation([credential], { holder, challenge, domain });
 * ```
 */
export async function createPresentation<Format extends PresentationFormat = 'data-integrity'>(
  credentials: readonly VerifyInput[],
  options: CreatePresentationOptions<Format>,
): Promise<Presentation<Format>> {
  assertOptions(credentials, options);
  const { holder, challenge, domain, audience = domain, expiresInSeconds = 300 } = options;
  const { clock = systemClock, random = secureRandom } = options;
  const isJwt = options.format === 'jwt';
  const suite = isJwt ? undefined : (options.suite ?? usualSuites(holder.algorithm)[0]);
  if (!isJwt && suite === undefined) throw new MicrocertError('ERR_PROOF_KEY', { hint: AS_JWT });
  const presentation: JsonObject = {
    '@context': [CREDENTIALS_V2],
    id: options.id ?? uuidUrn(random),
    type: ['VerifiablePresentation'],
    holder: didOf(holder),
    ...(credentials.length > 0 && { verifiableCredential: credentials.map(asMember) }),
  };
  const now = clock();
  const made =
    suite === undefined
      ? secureAsVpJwt(presentation, holder, {
          ...{ audience, nonce: challenge },
          issuedAt: Math.floor(now / 1000),
          expires: Math.floor(now / 1000) + expiresInSeconds,
        })
      : secure(presentation, {
          ...{ suite, signer: holder, created: formatDateTime(now) },
          proofPurpose: 'authentication',
          answering: { challenge, domain, expires: formatDateTime(now + expiresInSeconds * 1000) },
          ...(options.contexts && { contexts: options.contexts }),
        });
  return (await made) as Presentation<Format>;
}

const CALLER = 'createPresentation';

function assertOptions(credentials: unknown, options: CreatePresentationOptions): void {
  if (!Array.isArray(credentials)) throw new TypeError(`${CALLER}: "credentials" must be a list`);
  const given = (options ?? {}) as Partial<CreatePresentationOptions>;
  assertNames(given, NAMES, '', CALLER);
  const assert = (name: keyof CreatePresentationOptions, holds: boolean, wanted: string) =>
    assertOption(name, holds, wanted, CALLER);
  assert('holder', isSigner(given.holder), 'what createSigner gives');
  for (const name of ['challenge', 'domain'] as const)
    assert(name, isText(given[name]), 'a text, as the verifier gave it');
  for (const name of ['audience', 'id'] as const)
    assert(name, given[name] === undefined || isText(given[name]), 'a text');
  for (const name of ['clock', 'random'] as const)
    assert(name, given[name] === undefined || typeof given[name] === 'function', 'a function');
  const { expiresInSeconds: seconds, format = 'data-integrity', suite } = given;
  assert('expiresInSeconds', seconds === undefined || isSeconds(seconds), 'a whole number above 0');
  assert('format', format === 'data-integrity' || format === 'jwt', '"data-integrity" or "jwt"');
  assert('suite', suite === undefined || format !== 'jwt', 'left out with a JWT');
}

function isSigner(signer: Partial<Signer> | undefined): boolean {
  return typeof signer?.id === 'string' && typeof signer.sign === 'function';
}

/** The DID in the name of a key. */
function didOf({ id }: Signer): string {
  const [did = ''] = id.split('#');
  if (did.startsWith('did:')) return did;
  throw new MicrocertError('ERR_VERIFICATION_METHOD', { hint: NO_DID });
}

/** A credential as it stands in a presentation: JSON as it is, a JWT in an envelope. */
function asMember(given: unknown, index: number): JsonValue {
  const limits = limitsForRecords(DEFAULT_VERIFICATION_LIMITS);
  const { credential, checks } = readInput(given, limits);
  if (credential === undefined)
    throw new MicrocertError('ERR_CREDENTIAL_UNREADABLE', {
      pointer: appendPointer('', index),
      findings: checks.flatMap(({ findings }) => findings),
    });
  const { document, jwt } = credential;
  return jwt === undefined ? document : { ...envelop(compactOf(jwt)) };
}

function compactOf({ signedBytes, signature }: VcJwt): string {
  return `${new TextDecoder().decode(signedBytes)}.${encodeBase64url(signature)}`;
}

const AS_JWT = {
  en: 'no Data Integrity suite takes an RSA key: give format: "jwt"',
  fr: 'aucune suite Data Integrity ne prend de clé RSA : donner format: "jwt"',
};
const NO_DID = {
  en: 'who presents is known by a DID: did:key, did:jwk or did:web',
  fr: 'qui présente est connu par un DID : did:key, did:jwk ou did:web',
};
