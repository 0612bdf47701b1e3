import { partsOf } from '../../formats/clr/index.js';
import { type ReadDefinition, readOpenBadge } from '../../formats/open-badges/from-open-badge.js';
import type { OpenBadgeReading } from '../../formats/open-badges/index.js';
import { CERTIFICATES_TEXTS } from '../../foundation/errors/certificates-texts.js';
import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../foundation/json/values.js';
import { Kept } from '../../foundation/kept.js';
import { lazily } from '../../foundation/lazily.js';
import { DEFAULT_VERIFICATION_LIMITS, readInput } from '../../verifying/index.js';

/** What a signed badge says. */
export interface BadgeSource extends Pick<OpenBadgeReading, 'definition' | 'award' | 'issuer'> {
  /** The credential; out of its JWT where it has one around it. */
  readonly document: JsonObject;
  /** What all credentials of the definition have in common, as it stands in most of their texts. */
  readonly shared?: string | undefined;
}

/** A signed credential as a file. */
export interface SignedFile {
  /** The credential as it is passed on, letter for letter. */
  readonly text: string;
  /** How it is secured, hence what its file is called. */
  readonly form: 'json' | 'jwt';
}

/** A signed badge, read. */
export interface CertificateSource extends BadgeSource, SignedFile {}

/** A learner record, read, with each of its badges; nothing in the place of one that cannot be read. */
export interface RecordSource extends SignedFile {
  readonly record: JsonObject;
  readonly badges: readonly (BadgeSource | undefined)[];
}

/**
 * Reads a signed Open Badge, or a signed Comprehensive Learner Record. Nothing is verified here.
 *
 * @throws MicrocertError `ERR_CREDENTIAL_UNREADABLE`, or `ERR_CERTIFICATE_UNSIGNED` where nothing is signed.
 */
export function readSource(credential: unknown): CertificateSource | RecordSource {
  const text = typeof credential === 'string' ? credential : JSON.stringify(credential);
  const { document, jwt } = readWithin(text);
  if (jwt === undefined && memberOf(document, 'proof') === undefined)
    throw new MicrocertError(
      'ERR_CERTIFICATE_UNSIGNED',
      { pointer: '/proof', hint: SIGN_FIRST },
      CERTIFICATES_TEXTS,
    );
  const form = jwt === undefined || text.trimStart().startsWith('{') ? 'json' : 'jwt';
  if (isRecord(document)) return { record: document, badges: badgesIn(document), text, form };
  return { ...badgeOf(document), text, form };
}

/** A record may be larger than a badge. */
function readWithin(text: string) {
  const { credential, checks } = readInput(text, DEFAULT_VERIFICATION_LIMITS);
  if (credential !== undefined) return credential;
  const wide = readInput(text, RECORD_LIMITS).credential;
  if (wide !== undefined && isRecord(wide.document)) return wide;
  const findings = checks.flatMap((check) => check.findings);
  throw new MicrocertError('ERR_CREDENTIAL_UNREADABLE', { findings });
}

const RECORD_LIMITS = {
  ...DEFAULT_VERIFICATION_LIMITS,
  ...DEFAULT_VERIFICATION_LIMITS.record,
} as const;

const isRecord = (document: JsonObject) =>
  asList<JsonValue>(memberOf(document, 'type')).includes('ClrCredential');

function badgeOf(document: JsonObject): BadgeSource {
  const { definition, award, issuer, written } = readOpenBadge(document, {}, knownDefinitions());
  return { definition, award, issuer, document, shared: written };
}

function badgesIn(record: JsonObject): RecordSource['badges'] {
  return partsOf(record, 'verifiableCredential').map(({ value }) => {
    try {
      const read = isJsonObject(value) || typeof value === 'string' ? value : {};
      const { credential } = readInput(read, DEFAULT_VERIFICATION_LIMITS);
      return credential && badgeOf(credential.document);
    } catch (error) {
      if (!isMicrocertError(error)) throw error;
      return undefined;
    }
  });
}

/** A cohort has one definition; what is read of it does not vary. Nothing of a learner is in there. */
const knownDefinitions = /* @__PURE__ */ lazily(() => new Kept<ReadDefinition>(32, 100_000));

const SIGN_FIRST = {
  en: 'issue it first: a certificate is made of a signed credential, which it carries',
  fr: 'le délivrer d’abord : un certificat se fait d’un justificatif signé, qu’il contient',
};
