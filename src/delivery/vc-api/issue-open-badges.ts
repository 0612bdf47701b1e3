import { checkStructure } from '../../formats/open-badges/index.js';
import { MicrocertError } from '../../foundation/errors/index.js';
import { type JsonObject, stringMember } from '../../foundation/json/values.js';
import type { Clock } from '../../foundation/ports.js';
import { formatDateTime, systemClock } from '../../foundation/time.js';
import type { Signer } from '../../identity/index.js';
import { assertCanSign, assertSigner, signWhole, suitesOf } from '../../issuing/signing.js';
import { createContextStore } from '../../linked-data/index.js';
import type { SuiteId } from '../../proofs/index.js';
import { ProtocolError } from '../http/protocol-error.js';
import type { IssueCredential } from './options.js';

/** What Open Badges that others wrote are signed with. */
export interface IssueOpenBadgesOptions {
  /** Signs with the key of the issuer. */
  readonly signer: Signer;
  /** Kind of proof, or several; by default the one that is usual for the key. */
  readonly suite?: SuiteId | readonly SuiteId[];
  /** The time; the machine's clock by default. */
  readonly clock?: Clock;
}

/**
 * Signs credentials as they come, where they are Open Badges 3.0 of the one issuer whose key it is. They are not recorded:
 * whoever wrote them does so.
 *
 * @throws TypeError for an option that is not usable; `MicrocertError` `ERR_KEY_WELL_KNOWN`, `ERR_PROOF_KEY`. What it makes
 * throws `ERR_CREDENTIAL_INVALID`, `ERR_ISSUER_KEY`, `ERR_TERM_UNDEFINED`, … before anything is signed.
 * @example
 * ```ts
 * const issue = issueOpenBadges({ signer });
 * ```
 */
export function issueOpenBadges({
  signer,
  suite,
  clock = systemClock,
}: IssueOpenBadgesOptions): IssueCredential {
  assertSigner(signer, 'issueOpenBadges');
  const suites = suitesOf(suite, signer, 'issueOpenBadges');
  assertCanSign({ suites, signer });
  const signing = { signer, suites, contexts: createContextStore() };
  return async (credential, { mandatoryPointers = [] }) => {
    // These suites sign everything: whoever asked otherwise must not think that it was heeded.
    if (mandatoryPointers.length > 0) throw withoutPointers();
    const findings = checkStructure(credential);
    if (findings.some(({ severity }) => severity === 'error'))
      throw new MicrocertError('ERR_CREDENTIAL_INVALID', { findings });
    assertOwn(credential, signer);
    return (await signWhole(signing, credential, formatDateTime(clock()))) as JsonObject;
  };
}

/** A badge of another issuer would be worthless, as its key is not theirs. */
function assertOwn(credential: JsonObject, { id }: Signer): void {
  const { issuer } = credential;
  const own = typeof issuer === 'string' ? issuer : stringMember(issuer, 'id');
  if (own !== undefined && (id === own || id.startsWith(`${own}#`))) return;
  throw new MicrocertError('ERR_ISSUER_KEY', { pointer: '/issuer' });
}

function withoutPointers(): ProtocolError {
  const description = 'options: mandatoryPointers go with a suite of selective disclosure';
  return new ProtocolError({ status: 400, error: 'invalid_request', description });
}
