export { BINDING_TYPE, bindKey } from './bind-key.js';
export { type ClaimPath, isClaimPath } from './claim-path.js';
export { digester } from './digest.js';
export { type IssueSdJwtOptions, issueSdJwt } from './issue-sd-jwt.js';
export { parseSdJwt, type SdJwt } from './parse-sd-jwt.js';
export { type Revealed, reveal } from './reveal.js';
export { selectDisclosures } from './select.js';
