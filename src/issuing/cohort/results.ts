import type { MicrocertError } from '../../foundation/errors/index.js';
import type { HostAbortSignal } from '../../foundation/ports.js';
import type { SignedCredential } from '../issue-credential.js';

/** How a cohort is issued. */
export interface CohortOptions {
  /**
   * What is made of each award: the JSON text of its credential (`json`, the default and the fastest), or the
   * credential as an object (`object`).
   */
  readonly as?: 'json' | 'object';
  /**
   * What is done about an award that is refused: `collect`, the default, gives a result that says why and goes on;
   * `stop` throws the error, with the place of the award in front of every pointer. Where several awards are in work, some
   * after it may have been signed by then, and are not given out.
   */
  readonly onError?: 'collect' | 'stop';
  /** Whether results come in the order of the awards; `true` by default. Otherwise each comes as soon as it is there. */
  readonly ordered?: boolean;
  /**
   * Over how many threads the work is spread, the one that asks among them: a number, 64 at most, or `all` for one by core.
   * 1 by default. Results are the same, whatever the number. With a key in memory on Node, other threads issue packages of
   * awards; they are started once 5,000 were issued here, and end with the cohort. Whenever they are busy the work is done
   * here, and so it is where they cannot be started (a browser, a bundle that leaves their file out), or the framework is
   * not one of this library. Another signer is asked to sign elsewhere (`Signer.signElsewhere`), where it can.
   */
  readonly threads?: number | 'all';
  /**
   * How many awards are in work at once: 1 by default; where there are several threads five packages of 100 for each
   * but the one that asks and three more, or eight awards by thread for a signer that is asked to sign elsewhere. Raise it
   * for a signer that answers over the network. Never more than so many are kept: threads that issue are started only where
   * two packages by thread and one more may be, and have two each then.
   */
  readonly concurrency?: number;
  /** Stops the run: what is in work is given up, and the reason of the signal is thrown. */
  readonly signal?: HostAbortSignal;
  /** Told when a result was taken and the next is asked for. It is waited for; what it throws stops the run. */
  readonly onProgress?: (progress: CohortProgress) => unknown;
}

/** How far a cohort is. */
export interface CohortProgress {
  /** Credentials given out so far. */
  readonly issued: number;
  /** Awards refused so far. */
  readonly refused: number;
}

/** An award that was refused. */
export interface CohortRefused {
  readonly outcome: 'refused';
  /** Place of the award among those handed in, from 0. */
  readonly index: number;
  /** The award as it was handed in. */
  readonly award: unknown;
  /** Why: the error that `issue` throws, with places in the award. */
  readonly error: MicrocertError;
}

/** A credential that was issued, as JSON text. */
export interface CohortText {
  readonly outcome: 'issued';
  /** Place of the award among those handed in, from 0. */
  readonly index: number;
  /** The award as it was handed in. */
  readonly award: unknown;
  /** The credential: the text that `JSON.stringify` makes of what `issue` gives. */
  readonly text: string;
}

/** A credential that was issued, as an object. */
export interface CohortCredential {
  readonly outcome: 'issued';
  /** Place of the award among those handed in, from 0. */
  readonly index: number;
  /** The award as it was handed in. */
  readonly award: unknown;
  /** The credential, as `issue` gives it. */
  readonly credential: SignedCredential;
}

/** What came of one award. */
export type CohortResult<As extends 'json' | 'object' = 'json'> =
  | CohortRefused
  | (As extends 'json' ? CohortText : CohortCredential);
