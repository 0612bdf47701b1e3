export { isCompactJws, type SignedJwt } from '../shared/compact-jws.js';
export { keyAlgorithmFor } from '../shared/jws-algorithms.js';
export { AUDIENCE_NAMED, checkJwtClaims } from './check-claims.js';
export { checkJwtHeader } from './check-header.js';
export { type EnvelopedCredential, envelop, isEnvelope, jwtInEnvelope } from './envelope.js';
export { parseVcJwt, type VcJwt } from './parse-vc-jwt.js';
export { parseVpJwt, type VpJwt } from './parse-vp-jwt.js';
export { type SecureVcJwtOptions, secureAsVcJwt } from './secure-vc-jwt.js';
export { secureAsVpJwt } from './secure-vp-jwt.js';
