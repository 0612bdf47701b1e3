import { ARTWORK_TEXTS } from './artwork-texts.js';
import { CARRIERS_TEXTS } from './carriers-texts.js';
import { CERTIFICATES_TEXTS } from './certificates-texts.js';
import { COHORT_TEXTS } from './cohort-texts.js';
import { CORE_TEXTS } from './core-texts.js';
import { DELIVERY_TEXTS } from './delivery-texts.js';
import { DISCLOSING_TEXTS } from './disclosing-texts.js';
import { ENDORSING_TEXTS } from './endorsing-texts.js';
import { JOBS_TEXTS } from './jobs-texts.js';
import { PRESENTING_TEXTS } from './presenting-texts.js';
import { PUBLISHING_TEXTS } from './publishing-texts.js';
import { REGISTRY_TEXTS } from './registry-texts.js';
import { SD_JWT_TEXTS } from './sd-jwt-texts.js';
import { STACKING_TEXTS } from './stacking-texts.js';
import { WALLET_TEXTS } from './wallet-texts.js';

type Areas = typeof CORE_TEXTS &
  typeof ARTWORK_TEXTS &
  typeof CARRIERS_TEXTS &
  typeof CERTIFICATES_TEXTS &
  typeof COHORT_TEXTS &
  typeof DELIVERY_TEXTS &
  typeof DISCLOSING_TEXTS &
  typeof ENDORSING_TEXTS &
  typeof JOBS_TEXTS &
  typeof PRESENTING_TEXTS &
  typeof PUBLISHING_TEXTS &
  typeof REGISTRY_TEXTS &
  typeof SD_JWT_TEXTS &
  typeof STACKING_TEXTS &
  typeof WALLET_TEXTS;

/**
 * Every error code of the library with its message. For whoever wants the list; an error brings its own text, so nobody
 * loads the texts of parts that are not in use. The error class takes each text in every language, so a missing
 * translation does not compile.
 */
export const TEXTS: Areas = /* @__PURE__ */ all();

/** A spread outside of a function would keep every text with who asks for none. */
function all(): Areas {
  return {
    ...CORE_TEXTS,
    ...ARTWORK_TEXTS,
    ...CARRIERS_TEXTS,
    ...CERTIFICATES_TEXTS,
    ...COHORT_TEXTS,
    ...DELIVERY_TEXTS,
    ...DISCLOSING_TEXTS,
    ...ENDORSING_TEXTS,
    ...JOBS_TEXTS,
    ...PRESENTING_TEXTS,
    ...PUBLISHING_TEXTS,
    ...REGISTRY_TEXTS,
    ...SD_JWT_TEXTS,
    ...STACKING_TEXTS,
    ...WALLET_TEXTS,
  };
}

/** Every code a `MicrocertError` can carry. */
export type ErrorCode = keyof Areas;
