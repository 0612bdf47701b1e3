export type { AuditReport } from './audit/audit.js';
export type { AuditOptions } from './audit/audit-state.js';
export { awardKey, learnerAliases, learnerKey } from './award-key.js';
export type { ChainEnd } from './chain.js';
export type { RegistryDriver } from './driver.js';
export type { Erasure } from './erase.js';
export type { FoundAward, Sought } from './find.js';
export { type SignedHead, verifyHead } from './heads.js';
export { ACT_CATEGORIES, type Act, type ActCategory } from './life/act-said.js';
export { buildStatusLists, type SignedStatusList } from './life/build-status-lists.js';
export type { StatusChange } from './life/change-standing.js';
export type { RefusedChange, StatusChangeRow } from './life/change-standing-of-many.js';
export type { ClaimOptions, ClaimQuestion } from './life/claim.js';
export type { CredentialEvent, CredentialHistory } from './life/credential-history.js';
export type { CredentialLife } from './life/credential-life.js';
export type { ExpiringAward, ExpiringOptions } from './life/expiring.js';
export type { IssuerKey, KeyChange, NamedKey } from './life/issuer-keys.js';
export { makeRevocationList, type RevocationListOptions } from './life/make-revocation-list.js';
export type { StatusListsOptions } from './life/sign-list.js';
export type { Standing, StatusAct } from './life/standing.js';
export type { RenewalOptions, Succession, SuccessionOptions } from './life/succeed.js';
export { type OpenRegistryOptions, openRegistry } from './open-registry.js';
export type {
  AwardBook,
  DefinitionVersion,
  IssuedAward,
  IssuedChunk,
  Keep,
  NewAward,
  StatusPlace,
  SuccessionRelation,
} from './registry.js';
export type { Registry } from './registry-of.js';
export type { NewStatusList, StatusListUse } from './status-lists.js';
