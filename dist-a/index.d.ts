import { V as VerifyOptions } from './options-BRjFwSpw.js';
export { D as DEFAULT_VERIFICATION_LIMITS, G as GivenLimits, P as ProofPolicy, R as Recipient, a as RecipientIdentifier, b as RecordLimits, T as Trust, c as TrustedIssuer, d as VerificationLimits } from './options-BRjFwSpw.js';
import { V as VerifyInput, a as VerificationReport } from './read-input-BtCZI8b0.js';
export { C as CredentialRole, P as PartReport, S as Securing, b as StatedStatus } from './read-input-BtCZI8b0.js';
export { A as ASSOCIATION_TYPES, a as Association, b as AssociationType, C as ClrCredential, c as ClrSubject, d as CohortCredential, e as CohortOptions, f as CohortProgress, g as CohortRefused, h as CohortResult, i as CohortText, I as Issuer, j as IssuerOptions, R as RecordAssociation, k as RecordInput, l as RecordedAchievement, S as SignedCredential, m as SignedRecord, n as createIssuer } from './create-issuer-D0EXkSYz.js';
import { P as Policy } from './report-DDOr-hpj.js';
export { C as Check, a as Citation, F as Finding, J as JsonPointer, O as Outcome, R as Report, S as Severity, V as Verdict } from './report-DDOr-hpj.js';
export { J as JsonObject, a as JsonValue } from './values-BMGb-U8z.js';
export { L as LOCALES, a as LocalText, b as Locale } from './locale-BxlEjvpb.js';
export { A as Award } from './award-h7clepsy.js';
export { I as IssuerProfile, M as MicroCertification } from './issuer-profile-CoyYci72.js';
export { O as OpenBadgeCredential } from './types-B5BMgkTC.js';
export { AnyMicrocertError, MicrocertError, MicrocertErrorOptions, TextPosition, isMicrocertError } from './foundation/errors/listed.js';
export { E as ErrorCode } from './texts-zT409qnT.js';
export { d as defineMicroCertification, p as parseAward } from './parse-award-CXMl2PKq.js';
export { C as Cache, a as CacheEntry, e as Clock, E as EndSignal, b as FetchPurpose, c as FetchRequest, d as Fetched, F as Fetcher, H as HostAbortSignal, R as Random } from './ports-CVeXp-HU.js';
export { M as MicroCertificationInput } from './micro-certification-input-BC4II6JW.js';
export { I as InputLimits } from './limits-BFQw-A6P.js';
export { C as CheckOptions, c as checkMicroCertification, a as councilRecommendation2022 } from './index-CCNAX3FH.js';
export { F as Framework } from './framework-DoOAju_O.js';
export { D as DidDocument } from './did-document-BJbOsook.js';
export { P as PublicKey } from './public-key-D53sMtRB.js';
export { I as IssuerList, O as OfflineBundle } from './offline-bundle-Buh7J_sQ.js';
export { S as Signer } from './signer-qHWhfEFi.js';
export { J as JwtForm } from './signing-BSp--xGi.js';
export { S as SuiteId, U as UsedContext } from './types-BpqN5i3O.js';
export { S as SecureVcJwtOptions } from './secure-vc-jwt-FQf7s1Wy.js';
import './status-answer-Bo5v8LGD.js';
import './language-map-DwMLFJZL.js';

/**
 * The default: well-formed, fully signed, every known proof good, the key the issuer's own and in force, the issuer
 * trusted, within its dates, and not revoked as far as it says how to know. A picture or page that the credential
 * refers to by a digest need not be fetched; when it is and differs, the credential fails.
 */
declare const STRICT: Policy;
/**
 * As strict, but puts up with shapes that real issuers write and the specifications do not foresee, each by its code:
 *
 * - `issuer.self-asserted`: the key is named by the issuer's own address and its fragment (`https://…#z6Mk…`), the
 *   convention of 1EdTech's examples. Nothing shows that the issuer owns it.
 * - `issuer.urn`: the issuer is named by a URN, which no key can be tied to.
 * - `record.association-nowhere`: a learner record relates an achievement that is not in it.
 * - `proof.context-unsigned`: a suite that signs JSON was used, and a context was added behind those that it signed.
 *
 * With the first two the credential is whole, but anybody could have made it: with it goes `trust: 'any'`, or keys pinned in `trust`.
 * An issuer listed in `trust` by its id alone is never believed on such a key.
 */
declare const COMPATIBLE: Policy;
/**
 * Looks at the proofs alone, for test suites of cryptography: it says nothing about who signed or whether the
 * credential means anything. Never use it to decide about a person.
 */
declare const PROOF_ONLY: Policy;

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
declare function verify(input: VerifyInput, options: VerifyOptions): Promise<VerificationReport>;

export { COMPATIBLE, PROOF_ONLY, Policy, STRICT, VerificationReport, VerifyInput, VerifyOptions, verify };
