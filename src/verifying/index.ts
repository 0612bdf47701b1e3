export type { Trust, VerifyOptions } from './options.js';
export { PROOF_ONLY, STRICT } from './policies.js';
export type { VerifyInput } from './read-input.js';
export { verify } from './verify.js';
