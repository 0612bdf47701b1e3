import type { JsonValue } from '../../foundation/json/values.js';

/**
 * Where a claim stands: names of members, places in an array from 0, `null` for every item of one.
 *
 * @see https://openid.net/specs/openid-4-verifiable-presentations-1_0.html#name-claims-path-pointer
 */
export type ClaimPath = readonly (string | number | null)[];

/** Whether one path leads to what another one names, or to something inside it, or to what holds it. */
export function isOnTheWay(path: ClaimPath, wanted: ClaimPath): boolean {
  const shared = Math.min(path.length, wanted.length);
  for (let at = 0; at < shared; at += 1) if (!isSameStep(path[at], wanted[at])) return false;
  return true;
}

function isSameStep(one: ClaimPath[number] | undefined, wanted: ClaimPath[number] | undefined) {
  return one === wanted || (wanted === null && typeof one === 'number');
}

/** Whether a value is a path: at least one step, none of another kind. */
export function isClaimPath(value: unknown): value is ClaimPath {
  return Array.isArray(value) && value.length > 0 && value.every(isStep);
}

function isStep(step: unknown): boolean {
  return (
    step === null ||
    typeof step === 'string' ||
    (typeof step === 'number' && Number.isSafeInteger(step) && step >= 0)
  );
}

/** Whether something stands at a path. */
export function isThere(value: JsonValue | undefined, path: ClaimPath): boolean {
  const [step, ...rest] = path;
  if (value === undefined) return false;
  if (step === undefined) return true;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) {
    if (step === null) return value.some((item: JsonValue) => isThere(item, rest));
    return typeof step === 'number' && isThere(value[step] as JsonValue | undefined, rest);
  }
  const object = value as Readonly<Record<string, JsonValue>>;
  return typeof step === 'string' && Object.hasOwn(object, step) && isThere(object[step], rest);
}
