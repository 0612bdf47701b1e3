import { deepFreeze, type JsonObject } from '../foundation/json/values.js';
import { sameBytes } from '../foundation/native.js';
import type { Cache } from '../foundation/ports.js';
import type { Finding } from '../foundation/report.js';
import type { ContextStore, UsedContext } from '../linked-data/index.js';
import type { ProofResult } from '../proofs/index.js';
import type { StatusListReading } from '../status/index.js';
import type { Endorsement } from './checks/endorsements.js';
import type { PlainProof } from './checks/plain-proof.js';
import type { ProofOutcome } from './checks/proof-outcome.js';
import { sameLimits, type VerificationLimits } from './limits.js';
import type { ReadInput } from './read-input.js';
import type { Session } from './session.js';

/**
 * What follows from the bytes of one credential and the bundled contexts alone: the same whoever asks, whenever, under
 * whatever policy. Whether its key is the issuer's, whether it is in force and whether it is believed is none of it, and
 * is found out anew each time. Reports share what is in here, so it is frozen: who is given one cannot change another.
 */
export interface Facts {
  /** What was read. */
  read?: ReadInput;
  /** What the data model has to say of it. */
  dataModel?: readonly Finding[];
  /** What is to be said of its structure, as what it is in its place: an Open Badge, an endorsement. */
  structure?: readonly Finding[];
  /** What is to be said of the way in which it uses contexts. */
  contextUse?: readonly Finding[];
  /** Endorsements in it, with their places. */
  endorsements?: readonly FoundEndorsement[];
  /** The contexts it was read by, where these are bundled ones. */
  used?: readonly UsedContext[];
  /** Proofs that hold, by their place and the key that they hold with. */
  readonly proofs: Map<string, ProofResult>;
  /** The one proof, where it holds and nothing more is to be said of it. */
  held?: PlainProof | undefined;
  /** The status list in it. */
  list?: StatusListReading;
}

/** What there is to say of a credential by itself, and of its proofs. */
export interface LookedAt {
  readonly facts: Facts;
  readonly proofs: ProofOutcome;
}

/** An endorsement, and where there is a quicker way than to read it, what looks at it. */
export interface FoundEndorsement extends Endorsement {
  /** Gives nothing where it has to be read. */
  readonly lookedAt?: (session: Session) => Promise<LookedAt | undefined>;
}

/** None found out yet. */
export function noFacts(): Facts {
  return { proofs: new Map() };
}

/** What one credential is looked at with: the verification that it belongs to, and what is known of it by itself. */
export interface Looking {
  readonly session: Session;
  readonly facts: Facts;
}

/** The contexts that a credential may use: where bundled ones are known to be enough, it is not walked through again. */
export function contextsFor(document: JsonObject, { session, facts }: Looking): ContextStore {
  const { bundledContexts, givenContexts } = session;
  return facts.used !== undefined && givenContexts === undefined
    ? bundledContexts
    : session.contextsFor(document);
}

/** What names the facts that were kept: the same address with other bytes, or read within other limits, has others. */
export interface FactsKey {
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly limits: VerificationLimits;
}

interface KeptFacts {
  /** A copy: whoever holds the cache could write into its own. */
  readonly bytes: Uint8Array;
  readonly limits: VerificationLimits;
  readonly size: number;
  readonly facts: Facts;
}

/** Facts at hand, and what keeps them for other verifications. */
export interface FoundFacts {
  readonly facts: Facts;
  /** Keeps them, where they are not kept yet. */
  keep(): void;
}

const MOST_KEPT = 64;
/** Bytes, of credentials, once as they came and once as read, and of lists expanded, together. */
const MOST_BYTES = 32 * 1024 * 1024;

// Beside the caller's cache, and gone with it: what was fetched for one cache is no business of another, and a cache may be
// a file, which holds bytes alone.
const keptBeside = new WeakMap<Cache, Map<string, KeptFacts>>();

/** The facts about a credential that came through a cache; none yet where other bytes stand at its address. */
export function factsAbout(cache: Cache, key: FactsKey): FoundFacts {
  const known = keptBeside.get(cache) ?? new Map<string, KeptFacts>();
  keptBeside.set(cache, known);
  const { url, limits } = key;
  const kept = known.get(url);
  if (kept !== undefined && sameLimits(kept.limits, limits) && sameBytes(kept.bytes, key.bytes))
    return { facts: kept.facts, keep: () => {} };
  const facts = noFacts();
  const bytes = new Uint8Array(key.bytes); // `slice` of a buffer of Node would share them
  const keep = () => {
    const size = 2 * bytes.length + (facts.list?.list?.bits.length ?? 0);
    known.delete(url);
    known.set(url, { bytes, limits, size, facts: frozen(facts) });
    dropOldest(known);
  };
  return { facts, keep };
}

/** What was read is frozen last, as most of what is read is not kept. */
function frozen(facts: Facts): Facts {
  deepFreeze(facts.read?.checks);
  deepFreeze(facts.read?.credential?.document);
  return facts;
}

function dropOldest(known: Map<string, KeptFacts>): void {
  let bytes = 0;
  for (const { size } of known.values()) bytes += size;
  for (const [url, { size }] of known) {
    if (known.size <= MOST_KEPT && bytes <= MOST_BYTES) return;
    known.delete(url);
    bytes -= size;
  }
}
