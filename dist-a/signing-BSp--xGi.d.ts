import { S as SecureVcJwtOptions } from './secure-vc-jwt-FQf7s1Wy.js';

/** How a JWT says with which key it was signed, and what it is. */
type JwtForm = Omit<SecureVcJwtOptions, 'signer'>;

export type { JwtForm as J };
