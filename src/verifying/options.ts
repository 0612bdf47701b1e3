import { isMicrocertError } from '../foundation/errors/index.js';
import { isJsonObject, type JsonObject } from '../foundation/json/values.js';
import type { Cache, Clock, Fetcher } from '../foundation/ports.js';
import type { Policy } from '../foundation/report.js';
import { isWritable, systemClock } from '../foundation/time.js';
import { bundleFetcher, type DidDocument, type OfflineBundle } from '../identity/index.js';
import { isSuiteId, type SuiteId } from '../proofs/index.js';
import { assertNames, assertOption, hasMethods } from './assert-options.js';
import { type GivenLimits, settleLimits, type VerificationLimits } from './limits.js';
import { STRICT } from './policies.js';
import { type Recipient, settleRecipient } from './recipient.js';
import { type SettledTrust, settleTrust, type Trust } from './trust.js';

/**
 * Which proofs of a set decide: `'all'` of known kinds must hold; `'any'` one is enough; or those of the suites named,
 * which must be there, inside the credential, and hold. What a proof builds on (`previousProof`) must hold in each case.
 */
export type ProofPolicy = 'all' | 'any' | readonly SuiteId[];

/** What a verification takes into account. Nothing is fetched unless a fetcher is given: what is not given is not known. */
export interface VerifyOptions {
  /** Whom the verifier trusts; there is no default. */
  readonly trust: Trust;
  /** Which checks decide; `STRICT` by default. */
  readonly policy?: Policy;
  /** Which proofs of a set decide; `'all'` by default. */
  readonly proofs?: ProofPolicy;
  /** Whom the credential should be about: their DID, or an identifier that stands in it plain or hashed. */
  readonly recipient?: Recipient;
  /** DID documents of issuers that use did:web. */
  readonly didDocuments?: readonly DidDocument[];
  /** Further JSON-LD contexts by their URL, where issuers host their own. */
  readonly contexts?: Readonly<Record<string, JsonObject>>;
  /** Asks addresses: DID documents, keys, status lists, schemas, contexts. `createFetcher()` makes a guarded one. */
  readonly fetcher?: Fetcher;
  /** What was fetched before, used before anything is asked of the fetcher; its age shows in the report. */
  readonly bundle?: OfflineBundle;
  /**
   * Keeps what was fetched between verifications; never a verdict. One object for all of them: what follows from the bytes
   * of a status list alone, expanded bits and good signatures, is kept beside it, within 32 MiB and for 64 lists.
   */
  readonly cache?: Cache;
  /** The time; the machine's clock by default. */
  readonly clock?: Clock;
  /** How far clocks may differ, in seconds; 60 by default. */
  readonly clockSkewSeconds?: number;
  /** Bounds on the input and on the work. */
  readonly limits?: GivenLimits;
}

/** Options looked over and completed. */
export interface VerificationSettings {
  readonly trust: SettledTrust;
  readonly policy: Policy;
  readonly proofs: ProofPolicy;
  readonly recipient: Recipient | undefined;
  readonly didDocuments: readonly DidDocument[];
  readonly givenContexts: Readonly<Record<string, JsonObject>> | undefined;
  readonly fetcher: Fetcher | undefined;
  readonly cache: Cache | undefined;
  readonly now: number;
  readonly skewMilliseconds: number;
  readonly limits: VerificationLimits;
  /** Milliseconds that only grow: measures how long something takes, whatever the clock says. */
  readonly stopwatch: () => number;
}

// The compiler asks for every option, and for no other.
const NAMES = Object.keys({
  trust: true,
  policy: true,
  proofs: true,
  recipient: true,
  didDocuments: true,
  contexts: true,
  fetcher: true,
  bundle: true,
  cache: true,
  clock: true,
  clockSkewSeconds: true,
  limits: true,
} satisfies Record<keyof VerifyOptions, true>);

/**
 * Looks the options over.
 *
 * @throws TypeError naming the option that is not usable: a wrong call is a defect of the caller, not of a credential.
 */
export function settleOptions(options: VerifyOptions): VerificationSettings {
  const given = (options ?? {}) as Partial<VerifyOptions>;
  const { policy = STRICT, proofs = 'all', fetcher, bundle, cache, contexts } = given;
  const { clockSkewSeconds = 60, didDocuments = [] } = given;
  assertNames(given, NAMES);
  const trust = settleTrust(given.trust);
  assertOption('didDocuments', Array.isArray(didDocuments), 'a list');
  assertOption('fetcher', fetcher === undefined || typeof fetcher === 'function', 'a function');
  assertSources({ contexts, bundle, cache });
  if (!Number.isFinite(clockSkewSeconds) || clockSkewSeconds < 0)
    throw new TypeError('verify: option "clockSkewSeconds" must be a number of seconds, 0 or more');
  assertOption('proofs', isProofPolicy(proofs), '"all", "any" or a list of suites');
  return {
    trust,
    policy: settlePolicy(policy),
    proofs: typeof proofs === 'string' ? proofs : [...proofs],
    recipient: settleRecipient(given.recipient),
    didDocuments: withBundled(didDocuments, bundle),
    givenContexts: contexts,
    fetcher: bundle === undefined ? fetcher : bundleFirst(bundle, fetcher),
    cache,
    now: instantOf(given.clock),
    skewMilliseconds: clockSkewSeconds * 1000,
    limits: settleLimits(given.limits),
    stopwatch: () => performance.now(),
  };
}

/** What is looked into only where a credential leads there: what is wrong with it must not wait for such a one. */
function assertSources({
  contexts,
  bundle,
  cache,
}: Readonly<Record<'contexts' | 'bundle' | 'cache', unknown>>): void {
  assertOption(
    'contexts',
    contexts === undefined || isJsonObject(contexts),
    'an object of contexts by their URL',
  );
  assertOption('bundle', bundle === undefined || isBundle(bundle), 'what parseOfflineBundle gives');
  assertOption(
    'cache',
    cache === undefined || hasMethods(cache, 'get', 'set'),
    'a store with get and set, such as a Map',
  );
}

function isBundle(bundle: unknown): boolean {
  if (typeof bundle !== 'object' || bundle === null) return false;
  const { resources, didDocuments } = bundle as Partial<OfflineBundle>;
  return hasMethods(resources, 'get') && Array.isArray(didDocuments);
}

/** Documents that are given outdo those of the bundle; what is no document at all is refused by whoever reads them. */
function withBundled(
  given: readonly DidDocument[],
  bundle: OfflineBundle | undefined,
): readonly DidDocument[] {
  if (bundle === undefined) return given;
  const ids = new Set(given.map(idOf));
  return [...given, ...bundle.didDocuments.filter((document) => !ids.has(idOf(document)))];
}

function idOf(document: Partial<DidDocument> | null | undefined): string | undefined {
  return document?.id;
}

function bundleFirst(bundle: OfflineBundle, fetcher: Fetcher | undefined): Fetcher {
  const fromBundle = bundleFetcher(bundle);
  if (fetcher === undefined) return fromBundle;
  return (request) =>
    fromBundle(request).catch((error: unknown) => {
      if (isMicrocertError(error) && error.code === 'ERR_FETCH_REFUSED') return fetcher(request);
      throw error;
    });
}

function instantOf(clock: Clock = systemClock): number {
  assertOption('clock', typeof clock === 'function', 'a function that gives milliseconds');
  const now = clock();
  assertOption(
    'clock',
    typeof now === 'number' && isWritable(now),
    'a function that gives milliseconds since 1970',
  );
  return now;
}

/** A copy, so that the policy that judges in the end is the one that was given; of one that cannot change none is needed. */
function settlePolicy(policy: unknown): Policy {
  if (policy === STRICT) return STRICT;
  const { id, requires, heeds, tolerates = [] } = (policy ?? {}) as Partial<Policy>;
  const lists = [requires, heeds, tolerates].every(isListOfTexts);
  assertOption(
    'policy',
    typeof id === 'string' && lists && requires?.length !== 0,
    'a policy with an id that requires at least one check',
  );
  return Object.freeze({
    id: String(id),
    requires: [...(requires ?? [])],
    heeds: [...(heeds ?? [])],
    tolerates: [...tolerates],
  });
}

function isListOfTexts(list: unknown): boolean {
  return Array.isArray(list) && Array.from(list).every((each) => typeof each === 'string');
}

function isProofPolicy(proofs: unknown): boolean {
  if (proofs === 'all' || proofs === 'any') return true;
  return Array.isArray(proofs) && proofs.length > 0 && proofs.every(isSuiteId);
}
