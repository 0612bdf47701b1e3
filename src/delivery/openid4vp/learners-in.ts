import { isMicrocertError } from '../../foundation/errors/index.js';
import {
  asList,
  isJsonObject,
  type JsonObject,
  type JsonValue,
  memberOf,
  stringMember,
} from '../../foundation/json/values.js';
import { didJwkFor, didKeyFor, publicKeyFromJwk } from '../../identity/index.js';
import type { AskResult } from './options.js';

/** A record in a record is as deep as records are taken. */
const MAX_DEPTH = 4;

/**
 * What identifies whoever an answer is about: by it, the answer is found again where they are to be forgotten. What does not
 * hold counts as well, as it is kept too.
 */
export function learnersIn(result: AskResult): readonly string[] {
  if (result.state !== 'answered') return [];
  const found = result.presentations.flatMap(({ report, credentials }) => {
    const { holder, parts } = report as { readonly holder?: unknown; readonly parts?: unknown };
    const documents = asList<unknown>(parts).map((part) => (part as Kept | null)?.document);
    return [holder, ...[...credentials, ...documents].flatMap((one) => named(one, MAX_DEPTH))];
  });
  return [...new Set(found.filter((one) => typeof one === 'string' && one !== ''))] as string[];
}

interface Kept {
  readonly document?: unknown;
}

function named(document: unknown, depth: number): readonly unknown[] {
  if (!isJsonObject(document) || depth === 0) return [];
  const subjects = asList<JsonValue>(memberOf(document, 'credentialSubject'));
  const inside = subjects.flatMap((subject) => [
    ...namesOf(subject),
    ...asList<JsonValue>(memberOf(subject, 'verifiableCredential')).flatMap((one) =>
      named(one, depth - 1),
    ),
  ]);
  return [...inside, ...ofAttestation(document)];
}

/** A name is no identifier, as others have it too, but where nothing else tells who it is: as the registry knows a learner. */
function namesOf(subject: JsonValue): readonly unknown[] {
  const identities = asList<JsonValue>(memberOf(subject, 'identifier'));
  const isName = (one: JsonValue) => stringMember(one, 'identityType') === 'name';
  const texts = (some: readonly JsonValue[]) => some.flatMap((one) => textOf(one));
  const ids = [memberOf(subject, 'id'), ...texts(identities.filter((one) => !isName(one)))];
  return ids.some((id) => id !== undefined) ? ids : texts(identities.filter(isName));
}

/** Hexadecimal digits are the same in either case; the registry has them in small letters. */
function textOf(identity: JsonValue): readonly string[] {
  const text = stringMember(identity, 'identityHash');
  if (text === undefined) return [];
  return [memberOf(identity, 'hashed') === true ? text.toLowerCase() : text];
}

/** Of an SD-JWT VC: its subject, and its key by each of the DIDs that are the key. */
function ofAttestation(claims: JsonObject): readonly unknown[] {
  const jwk = memberOf(memberOf(claims, 'cnf'), 'jwk');
  return [
    memberOf(claims, 'sub'),
    memberOf(claims, 'email'),
    ...(isJsonObject(jwk) ? didsOf(jwk) : []),
  ];
}

function didsOf(jwk: JsonObject): readonly string[] {
  try {
    const key = publicKeyFromJwk(jwk);
    return key.multibase === undefined ? [didJwkFor(key)] : [didKeyFor(key), didJwkFor(key)];
  } catch (error) {
    // What is no key that is known here binds nobody who is.
    if (isMicrocertError(error)) return [];
    throw error;
  }
}
