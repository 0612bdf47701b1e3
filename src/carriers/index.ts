export { type BakeOptions, bake } from './bake.js';
export { type CarrierLimits, DEFAULT_CARRIER_LIMITS } from './shared/limits.js';
export type { OnDuplicate, UnbakedText } from './shared/unbaked-text.js';
export { type CarrierFormat, sniffCarrier } from './sniff.js';
export { type Unbaked, type UnbakeOptions, unbake } from './unbake.js';
