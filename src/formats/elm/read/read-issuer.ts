import {
  asList,
  compact,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../../foundation/json/values.js';
import type { IssuerProfile } from '../../../model/issuer-profile.js';
import { textIn } from '../../../model/language-map.js';
import { readIssuerProfile } from '../../../model/read-issuer-profile.js';
import { accept } from '../../shared/accept.js';
import { LOCAL_NAMES } from '../terms.js';
import { placeOf } from './places.js';
import { ORGANISATION_TERMS, readFacts } from './read-organisation.js';
import { readPicture } from './read-picture.js';
import { doubt, leave, nodeOf, type Placed, type Reader, textsOf } from './reader.js';
import { unreadable } from './unwrap.js';

/**
 * Who issues: an organisation, or its IRI alone. Its IRI stands in for a name it does not have.
 *
 * @throws `MicrocertError` `ERR_CREDENTIAL_UNREADABLE` where there is no IRI.
 */
export function readIssuer(reader: Reader, credential: Placed, language: string): IssuerProfile {
  const pointer = `${credential.pointer}/issuer`;
  const [written] = asList<JsonValue>(memberOf(credential.node, 'issuer'));
  const id = typeof written === 'string' ? written : stringMember(written, 'id');
  if (id === undefined) throw unreadable(pointer, NO_ISSUER);
  const bare = typeof written === 'string' && !reader.named.has(written);
  const node = bare ? undefined : nodeOf(reader, credential, 'issuer');
  reader.sources.set('/issuer', node?.pointer ?? pointer);
  if (id.startsWith(LOCAL_NAMES)) doubt(reader, 'issuer-id-local', pointer);
  const names = node && (textsOf(reader, node, 'legalName') ?? textsOf(reader, node, 'prefLabel'));
  if (names === undefined) doubt(reader, 'issuer-name-unknown', pointer);
  const input = {
    id,
    name: names ? textIn(names, language, 'en') : id,
    ...(node && readDetails(reader, node, language)),
  };
  const place = (inside: string): string => placeOf(reader, `/issuer${inside}`);
  const terms = { strict: false, place, needs: ['id', 'name'] };
  const accepted = accept(readIssuerProfile(input), terms);
  reader.findings.push(...accepted.findings);
  return Object.freeze(accepted.value as IssuerProfile);
}

function readDetails(reader: Reader, node: Placed, language: string): JsonObject {
  leave(reader, node, [...ORGANISATION_TERMS, 'contactPoint', 'logo']);
  const contact = nodeOf(reader, node, 'contactPoint');
  const mailbox = contact && nodeOf(reader, contact, 'emailAddress');
  const logo = nodeOf(reader, node, 'logo');
  return compact({
    ...readFacts(reader, node, language),
    email: mailbox && stringMember(mailbox.node, 'id')?.replace(/^mailto:/, ''),
    image: logo && readPicture(reader, logo),
  }) as JsonObject;
}

const NO_ISSUER = {
  en: 'an issuer with an IRI as id is expected here',
  fr: 'un émetteur avec un IRI comme identifiant est attendu ici',
};
