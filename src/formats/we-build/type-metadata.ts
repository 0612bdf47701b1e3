import type { LocalText } from '../../foundation/locale.js';
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

/**
 * The type metadata of a micro-credential attestation as it is issued here, for the site of the issuer. It names the
 * claims that the rulebook is known to have, and which of them can be kept back.
 *
 * @param options - `vct`: the type, where the issuer gives it another name, such as the address of this document.
 * @see https://datatracker.ietf.org/doc/draft-ietf-oauth-sd-jwt-vc/ section Type Metadata
 */
export function weBuildTypeMetadata({
  vct = WE_BUILD_TYPE,
}: {
  readonly vct?: string;
} = {}): TypeMetadata {
  return {
    vct,
    name: 'Micro-credential attestation',
    display: (['en', 'fr'] as const).map((locale) => ({
      locale,
      name: NAME[locale],
      description: DESCRIPTION[locale],
    })),
    claims: [...MANDATORY_CLAIMS, ...OPTIONAL_CLAIMS].map((name) => ({
      path: [name],
      display: (['en', 'fr'] as const).map((locale) => ({ locale, label: LABELS[name][locale] })),
      sd: name === LEGAL_CATEGORY ? 'never' : 'always',
      mandatory: MANDATORY_CLAIMS.includes(name),
    })),
  };
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
