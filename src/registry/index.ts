export type { AuditReport } from './audit/audit.js';
export type { AuditOptions } from './audit/audit-state.js';
export type { ChainEnd } from './chain.js';
export type { RegistryDriver } from './driver.js';
export type { Erasure } from './erase.js';
export type { FoundAward, Sought } from './find.js';
export { type SignedHead, verifyHead } from './heads.js';
export { type OpenRegistryOptions, openRegistry } from './open-registry.js';
export type {
  AwardBook,
  DefinitionVersion,
  IssuedAward,
  IssuedChunk,
  Keep,
  NewAward,
  StatusPlace,
} from './registry.js';
export type { Registry } from './registry-of.js';
export type { NewStatusList, StatusListUse } from './status-lists.js';
