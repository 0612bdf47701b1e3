import { asList, type JsonValue, memberOf, stringMember } from '../../../foundation/json/values.js';
import { compareIdentity, type Identity, readIdentity } from './compare-identity.js';

/** Whether two subjects are one person, as far as they say who they are. */
export type SameLearner = 'same' | 'other' | 'unknown';

/** As many identifiers of each are compared with all of the other. */
const MOST = 16;

/**
 * Whether two subjects are the same person. Ids decide where both have one. Elsewhere an identifier can tell that they are:
 * one in clear with the same one in clear or with a hash of it, or the very same hash with the very same salt. None can tell
 * that they are not, as people have several; and a name tells nothing, as people share names.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0/#identityobject
 */
export async function sameLearner(one: unknown, other: unknown): Promise<SameLearner> {
  const [id, otherId] = [stringMember(one, 'id'), stringMember(other, 'id')];
  if (id !== undefined && otherId !== undefined) return id === otherId ? 'same' : 'other';
  const theirs = identitiesOf(other);
  const pairs = identitiesOf(one).flatMap((identity) =>
    theirs
      .filter(({ type }) => type === identity.type)
      .map((another) => [identity, another] as const),
  );
  for (const [identity, another] of pairs) if (await isEqual(identity, another)) return 'same';
  return 'unknown';
}

function identitiesOf(subject: unknown): readonly Identity[] {
  return asList<JsonValue>(memberOf(subject, 'identifier'))
    .slice(0, MOST)
    .flatMap((node) => readIdentity(node) ?? [])
    .filter(({ type }) => type !== 'name');
}

async function isEqual(one: Identity, other: Identity): Promise<boolean> {
  if (one.kind === 'plain') return (await compareIdentity(other, one.text)) === true;
  if (other.kind === 'plain') return (await compareIdentity(one, other.text)) === true;
  const isOneHash = one.salt === other.salt && one.algorithm === other.algorithm;
  return isOneHash && one.digits.toLowerCase() === other.digits.toLowerCase();
}
