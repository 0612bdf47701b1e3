export {
  type ElmOrigins,
  type ElmReading,
  fromEuropeanLearningModel,
} from './from-european-learning-model.js';
export type { ElmPart, ElmParts, ToElmOptions } from './parts.js';
export { looksLikeElm } from './read/unwrap.js';
export {
  type ElmWriting,
  forUpload,
  toEuropeanLearningModel,
} from './to-european-learning-model.js';
export type { ElmCredential, ElmNode, ElmUpload, ElmValue } from './types.js';
