import type { JsonPointer } from '../../foundation/json/pointer.js';
import {
  compact,
  deepFreeze,
  type JsonObject,
  stringMember,
} from '../../foundation/json/values.js';
import { byImportance, type Finding } from '../../foundation/report.js';
import type { Award } from '../../model/award.js';
import { defineMicroCertification } from '../../model/define-micro-certification.js';
import type { IssuerProfile } from '../../model/issuer-profile.js';
import type { MicroCertification } from '../../model/micro-certification.js';
import { readAward } from '../../model/read-award.js';
import { readMicroCertification } from '../../model/read-micro-certification.js';
import { accept } from '../shared/accept.js';
import { placeOf } from './read/places.js';
import { readAchievement } from './read/read-achievement.js';
import { languagesOf } from './read/read-concepts.js';
import { readIssuer } from './read/read-issuer.js';
import { readPerson } from './read/read-person.js';
import { readShownPicture } from './read/read-picture.js';
import { createReader, doubt, leave, nodeOf, type Placed, type Reader } from './read/reader.js';
import { unreadable, unwrap } from './read/unwrap.js';

/** What a credential of the European Learning Model says, in the terms of the model. */
export interface ElmReading {
  /** What was earned. */
  readonly definition: MicroCertification;
  /** Who earned it and when; its `id` is the credential's. */
  readonly award: Award;
  /** Who issued it. */
  readonly issuer: IssuerProfile;
  /** What the document leaves open, or what was not taken over; places are places in the document. */
  readonly findings: readonly Finding[];
  /** Where in the document stands what stands at a place of the definition or award (`/outcomes/0/statement`). */
  readonly origins: ElmOrigins;
}

/** From places of the model to places of the document; after `/payload`, to places in the payload of a sealed one. */
export interface ElmOrigins {
  /** Place of a place in the definition. */
  definition(pointer: JsonPointer): JsonPointer;
  /** Place of a place in the award. */
  award(pointer: JsonPointer): JsonPointer;
}

/**
 * Reads a credential of the European Learning Model (ELM v3 or 3.2) into definition, award and issuer: alone, in the
 * wrapper for upload, or as payload of a sealed one. It takes what is there and says what it could not know or did
 * not take over; of the learner it takes IRI, name and identifiers, and no national number, date of birth or address.
 * Nothing is verified here.
 *
 * @param document - The document as parsed JSON.
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE` for what is no such credential, or has no achievement with a
 * title, no issuer or no date; its `findings` name the place.
 * @see https://github.com/european-commission-empl/European-Learning-Model
 */
export function fromEuropeanLearningModel(document: unknown): ElmReading {
  const { credential, sealed } = unwrap(document);
  const reader = createReader(credential);
  reader.sources.set('', credential.pointer);
  reader.sources.set('/award/id', `${credential.pointer}/id`);
  if (sealed) doubt(reader, 'not-verified', '');
  leave(reader, credential, TERMS);

  const display = nodeOf(reader, credential, 'displayParameter');
  const language = (display && languagesOf(reader, display, 'primaryLanguage')[0]) ?? 'en';
  const person = nodeOf(reader, credential, 'credentialSubject');
  if (person === undefined) throw unreadable(`${credential.pointer}/credentialSubject`, NO_SUBJECT);
  const id = stringMember(credential.node, 'id');
  const read = readAchievement(reader, person, { credentialId: id, language });
  const image = readShownPicture(reader, credential);
  const definition = acceptDefinition(reader, compact({ ...read.definition, image }) as JsonObject);
  const award = acceptAward(reader, definition, {
    ...read.award,
    ...(id !== undefined && { id }),
    learner: readPerson(reader, person, language),
    ...awardDate(reader, credential, read.award),
  });
  const issuer = readIssuer(reader, credential, language);
  return Object.freeze({
    definition,
    award,
    issuer,
    findings: byImportance(reader.findings),
    origins: Object.freeze({
      definition: (pointer: JsonPointer) => placeOf(reader, pointer),
      award: (pointer: JsonPointer) => placeOf(reader, `/award${pointer}`),
    }),
  });
}

const TERMS: readonly string[] = [
  ...['@context', 'credentialProfiles', 'displayParameter', 'credentialSchema', 'issuer'],
  ...['credentialSubject', 'issued', 'issuanceDate', 'validFrom', 'proof'],
];

/** Without a date of its own the award counts from the document. */
function awardDate(reader: Reader, { node, pointer }: Placed, award: JsonObject): JsonObject {
  if (award['awardedOn'] !== undefined) return {};
  const name = ['issued', 'issuanceDate', 'validFrom'].find((one) => Object.hasOwn(node, one));
  if (name === undefined) return {};
  doubt(reader, 'award-date-assumed', `${pointer}/${name}`);
  reader.sources.set('/award/awardedOn', `${pointer}/${name}`);
  return { awardedOn: node[name] ?? null };
}

function acceptDefinition(reader: Reader, input: JsonObject): MicroCertification {
  const place = (pointer: JsonPointer): JsonPointer => placeOf(reader, pointer);
  const terms = { strict: false, place, needs: ['id', 'title'] };
  const { value, findings } = accept(readMicroCertification(input), terms);
  reader.findings.push(...findings);
  return defineMicroCertification(value);
}

function acceptAward(reader: Reader, definition: MicroCertification, input: JsonObject): Award {
  const place = (pointer: JsonPointer): JsonPointer => placeOf(reader, `/award${pointer}`);
  const terms = { strict: false, place, needs: ['learner', 'awardedOn'] };
  const { value, findings } = accept(readAward(input, definition), terms);
  reader.findings.push(...findings);
  return deepFreeze(value as Award);
}

const NO_SUBJECT = {
  en: 'a learner with an achievement is expected here',
  fr: 'un apprenant avec une réalisation est attendu ici',
};
