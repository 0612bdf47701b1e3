import type { JsonObject } from '../../foundation/json/values.js';
import type { Finding } from '../../foundation/report.js';
import { structureErrors } from './check-structure.js';
import type { Achievement, OpenBadgeCredential } from './types.js';

/**
 * The errors that `checkStructure` finds in a credential that a writer wrote.
 *
 * @param sharedBy - The achievement, as the writer made it, that the credential has or has a copy of.
 */
export type WrittenErrors = (
  credential: OpenBadgeCredential,
  sharedBy: Achievement,
) => readonly Finding[];

/**
 * What finds errors in credentials of one writer. Once one of them was found to be without error, so are the parts that
 * it shares with others: the next one with the same achievement is looked at without what stands in these parts and bears
 * on nothing outside of them. A schema judges each part by itself; of the rules, those that look from one part to another
 * go by ids, types and kinds of result, which are kept. An error is told as the look at the whole tells it.
 */
export function writtenErrors(): WrittenErrors {
  const sound = new WeakMap<Achievement, Shared>();
  return (credential, achievement) => {
    const shared = sound.get(achievement);
    if (shared !== undefined && structureErrors(withShared(credential, shared)).length === 0)
      return NONE;
    const errors = structureErrors(credential);
    if (errors.length === 0) sound.set(achievement, sharedIn(credential));
    return errors;
  };
}

const NONE: readonly Finding[] = [];

/** What is kept of the parts that credentials share. */
interface Shared {
  readonly issuer: JsonObject;
  readonly achievement: JsonObject;
}

function sharedIn({ issuer, credentialSubject }: OpenBadgeCredential): Shared {
  const { id, type, name, description, criteria, resultDescription } =
    credentialSubject.achievement;
  const results = resultDescription?.map((one) => ({
    id: one.id,
    type: one.type,
    name: one.name,
    resultType: one.resultType,
  }));
  const achievement = {
    ...{ id, type, name, description, criteria },
    ...(results && { resultDescription: results }),
  };
  const described = { id: issuer.id, type: issuer.type, name: issuer.name };
  return JSON.parse(JSON.stringify({ issuer: described, achievement })) as Shared;
}

function withShared(credential: OpenBadgeCredential, { issuer, achievement }: Shared): unknown {
  return {
    ...credential,
    issuer,
    credentialSubject: { ...credential.credentialSubject, achievement },
  };
}
