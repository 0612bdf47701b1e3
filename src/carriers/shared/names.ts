/** What a credential is: an Open Badge, or a Comprehensive Learner Record, which have names of their own in pictures. */
export type CredentialFamily = 'open-badge' | 'clr';

/** How a family is named in pictures. */
export interface FamilyNames {
  /** Keyword of the chunk in a PNG. */
  readonly keyword: string;
  /** Namespace of the element in an SVG. */
  readonly namespace: string;
  /** Its usual prefix. */
  readonly prefix: string;
}

/**
 * Names by the family.
 *
 * @see https://www.imsglobal.org/spec/ob/v3p0#baked-badge
 */
export const FAMILY_NAMES: Readonly<Record<CredentialFamily, FamilyNames>> = {
  'open-badge': {
    keyword: 'openbadgecredential',
    namespace: 'https://purl.imsglobal.org/ob/v3p0',
    prefix: 'openbadges',
  },
  clr: {
    keyword: 'clrcredential',
    namespace: 'https://purl.imsglobal.org/clr/v2p0',
    prefix: 'clr',
  },
};

/** Those of Open Badges 1 and 2: recognised, so as to say what it is, and never written. */
export const OPEN_BADGES_2 = {
  keyword: 'openbadges',
  namespace: 'http://openbadges.org',
  element: 'assertion',
} as const;
