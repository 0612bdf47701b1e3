export {
  createIssuer,
  type Issuer,
  type IssuerOptions,
  type JwtForm,
  type SignedCredential,
} from './create-issuer.js';
