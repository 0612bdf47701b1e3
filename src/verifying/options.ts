import type { JsonObject } from '../foundation/json/values.js';
import type { InputLimits } from '../foundation/limits.js';
import { DEFAULT_INPUT_LIMITS } from '../foundation/limits.js';
import type { Clock } from '../foundation/ports.js';
import type { Policy } from '../foundation/report.js';
import { systemClock } from '../foundation/time.js';
import { createResolver, type DidDocument, type Resolver } from '../identity/index.js';
import {
  bundledContextStore,
  type ContextStore,
  createContextStore,
} from '../linked-data/index.js';
import { STRICT } from './policies.js';

/**
 * Whom the verifier trusts: the ids of issuers; `'any'` for every issuer; `'unchecked'` to leave the question open,
 * which makes the verdict `undetermined`.
 */
export type Trust = readonly string[] | 'any' | 'unchecked';

/** What a verification takes into account. Nothing is ever fetched: what is not given is not known. */
export interface VerifyOptions {
  /** Whom the verifier trusts; there is no default. */
  readonly trust: Trust;
  /** Which checks decide; {@link STRICT} by default. */
  readonly policy?: Policy;
  /** DID documents of issuers that use did:web. */
  readonly didDocuments?: readonly DidDocument[];
  /** Further JSON-LD contexts by their URL, where issuers host their own. */
  readonly contexts?: Readonly<Record<string, JsonObject>>;
  /** The time; the machine's clock by default. */
  readonly clock?: Clock;
  /** How far clocks may differ, in seconds; 60 by default. */
  readonly clockSkewSeconds?: number;
  /** Bounds on the input: 1 MiB and 64 levels by default. */
  readonly limits?: Partial<InputLimits>;
}

/** Options looked over and completed. */
export interface VerificationSettings {
  readonly trust: Trust;
  readonly policy: Policy;
  readonly resolver: Resolver;
  readonly contexts: ContextStore;
  readonly now: number;
  readonly skewMilliseconds: number;
  readonly limits: InputLimits;
}

/**
 * Looks the options over.
 *
 * @throws TypeError naming the option that is not usable: a wrong call is a defect of the caller, not of a credential.
 */
export function settleOptions(options: VerifyOptions): VerificationSettings {
  const {
    trust,
    policy = STRICT,
    didDocuments = [],
    contexts,
    clock = systemClock,
    clockSkewSeconds = 60,
  } = (options ?? {}) as Partial<VerifyOptions>;
  if (!isTrust(trust)) {
    throw new TypeError(
      'verify: option "trust" must be a list of issuer ids, "any" or "unchecked"',
    );
  }
  if (typeof clock !== 'function')
    throw new TypeError('verify: option "clock" must be a function that gives milliseconds');
  if (!Number.isFinite(clockSkewSeconds) || clockSkewSeconds < 0) {
    throw new TypeError('verify: option "clockSkewSeconds" must be a number of seconds, 0 or more');
  }
  if (
    !Array.isArray(policy?.requires) ||
    !Array.isArray(policy.heeds) ||
    policy.requires.length === 0
  ) {
    throw new TypeError('verify: option "policy" must require at least one check');
  }
  const now = clock();
  if (!Number.isFinite(now)) throw new TypeError('verify: option "clock" must give milliseconds');
  return {
    trust: typeof trust === 'string' ? trust : [...trust],
    policy,
    resolver: createResolver({ documents: didDocuments }),
    contexts: contexts === undefined ? bundledContextStore() : createContextStore({ contexts }),
    now,
    skewMilliseconds: clockSkewSeconds * 1000,
    limits: settledLimits(options?.limits),
  };
}

/** A limit that is no number would be none at all. */
function settledLimits(given: Partial<InputLimits> = {}): InputLimits {
  const limits = { ...DEFAULT_INPUT_LIMITS, ...given };
  for (const name of ['maxBytes', 'maxDepth'] as const) {
    if (!Number.isSafeInteger(limits[name]) || limits[name] < 1)
      throw new TypeError(`verify: option "limits.${name}" must be a whole number above 0`);
  }
  return limits;
}

function isTrust(trust: unknown): trust is Trust {
  if (trust === 'any' || trust === 'unchecked') return true;
  return (
    Array.isArray(trust) && trust.every((issuer) => typeof issuer === 'string' && issuer !== '')
  );
}
