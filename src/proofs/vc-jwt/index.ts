export { keyAlgorithmFor } from './algorithms.js';
export { AUDIENCE_NAMED, checkJwtClaims } from './check-claims.js';
export { checkJwtHeader } from './check-header.js';
export { type EnvelopedCredential, envelop, isEnvelope, jwtInEnvelope } from './envelope.js';
export { isCompactJws, parseVcJwt, type VcJwt } from './parse-vc-jwt.js';
export { type SecureVcJwtOptions, secureAsVcJwt } from './secure-vc-jwt.js';
