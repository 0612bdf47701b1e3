export {
  type CurveAlgorithm,
  type EcAlgorithm,
  isKeyAlgorithm,
  KEY_ALGORITHMS,
  type KeyAlgorithm,
} from './algorithms.js';
export type { DidDocument, VerificationMethod } from './did-document.js';
export { didJwkFor, resolveDidJwk } from './did-jwk.js';
export { didKeyFor, resolveDidKey, verificationMethodFor } from './did-key.js';
export { didWebFor, didWebUrl } from './did-web.js';
export type { DocumentSourceOptions } from './document-source.js';
export { publicKeyToPem } from './export-public-key.js';
export { generateKeyPair, type KeyPairOptions } from './generate-key-pair.js';
export { importPrivateKey } from './import-private-key.js';
export { importPublicKey } from './import-public-key.js';
export {
  type EcPublicJwk,
  type OkpPublicJwk,
  type PublicJwk,
  publicKeyFromJwk,
  publicKeyToJwk,
  type RsaPublicJwk,
} from './jwk.js';
export type { KeyPair, PrivateJwk, RsaPrivateJwk } from './key-pair.js';
export {
  type DidDocumentKey,
  type DidDocumentOptions,
  makeDidDocument,
} from './make-did-document.js';
export { mergeIssuerLists } from './merge-issuer-lists.js';
export {
  bundleFetcher,
  makeOfflineBundle,
  type OfflineBundle,
  type OfflineBundleParts,
  type OfflineResource,
  parseOfflineBundle,
} from './offline-bundle.js';
export type { CurvePublicKey, PublicKey, RsaPublicKey } from './public-key.js';
export { type KeepFetched, type RecordingFetcher, recordingFetcher } from './recording-fetcher.js';
export {
  createResolver,
  type ResolvedMethod,
  type Resolver,
  type ResolverOptions,
  type VerificationRelationship,
} from './resolver.js';
export { samePublicKey } from './same-public-key.js';
export { createSigner, type Signer, signerFromEnv } from './signer.js';
export { type IssuerList, type ListedIssuer, parseIssuerList } from './trust-list.js';
export { verifySignature, verifySignatureElsewhere } from './verify-signature.js';
export { isWellKnownTestKey } from './well-known-keys.js';
