import { type ReadDefinition, readOpenBadge } from '../../formats/open-badges/from-open-badge.js';
import type { OpenBadgeReading } from '../../formats/open-badges/index.js';
import { CERTIFICATES_TEXTS } from '../../foundation/errors/certificates-texts.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { type JsonObject, memberOf } from '../../foundation/json/values.js';
import { Kept } from '../../foundation/kept.js';
import { lazily } from '../../foundation/lazily.js';
import { DEFAULT_VERIFICATION_LIMITS, readInput } from '../../verifying/index.js';

/** A signed credential, read. */
export interface CertificateSource
  extends Pick<OpenBadgeReading, 'definition' | 'award' | 'issuer'> {
  /** The credential; out of its JWT where it has one around it. */
  readonly document: JsonObject;
  /** The credential as it is passed on, letter for letter. */
  readonly text: string;
  /** How it is secured, hence what its file is called. */
  readonly form: 'json' | 'jwt';
  /** What all credentials of the definition have in common, as it stands in most of their texts. */
  readonly shared?: string | undefined;
}

/**
 * Reads a signed Open Badge. Nothing is verified here.
 *
 * @throws MicrocertError `ERR_CREDENTIAL_UNREADABLE`, or `ERR_CERTIFICATE_UNSIGNED` where nothing is signed.
 */
export function readSource(credential: unknown): CertificateSource {
  const text = typeof credential === 'string' ? credential : JSON.stringify(credential);
  const read = readInput(text, DEFAULT_VERIFICATION_LIMITS);
  if (read.credential === undefined) {
    const findings = read.checks.flatMap((check) => check.findings);
    throw new MicrocertError('ERR_CREDENTIAL_UNREADABLE', { findings });
  }
  const { document, jwt } = read.credential;
  if (jwt === undefined && memberOf(document, 'proof') === undefined)
    throw new MicrocertError(
      'ERR_CERTIFICATE_UNSIGNED',
      { pointer: '/proof', hint: SIGN_FIRST },
      CERTIFICATES_TEXTS,
    );
  const { definition, award, issuer, written } = readOpenBadge(document, {}, knownDefinitions());
  const form = jwt === undefined || text.trimStart().startsWith('{') ? 'json' : 'jwt';
  return { definition, award, issuer, document, text, form, shared: written };
}

/** A cohort has one definition; what is read of it does not vary. Nothing of a learner is in there. */
const knownDefinitions = /* @__PURE__ */ lazily(() => new Kept<ReadDefinition>(32, 100_000));

const SIGN_FIRST = {
  en: 'issue it first: a certificate is made of a signed credential, which it carries',
  fr: 'le délivrer d’abord : un certificat se fait d’un justificatif signé, qu’il contient',
};
