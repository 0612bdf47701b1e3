import type { JsonObject } from '../../foundation/json/values.js';
import type { Clock } from '../../foundation/ports.js';
import type { VerifyPresentationOptions } from '../../presenting/index.js';
import type { VerifyOptions } from '../../verifying/index.js';
import type { RateLimit } from '../http/rate-limit.js';
import type { OnError } from '../http/routes.js';

/** What can be asked for, by the names of the specification. */
export type VcApiOperation =
  | 'issueCredential'
  | 'verifyCredential'
  | 'verifyPresentation'
  | 'deriveCredential';

/** Whether somebody may ask: yes; not with this token, or without one; known, but not for this. */
export type VcApiPermission = 'allowed' | 'unauthorized' | 'forbidden';

/** Signs a credential as it is; a JWT is given as its text, and is handed out in an envelope. */
export type IssueCredential = (
  credential: JsonObject,
  options: { readonly mandatoryPointers?: readonly string[] },
) => Promise<JsonObject | string>;

/** Makes a credential that shows a part of another one only. */
export type DeriveCredential = (
  credential: JsonObject,
  options: { readonly selectivePointers: readonly string[] },
) => Promise<JsonObject>;

/** What presentations are verified against; what is asked says the challenge, and the domain where it stands not here. */
export type PresentationOptions = Omit<VerifyPresentationOptions, 'challenge' | 'domain'> & {
  /** The verifier's own name; without it, each request has to say it. */
  readonly domain?: string;
};

/** How the API works: what is not given is not served. */
export interface VcApiOptions {
  /** The https address under which `handle` is served, without a slash at its end. */
  readonly url: string;
  /** What the service is called, in its OpenAPI document. */
  readonly name: string;
  /**
   * Whether a request is allowed; asked before anything of it is read. There is no default.
   *
   * @param asked - The operation, and the bearer token (RFC 6750) where there is one.
   */
  authorize(asked: {
    readonly operation: VcApiOperation;
    readonly token?: string;
    readonly request: Request;
  }): VcApiPermission | Promise<VcApiPermission>;
  /** Signs what is sent to `/credentials/issue`: `issueOpenBadges` makes one. */
  readonly issue?: IssueCredential;
  /** How credentials sent to `/credentials/verify` are verified. */
  readonly verify?: VerifyOptions;
  /** How presentations sent to `/presentations/verify` are verified. */
  readonly presentations?: PresentationOptions;
  /** Derives from what is sent to `/credentials/derive`. */
  readonly derive?: DeriveCredential;
  /** How often one client may ask; not limited here by default. */
  readonly rateLimit?: RateLimit;
  /** Largest body, in bytes; 1 MiB by default. */
  readonly maxBytes?: number;
  /** Told of what goes wrong on this side. */
  readonly onError?: OnError;
  /** The time, for the rate limit; verifying has its own. */
  readonly clock?: Clock;
}
