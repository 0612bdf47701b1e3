import type { JsonObject } from '../../foundation/json/values.js';
import type { Clock, Random } from '../../foundation/ports.js';
import type { Report } from '../../foundation/report.js';
import type { Signer } from '../../identity/index.js';
import type { RateLimit } from '../http/rate-limit.js';
import type { OnError } from '../http/routes.js';
import type { DeliveryStore } from '../store.js';
import type { ClaimPath } from './claim-path.js';

/** Forms of presentations (OpenID4VP 1.0 appendix B). */
export const PRESENTATION_FORMATS: readonly PresentationForm[] = [
  'ldp_vc',
  'jwt_vc_json',
  'dc+sd-jwt',
];

/** A form of presentations: an Open Badge in a presentation with a proof, or as JWTs; an SD-JWT VC with key binding. */
export type PresentationForm = 'ldp_vc' | 'jwt_vc_json' | 'dc+sd-jwt';

/** What a wallet presented, to be verified. */
export interface Presented {
  readonly format: PresentationForm;
  /** A JSON object for `ldp_vc`, text for the others. */
  readonly presentation: string | JsonObject;
  /** What the wallet had to sign: the challenge of a presentation, the nonce of a JWT. */
  readonly nonce: string;
  /** For whom it had to be signed: the domain of a presentation, the audience of a JWT. */
  readonly audience: string;
}

/** What came of verifying a presentation. */
export interface Verified {
  readonly report: Report;
  /** What the credentials in it say, as far as it was shown and holds; none where nothing can be relied on. */
  readonly credentials: readonly JsonObject[];
}

/** A claim that is asked for. */
export interface AskedClaim {
  readonly path: ClaimPath;
  /** Only these values will do. */
  readonly values?: readonly (string | number | boolean)[];
}

/** A credential that a wallet is asked for. */
export interface AskedCredential {
  /** A name for it, of letters, digits, `_` and `-`. */
  readonly id: string;
  readonly format: PresentationForm;
  /** Types of SD-JWT VC that will do; needed for `dc+sd-jwt`, and for no other. */
  readonly vct?: readonly string[];
  /**
   * What is to be seen of it, in words of the domain: those of `presentSdJwtVc` (`['title', 'level', 'date']`) for an attestation as
   * `issueSdJwtVc` makes it, and what `pathsOf` of the verifier knows.
   */
  readonly show?: readonly string[];
  /** What is to be seen of it besides. */
  readonly claims?: readonly AskedClaim[];
}

/** How a verifier for wallets works. */
export interface Openid4vpVerifierOptions {
  /** The https address under which `handle` is served, without a slash at its end. */
  readonly url: string;
  /** What the verifier is called. */
  readonly name: string;
  /** Where requests wait for their answers. */
  readonly store: DeliveryStore;
  /** 32 random bytes or more that every process of the service is given, and nobody else. */
  readonly secret: Uint8Array;
  /**
   * Verifies what was presented: `badgeVerification` does, in each of the forms, and so may a verification of one's own, held
   * against `nonce` and `audience`. That a request is answered once is seen to here.
   */
  verify(presented: Presented): Promise<Verified>;
  /** Signs requests, so that wallets know who asks: its verification method is of a DID. Without it, requests are not signed. */
  readonly signer?: Signer;
  /** Where further words stand in a credential of a form: of other types of attestations, say. */
  readonly pathsOf?: (word: string, format: PresentationForm) => readonly ClaimPath[];
  /** How often one client may ask; not limited here by default. */
  readonly rateLimit?: RateLimit;
  /** Told of what goes wrong on this side. */
  readonly onError?: OnError;
  readonly clock?: Clock;
  readonly random?: Random;
}

/** A request to wallets. */
export interface AskInput {
  /** What is asked for; all of it. */
  readonly credentials: readonly AskedCredential[];
  /** How long it can be answered, in seconds; 600 by default. */
  readonly expiresInSeconds?: number;
  /**
   * Where the wallet sends the browser afterwards, on the same device: with `response_code`, which `result` then asks for, so that
   * nobody is shown what somebody else presented (section 13.3).
   */
  readonly afterwards?: string;
}

/** What came of a request. */
export type AskResult =
  | { readonly state: 'waiting' }
  /** The wallet, or its holder, said no. */
  | { readonly state: 'declined' }
  | {
      readonly state: 'answered';
      /** All that was asked for was shown, and holds; or does not; or could not be told. */
      readonly verdict: Report['verdict'];
      readonly presentations: readonly PresentedAnswer[];
    };

/** What was presented for one of the credentials that were asked for. */
export interface PresentedAnswer extends Verified {
  readonly id: string;
  /** Whether it is of the kind that was asked for and shows all that was. */
  readonly isAsAsked: boolean;
}
