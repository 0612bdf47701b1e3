import { RECORD_BOUNDS } from '../formats/clr/limits.js';
import { isJsonObject } from '../foundation/json/values.js';
import { DEFAULT_INPUT_LIMITS, type InputLimits } from '../foundation/limits.js';
import { assertNames, assertOption } from './assert-options.js';

/**
 * Bounds on one verification, all looked at before any costly work; SECURITY.md says why each is what it is. A
 * credential beyond one is refused, a verification that takes too long stays open.
 */
export interface VerificationLimits extends InputLimits {
  /** Most proofs of one credential. */
  readonly maxProofs: number;
  /** Most statements (RDF quads) that one credential may stand for. */
  readonly maxQuads: number;
  /**
   * How large a credential may be that uses JSON-LD beyond what credentials usually do, in values, members and items, an
   * object counted ten times.
   */
  readonly maxUnusual: number;
  /** Most credentials inside one another or beside one another: endorsements, status lists, a refreshed copy. */
  readonly maxCredentials: number;
  /** Most addresses asked for one verification. */
  readonly maxFetches: number;
  /** Longest time, in milliseconds; looked at between steps, and it ends what is being fetched. */
  readonly maxMilliseconds: number;
  /**
   * Bounds on a Comprehensive Learner Record as a whole, in the place of those of the same name; each credential inside
   * it is looked at within the others. One that is not given here is that of the same name, where the caller gives that.
   */
  readonly record: RecordLimits;
}

/** Bounds on a record as a whole. */
export type RecordLimits = Pick<
  VerificationLimits,
  'maxBytes' | 'maxValues' | 'maxQuads' | 'maxCredentials' | 'maxFetches'
>;

/** A record holds 200 credentials at most, and what these lead to. */
const DEFAULT_RECORD_LIMITS: RecordLimits = Object.freeze({
  maxBytes: RECORD_BOUNDS.bytes,
  maxValues: RECORD_BOUNDS.values,
  maxQuads: RECORD_BOUNDS.quads,
  maxCredentials: RECORD_BOUNDS.credentials + 100,
  maxFetches: 100,
});

/** Bounds used where the caller gives none. */
export const DEFAULT_VERIFICATION_LIMITS: VerificationLimits = Object.freeze({
  ...DEFAULT_INPUT_LIMITS,
  maxItems: 1000,
  maxTextLength: 524_288,
  maxValues: 8000,
  maxProofs: 8,
  maxQuads: 20_000,
  maxUnusual: 2000,
  maxCredentials: 20,
  maxFetches: 20,
  maxMilliseconds: 10_000,
  record: DEFAULT_RECORD_LIMITS,
});

type Bound = Exclude<keyof VerificationLimits, 'record'>;
const isBound = (name: string): name is Bound => name !== 'record';
const NAMES = Object.keys(DEFAULT_VERIFICATION_LIMITS).filter(isBound);
const RECORD_NAMES = Object.keys(DEFAULT_RECORD_LIMITS) as (keyof RecordLimits)[];

/** Bounds as the caller gives them. */
export type GivenLimits = Partial<Omit<VerificationLimits, 'record'>> & {
  /** Bounds on a record as a whole. */
  readonly record?: Partial<RecordLimits>;
};

/**
 * The bounds of a verification, completed.
 *
 * @throws TypeError when one is no whole number above 0, which would be no bound at all, or has a name that is not known.
 */
export function settleLimits(given?: GivenLimits): VerificationLimits {
  if (given === undefined) return DEFAULT_VERIFICATION_LIMITS;
  assertOption('limits', isJsonObject(given), 'an object of bounds by their name');
  const { record = {}, ...flat } = given;
  assertOption('limits.record', isJsonObject(record), 'an object of bounds by their name');
  assertNames(flat, NAMES, 'limits.');
  assertNames(record, RECORD_NAMES, 'limits.record.');
  const own = RECORD_NAMES.flatMap((name) =>
    flat[name] === undefined ? [] : [[name, flat[name]]],
  );
  const limits = {
    ...DEFAULT_VERIFICATION_LIMITS,
    ...flat,
    record: { ...DEFAULT_RECORD_LIMITS, ...Object.fromEntries(own), ...record },
  };
  for (const name of NAMES) assertBound(limits[name], name);
  for (const name of RECORD_NAMES) assertBound(limits.record[name], `record.${name}`);
  return limits;
}

function assertBound(bound: number, name: string): void {
  if (!Number.isSafeInteger(bound) || bound < 1)
    throw new TypeError(`verify: option "limits.${name}" must be a whole number above 0`);
}

/** Whether two bounds on single credentials are the same, each of them. */
export function sameLimits(one: VerificationLimits, other: VerificationLimits): boolean {
  return one === other || NAMES.every((name) => one[name] === other[name]);
}

/**
 * Longest values that proofs with a signature for each statement have together, in signs: a signature takes 88. One proof with
 * the most that it may have is read; several such would take several times as long.
 */
export const MOST_SIGNS: number = 262_144;

/** The same for a record or a presentation as a whole: a hundred badges, each with a hundred statements, take less. */
export const MOST_SIGNS_FOR_MANY: number = 1_048_576;

/** A list with a million entries of random bits takes 170 kB; four million bytes of them, expanded, are the most. */
export const MAX_LIST_BYTES: number = 8 * 1024 * 1024;

// Bounds are settled and never change again; most verifications have the very same ones.
const madeOf = new WeakMap<VerificationLimits, VerificationLimits>();

/** The same bounds for a status list, which may be larger than what names it. */
export function limitsForLists(limits: VerificationLimits): VerificationLimits {
  const before = madeOf.get(limits);
  if (before !== undefined) return before;
  const made = { ...limits, maxBytes: MAX_LIST_BYTES, maxTextLength: MAX_LIST_BYTES };
  madeOf.set(limits, made);
  return made;
}

/** The bounds on a record as a whole. */
export function limitsForRecords(limits: VerificationLimits): VerificationLimits {
  return { ...limits, ...limits.record };
}

/** How often a record may refer to contexts; a credential inside it as often as any other. */
export const RECORD_REFERENCES: number = RECORD_BOUNDS.contextReferences;
