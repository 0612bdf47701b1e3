export { canonicalForm, canonicalize } from './canonicalize.js';
export { checkContexts } from './check-contexts.js';
export {
  bundledContextStore,
  type ContextStore,
  type ContextStoreOptions,
  createContextStore,
  rememberingForms,
} from './context-store.js';
export {
  CREDENTIALS_V1,
  CREDENTIALS_V2,
  DATA_INTEGRITY_V1,
  DATA_INTEGRITY_V2,
  ED25519_2020_V1,
  MICROCERT_V1,
  MULTIKEY_V1,
  OPEN_BADGES_3_0_1,
  OPEN_BADGES_3_0_3,
  OPEN_BADGES_EXTENSIONS,
} from './context-urls.js';
export type { FetchedContext, FetchedContextLimits } from './gather-contexts.js';
export type { CanonicalForm } from './remembered-forms.js';
export {
  asSnapshot,
  DEFAULT_DOCUMENT_LIMITS,
  type DocumentLimits,
  snapshotDocument,
} from './snapshot-document.js';
export { toldOtherwise } from './told-otherwise.js';
export type { UsedContext } from './used-context.js';
export { refersOnlyTo, usedContexts } from './used-contexts.js';
