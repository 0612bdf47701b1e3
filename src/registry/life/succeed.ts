import { MicrocertError } from '../../foundation/errors/index.js';
import { REGISTRY_TEXTS } from '../../foundation/errors/registry-texts.js';
import { parseJsonStrictly } from '../../foundation/json/strict-parse.js';
import { parseDateTime } from '../../foundation/time.js';
import type { Issuer } from '../../issuing/index.js';
import {
  type Award,
  defineMicroCertification,
  type MicroCertification,
  parseAward,
} from '../../model/index.js';
import { pseudonymsFor } from '../canonical-forms.js';
import type { RegistryCore } from '../core.js';
import { recordDefinition } from '../definitions.js';
import { reservePlaces } from '../places.js';
import type { DefinitionVersion, NewAward, SuccessionRelation } from '../registry.js';
import { type ActPayload, assertNamesNobody, checkedAct } from './act.js';
import type { Act } from './act-said.js';
import { type Acts, actsOn, isLearnerOf } from './acts-on.js';
import { assertNotIssued } from './assert-not-issued.js';
import { changeWithin, logAct } from './change-standing.js';
import { type EventsWriter, writingEvents } from './events-writer.js';
import { assertSigningKey, type NamedKey } from './issuer-keys.js';
import { asKnownBefore } from './known-before.js';
import { newAward } from './new-award.js';
import { standingAfter } from './standing.js';
import { setEntries } from './status-entries.js';

/** How a credential is followed by another. */
export interface SuccessionOptions extends Act {
  /** Issues the new credential. */
  readonly issuer: Issuer;
  /** The key that the issuer signs with. */
  readonly signer: NamedKey;
  /** The definition, where it changed as well; by default the one of the old credential, word for word. */
  readonly definition?: MicroCertification;
  /** The new credential is for somebody else: the old one was issued to the wrong person. */
  readonly isOtherLearner?: boolean;
  /**
   * Takes the signed text before the new credential is recorded: what was recorded is in safe hands then. Where it
   * throws, nothing is recorded.
   */
  readonly deliver?: (text: string) => Promise<void>;
}

/** A credential that followed another. */
export interface Succession {
  readonly credentialId: string;
  /** The credential that it stands in for. */
  readonly predecessor: string;
  /** The signed credential, JSON text. */
  readonly text: string;
  /** The event that says so. */
  readonly event: number;
}

/**
 * Revokes a credential and issues it anew with what was wrong put right, linked to the old one, in one transaction. One
 * that was revoked before can be corrected as well.
 *
 * @param award - The award as it should have been, whole.
 * @throws MicrocertError `ERR_REGISTRY_UNKNOWN`, `ERR_REGISTRY_SUCCEEDED` for one that was corrected before,
 * `ERR_REGISTRY_FORGOTTEN`, `ERR_REGISTRY_OTHER_LEARNER`, `ERR_REGISTRY_REASON`, `ERR_REGISTRY_SIGNING_KEY`, and what
 * `issuer.issue` throws.
 */
export function correctAward(
  core: RegistryCore,
  credentialId: string,
  award: Award,
  options: SuccessionOptions,
): Promise<Succession> {
  const act = checkedAct(options, 'correction');
  return succeed(core, { credentialId, award, act, relation: 'correction' }, options);
}

/** How a credential is renewed. */
export interface RenewalOptions extends SuccessionOptions {
  /** Revokes the old credential; by default it holds until its end. */
  readonly revokeOld?: boolean;
}

/**
 * Issues a credential anew before it ends, linked to the old one, which holds until its end unless it is to be revoked.
 *
 * @param award - The award with its new dates, whole.
 * @throws MicrocertError what {@link correctAward} throws, and `ERR_REGISTRY_REVOKED`, `ERR_REGISTRY_SUSPENDED`,
 * `ERR_REGISTRY_ENDED` for one that can no longer be renewed.
 */
export function renewAward(
  core: RegistryCore,
  credentialId: string,
  award: Award,
  options: RenewalOptions,
): Promise<Succession> {
  const act = checkedAct(options, 'renewal');
  return succeed(core, { credentialId, award, act, relation: 'renewal' }, options);
}

/** What is to follow a credential. */
export interface Wish {
  readonly credentialId: string;
  readonly award: Award;
  readonly act: ActPayload;
  readonly relation: SuccessionRelation;
  /** The DID that the new credential is to be about, where that is not what the award says. */
  readonly holder?: string;
}

/**
 * Issues a credential in the place of another and records both, in one transaction.
 *
 * @throws MicrocertError what {@link correctAward} throws.
 */
export async function succeed(
  core: RegistryCore,
  wish: Wish,
  options: RenewalOptions,
): Promise<Succession> {
  const { signer, deliver } = options;
  // Once before anything is signed, and again where nobody else can write meanwhile.
  const before = await actsOn(core.db, wish.credentialId);
  assertFollowable(before, wish, core.clock());
  assertRemembered(before, options);
  await assertSigningKey(core, signer);
  const { version, definition } = await definitionFor(core, before, options);
  const made = await issueSuccessor(core, wish, definition, options);
  assertSameLearner(core, before, made, options);
  await assertNotIssued(core, wish.credentialId, made).catch(async (error: unknown) => {
    // Somebody else was quicker: then it is the successor that is there.
    assertFollowable(await actsOn(core.db, wish.credentialId), wish, core.clock());
    throw error;
  });
  await deliver?.(made.text);
  const event = await recordSuccessor(core, { wish, made, version }, options);
  const { credentialId, text } = made;
  return { credentialId, predecessor: wish.credentialId, text, event };
}

/** A credential that was signed to stand in for another, and the definition that it is of. */
export interface Successor {
  readonly wish: Pick<Wish, 'credentialId' | 'act' | 'relation'>;
  readonly made: NewAward;
  readonly version: DefinitionVersion;
}

/**
 * Records a signed credential in the place of another, in one transaction.
 *
 * @returns The number of the event that says so.
 * @throws MicrocertError what {@link correctAward} throws where the other can no longer be followed.
 */
export function recordSuccessor(
  core: RegistryCore,
  successor: Successor,
  options: Pick<RenewalOptions, 'isOtherLearner' | 'revokeOld'>,
): Promise<number> {
  const { wish } = successor;
  return writingEvents(core, async (writer) => {
    const acts = await actsOn(writer.db, wish.credentialId);
    assertFollowable(acts, wish, core.clock());
    assertRemembered(acts, options);
    assertNamesNobody(wish.act, isLearnerOf(core, acts));
    return record(writer, { ...successor, acts, revokeOld: options.revokeOld === true });
  });
}

/** Issues the new credential, with entries of its own in the status lists. */
async function issueSuccessor(
  core: RegistryCore,
  { credentialId, award: { id, ...award }, relation, holder }: Wish,
  definition: MicroCertification,
  { issuer, signer }: SuccessionOptions,
): Promise<NewAward & { readonly text: string }> {
  // Whoever starts from the old award has its id in it: two credentials never share one.
  const stated = parseAward(id === credentialId ? award : { ...award, id }, definition);
  const parsed =
    holder === undefined ? stated : { ...stated, learner: { ...stated.learner, id: holder } };
  const [places = []] = await reservePlaces(core, 1);
  const credential = await issuer.issue(definition, { ...parsed, status: places });
  const text = JSON.stringify(credential);
  const issued = { definition, award: parsed, credential, text, places };
  return {
    ...newAward({ ...issued, keyId: signer.id }),
    ...(holder !== undefined && asKnownBefore(definition, stated, parsed)),
    text,
    predecessor: { credentialId, relation },
  };
}

/**
 * A successor would say again who the learner is, in the registry and on its way to the web. Of somebody else it says
 * nothing about who was forgotten.
 */
function assertRemembered(
  { types }: Acts,
  { isOtherLearner }: Pick<SuccessionOptions, 'isOtherLearner'>,
): void {
  if (isOtherLearner !== true && types.includes('erased'))
    throw new MicrocertError('ERR_REGISTRY_FORGOTTEN', { hint: FORGOTTEN }, REGISTRY_TEXTS);
}

const FORGOTTEN = {
  en: 'revoke it (microcert revoke) where it must not hold; where the learner wants it put right, issue a new award',
  fr: 'le révoquer (microcert revoke) s’il ne doit plus valoir ; si l’apprenant veut qu’il soit corrigé, délivrer une nouvelle micro-certification',
};

/** A slip in the id would revoke the credential of somebody else. */
function assertSameLearner(
  core: RegistryCore,
  acts: Acts,
  { learner, aliases = [] }: NewAward,
  { isOtherLearner }: SuccessionOptions,
): void {
  if (isOtherLearner === true || acts.learnerRefs.length === 0) return;
  if (![learner, ...aliases].some(isLearnerOf(core, acts)))
    throw new MicrocertError('ERR_REGISTRY_OTHER_LEARNER', { hint: OTHER_LEARNER }, REGISTRY_TEXTS);
}

const OTHER_LEARNER = {
  en: 'see that the id is of the credential that is meant; where it was issued to the wrong person, say so (--other-learner)',
  fr: 'vérifier que l’id est celui du bon justificatif ; s’il a été délivré à la mauvaise personne, le dire (--other-learner)',
};

/** Refuses what cannot be followed by another credential, or was before. */
export function assertFollowable(
  { types, validUntil }: Pick<Acts, 'types' | 'validUntil'>,
  { relation }: Pick<Wish, 'relation'>,
  now: number,
): void {
  if (types.includes(EVENT_OF[relation]))
    throw new MicrocertError('ERR_REGISTRY_SUCCEEDED', { hint: SUCCEEDED }, REGISTRY_TEXTS);
  if (relation === 'correction') return;
  const standing = standingAfter(types);
  if (standing === 'revoked')
    throw new MicrocertError('ERR_REGISTRY_REVOKED', { hint: ANEW }, REGISTRY_TEXTS);
  if (standing === 'suspended')
    throw new MicrocertError('ERR_REGISTRY_SUSPENDED', { hint: REINSTATE }, REGISTRY_TEXTS);
  if (validUntil !== null && (parseDateTime(validUntil) ?? 0) <= now)
    throw new MicrocertError('ERR_REGISTRY_ENDED', { hint: ANEW }, REGISTRY_TEXTS);
}

const EVENT_OF = { correction: 'corrected', renewal: 'renewed', claim: 'claimed' } as const;

/** The definition of the old credential, word for word, or another. */
async function definitionFor(
  core: RegistryCore,
  { definition }: Acts,
  options: SuccessionOptions,
): Promise<{ readonly version: DefinitionVersion; readonly definition: MicroCertification }> {
  if (options.definition !== undefined) {
    const version = await recordDefinition(core, options.definition);
    return { version, definition: options.definition };
  }
  const { id, version, digest, document } = await core.db
    .selectFrom('definitions')
    .selectAll()
    .where('id', '=', definition.id)
    .where('version', '=', definition.version)
    .executeTakeFirstOrThrow();
  return {
    version: { id, version, digest },
    definition: defineMicroCertification(parseJsonStrictly(document)),
  };
}

interface Recording extends Successor {
  readonly acts: Acts;
  readonly revokeOld: boolean;
}

async function record(
  writer: EventsWriter,
  { wish, acts, made, version, revokeOld }: Recording,
): Promise<number> {
  const { credentialId, relation, act } = wish;
  const { award } = acts;
  await giveKeyAway(writer, acts, made);
  await writer.recordIssued({ definition: version, awards: [made] });
  const said = { ...act, successor: made.credentialId };
  const event = await logAct(writer, EVENT_OF[relation], { award, credentialId }, said);
  const isRevoked = standingAfter(acts.types) === 'revoked';
  if (relation !== 'renewal' && !isRevoked)
    await setEntries(writer.db, { award, type: EVENT_OF[relation], event });
  if (relation === 'renewal' && revokeOld) await changeWithin(writer, 'revoked', credentialId, act);
  return event;
}

/**
 * What must not be issued twice is the new credential's from now on, so that a cohort that is run again finds it, not the
 * one it stands in for. Where the correction changed it, both keep their own.
 */
async function giveKeyAway(
  { core, db }: EventsWriter,
  { award, awardKey }: Acts,
  { key }: NewAward,
): Promise<void> {
  if (awardKey === null || !pseudonymsFor(core, 'award-key', key).includes(awardKey)) return;
  await db.updateTable('awards').set({ award_key: null }).where('number', '=', award).execute();
}

const SUCCEEDED = {
  en: 'microcert history shows which: correct or renew that one',
  fr: 'microcert history montre lequel : corriger ou renouveler celui-là',
};
const ANEW = {
  en: 'issue a new award instead of renewing this one',
  fr: 'délivrer une nouvelle micro-certification plutôt que renouveler celle-ci',
};
const REINSTATE = {
  en: 'lift the suspension first (microcert reinstate), or issue a new award',
  fr: 'lever d’abord la suspension (microcert reinstate), ou délivrer une nouvelle micro-certification',
};
