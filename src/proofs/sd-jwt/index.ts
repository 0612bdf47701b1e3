export { BINDING_TYPE, type BindKeyOptions, bindKey } from './bind-key.js';
export { type ClaimPath, isClaimPath, isThere } from './claim-path.js';
export { digester } from './digest.js';
export type { Disclosure } from './disclosure.js';
export { type IssueSdJwtOptions, issueSdJwt } from './issue-sd-jwt.js';
export { parseSdJwt, type SdJwt } from './parse-sd-jwt.js';
export { type Opened, type Revealed, reveal } from './reveal.js';
export { selectDisclosures } from './select.js';
