export type { RateLimit } from '../http/rate-limit.js';
export type { OnError, RequestHandler } from '../http/routes.js';
export type { DeliveryStore } from '../store.js';
export { createOpenid4vciIssuer, type Openid4vciIssuer } from './create-openid4vci-issuer.js';
export type { CredentialOffer, OfferInput } from './make-offer.js';
export type {
  AuthorizationOptions,
  CredentialConfiguration,
  DescribedClaim,
  Holder,
  Issuance,
  MadeCredential,
  Openid4vciIssuerOptions,
  WalletClient,
  WalletFormat,
  WantedCredential,
} from './options.js';
export { type RegistryIssuanceOptions, registryIssuance } from './registry-issuance.js';
export type { WalletSigning } from './sign-for-wallet.js';
export { unrecordedIssuance } from './unrecorded-issuance.js';
