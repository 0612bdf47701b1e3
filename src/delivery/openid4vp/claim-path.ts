import { isJsonObject, type JsonValue } from '../../foundation/json/values.js';

/**
 * Where a claim stands: names of members, places in arrays, `null` for all of an array.
 *
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#section-7
 */
export type ClaimPath = readonly (string | number | null)[];

/** What stands at a path; nothing where there is none. */
export function valuesAtPath(claims: JsonValue, path: ClaimPath): readonly JsonValue[] {
  let found: readonly JsonValue[] = [claims];
  for (const step of path) found = found.flatMap((value) => stepInto(value, step));
  return found;
}

/** Section 7.1: what does not fit a step is left out. */
function stepInto(value: JsonValue, step: string | number | null): readonly JsonValue[] {
  if (typeof step === 'string')
    return isJsonObject(value) && Object.hasOwn(value, step) ? [value[step] ?? null] : [];
  if (!Array.isArray(value)) return [];
  return step === null ? value : value.slice(step, step + 1);
}

/** Whether it is a path: not empty, and no place below 0. */
export function isClaimPath(path: unknown): path is ClaimPath {
  return (
    Array.isArray(path) &&
    path.length > 0 &&
    path.every(
      (step) =>
        typeof step === 'string' || step === null || (Number.isSafeInteger(step) && step >= 0),
    )
  );
}
