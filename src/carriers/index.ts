export { type BakeOptions, type Baker, bake, createBaker } from './bake.js';
export {
  type CredentialLink,
  type CredentialLinkOptions,
  credentialLink,
} from './qr/credential-link.js';
export {
  type QrCorrection,
  type QrMatrix,
  type QrMatrixOptions,
  qrMatrix,
} from './qr/qr-matrix.js';
export { type QrSvgOptions, qrSvg } from './qr/qr-svg.js';
export {
  looksLikeCredentialLink,
  type ReadCredentialLinkOptions,
  readCredentialLink,
} from './qr/read-credential-link.js';
export {
  type RenderCredentialOptions,
  renderCredentialSvg,
} from './render-method/render-credential.js';
export { type SvgRenderMethodOptions, svgRenderMethod } from './render-method/svg-render-method.js';
export { type CarrierLimits, DEFAULT_CARRIER_LIMITS } from './shared/limits.js';
export type { OnDuplicate, UnbakedText } from './shared/unbaked-text.js';
export { type CarrierFormat, sniffCarrier } from './sniff.js';
export { type Unbaked, type UnbakeOptions, unbake } from './unbake.js';
