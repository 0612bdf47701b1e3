import type { LocalText } from '../../foundation/locale.js';
import type { Check, Severity } from '../../foundation/report.js';
import { parseDateTime } from '../../foundation/time.js';
import { failed, finding, indeterminate, passed, skipped } from '../outcomes.js';
import type { HoldingProof } from './proof-outcome.js';
import type { Moment } from './validity.js';

const ID = 'issuer.key-validity';

/**
 * Whether the issuer's key was in force when it signed, where its DID document gives the key an end.
 *
 * The date of signing is what the proof itself says. That is enough against a key that merely ran out; against one
 * that was revoked it is not, since whoever holds a stolen key can write any date: such a proof stays a doubt.
 *
 * @param own - Proofs that hold, by keys of the issuer.
 * @see https://www.w3.org/TR/cid-1.0/#verification-methods
 * @see docs/decisions/0006-keys-after-rotation.md
 */
export function checkKeyValidity(own: readonly HoldingProof[], moment: Moment): Check {
  if (own.length === 0) return skipped(ID);
  const checks = own.map((proof) => checkOne(proof, moment));
  // All sign the same document, so one key in force is enough.
  const best = BEST_FIRST.map((outcome) => checks.find((check) => check.outcome === outcome));
  return best.find((check) => check !== undefined) ?? skipped(ID);
}

const BEST_FIRST = ['passed', 'skipped', 'indeterminate', 'failed'] as const;

function checkOne({ method, created, pointer }: HoldingProof, moment: Moment): Check {
  const ends = instantOf(method.expires);
  const revoked = instantOf(method.revoked);
  if (ends === undefined && revoked === undefined) return skipped(ID);
  const now = moment.now - moment.skewMilliseconds;
  const signed = instantOf(created) ?? now;
  const say = (severity: Severity, code: string, message: LocalText) =>
    finding(severity, code, pointer, message);

  if (revoked !== undefined && signed >= revoked)
    return failed(ID, say('error', 'issuer.key-revoked', REVOKED));
  if (ends !== undefined && signed > ends)
    return failed(ID, say('error', 'issuer.key-expired', EXPIRED));
  if (revoked !== undefined && now >= revoked)
    return indeterminate(ID, say('warning', 'issuer.key-revoked-since', REVOKED_SINCE));
  return ends !== undefined && now > ends
    ? passed(ID, say('info', 'issuer.key-expired-since', EXPIRED_SINCE))
    : passed(ID);
}

function instantOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : parseDateTime(text);
}

const REVOKED = {
  en: 'the issuer had revoked the key before this proof was made',
  fr: 'l’émetteur avait révoqué la clé avant que cette preuve soit faite',
};
const EXPIRED = {
  en: 'the key had expired before this proof was made',
  fr: 'la clé avait expiré avant que cette preuve soit faite',
};
const REVOKED_SINCE = {
  en: 'the issuer has revoked the key since; only the proof itself says that it was made before',
  fr: 'l’émetteur a depuis révoqué la clé ; seule la preuve elle-même dit qu’elle est antérieure',
};
const EXPIRED_SINCE = {
  en: 'the key has expired since; it was in force on the date that the proof bears',
  fr: 'la clé a expiré depuis ; elle était en vigueur à la date que porte la preuve',
};
