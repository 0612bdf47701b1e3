import type { JsonPointer } from '../foundation/json/pointer.js';
import {
  deepFreeze,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../foundation/json/values.js';
import {
  type Check,
  type Finding,
  judge,
  outcomeUnder,
  type Policy,
} from '../foundation/report.js';
import { formatDateTime } from '../foundation/time.js';
import { type UsedContext, usedContexts } from '../linked-data/index.js';
import { checkBinding, methodsNamed, ownProofs } from './checks/binding.js';
import { checkCredentialSchema } from './checks/credential-schema.js';
import { checkDataModel, checkDocumentContexts, checkStructureAs } from './checks/document.js';
import { aboutFindings, checkEndorsements, endorsementsIn } from './checks/endorsements.js';
import { heldAgain } from './checks/held-proof.js';
import { checkKeyValidity } from './checks/key-validity.js';
import { laterAsOpen } from './checks/later-list.js';
import { NOT_LOOKED_AT, type NotAskedCause } from './checks/not-asked.js';
import type { ProofOutcome } from './checks/proof-outcome.js';
import { checkRecipient } from './checks/recipient.js';
import {
  checkRecord,
  checkRecordAssociations,
  checkRecordSubjects,
  credentialsIn,
} from './checks/record.js';
import { checkRelatedResources } from './checks/related-resources.js';
import { checkSecuring } from './checks/securing.js';
import { checkStatus, statusNotAsked } from './checks/status.js';
import { checkTerms } from './checks/terms.js';
import { checkTrust, strangerAsOpen } from './checks/trust.js';
import { checkValidity } from './checks/validity.js';
import { contextsFor, type Facts, type FoundEndorsement, type Looking, noFacts } from './facts.js';
import { issuerOf } from './issuer-of.js';
import { finding, indeterminate, passed, skipped } from './outcomes.js';
import { looksAround, policyFor, type Standing } from './policies.js';
import { type Credential, readInput } from './read-input.js';
import type { CredentialRole, PartReport, VerificationReport } from './report.js';
import { roleOf } from './role-of.js';
import { type Session, sessionInside } from './session.js';
import type { StatedStatus } from './stated-status.js';
import type { Verified } from './verified.js';

/**
 * Verifies one credential inside a session, and by itself those that it leads to.
 *
 * @param proofs - What came of its proofs, where they were looked at already.
 */
export async function verifyCredential(
  input: unknown,
  session: Session,
  asked?: CredentialRole,
  facts: Facts = noFacts(),
  proofs?: ProofOutcome,
): Promise<Verified> {
  facts.read ??= readInput(input, session.limits);
  const { credential, checks } = facts.read;
  if (credential === undefined) {
    const standing = { role: asked ?? 'badge', isPart: asked !== undefined } as const;
    const report = reportOn({ checks, parts: [] }, standing, session);
    return { report, sound: false, asks: false };
  }
  const { document, securing } = credential;
  const standing = { role: asked ?? roleOf(document), isPart: asked !== undefined };
  const found = await look(credential, standing, { session, facts, proofs });
  const contexts =
    knownContexts(document, { session, facts }) ?? (await contextsOf(document, { session, facts }));
  const { sound, asks, parts, stated = [] } = found;
  const whole = { checks: [...checks, ...found.checks], parts, stated, contexts, securing };
  return { report: reportOn(whole, standing, session), document, sound, asks };
}

function knownContexts(document: JsonObject, looking: Looking): readonly UsedContext[] | undefined {
  const isBundled = contextsFor(document, looking) === looking.session.bundledContexts;
  return isBundled ? looking.facts.used : undefined;
}

async function contextsOf(
  document: JsonObject,
  { session, facts }: Looking,
): Promise<readonly UsedContext[]> {
  const contexts = contextsFor(document, { session, facts });
  const used = await usedContexts(document, contexts);
  if (contexts !== session.bundledContexts) return used;
  facts.used = deepFreeze(used);
  return facts.used;
}

interface Found extends Around {
  readonly sound: boolean;
  readonly asks: boolean;
}

async function look(
  credential: Credential,
  { role, isPart }: Standing,
  { session, facts, proofs: found }: Looking & { readonly proofs: ProofOutcome | undefined },
): Promise<Found> {
  const { document } = credential;
  const issuer = issuerOf(document);
  const proofs =
    found ??
    (await heldAgain({ session, facts })) ??
    (await checkSecuring(credential, { session, facts }));
  // Looked at only where no proof holds.
  const named = proofs.holding.length === 0 ? methodsNamed(credential) : [];
  const binding = checkBinding(issuer, proofs.holding, session.trust, named);
  const own = ownProofs(issuer, proofs.holding, session.trust);
  const trust = checkTrust(issuer, session.trust, binding);
  const sound = isSound(proofs, session.policy);
  // Nothing is asked for the sake of a forgery, of a stranger, or under a policy that would not listen.
  const cause = whyNotAround({ proofs, binding, trust }, session.policy);
  const asks = cause === undefined;
  const around = asks
    ? await lookAround(document, role, { session, facts })
    : { checks: notLookedAround(document, cause, facts), parts: [] };
  // An endorsement or a list that a credential leads to is about something else; a badge in a record is not.
  const recipient = isPart && role !== 'badge' ? undefined : session.recipient;
  const checks = [
    checkDataModel(document, facts),
    checkStructureAs(role, document, facts),
    checkDocumentContexts(document, facts),
    proofs.allTermsKnown ? passed('document.terms') : await checkTerms(document, session),
    ...proofs.checks,
    binding,
    checkKeyValidity(own, session),
    trust,
    ...checkValidity(document, session),
    ...around.checks,
    ...(role === 'record'
      ? [checkRecordAssociations(document), await checkRecordSubjects(document)]
      : []),
    await checkRecipient(document, recipient),
  ];
  return {
    checks: isPart ? checks.map((check) => asOfPart(check, role)) : checks,
    parts: around.parts,
    stated: around.stated ?? [],
    sound,
    asks,
  };
}

/** A check of what a credential leads to: what would refuse a credential by itself may leave such a one open. */
function asOfPart(check: Check, role: CredentialRole): Check {
  if (role === 'status-list') return laterAsOpen(check);
  return role === 'endorsement' ? strangerAsOpen(check) : check;
}

/**
 * A proof holds, and none of a known kind is broken. What the policy puts up with breaks none: a context added behind those
 * that were signed leaves every member signed, the address of the status list included.
 */
function isSound({ checks, holding }: ProofOutcome, { tolerates = [] }: Policy): boolean {
  return holding.length > 0 && checks.every((check) => outcomeUnder(check, tolerates) !== 'failed');
}

interface Grounds {
  readonly proofs: ProofOutcome;
  readonly binding: Check;
  readonly trust: Check;
}

/** Why nobody is asked about what the credential leads to; nothing where they are. */
function whyNotAround(
  { proofs, binding, trust }: Grounds,
  policy: Policy,
): NotAskedCause | undefined {
  if (!isSound(proofs, policy)) return whyNotSound(proofs);
  if (binding.outcome === 'failed') return 'key';
  if (trust.outcome === 'failed') return 'issuer';
  return looksAround(policy) ? undefined : 'policy';
}

function whyNotSound({ checks }: ProofOutcome): NotAskedCause {
  const failing = checks.filter(({ outcome }) => outcome === 'failed');
  if (failing.length === 0) return 'proof-open';
  const isMissing = failing.some(({ findings }) =>
    findings.some(({ code }) => code === 'proof.missing'),
  );
  return isMissing ? 'unsigned' : 'proof';
}

interface Around {
  readonly checks: readonly Check[];
  readonly parts: readonly PartReport[];
  readonly stated?: readonly StatedStatus[];
}

/** What a credential leads to: status lists, schemas, resources, endorsements. A status list leads nowhere. */
async function lookAround(
  document: JsonObject,
  role: CredentialRole,
  { session, facts }: Looking,
): Promise<Around> {
  if (role === 'status-list') return { checks: [], parts: [] };
  const status = await checkStatus(document, session, verifyCredential);
  const inside = await lookInside(document, role, { session, facts });
  return {
    checks: [
      ...status.checks,
      await checkCredentialSchema(document, session),
      await checkRelatedResources(document, session),
      ...inside.checks,
    ],
    parts: [...status.parts, ...inside.parts],
    stated: status.stated,
  };
}

/** What the credential leads to, where nobody is asked: a doubt wherever it names something. */
function notLookedAround(
  document: JsonObject,
  cause: NotAskedCause,
  facts: Facts,
): readonly Check[] {
  const found = (place: JsonPointer) =>
    finding('info', 'around.not-looked-at', place, NOT_LOOKED_AT[cause]);
  const [first] = endorsementsOf(document, facts);
  const around = [
    ['credential.schema', 'credentialSchema'],
    ['document.related-resources', 'relatedResource'],
  ] as const;
  return [
    ...statusNotAsked(document, cause),
    ...around.map(([id, name]) =>
      memberOf(document, name) === undefined ? skipped(id) : indeterminate(id, found(`/${name}`)),
    ),
    first === undefined
      ? skipped('endorsements')
      : indeterminate('endorsements', found(first.pointer)),
  ];
}

async function lookInside(
  document: JsonObject,
  role: CredentialRole,
  { session, facts }: Looking,
): Promise<Around> {
  const inside = [
    ...endorsementsOf(document, facts).map((part) => ({ ...part, role: 'endorsement' as const })),
    ...(role === 'record' ? credentialsIn(document) : []),
  ];
  const parts: PartReport[] = [];
  const about: Finding[] = [];
  for (const part of inside) {
    if (!session.admit() || session.timeIsUp()) break;
    const found = await verifyPart(part, sessionInside(session));
    parts.push({ pointer: part.pointer, role: part.role, report: found.report });
    if (part.role === 'endorsement') about.push(...aboutFindings(part, found.document));
  }
  const complete = parts.length === inside.length;
  const credentials = role === 'record' ? [checkRecord(parts, complete)] : [];
  return { checks: [checkEndorsements(parts, about, complete), ...credentials], parts };
}

interface PartInside extends Pick<FoundEndorsement, 'lookedAt'> {
  readonly content: JsonValue;
  readonly role: CredentialRole;
}

async function verifyPart(
  { content, role, lookedAt }: PartInside,
  session: Session,
): Promise<Verified> {
  const known = await lookedAt?.(session);
  if (known !== undefined)
    return verifyCredential(undefined, session, role, known.facts, known.proofs);
  const { inside = verifyCredential } = session;
  return inside(content, session, role);
}

function endorsementsOf(document: JsonObject, facts: Facts): readonly FoundEndorsement[] {
  facts.endorsements ??= endorsementsIn(document);
  return facts.endorsements;
}

interface Whole extends Around, Partial<Pick<VerificationReport, 'contexts' | 'securing'>> {}

function reportOn(
  { checks, parts, stated = [], contexts = [], securing }: Whole,
  standing: Standing,
  { policy, now }: Session,
): VerificationReport {
  return {
    verdict: judge(checks, policyFor(policy, standing)),
    policy: policy.id,
    role: standing.role,
    judgedAt: formatDateTime(now),
    ...(securing && { securing }),
    checks,
    contexts,
    parts,
    ...(stated.length > 0 && { stated }),
  };
}
