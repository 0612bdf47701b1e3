import { mayBeCarrier } from './carriers/first-sign.js';
import { beginsAsLink } from './carriers/qr/begins-as-link.js';
import { beginsAsSdJwt } from './foundation/begins-as-sd-jwt.js';
import { lazily } from './foundation/lazily.js';
import {
  type VerificationReport,
  type VerifyInput,
  type VerifyOptions,
  verify as verifyCredential,
  verifyOpened,
} from './verifying/index.js';

/**
 * Verifies a signed Open Badge 3.0: what it is, that nothing was changed, who signed it, whether it is in force.
 *
 * Works offline unless a fetcher is given. A bad credential gives a report, never an exception. Verifying says that
 * the credential is authentic and in force, not that it is good enough for a purpose.
 *
 * @param input - JSON text or a compact JWT, their UTF-8 bytes, or the object; the bytes of a picture or document that
 * carries one: what else is to be said of it (scripts in an SVG, say) stands under the check `input.format`; or a link with the
 * credential in its fragment, which is not followed.
 * @param options - Whom to trust, and what else is known.
 * @returns Every check with its findings in English and French, and the verdict of the policy; endorsements and status
 * lists have a report of their own in `parts`.
 * @throws TypeError when an option is not usable; `MicrocertError` `ERR_DID_DOCUMENT` when a DID document given is none,
 * `ERR_CONTEXT_INVALID` when a context given is none.
 * @example
 * ```ts
 * const report = await verify(text, { trust: ['did:web:univ.example'], didDocuments: [didDocument] });
 * if (report.verdict === 'accepted') enrol();
 * ```
 */
export async function verify(
  input: VerifyInput,
  options: VerifyOptions,
): Promise<VerificationReport> {
  // Asked in this order, nothing of a hostile object is run here.
  const isBytes = ArrayBuffer.isView(input) && input instanceof Uint8Array;
  if ((isBytes || typeof input === 'string') && beginsAsLink(input))
    return verifyLink(input, options);
  if ((isBytes || typeof input === 'string') && beginsAsSdJwt(input))
    return verifySdJwt(input, options);
  if (!isBytes || !mayBeCarrier(input)) return verifyCredential(input, options);
  const { sniffCarrier, unbake } = await carriers();
  if (sniffCarrier(input) === undefined) return verifyCredential(input, options);
  return verifyOpened(
    ({ maxBytes }) => unbake(input, { limits: { maxTextBytes: maxBytes } }),
    options,
  );
}

/** What stands in the fragment of a link; the link is never followed. */
async function verifyLink(
  input: string | Uint8Array,
  options: VerifyOptions,
): Promise<VerificationReport> {
  const { readCredentialLink } = await carriers();
  return verifyOpened(async ({ maxBytes }) => {
    const link = typeof input === 'string' ? input : new TextDecoder().decode(input);
    return { text: await readCredentialLink(link, { maxBytes }), notes: [] };
  }, options);
}

/** An attestation of which a part is shown. */
async function verifySdJwt(
  input: string | Uint8Array,
  options: VerifyOptions,
): Promise<VerificationReport> {
  const { verifyAsCredential } = await sdJwt();
  return verifyAsCredential(
    typeof input === 'string' ? input : new TextDecoder().decode(input),
    options,
  );
}

// Most credentials come as text.
const sdJwt = lazily(() => import('./presenting/sd-jwt/verify-as-credential.js'));
const carriers = lazily(() => import('./carriers/index.js'));
