import { FRAMEWORKS } from '../../frameworks/index.js';
import { type HeldSigner, heldSignerOf } from '../../identity/held-signer.js';
import type { IssuerProfile, MicroCertification } from '../../model/index.js';
import type { SuiteId } from '../../proofs/index.js';
import type { Settings } from '../settings.js';

/** What a thread is started with: all that can be copied of an issuer, and the definition. */
export interface ThreadTask {
  readonly profile: IssuerProfile;
  readonly signer: HeldSigner;
  readonly suites: readonly SuiteId[];
  readonly mapping: Settings['mapping'];
  /** Id of a framework of this library. */
  readonly framework: string | undefined;
  readonly definition: MicroCertification;
}

/** What threads are started with, and how many messages all of them have sent: to listen for them takes longer than to look. */
export interface ThreadStart extends ThreadTask {
  readonly said: Int32Array<SharedArrayBuffer>;
}

/** Awards that go to a thread together. */
export interface ThreadRows {
  /** The awards, as they were when they were read. */
  readonly rows: readonly unknown[];
  /** The instant of each. */
  readonly instants: readonly number[];
  /** The random bytes of each that needs some which the caller has chosen. */
  readonly drawn: readonly (Uint8Array | undefined)[];
  /** Where the texts go, unless they are longer. */
  readonly memory?: SharedArrayBuffer;
}

/** What a thread says when it can begin. */
export const READY = 'ready';

/**
 * What threads are started with; nothing where they could not do the same as the issuer: the signer is not one with a key
 * that Node holds, or the framework is the caller's own, whose rules are functions.
 */
export function threadTask(
  { profile, signer, suites, mapping, framework }: Settings,
  definition: MicroCertification,
): ThreadTask | undefined {
  const held = heldSignerOf(signer);
  if (held === undefined) return undefined;
  if (framework !== undefined && !FRAMEWORKS.includes(framework)) return undefined;
  return { profile, signer: held, suites, mapping, framework: framework?.id, definition };
}
