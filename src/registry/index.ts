export type { RegistryConnection, RegistryDriver } from './driver.js';
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
export type { NewStatusList } from './status-lists.js';
