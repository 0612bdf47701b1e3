export {
  type AnyMicrocertError,
  isMicrocertError,
  MicrocertError,
  type MicrocertErrorOptions,
  type TextPosition,
  withSource,
} from './microcert-error.js';
export { type ErrorCode, TEXTS } from './texts.js';
