import { MicrocertError } from '../../foundation/errors/index.js';
import { SD_JWT_TEXTS } from '../../foundation/errors/sd-jwt-texts.js';
import { appendPointer } from '../../foundation/json/pointer.js';
import { isJsonObject, type JsonObject, type JsonValue } from '../../foundation/json/values.js';
import type { ClaimPath } from './claim-path.js';
import { HASH_NAME } from './digest.js';
import { type DisclosureTools, namingOf, UNNAMED, writeDisclosure } from './disclosure.js';
import { DIGESTS, HASH_CLAIM, ITEM, RESERVED } from './reserved.js';
import type { Salts } from './salts.js';

/** What is concealed at one place, and further in. */
export interface Plan {
  /** Whether what stands here can be kept back. */
  isHidden: boolean;
  /** What stands between the salt and the value of what is kept back here: where it has a name, that. */
  readonly naming: string;
  /** By name, by place in an array, or for every item. */
  readonly steps: Map<ClaimPath[number], Plan>;
}

/** Brings paths of claims that can be kept back into the order in which claims are walked through. */
export function planOf(paths: readonly ClaimPath[]): Plan {
  const plan = emptyPlan(null);
  for (const path of paths) {
    let here = plan;
    for (const step of path) {
      const next = here.steps.get(step) ?? emptyPlan(step);
      here.steps.set(step, next);
      here = next;
    }
    here.isHidden = true;
  }
  return plan;
}

function emptyPlan(step: ClaimPath[number]): Plan {
  return { isHidden: false, naming: namingOf(step), steps: new Map() };
}

/** Claims with digests in place of what can be kept back. */
export interface Concealed {
  /** The claims, as JSON. */
  readonly payload: string;
  /** What opens the digests, each with "~" after it. */
  readonly disclosures: string;
}

interface Work {
  readonly salts: Salts;
  readonly decoys: number;
  readonly tools: DisclosureTools;
  readonly disclosures: string[];
}

/**
 * Puts digests in place of claims and items, from the inside out: what is concealed within something concealed can be
 * shown or kept back by itself. JSON is written at once: each value is needed as a text and as nothing else.
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
  const work: Work = { salts, decoys, tools, disclosures: [] };
  const members = membersOf(claims, plan, work, '');
  const payload = `{${withMember(members, `"${HASH_CLAIM}":"${HASH_NAME}"`)}}`;
  return { payload, disclosures: [...work.disclosures, ''].join('~') };
}

/** JSON of a value that stands at a step from a place; nothing for what JSON has no word for. */
function concealValue(
  value: JsonValue,
  plan: Plan | undefined,
  work: Work,
  place: string,
  step: string | number,
): string | undefined {
  const isWhole = plan === undefined || plan.steps.size === 0;
  if (typeof value !== 'object' || value === null) {
    if (!isWhole) throw unusable(appendPointer(place, step));
    return JSON.stringify(value);
  }
  const here = appendPointer(place, step);
  if (isWhole) {
    const reserved = reservedIn(value);
    if (reserved !== undefined) throw unusable(`${here}${reserved}`);
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return concealArray(value as readonly JsonValue[], plan, work, here);
  if (!isJsonObject(value)) throw unusable(here);
  return `{${membersOf(value, plan, work, here)}}`;
}

/** Where in a value a name stands that no claim may have, as it would say that something is concealed. */
function reservedIn(value: JsonValue): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [name, member] of Object.entries(value)) {
    if (RESERVED.has(name)) return appendPointer('', name);
    const inside = reservedIn(member as JsonValue);
    if (inside !== undefined) return `${appendPointer('', name)}${inside}`;
  }
  return undefined;
}

function withMember(members: string, member: string): string {
  return members === '' ? member : `${members},${member}`;
}

/** The members of an object, with a comma between them. */
function membersOf(object: JsonObject, plan: Plan, work: Work, place: string): string {
  let members = '';
  let met = 0;
  const digests: string[] = [];
  for (const name of Object.keys(object)) {
    if (RESERVED.has(name)) throw unusable(appendPointer(place, name));
    const here = plan.steps.get(name);
    if (here !== undefined) met += 1;
    const value = concealValue(object[name] as JsonValue, here, work, place, name);
    if (here?.isHidden)
      digests.push(disclose(here.naming, value ?? refuse(appendPointer(place, name)), work));
    else if (value !== undefined) members = withMember(members, `${JSON.stringify(name)}:${value}`);
  }
  if (met < plan.steps.size) throw unusable(absentFrom(object, plan, place));
  return digests.length === 0 ? members : withMember(members, digestsMember(digests, work));
}

/** The digests of an object, and decoys beside them. */
function digestsMember(digests: string[], work: Work): string {
  for (let count = 0; count < work.decoys; count += 1) digests.push(decoy(work));
  // Section 4.2.4.1: their order must not tell that of the claims.
  return `"${DIGESTS}":["${digests.sort().join('","')}"]`;
}

/** The place of the first that is to be concealed and is not there. */
function absentFrom(object: JsonObject, { steps }: Plan, place: string): string {
  const isAbsent = (step: ClaimPath[number]) =>
    typeof step !== 'string' || !Object.hasOwn(object, step);
  return appendPointer(place, String([...steps.keys()].find(isAbsent)));
}

function concealArray(items: readonly JsonValue[], plan: Plan, work: Work, place: string): string {
  for (const step of plan.steps.keys())
    if (typeof step === 'string' || (step !== null && step >= items.length))
      throw unusable(appendPointer(place, String(step)));
  let isHiding = false;
  const written: string[] = [];
  for (const [index, item] of items.entries()) {
    const here = plan.steps.get(index) ?? plan.steps.get(null);
    const value = concealValue(item, here, work, place, index) ?? 'null';
    isHiding ||= here?.isHidden === true;
    written.push(here?.isHidden ? concealedItem(disclose(UNNAMED, value, work)) : value);
  }
  for (let count = 0; isHiding && count < work.decoys; count += 1) {
    const at = work.salts.place(written.length + 1);
    written.splice(at, 0, concealedItem(decoy(work)));
  }
  return `[${written.join()}]`;
}

function concealedItem(digest: string): string {
  return `{"${ITEM}":"${digest}"}`;
}

function disclose(naming: string, value: string, work: Work): string {
  const { base64url, digest } = work.tools;
  const text = writeDisclosure(work.salts.next(), naming, value, base64url);
  work.disclosures.push(text);
  return digest(text);
}

/** Section 4.2.7: a digest like any other, made of randomness that nobody keeps. */
function decoy({ salts, tools }: Work): string {
  return tools.digest(`${salts.next()}${salts.next()}`);
}

function refuse(pointer: string): never {
  throw unusable(pointer);
}

function unusable(pointer: string): MicrocertError<'ERR_SD_JWT_CLAIM'> {
  return new MicrocertError('ERR_SD_JWT_CLAIM', { pointer }, SD_JWT_TEXTS);
}
