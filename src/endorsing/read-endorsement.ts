import { isMicrocertError } from '../foundation/errors/index.js';
import {
  asList,
  compact,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import type { SignedEndorsement } from '../model/index.js';
import { parseVcJwt } from '../proofs/vc-jwt/index.js';

/** What an endorsement says, for people to read. Nothing of it was verified. */
export interface EndorsementReading {
  /** Ids of what it is about. */
  readonly about: readonly string[];
  /** Id of who says so. */
  readonly endorserId?: string;
  /** Name of who says so, as they wrote it. */
  readonly endorserName?: string;
  /** Title. */
  readonly name?: string;
  /** What is said: Markdown, or anything at all. */
  readonly comment?: string;
  /** What kind of endorsement it is. */
  readonly description?: string;
  /** Date-time from which it is valid. */
  readonly validFrom?: string;
  /** Date-time at which its validity ends. */
  readonly validUntil?: string;
}

/**
 * Reads what an endorsement says, be it an object or a JWT; nothing where it is neither. It is shown as what it is, the
 * word of somebody: whether it is theirs is for `verify` to say.
 */
export function readEndorsement(endorsement: SignedEndorsement): EndorsementReading | undefined {
  const document = documentIn(endorsement);
  if (document === undefined) return undefined;
  const issuer = memberOf(document, 'issuer');
  const subjects = asList<JsonValue>(memberOf(document, 'credentialSubject'));
  return compact({
    about: subjects.flatMap((subject) => stringMember(subject, 'id') ?? []),
    endorserId: typeof issuer === 'string' ? issuer : stringMember(issuer, 'id'),
    endorserName: stringMember(issuer, 'name'),
    name: stringMember(document, 'name'),
    comment: stringMember(subjects[0], 'endorsementComment'),
    description: stringMember(document, 'description'),
    validFrom: stringMember(document, 'validFrom') ?? stringMember(document, 'issuanceDate'),
    validUntil: stringMember(document, 'validUntil') ?? stringMember(document, 'expirationDate'),
  });
}

function documentIn(endorsement: SignedEndorsement): JsonObject | undefined {
  if (typeof endorsement !== 'string') return isJsonObject(endorsement) ? endorsement : undefined;
  try {
    return parseVcJwt(endorsement).credential;
  } catch (error) {
    if (isMicrocertError(error)) return undefined;
    throw error;
  }
}
