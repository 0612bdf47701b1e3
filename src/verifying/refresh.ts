import { isMicrocertError } from '../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../foundation/json/pointer.js';
import {
  asList,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../foundation/json/values.js';
import type { LocalText } from '../foundation/locale.js';
import { type Check, judge } from '../foundation/report.js';
import { issuerOf } from './issuer-of.js';
import { asFinding, finding, indeterminate, passed, skipped } from './outcomes.js';
import { policyFor } from './policies.js';
import type { VerificationReport } from './report.js';
import type { Session } from './session.js';
import { startOf } from './start-of.js';
import type { Judged, Verified } from './verified.js';
import { verifyCredential } from './verify-credential.js';

const ID = 'refresh';

/**
 * Asks once for a newer copy of a credential, where it says where to find one. A newer one by the same issuer, with the
 * same id, takes the place of the one at hand; anything else leaves the one at hand as it is, with the reason.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#refresh
 */
export async function refreshed(verified: Verified, session: Session): Promise<Judged> {
  const { document, asks } = verified;
  const service = document && refreshServiceOf(document);
  const withCheck = (whole: Judged, check: Check) => ({
    ...(whole.document && { document: whole.document }),
    report: withLast(whole.report, check, session),
  });
  if (service === undefined) return withCheck(verified, skipped(ID));
  const { url, pointer } = service;
  const doubt = (code: string, message: LocalText) =>
    withCheck(verified, indeterminate(ID, finding('warning', code, pointer, message)));
  if (url === undefined) return doubt('refresh.unknown-type', UNKNOWN);
  if (!asks) return doubt('refresh.not-asked', NOT_ASKED);
  if (!session.online) return doubt('refresh.not-asked', OFFLINE);
  try {
    const { bytes } = await session.fetch({
      url,
      purpose: 'refresh',
      maxBytes: session.limits.maxBytes,
    });
    const newer = await verifyCredential(bytes, session);
    const reason = whyNotTaken(newer, verified);
    if (reason !== undefined) return doubt('refresh.not-taken', reason);
    const note = finding('info', 'refresh.replaced', pointer, REPLACED);
    return withCheck(newer, passed(ID, note));
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const why = { ...asFinding(error), severity: 'warning', pointer: `${pointer}/id` } as const;
    return withCheck(verified, indeterminate(ID, why));
  }
}

interface RefreshService {
  readonly pointer: JsonPointer;
  /** Where to ask; absent when it is of a kind that is not known here. */
  readonly url: string | undefined;
}

function refreshServiceOf(document: JsonObject): RefreshService | undefined {
  const member = memberOf(document, 'refreshService');
  const [service, ...more] = asList<JsonValue>(member);
  if (service === undefined) return undefined;
  const known =
    more.length === 0 &&
    asList<JsonValue>(memberOf(service, 'type')).includes('1EdTechCredentialRefresh');
  const pointer = Array.isArray(member) ? appendPointer('/refreshService', 0) : '/refreshService';
  return { pointer, url: known ? stringMember(service, 'id') : undefined };
}

/** Why a copy does not take the place of the one at hand; nothing when it does. */
function whyNotTaken(newer: Verified, { report, document = {} }: Verified): LocalText | undefined {
  if (newer.document === undefined) return UNREADABLE;
  const sameId = stringMember(newer.document, 'id') === stringMember(document, 'id');
  const sameIssuer = issuerOf(newer.document) === issuerOf(document);
  if (!sameId || !sameIssuer || newer.report.role !== report.role) return ANOTHER;
  if (instantOf(newer.document) <= instantOf(document)) return NOT_NEWER;
  // Whoever answers at the address must not be able to put something of their own in the place of a good credential.
  const bound = bindingIn(newer.report) === bindingIn(report);
  return newer.sound && bound ? undefined : NOT_GENUINE;
}

function instantOf(document: JsonObject): number {
  return startOf(document) ?? Number.NEGATIVE_INFINITY;
}

function bindingIn({ checks }: VerificationReport): string | undefined {
  return checks.find(({ id }) => id === 'issuer.binding')?.outcome;
}

/** The report with one more check, which a policy may listen to like any other. */
function withLast(
  report: VerificationReport,
  check: Check,
  { policy }: Session,
): VerificationReport {
  const checks = [...report.checks, check];
  // The other checks are judged already.
  if (![policy.requires, policy.heeds].some((ids) => ids.includes(check.id)))
    return { ...report, checks };
  const asked = policyFor(policy, { role: report.role, isPart: false });
  return { ...report, verdict: judge(checks, asked), checks };
}

const UNKNOWN = {
  en: 'the credential says how to get a newer copy in a way that is not known here',
  fr: 'le justificatif dit comment obtenir une copie plus récente d’une façon inconnue ici',
};
const OFFLINE = {
  en: 'there may be a newer copy of the credential; nobody was asked, as nothing is fetched',
  fr: 'il existe peut-être une copie plus récente ; rien n’a été demandé, car rien n’est téléchargé',
};
const NOT_ASKED = {
  en: 'nobody was asked for a newer copy: the proofs, the key or the issuer do not hold, or the policy does not ask',
  fr: 'aucune copie plus récente n’a été demandée : les preuves, la clé ou l’émetteur ne tiennent pas, ou la règle ne le demande pas',
};
const UNREADABLE = {
  en: 'what stands at the address for a newer copy is no credential',
  fr: 'ce qui figure à l’adresse de la copie plus récente n’est pas un justificatif',
};
const ANOTHER = {
  en: 'the copy at the address has another id, another issuer or another kind',
  fr: 'la copie à cette adresse a un autre identifiant, un autre émetteur ou une autre nature',
};
const NOT_NEWER = {
  en: 'the copy at the address is not newer',
  fr: 'la copie à cette adresse n’est pas plus récente',
};
const NOT_GENUINE = {
  en: 'the copy at the address is not signed as the credential at hand is',
  fr: 'la copie à cette adresse n’est pas signée comme le justificatif présenté',
};
const REPLACED = {
  en: 'a newer copy by the same issuer was fetched, and is the one that this report is about',
  fr: 'une copie plus récente du même émetteur a été téléchargée : le présent rapport porte sur elle',
};
