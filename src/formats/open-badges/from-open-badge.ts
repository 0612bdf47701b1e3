import { isMicrocertError } from '../../foundation/errors/index.js';
import { appendPointer, type JsonPointer } from '../../foundation/json/pointer.js';
import { compact, type JsonObject, memberOf } from '../../foundation/json/values.js';
import type { Kept } from '../../foundation/kept.js';
import type { LocalText } from '../../foundation/locale.js';
import { byImportance, type Finding } from '../../foundation/report.js';
import { snapshotDocument } from '../../linked-data/snapshot-document.js';
import type { Award } from '../../model/award.js';
import type { IssuerProfile } from '../../model/issuer-profile.js';
import type { MicroCertification } from '../../model/micro-certification.js';
import { type Accepted, asDoubt } from '../shared/accept.js';
import { readExtension } from './extension/read-extension.js';
import { MICRO_CREDENTIAL_TYPE } from './extension/write-extension.js';
import { awardPlace, definitionPlace } from './read/document-pointer.js';
import { type BadgeParts, findParts, refusal, typesOf, unreadable } from './read/find-parts.js';
import { note, type Places, remark } from './read/findings.js';
import { assessmentIdsOf, awardDateName, readAwardTerms } from './read/read-award-terms.js';
import {
  acceptAward,
  acceptAwardLoosely,
  acceptDefinition,
  acceptLoosely,
} from './read/read-definition.js';
import { readEndorsements } from './read/read-endorsements.js';
import { readIssuer } from './read/read-issuer.js';
import { languageOf, readPlain } from './read/read-plain.js';
import { readStatus, type StatusReading } from './read/read-status.js';
import { sourceOf } from './read/sources.js';
import { unreadOwnMembers, unreadPlainMembers } from './read/unread.js';

/** What a credential says, in the terms of the model. */
export interface OpenBadgeReading {
  /** What was earned. */
  readonly definition: MicroCertification;
  /**
   * Who earned it and when; its `id` is the credential's. Nothing for an achievement alone, and where what makes an award
   * is missing; with this library's own terms always there.
   */
  readonly award: Award | undefined;
  /** Who signed; nothing for an achievement alone, and where the credential names no usable one. */
  readonly issuer: IssuerProfile | undefined;
  /** `true` when the credential has this library's own terms: then nothing of the model is missing. */
  readonly extended: boolean;
  /** What the credential does not say, or what was not taken over; places are places in the credential. */
  readonly findings: readonly Finding[];
  /** Where in the credential stands what stands at a place of the definition or award (`/outcomes/0/statement`). */
  readonly origins: Origins;
}

/** What the caller knows about a credential. */
export interface FromOpenBadgeOptions {
  /**
   * `'ECTS'` when the issuer is known to count credits in them: Open Badges give a number without unit. It is taken for
   * ECTS only where the issuer's country is in the European Higher Education Area. Of SURF edubadges it is known.
   */
  readonly creditUnit?: 'ECTS';
}

/** From places of the model to places of the credential: the nearest member or list entry that has one. */
export interface Origins {
  /** Place of a place in the definition. */
  definition(pointer: JsonPointer): JsonPointer;
  /** Place of a place in the award. */
  award(pointer: JsonPointer): JsonPointer;
}

/**
 * Reads an Open Badges 3.0 credential, or an achievement alone, into definition, award and issuer. With this library's own
 * terms the reading is complete, and anything wrong makes the credential unreadable. From plain Open Badges it takes what
 * is there, with the terms of SURF edubadges and the claims of the WE BUILD rulebook where it meets them; what is missing
 * or unusable becomes a finding. Nothing is verified here, and nothing fetched.
 *
 * @param credential - The credential as parsed JSON, with or without proof; of data model 2.0 or 1.1.
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE`, whose `findings` name what is missing or wrong, or what the document
 * is instead of an Open Badge.
 * @see https://www.imsglobal.org/spec/ob/v3p0/#achievementcredential
 */
export function fromOpenBadge(
  credential: unknown,
  options: FromOpenBadgeOptions = {},
): OpenBadgeReading {
  return readOpenBadge(credential, options);
}

/** What was read by who keeps definitions. */
export interface KeptReading extends OpenBadgeReading {
  /** The achievement as JSON, where it has this library's own terms and definitions are kept. */
  readonly written?: string;
}

/** The definition of an achievement, as it was read. */
export interface ReadDefinition {
  readonly accepted: Accepted<MicroCertification>;
  readonly unread: readonly Finding[];
  readonly assessmentIds: ReturnType<typeof assessmentIdsOf>;
  readonly language: string;
  /** It as JSON, where definitions are kept. */
  readonly written: string | undefined;
}

/**
 * The same for who reads many badges of few definitions.
 *
 * @param known - definitions that were read before: most of the time goes into them.
 */
export function readOpenBadge(
  credential: unknown,
  options: FromOpenBadgeOptions,
  known?: Kept<ReadDefinition>,
): KeptReading {
  const { creditUnit } = options;
  if (creditUnit !== undefined && creditUnit !== 'ECTS')
    throw new TypeError('the option "creditUnit" must be "ECTS" or left out');
  const parts = withStatus(findParts(snapshotOf(credential)));
  const extended = typesOf(parts.achievement).includes(MICRO_CREDENTIAL_TYPE);
  return extended ? readExtended(parts, known) : readLoosely(parts, creditUnit);
}

/** The nodes of a badge, and what it says of its status. */
interface StatusParts extends BadgeParts {
  readonly status: StatusReading;
}

function withStatus(parts: BadgeParts): StatusParts {
  const status = readStatus(parts.document);
  return { ...parts, status, places: { ...parts.places, status: status.places } };
}

/** With our own terms: all of it, or nothing. */
function readExtended(parts: StatusParts, known?: Kept<ReadDefinition>): KeptReading {
  const { document, subject, achievement, places, status } = parts;
  const text = known && JSON.stringify(achievement);
  const make = () => readDefinition(achievement, places, text);
  const read = known?.get(`${JSON.stringify(places)}${text}`, make) ?? make();
  // The text as it was read first: who looks for it finds the very same.
  const { accepted: definition, unread, assessmentIds, written } = read;
  const place = (pointer: JsonPointer): JsonPointer => definitionPlace(pointer, places);
  const parcel = { parts, definition: definition.value, extended: true, place, written };
  if (subject === undefined)
    return reading(parcel, { findings: [...definition.findings, ...unread, ALONE] });
  const terms = readAwardTerms({ credential: document, subject, assessmentIds, places, status });
  const award = acceptAward(terms.input, definition.value, { strict: true, places });
  const { issuer, findings: doubts } = readIssuer(memberOf(document, 'issuer'), read.language);
  if (issuer === undefined) throw unreadable([refusal('/issuer', NO_ISSUER), ...doubts]);
  const all = [definition, terms, award].flatMap(({ findings }) => findings);
  return reading(parcel, {
    award: award.value,
    issuer,
    findings: [...all, ...doubts, ...unread],
  });
}

function readDefinition(
  achievement: JsonObject,
  places: Places,
  written: string | undefined,
): ReadDefinition {
  const endorsements = readEndorsements(achievement, places.achievement);
  const input = compact({ ...readExtension(achievement), endorsements: endorsements.input });
  const accepted = acceptDefinition(input as JsonObject, { strict: true, places });
  const unread = unreadOwnMembers(achievement, accepted.value, places);
  return {
    accepted,
    unread: [...endorsements.findings, ...unread],
    assessmentIds: assessmentIdsOf(achievement),
    language: languageOf(achievement),
    written,
  };
}

/** From the terms of others: what is there. */
function readLoosely(parts: StatusParts, creditUnit: 'ECTS' | undefined): OpenBadgeReading {
  const { document, subject, achievement, places } = parts;
  const plain = readPlain(parts, creditUnit);
  const definition = acceptLoosely(plain, places);
  const unread = unreadPlainMembers(achievement, plain.looked, places);
  const place = (pointer: JsonPointer): JsonPointer =>
    sourceOf(pointer, definition.sources) ?? places.achievement;
  const parcel = { parts, definition: definition.value, extended: false, place };
  const said = [...plain.findings, ...definition.findings];
  if (subject === undefined) return reading(parcel, { findings: [...said, ...unread, ALONE] });
  const award = readAwardLoosely(parts, { subject, definition: definition.value, ...plain });
  const { issuer, findings: doubts } = readIssuer(
    memberOf(document, 'issuer'),
    languageOf(achievement),
  );
  const nobody = issuer === undefined ? [remark('issuer-unknown', '/issuer', NO_ISSUER)] : [];
  return reading(parcel, {
    award: award.value,
    issuer,
    findings: [...said, ...award.findings, ...nobody, ...doubts.map(asDoubt), ...unread],
  });
}

interface AwardParts {
  readonly subject: JsonObject;
  readonly definition: MicroCertification;
  readonly creditsAreEcts: boolean;
}

function readAwardLoosely(
  { document, achievement, places, status }: StatusParts,
  { subject, definition, creditsAreEcts }: AwardParts,
): Accepted<Award | undefined> {
  const assessments = new Set((definition.assessments ?? []).map(({ id }) => id));
  const ids = [...assessmentIdsOf(achievement)].filter(([, id]) => assessments.has(id));
  const named = awardDateName(document);
  const date = named === undefined ? undefined : appendPointer('', named);
  const placed: Places = { ...places, ...(date !== undefined && { date }) };
  const assessmentIds = new Map(ids);
  const source = {
    credential: document,
    subject,
    assessmentIds,
    places: placed,
    status,
    creditsAreEcts,
  };
  const terms = readAwardTerms(source);
  const award = acceptAwardLoosely(terms.input, definition, placed);
  const none = award.value === undefined ? [remark('award-unknown', places.subject, NO_AWARD)] : [];
  return { value: award.value, findings: [...terms.findings, ...award.findings, ...none] };
}

interface Parcel {
  readonly parts: BadgeParts;
  readonly definition: MicroCertification;
  readonly extended: boolean;
  readonly place: (pointer: JsonPointer) => JsonPointer;
  readonly written?: string | undefined;
}

interface Rest {
  readonly award?: Award | undefined;
  readonly issuer?: IssuerProfile | undefined;
  readonly findings: readonly Finding[];
}

function reading(
  { parts: { places }, definition, extended, place, written }: Parcel,
  { award, issuer, findings }: Rest,
): KeptReading {
  return Object.freeze({
    definition,
    award,
    issuer,
    extended,
    findings: byImportance(findings),
    origins: Object.freeze({
      definition: place,
      award: (pointer: JsonPointer) => awardPlace(pointer, places),
    }),
    ...(written !== undefined && { written }),
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

const NO_ISSUER: LocalText = {
  en: 'an issuer with an absolute IRI as id is expected here',
  fr: 'un émetteur avec un IRI absolu comme identifiant est attendu ici',
};
const NO_AWARD: LocalText = {
  en: 'what makes an award is missing, so only the definition was read',
  fr: 'il manque ce qui fait une délivrance : seule la définition a été lue',
};
const ALONE: Finding = note('achievement-alone', '', {
  en: 'this is what can be earned, not what somebody earned: there is no award and no issuer in it',
  fr: 'c’est ce qui peut être acquis, non ce que quelqu’un a acquis : ni délivrance ni émetteur ici',
});
