/** Verifiable Credentials Data Model 2.0; always the first context of what this library writes. */
export const CREDENTIALS_V2 = 'https://www.w3.org/ns/credentials/v2';

/** Verifiable Credentials Data Model 1.1; read, never written. */
export const CREDENTIALS_V1 = 'https://www.w3.org/2018/credentials/v1';

/** Open Badges 3.0, the context in force. */
export const OPEN_BADGES_3_0_3 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json';

/** Open Badges 3.0, an earlier revision; read, never written. */
export const OPEN_BADGES_3_0_2 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.2.json';

/** Open Badges 3.0, an earlier revision; read, never written. */
export const OPEN_BADGES_3_0_1 = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json';

/** Open Badges 3.0, the first final text, equal to none of the later ones; read, never written. */
export const OPEN_BADGES_3_0_0 = 'https://purl.imsglobal.org/spec/ob/v3p0/context.json';

/** Second address of the first final text. */
export const OPEN_BADGES_3_0_0_ALIAS =
  'https://purl.imsglobal.org/spec/ob/v3p0/context/ob_v3p0.jsonld';

/** Types of 1EdTech for schema, revocation and refresh; needed as soon as one of them appears. */
export const OPEN_BADGES_EXTENSIONS = 'https://purl.imsglobal.org/spec/ob/v3p0/extensions.json';

/** Comprehensive Learner Record 2.0, in force: adds `partial`, and identifiers of the subject. */
export const CLR_2_0_1 = 'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json';

/** Comprehensive Learner Record 2.0, the first final text; read, never written. */
export const CLR_2_0_0 = 'https://purl.imsglobal.org/spec/clr/v2p0/context.json';

/** Terms of Data Integrity proofs, in force. */
export const DATA_INTEGRITY_V2 = 'https://w3id.org/security/data-integrity/v2';

/** Terms of Data Integrity proofs, earlier; read, never written. */
export const DATA_INTEGRITY_V1 = 'https://w3id.org/security/data-integrity/v1';

/** Terms of public keys in the Multikey form. */
export const MULTIKEY_V1 = 'https://w3id.org/security/multikey/v1';

/** Terms of the proof type `Ed25519Signature2020`. */
export const ED25519_2020_V1 = 'https://w3id.org/security/suites/ed25519-2020/v1';

/** This library's own context. Proposed: the address is not registered yet. */
export const MICROCERT_V1 = 'https://w3id.org/microcert/v1';

/**
 * This library's own context for the W3C's template render methods, whose own context is still being drafted: the same IRIs
 * as there, at an address that keeps its text.
 */
export const RENDER_METHOD_V1 = 'https://w3id.org/microcert/render-method/v1';
