export {
  createIssuer,
  type Issuer,
  type IssuerOptions,
  type SignedCredential,
} from './create-issuer.js';
