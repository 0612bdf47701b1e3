import type { LocalText } from '../../foundation/locale.js';
import type { Citation, Severity } from '../../foundation/report.js';

/** What a code says, how much it weighs, and where it comes from. */
export interface StatusText {
  /** How much it weighs. */
  readonly severity: Severity;
  /** What is the matter. */
  readonly message: LocalText;
  /** What to do about it. */
  readonly hint?: LocalText;
  /** Why it is asked. */
  readonly cites: Citation;
}

/** A place in the Bitstring Status List recommendation. */
export function bitstring(section: string, anchor: string, confirmed = true): Citation {
  return {
    source: { en: 'W3C Bitstring Status List v1.0', fr: 'W3C Bitstring Status List v1.0' },
    section: { en: section, fr: section },
    url: `https://www.w3.org/TR/vc-bitstring-status-list/#${anchor}`,
    confirmed,
  };
}

/** The revocation list of 1EdTech, deprecated since October 2025. */
export const REVOCATION_LIST: Citation = {
  source: { en: 'Open Badges 3.0', fr: 'Open Badges 3.0' },
  section: { en: '1EdTechRevocationList (deprecated)', fr: '1EdTechRevocationList (obsolète)' },
  url: 'https://www.imsglobal.org/spec/ob/v3p0/',
  confirmed: false,
};

/** What every credential says of a status. */
export const DATA_MODEL: Citation = {
  source: {
    en: 'W3C Verifiable Credentials Data Model v2.0',
    fr: 'W3C Verifiable Credentials Data Model v2.0',
  },
  section: { en: 'Status', fr: 'Status' },
  url: 'https://www.w3.org/TR/vc-data-model-2.0/#status',
  confirmed: true,
};

/** A rule of this project. */
export const OWN_LIMIT: Citation = {
  source: { en: 'microcert', fr: 'microcert' },
  section: { en: 'limits on input', fr: 'limites des entrées' },
  confirmed: false,
};
