import type { Clock, Random } from '../../foundation/ports.js';
import type { PublicJwk, Resolver } from '../../identity/index.js';
import type { Award, MicroCertification } from '../../model/index.js';
import type { RateLimit } from '../http/rate-limit.js';
import type { OnError } from '../http/routes.js';
import type { DeliveryStore } from '../store.js';

/**
 * Forms in which wallets take credentials.
 *
 * @see https://openid.net/specs/openid-4-verifiable-credential-issuance-1_0.html#appendix-A
 */
export const WALLET_FORMATS: readonly WalletFormat[] = ['ldp_vc', 'jwt_vc_json', 'dc+sd-jwt'];

/** A form in which wallets take credentials. */
export type WalletFormat = 'ldp_vc' | 'jwt_vc_json' | 'dc+sd-jwt';

/** A kind of credential that is handed out. */
export interface CredentialConfiguration {
  /** What was earned. */
  readonly definition: MicroCertification;
  /** The form: Open Badge with a proof inside or as a JWT, SD-JWT VC. */
  readonly format: WalletFormat;
  /** How it is signed: cryptosuites (`eddsa-rdfc-2022`) for `ldp_vc`, else algorithms of JWS (`EdDSA`, `ES256`). */
  readonly signedWith: readonly string[];
  /** The type of an SD-JWT VC; needed for `dc+sd-jwt`, and for no other. `attestationType` names the one that is published. */
  readonly vct?: string;
  /** Digest of what is published at `vct` (`sha256-…`), to be said in each SD-JWT VC. */
  readonly vctIntegrity?: string;
}

/** Who holds a key, as their wallet proved. */
export interface Holder {
  /** DID of the key: the one the wallet named, else the did:jwk of its key. */
  readonly id: string;
  /** The key itself, to which an SD-JWT VC is bound (`cnf`). */
  readonly jwk: PublicJwk;
}

/** A credential that a wallet asks for, and may have. */
export interface WantedCredential {
  readonly configurationId: string;
  readonly configuration: CredentialConfiguration;
  /** As it was offered; the credential is to be made out to `holder`. */
  readonly award: Award;
  readonly holder: Holder;
}

/** A credential that is signed, but not yet handed out. */
export interface MadeCredential {
  /** The credential: JSON text, a JWT or an SD-JWT. */
  readonly text: string;
  /** What `record` is given besides, JSON; kept with the text until the credential is recorded. */
  readonly note?: unknown;
}

/** A claim of an SD-JWT VC, as wallets show it. */
export interface DescribedClaim {
  /** Where it stands. */
  readonly path: readonly (string | null)[];
  /** Whether each credential has it. */
  readonly mandatory: boolean;
  /** Its name, per language. */
  readonly display: readonly { readonly name: string; readonly locale: string }[];
}

/** Makes credentials, and records that they were issued. */
export interface Issuance {
  /**
   * The claims that wallets are told of beforehand (OpenID4VCI 1.0 appendix C); asked once, when the issuer is made.
   *
   * @throws what `issue` would throw for every award of this configuration.
   */
  claimsOf?(configuration: CredentialConfiguration): readonly DescribedClaim[] | undefined;
  /** Looks at what is to be offered, before the learner is told: throws what `issue` would. */
  check?(offered: Omit<WantedCredential, 'holder'>): void;
  /**
   * Signs a credential. Where a process is killed before that is kept, it is asked for again: what it signed then never left.
   *
   * @throws MicrocertError `ERR_DELIVERY_DENIED` where this holder is not to have it.
   */
  issue(wanted: WantedCredential): Promise<MadeCredential>;
  /** Records it as issued, before it is handed out. Called again where nobody knows whether it was done: once is enough. */
  record?(made: MadeCredential, wanted: WantedCredential): Promise<void>;
}

/** A wallet that learners may collect with by logging in. */
export interface WalletClient {
  /** The wallet's `client_id`. */
  readonly id: string;
  /** What it is called on the page that asks the learner. */
  readonly name: string;
  /** Where the learner is sent back to, sign by sign; nowhere else. */
  readonly redirectUris: readonly string[];
}

/** How learners collect credentials by logging in: the host knows who they are. */
export interface AuthorizationOptions {
  /** The wallets that are known. */
  readonly clients: readonly WalletClient[];
  /**
   * Who the learner is, by the headers of a request (a cookie of the host’s own session); or what is answered instead, such as
   * a way to the login of the host, which leads back to `returnTo`.
   */
  authenticate(
    request: Request,
    at: { readonly returnTo: string },
  ): Promise<{ readonly learner: string } | Response>;
  /**
   * What the learner may collect; nothing where there is nothing for them. `offered` is what an offer named: it is theirs only
   * if the host says so.
   */
  awardFor(asked: {
    readonly learner: string;
    readonly configurationId: string;
    readonly offered?: Award;
  }): Promise<Award | undefined>;
}

/** How a credential issuer for wallets works. */
export interface Openid4vciIssuerOptions {
  /** The credential issuer identifier: the https address under which `handle` is served, without a slash at its end. */
  readonly url: string;
  /** What the issuer is called. */
  readonly name: string;
  /** Where what is under way is kept. */
  readonly store: DeliveryStore;
  /** 32 random bytes or more that every process of the service is given, and nobody else. */
  readonly secret: Uint8Array;
  /** The kinds of credentials, each under its id. */
  readonly configurations: Readonly<Record<string, CredentialConfiguration>>;
  /** Makes and records credentials: `registryIssuance` does so with an issuer and a registry. */
  readonly issuance: Issuance;
  /** Finds the keys of wallets: did:key and did:jwk by default. */
  readonly resolver?: Resolver;
  /** Lets learners collect by logging in; without it, by offers with a code only. */
  readonly authorization?: AuthorizationOptions;
  /** How often one client may ask; not limited here by default. Wrong transaction codes are, always. */
  readonly rateLimit?: RateLimit;
  /** Wrong transaction codes until an offer is locked; 5 by default. */
  readonly maxWrongCodes?: number;
  /** How long what was handed out can be fetched again by a new offer, in seconds; 7 days by default. */
  readonly keepSeconds?: number;
  /** Told of what goes wrong on this side. */
  readonly onError?: OnError;
  readonly clock?: Clock;
  readonly random?: Random;
}
