import {
  type ToWeBuildOptions,
  toWeBuild,
  weBuildTypeMetadata,
} from '../../formats/we-build/index.js';
import { decodeBase64url } from '../../foundation/encodings/base64url.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import type { JsonObject } from '../../foundation/json/values.js';
import { lazily } from '../../foundation/lazily.js';
import { secureRandom } from '../../foundation/native.js';
import type { Clock, Random } from '../../foundation/ports.js';
import { formatDateTime } from '../../foundation/time.js';
import { uuidUrn } from '../../foundation/uuid.js';
import { publicKeyFromJwk, type Signer } from '../../identity/index.js';
import type { Issuer, SignedCredential } from '../../issuing/index.js';
import type { Award } from '../../model/index.js';
import type { CredentialConfiguration, DescribedClaim, WantedCredential } from './options.js';

/** What credentials for wallets are signed with. */
export interface WalletSigning {
  readonly issuer: Issuer;
  /** The key that the issuer signs with. */
  readonly signer: Signer;
  /**
   * How an SD-JWT VC says what an award says: its language, and the two names of a learner whose last word is not their family
   * name.
   */
  readonly attesting?: (award: Award) => ToWeBuildOptions;
  /** The time of SD-JWT VCs; the machine's clock by default. */
  readonly clock?: Clock;
  /** Randomness of SD-JWT VCs; the platform's by default. */
  readonly random?: Random;
}

/** A credential in the form asked for. */
export interface SignedForWallet {
  readonly text: string;
  /** The same as Open Badges name its members: id and dates. */
  readonly credential: Pick<SignedCredential, 'id' | 'validFrom'> & Partial<SignedCredential>;
}

/**
 * Looks the options over.
 *
 * @throws TypeError for one that is not usable.
 */
export function assertWalletSigning({ issuer, signer, attesting }: WalletSigning): void {
  if (typeof issuer?.issue !== 'function')
    throw new TypeError('issuer must come from createIssuer');
  if (typeof signer?.id !== 'string' || typeof signer.sign !== 'function')
    throw new TypeError('signer must be the signer of the issuer');
  if (attesting !== undefined && typeof attesting !== 'function')
    throw new TypeError('attesting must be a function');
}

/**
 * Signs an award in the form that a wallet asks for.
 *
 * @param bound - The award, made out to the DID of the wallet.
 */
export function signForWallet(
  signing: WalletSigning,
  wanted: Pick<WantedCredential, 'configuration' | 'holder'>,
  bound: Award,
): Promise<SignedForWallet> {
  const { definition, format } = wanted.configuration;
  if (format === 'dc+sd-jwt') return asAttestation(signing, wanted, bound);
  return format === 'ldp_vc'
    ? asJson(signing, definition, bound)
    : asJwt(signing, definition, bound);
}

type Definition = CredentialConfiguration['definition'];

async function asJson(
  { issuer }: WalletSigning,
  definition: Definition,
  award: Award,
): Promise<SignedForWallet> {
  const credential = await issuer.issue(definition, award);
  return { credential, text: JSON.stringify(credential) };
}

async function asJwt(
  { issuer }: WalletSigning,
  definition: Definition,
  award: Award,
): Promise<SignedForWallet> {
  const text = await issuer.issueJwt(definition, award);
  return { credential: payloadOf(text) as unknown as SignedCredential, text };
}

/** Bound to the key that the wallet proved (`cnf`), which presents it. */
async function asAttestation(
  { issuer, signer, attesting, clock, random = secureRandom }: WalletSigning,
  { configuration, holder }: Pick<WantedCredential, 'configuration' | 'holder'>,
  { status: _, ...award }: Award,
): Promise<SignedForWallet> {
  const { issueSdJwtVc } = await sdJwt();
  const { definition, vct, vctIntegrity } = configuration;
  const id = award.id ?? uuidUrn(random);
  const text = await issueSdJwtVc(
    definition,
    { ...award, id },
    {
      ...attesting?.(award),
      ...{
        profile: issuer.profile,
        signer,
        random,
        holderKey: publicKeyFromJwk({ ...holder.jwk }),
      },
      ...(vct !== undefined && { vct }),
      ...(vctIntegrity !== undefined && { vctIntegrity }),
      ...(clock && { clock }),
    },
  );
  const { iat, exp } = payloadOf(text);
  const instant = (seconds: unknown) => formatDateTime(Number(seconds) * 1000);
  const until = exp === undefined ? {} : { validUntil: instant(exp) };
  return { text, credential: { id, validFrom: instant(iat), ...until } };
}

/** The payload of a JWT of our own. */
function payloadOf(jwt: string): JsonObject {
  const [, body = ''] = jwt.split('.');
  return parseJsonStrictly(new TextDecoder().decode(decodeBase64url(body))) as JsonObject;
}

/**
 * The claims of an SD-JWT VC that is made here.
 *
 * @throws MicrocertError `ERR_EXPORT_INCOMPLETE` for a definition that cannot be attested.
 */
export function claimsForWallets(
  { issuer: { profile } }: WalletSigning,
  { format, definition }: CredentialConfiguration,
): readonly DescribedClaim[] | undefined {
  if (format !== 'dc+sd-jwt') return undefined;
  return weBuildTypeMetadata({ of: { definition, issuer: profile } }).claims.map(
    ({ path, mandatory, display }) => ({
      ...{ path, mandatory },
      display: display.map(({ locale, label }) => ({ name: label, locale })),
    }),
  );
}

/**
 * Whether an award can be attested: with the name of its learner, above all.
 *
 * @throws MicrocertError `ERR_EXPORT_INCOMPLETE`, whose `findings` name what is missing.
 */
export function assertSignable(
  { issuer: { profile }, attesting }: WalletSigning,
  { configuration: { format, definition }, award }: Omit<WantedCredential, 'holder'>,
): void {
  if (format !== 'dc+sd-jwt') return;
  const parts = { definition, award, issuer: profile, id: award.id ?? 'urn:sample' };
  toWeBuild(parts, attesting?.(award));
}

// Who hands out badges alone does without.
const sdJwt = lazily(() => import('../../presenting/sd-jwt/index.js'));
