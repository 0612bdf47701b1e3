import { MicrocertError } from '../../foundation/errors/index.js';
import { SD_JWT_TEXTS } from '../../foundation/errors/sd-jwt-texts.js';
import { appendPointer } from '../../foundation/json/pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import type { ClaimPath } from './claim-path.js';
import { HASH_NAME } from './digest.js';
import { type DisclosureTools, writeDisclosure } from './disclosure.js';
import { DIGESTS, HASH_CLAIM, ITEM, RESERVED } from './reserved.js';
import type { Salts } from './salts.js';

/** What is concealed at one place, and further in. */
export interface Plan {
  /** Whether what stands here can be kept back. */
  isHidden: boolean;
  /** By name, by place in an array, or for every item. */
  readonly steps: Map<ClaimPath[number], Plan>;
}

/** Brings paths of claims that can be kept back into the order in which claims are walked through. */
export function planOf(paths: readonly ClaimPath[]): Plan {
  const plan = emptyPlan();
  for (const path of paths) {
    let here = plan;
    for (const step of path) {
      const next = here.steps.get(step) ?? emptyPlan();
      here.steps.set(step, next);
      here = next;
    }
    here.isHidden = true;
  }
  return plan;
}

function emptyPlan(): Plan {
  return { isHidden: false, steps: new Map() };
}

/** Claims with digests in place of what can be kept back. */
export interface Concealed {
  readonly claims: JsonObject;
  /** What opens the digests, each with "~" after it. */
  readonly disclosures: string;
}

interface Work {
  readonly salts: Salts;
  readonly decoys: number;
  readonly tools: DisclosureTools;
  disclosures: string;
}

/**
 * Puts digests in place of claims and items, from the inside out: what is concealed within something concealed can be
 * shown or kept back by itself.
 *
 * @param decoys - How many digests that nothing opens are put beside the others in each object and array that has some.
 * @throws MicrocertError `ERR_SD_JWT_CLAIM` with the place of a name that no claim may have, and of what is to be
 * concealed and is not there.
 * @see https://www.rfc-editor.org/rfc/rfc9901#section-4.2
 */
export function conceal(
  claims: JsonObject,
  plan: Plan,
  { salts, decoys, tools }: Omit<Work, 'disclosures'>,
): Concealed {
  const work: Work = { salts, decoys, tools, disclosures: '' };
  const concealed = concealObject(claims, plan, work, '');
  concealed[HASH_CLAIM] = HASH_NAME;
  return { claims: concealed, disclosures: work.disclosures };
}

function concealValue(
  value: JsonValue,
  plan: Plan | undefined,
  work: Work,
  place: string,
): JsonValue {
  if (isJsonObject(value)) return concealObject(value, plan ?? NOTHING, work, place);
  if (Array.isArray(value)) return concealArray(value, plan ?? NOTHING, work, place);
  if (plan !== undefined && plan.steps.size > 0) throw unusable(place);
  return value;
}

const NOTHING: Plan = emptyPlan();

function concealObject(
  object: JsonObject,
  plan: Plan,
  work: Work,
  place: string,
): Record<string, JsonValue> {
  const plain: Record<string, JsonValue> = {};
  const digests: string[] = [];
  assertThere(object, plan, place);
  for (const name of Object.keys(object)) {
    const here = plan.steps.get(name);
    if (RESERVED.has(name)) throw unusable(appendPointer(place, name));
    const value = object[name] as JsonValue;
    const written = isLeaf(value, here)
      ? value
      : concealValue(value, here, work, appendPointer(place, name));
    if (here?.isHidden) digests.push(disclose(name, written, work));
    else plain[name] = written;
  }
  if (digests.length === 0) return plain;
  for (let count = 0; count < work.decoys; count += 1) digests.push(decoy(work));
  // Section 4.2.4.1: their order must not tell that of the claims.
  plain[DIGESTS] = digests.sort();
  return plain;
}

function assertThere(object: JsonObject, { steps }: Plan, place: string): void {
  for (const name of steps.keys())
    if (typeof name !== 'string' || !Object.hasOwn(object, name))
      throw unusable(appendPointer(place, String(name)));
}

/** Nothing has to be looked for in most values. */
function isLeaf(value: JsonValue, plan: Plan | undefined): boolean {
  return (typeof value !== 'object' || value === null) && (plan === undefined || !plan.steps.size);
}

function concealArray(
  items: readonly JsonValue[],
  plan: Plan,
  work: Work,
  place: string,
): JsonValue {
  for (const step of plan.steps.keys())
    if (typeof step === 'string' || (step !== null && step >= items.length))
      throw unusable(appendPointer(place, String(step)));
  let isHiding = false;
  const written = items.map((item, index): JsonValue => {
    const here = plan.steps.get(index) ?? plan.steps.get(null);
    const value = concealValue(item, here, work, appendPointer(place, index));
    if (!here?.isHidden) return value;
    isHiding = true;
    return { [ITEM]: disclose(undefined, value, work) };
  });
  for (let count = 0; isHiding && count < work.decoys; count += 1) {
    const at = work.salts.place(written.length + 1);
    written.splice(at, 0, { [ITEM]: decoy(work) });
  }
  return written;
}

function disclose(name: string | undefined, value: JsonValue, work: Work): string {
  const { base64url, digest } = work.tools;
  const text = writeDisclosure(work.salts.next(), name, value, base64url);
  work.disclosures += `${text}~`;
  return digest(text);
}

/** Section 4.2.7: a digest like any other, made of randomness that nobody keeps. */
function decoy({ salts, tools }: Work): string {
  return tools.digest(`${salts.next()}${salts.next()}`);
}

function unusable(pointer: string): MicrocertError<'ERR_SD_JWT_CLAIM'> {
  return new MicrocertError('ERR_SD_JWT_CLAIM', { pointer }, SD_JWT_TEXTS);
}
