export type { OutlinePart, PathwayOutline } from '../artwork/pathway/pathway-outline.js';
export type {
  CertificateModel,
  CertificatePathwayModel,
  CertificateSection,
  Entry,
  Line,
  Run,
  VerifyingWords,
} from './model/types.js';
export type {
  AnsweredCredential,
  CertificatePathway,
  PathwayAnswer,
} from './pathway/certificate-pathway.js';
export type { CertificateFont } from './pdf/text/fonts.js';
export {
  type RenderCertificateOptions,
  type RenderHtmlOptions,
  type RenderPdfOptions,
  renderCertificate,
} from './render-certificate.js';
export type { CertificateTemplate, FrameParts } from './template.js';
