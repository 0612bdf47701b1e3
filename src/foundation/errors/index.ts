// For the rest of the library. What is public is in `listed.ts`, which holds the texts of every part.
export { CORE_TEXTS } from './core-texts.js';
export {
  type AnyMicrocertError,
  type CoreCode,
  isMicrocertError,
  MicrocertError,
  type MicrocertErrorOptions,
  restated,
  type TextPosition,
  withSource,
} from './microcert-error.js';
export type { ErrorCode } from './texts.js';
