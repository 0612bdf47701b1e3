import { CREDENTIALS_V1 } from '../../linked-data/context-urls.js';

/** Contexts of a European Digital Credential that is still to be sealed: data model 1.1, then the application profile. */
export const ELM_CONTEXTS: readonly string[] = [
  CREDENTIALS_V1,
  'http://data.europa.eu/snb/model/context/edc-ap',
];

/** The shapes that such a credential names as its schema. */
export const ELM_SCHEMA = {
  id: 'http://data.europa.eu/snb/model/ap/edc-generic-full',
  type: 'ShaclValidator2017',
} as const;

/** Class of every credential of the European Learning Model. */
export const ELM_CREDENTIAL_TYPE = 'EuropeanDigitalCredential';

/** Names that hold inside one document only start with this, as in the Commission's own samples. */
export const LOCAL_NAMES = 'urn:epass:';

/** ESCO skills, and the list that they are in. */
export const ESCO_SKILLS = {
  base: 'http://data.europa.eu/esco/skill/',
  scheme: 'http://data.europa.eu/esco/concept-scheme/skills',
} as const;

/** Levels of national frameworks that the European Learning Model knows, and the list that they are in. */
export const NATIONAL_LEVELS = {
  base: 'http://data.europa.eu/snb/qdr/c_',
  scheme: 'http://data.europa.eu/snb/qdr/25831c2',
} as const;

/** Lists of file types and encodings, of which a picture names one each. */
export const PICTURE_TERMS = {
  fileTypes: 'http://publications.europa.eu/resource/authority/file-type',
  encodings: 'http://data.europa.eu/snb/encoding/25831c2',
  base64: 'http://data.europa.eu/snb/encoding/6146cde7dd',
} as const;

/** Registers of organisations that have a term of their own, by the type that the model gives them. */
export const LEGAL_IDENTIFIERS = {
  'ext:eIDAS': 'eIDASIdentifier', // in ASCII: the Commission's sample has a Greek iota in it, which means nothing
  'ext:VAT': 'vatIdentifier',
  'ext:TAX': 'taxIdentifier',
  'ext:registration': 'registration',
} as const;

/** Name of the scheme under which the version of a definition is kept among its identifiers. */
export const VERSION_SCHEME = 'version';

/** What an entry requirement says when there is none. */
export const NO_REQUIREMENT = { en: 'None', fr: 'Aucun' } as const;
