import type { JsonObject } from '../../foundation/json/values.js';
import type { Clock, Random } from '../../foundation/ports.js';
import type { RateLimit } from '../http/rate-limit.js';
import type { OnError } from '../http/routes.js';
import type { DeliveryStore } from '../store.js';
import type { LearnerBadges } from './learner-badges.js';

/** Profiles of learners, as the host has them. */
export interface LearnerProfiles {
  /** The profile of a learner; nothing where there is none. */
  get(learner: string): Promise<JsonObject | undefined>;
  /**
   * Replaces it; without this, nobody may.
   *
   * @returns The profile as it is now; `'later'` where the change is still to be looked at.
   */
  put?(learner: string, profile: JsonObject): Promise<JsonObject | 'later'>;
}

/** A program that asks to be registered (RFC 7591). */
export interface NewClient {
  /** What it calls itself. */
  readonly name: string;
  /** The one host of all its addresses. */
  readonly host: string;
}

/** What is told of the service, in its description. */
export interface ServiceDescription {
  /** What the service is called. */
  readonly name: string;
  /** https addresses of its terms of use, its privacy policy and its picture. */
  readonly termsUrl: string;
  readonly privacyUrl: string;
  readonly imageUrl: string;
}

/** How the API works. */
export interface OpenBadgesApiOptions {
  /** The https address under which `handle` is served, without a slash at its end; the API is at `/ims/ob/v3p0` under it. */
  readonly url: string;
  readonly service: ServiceDescription;
  /** Where clients, codes and tokens are kept: as hashes only. */
  readonly store: DeliveryStore;
  /** 32 random bytes or more that every process of the service is given, and nobody else. */
  readonly secret: Uint8Array;
  /** The badges of learners: `memoryBadges`, `registryBadges`, or the host’s own. */
  readonly badges: LearnerBadges;
  /** Profiles of learners; without them, `/profile` is not served. */
  readonly profiles?: LearnerProfiles;
  /**
   * Whether a badge that a client brings is taken for a learner; asked once its structure is good. There is no default:
   * `verify` with `recipient` says whether it is genuine, and theirs.
   */
  accept(badge: { readonly text: string; readonly learner: string }): Promise<boolean>;
  /** Whether a program may be registered as a client. There is no default. */
  mayRegister(client: NewClient): boolean | Promise<boolean>;
  /**
   * Who the learner is, by the headers of a request (a cookie of the host’s own session); or what is answered instead, such as
   * a way to the login of the host, which leads back to `returnTo`. Named as a registry knows them, what they allowed ends
   * once the registry forgets them.
   */
  authenticate(
    request: Request,
    at: { readonly returnTo: string },
  ): Promise<{ readonly learner: string } | Response>;
  /** How often one client may ask; not limited here by default. */
  readonly rateLimit?: RateLimit;
  /** Badges on a page at most; 100 by default. */
  readonly maxPage?: number;
  /** Largest badge, in bytes; 1 MiB by default. */
  readonly maxBytes?: number;
  /** Told of what goes wrong on this side. */
  readonly onError?: OnError;
  readonly clock?: Clock;
  readonly random?: Random;
}
