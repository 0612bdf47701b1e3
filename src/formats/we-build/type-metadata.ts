import type { Locale, LocalText } from '../../foundation/locale.js';
import { type MicroCertification, textIn } from '../../model/index.js';
import type { WeBuildParts } from './parts.js';
import { claimsOfAwards } from './to-we-build.js';
import { MANDATORY_CLAIMS, OPTIONAL_CLAIMS, WE_BUILD_TYPE, type WeBuildClaims } from './types.js';

/** A claim in type metadata. */
export interface TypeMetadataClaim {
  /** Where it stands. */
  readonly path: readonly (string | null)[];
  /** Its name, per language. */
  readonly display: readonly { readonly locale: string; readonly label: string }[];
  /** Whether it can be kept back: always concealed, or never. */
  readonly sd: 'always' | 'never';
  /** Whether the issuer has to state it. */
  readonly mandatory: boolean;
}

/** What a `vct` stands for. */
export interface TypeMetadata {
  /** The type. */
  readonly vct: string;
  /** Name for developers. */
  readonly name: string;
  /** Names for people, per language. */
  readonly display: readonly {
    readonly locale: string;
    readonly name: string;
    readonly description: string;
  }[];
  /** The claims. */
  readonly claims: readonly TypeMetadataClaim[];
}

/** What type metadata is about. */
export interface TypeMetadataOptions {
  /** The type, where the issuer gives it another name, such as the address of this document. */
  readonly vct?: string;
  /** The one definition that the type is of: its title and the claims that its awards can have. Any by default. */
  readonly of?: Pick<WeBuildParts, 'definition' | 'issuer'>;
}

/**
 * The type metadata of a micro-credential attestation as it is issued here, for the site of the issuer. It names the
 * claims that the rulebook is known to have, and which of them can be kept back.
 *
 * @throws `MicrocertError` `ERR_EXPORT_INCOMPLETE` for a definition that cannot be attested.
 * @see https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/ section Type Metadata
 */
export function weBuildTypeMetadata({
  vct = WE_BUILD_TYPE,
  of,
}: TypeMetadataOptions = {}): TypeMetadata {
  const names = of ? claimsOfAwards(of) : [...MANDATORY_CLAIMS, ...OPTIONAL_CLAIMS];
  return {
    vct,
    name: of ? titleOf(of.definition, 'en') : 'Micro-credential attestation',
    display: LOCALES.map((locale) => ({
      locale,
      name: of ? titleOf(of.definition, locale) : NAME[locale],
      description: (of && describedIn(of.definition, locale)) ?? DESCRIPTION[locale],
    })),
    claims: names.map((name) => ({
      path: [name],
      display: LOCALES.map((locale) => ({ locale, label: LABELS[name][locale] })),
      sd: name === LEGAL_CATEGORY ? 'never' : 'always',
      mandatory: MANDATORY_CLAIMS.includes(name),
    })),
  };
}

const LOCALES: readonly Locale[] = ['en', 'fr'];

function titleOf({ title }: MicroCertification, locale: Locale): string {
  return textIn(title, locale) ?? NAME[locale];
}

function describedIn({ description }: MicroCertification, locale: Locale): string | undefined {
  return description && textIn(description, locale);
}

/** The claim that says what kind of attestation it is, which stays readable. */
export const LEGAL_CATEGORY = 'attestation_legal_category';

const NAME: LocalText = { en: 'Micro-credential', fr: 'Microcertification' };
const DESCRIPTION: LocalText = {
  en: 'What a learner earned in a short, targeted training',
  fr: 'Ce qu’une personne a obtenu par une formation courte et ciblée',
};

const LABELS: Readonly<Record<keyof WeBuildClaims, LocalText>> = {
  attestation_legal_category: { en: 'Legal category', fr: 'Catégorie juridique' },
  identifier: { en: 'Identifier', fr: 'Identifiant' },
  title: { en: 'Title', fr: 'Intitulé' },
  givenName: { en: 'Given name', fr: 'Prénom' },
  familyName: { en: 'Family name', fr: 'Nom' },
  issuerCountry: { en: 'Country of the issuer', fr: 'Pays de l’émetteur' },
  awardingBody: { en: 'Awarding body', fr: 'Organisme de délivrance' },
  issuanceDate: { en: 'Date of issue', fr: 'Date de délivrance' },
  learningOutcomes: { en: 'Learning outcomes', fr: 'Acquis d’apprentissage' },
  notionalWorkload: { en: 'Notional workload', fr: 'Charge de travail théorique' },
  typeOfAssessment: { en: 'Type of assessment', fr: 'Type d’évaluation' },
  formOfParticipation: { en: 'Form of participation', fr: 'Forme de participation' },
  qualityAssurance: { en: 'Quality assurance', fr: 'Assurance qualité' },
  level: { en: 'Level', fr: 'Niveau' },
  grade: { en: 'Grade', fr: 'Note' },
  gradingScheme: { en: 'Grading scheme', fr: 'Barème' },
  idVerificationMethod: { en: 'Identity verification', fr: 'Vérification de l’identité' },
  escoReference: { en: 'ESCO reference', fr: 'Référence ESCO' },
  stackable: { en: 'Stackable', fr: 'Empilable' },
  partOfQualification: { en: 'Part of a qualification', fr: 'Partie d’une certification' },
};
