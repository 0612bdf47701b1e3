import { isMicrocertError, MicrocertError } from '../../foundation/errors/index.js';
import type { JsonPointer } from '../../foundation/json/pointer.js';
import {
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
} from '../../foundation/json/values.js';
import type { LocalText } from '../../foundation/locale.js';
import { byImportance, type Finding } from '../../foundation/report.js';
import { snapshotDocument } from '../../linked-data/snapshot-document.js';
import type { Award } from '../../model/award.js';
import type { IssuerProfile } from '../../model/issuer-profile.js';
import type { MicroCertification } from '../../model/micro-certification.js';
import { readExtension } from './extension/read-extension.js';
import { MICRO_CREDENTIAL_TYPE } from './extension/write-extension.js';
import { awardPlace, definitionPlace } from './read/document-pointer.js';
import type { Places } from './read/findings.js';
import { assessmentIdsOf, readAwardTerms } from './read/read-award-terms.js';
import { acceptAward, acceptDefinition } from './read/read-definition.js';
import { readIssuer } from './read/read-issuer.js';
import { languageOf, readPlain } from './read/read-plain.js';
import { unreadOwnMembers, unreadPlainMembers } from './read/unread.js';

/** What a credential says, in the terms of the model. */
export interface OpenBadgeReading {
  /** What was earned. */
  readonly definition: MicroCertification;
  /** Who earned it and when; its `id` is the credential's. */
  readonly award: Award;
  /** Who signed. */
  readonly issuer: IssuerProfile;
  /** `true` when the credential has this library's own terms: then nothing of the model is missing. */
  readonly extended: boolean;
  /** What the credential does not say, or what was not taken over; places are places in the credential. */
  readonly findings: readonly Finding[];
  /** Where in the credential stands what stands at a place of the definition or award (`/outcomes/0/statement`). */
  readonly origins: Origins;
}

/** From places of the model to places of the credential: the nearest member or list entry that has one. */
export interface Origins {
  /** Place of a place in the definition. */
  definition(pointer: JsonPointer): JsonPointer;
  /** Place of a place in the award. */
  award(pointer: JsonPointer): JsonPointer;
}

/**
 * Reads an Open Badges 3.0 credential back into definition, award and issuer. With this library's own terms the
 * reading is complete; from plain Open Badges it takes what is there and says what it could not know.
 * Nothing is verified here.
 *
 * @param credential - The credential as parsed JSON, with or without proof.
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE`, whose `findings` name what is missing or wrong.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential
 */
export function fromOpenBadge(credential: unknown): OpenBadgeReading {
  const document = snapshotOf(credential);
  const subject = soleObject(document, 'credentialSubject', '');
  const achievement = soleObject(subject.node, 'achievement', subject.pointer);
  const places: Places = { subject: subject.pointer, achievement: achievement.pointer };
  const extended = typesOf(achievement.node).includes(MICRO_CREDENTIAL_TYPE);
  const strictness = { strict: extended, places };

  const plain = extended
    ? { input: readExtension(achievement.node), findings: [] }
    : readPlain(achievement.node, places);
  const definition = acceptDefinition(plain.input, strictness);
  const assessmentIds = assessmentIdsOf(achievement.node);
  const terms = readAwardTerms({
    credential: document,
    subject: subject.node,
    assessmentIds,
    places,
  });
  const award = acceptAward(terms.input, definition.value, strictness);
  const { issuer, findings: doubts } = readIssuer(
    memberOf(document, 'issuer'),
    languageOf(achievement.node),
  );
  if (issuer === undefined) throw unreadable([missing('/issuer', NO_ISSUER), ...doubts]);
  const unread = extended
    ? unreadOwnMembers(achievement.node, definition.value, places)
    : unreadPlainMembers(achievement.node, places);
  const all = [plain, definition, terms, award].flatMap(({ findings }) => findings);
  return Object.freeze({
    definition: definition.value,
    award: award.value,
    issuer,
    extended,
    findings: byImportance([...all, ...doubts, ...unread]),
    origins: Object.freeze({
      definition: (pointer: JsonPointer) => definitionPlace(pointer, places),
      award: (pointer: JsonPointer) => awardPlace(pointer, places),
    }),
  });
}

function snapshotOf(credential: unknown): JsonObject {
  try {
    return snapshotDocument(credential);
  } catch (error) {
    if (!isMicrocertError(error)) throw error;
    const { code, pointer = '', text, hint } = error;
    throw unreadable([{ code, severity: 'error', pointer, message: text, ...(hint && { hint }) }]);
  }
}

interface Placed {
  readonly node: JsonObject;
  readonly pointer: JsonPointer;
}

/** The one object under a name, alone or in a list of one. */
function soleObject(parent: JsonObject, name: string, at: JsonPointer): Placed {
  const member = memberOf(parent, name);
  const pointer = `${at}/${name}`;
  if (isJsonObject(member)) return { node: member, pointer };
  const list: readonly JsonValue[] = Array.isArray(member) ? member : [];
  const [only] = list;
  if (list.length === 1 && isJsonObject(only)) return { node: only, pointer: `${pointer}/0` };
  throw unreadable([missing(pointer, NOT_ONE_OBJECT)]);
}

function typesOf(node: JsonObject): readonly unknown[] {
  return [memberOf(node, 'type')].flat();
}

function missing(pointer: JsonPointer, message: LocalText): Finding {
  return { code: 'open-badges.unreadable', severity: 'error', pointer, message };
}

function unreadable(findings: readonly Finding[]): MicrocertError<'ERR_CREDENTIAL_UNREADABLE'> {
  return new MicrocertError('ERR_CREDENTIAL_UNREADABLE', { findings });
}

const NOT_ONE_OBJECT: LocalText = {
  en: 'exactly one object is expected here',
  fr: 'exactement un objet est attendu ici',
};
const NO_ISSUER: LocalText = {
  en: 'an issuer with an absolute IRI as id is expected here',
  fr: 'un émetteur avec un IRI absolu comme identifiant est attendu ici',
};
