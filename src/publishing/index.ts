export { type AttestationType, attestationType } from './attestation-type.js';
export { type LocalSite, openLocalSite } from './open-local-site.js';
export type { SiteContent, SiteFile } from './site-content.js';
export { siteFiles } from './site-files.js';
export { type WriteSiteOptions, type WrittenSite, writeSite } from './write-site.js';
