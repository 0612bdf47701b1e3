import { a as LocalText } from '../locale-BxlEjvpb.js';

/** One value of a controlled vocabulary. */
interface Concept<Code extends string = string> {
    /** Short name for people who write definitions: `written-examination`. */
    readonly code: Code;
    /** IRI of the concept; absent where the list has the value but its IRI is not known. */
    readonly uri?: string;
    /** Name. The English one is the list's own; the French one is a working translation unless the list says otherwise. */
    readonly label: LocalText;
}
/** A controlled vocabulary: a snapshot with its date. */
interface ConceptScheme<Code extends string = string> {
    /** Name of the list. */
    readonly title: LocalText;
    /** Every concept IRI of the list starts with this. */
    readonly base: string;
    /** An older beginning of the same IRIs, which is read and never written. */
    readonly formerBase?: string;
    /** IRI of the list itself, where its current state can be looked up. */
    readonly source: string;
    /** Day of the snapshot. */
    readonly asOf: string;
    /** Whether software that issues European Digital Credentials refuses other values. */
    readonly strict: boolean;
    /** SHA-256 (hexadecimal) of the concepts, each as `[code, end of its IRI or null, English, French]`, in JSON. */
    readonly digest: string;
    /** The values. */
    readonly concepts: readonly Concept<Code>[];
}
/** The concept with this code, IRI or name in English or French (in any letter case), or nothing. */
declare function findConcept<Code extends string>(scheme: ConceptScheme<Code>, text: string): Concept<Code> | undefined;
/** Codes spelled most like a text, the closest first. */
declare function nearestCodes<Code extends string>(scheme: ConceptScheme<Code>, text: string): readonly Code[];

/** True for a code of a country or territory (ISO 3166-1 alpha-2): `FR`. Groups such as `EU` are no countries. */
declare function isCountryCode(code: string): boolean;
/**
 * Name of a country in a language, or its code where there is no name for it. In English and French it is that of Unicode
 * CLDR, whatever the platform; in other languages, that of the platform.
 */
declare function countryName(code: string, language: string): string;
/** Countries and territories with their EU IRIs, loaded when first asked for. */
declare function loadCountries(): Promise<ConceptScheme>;

/** IRI of a level of the European Qualifications Framework, 1 to 8. */
declare function eqfUri(level: number): string;
/** Level of an EQF IRI, 1 to 8; nothing for any other text. ESCO's older form of the IRI is read as well. */
declare function eqfLevelOf(uri: string): number | undefined;

/** Every IRI of the fields of education and training (ISCED-F 2013) starts with this. */
declare const ISCED_F_BASE = "http://data.europa.eu/snb/isced-f/";
/** True for a code of the list, of two to four digits; zeros in front count: `0613`. */
declare function isIscedFCode(text: string): boolean;
/** The code of an IRI of the list, in its present or older form; nothing for any other text. */
declare function iscedFCodeOf(uri: string): string | undefined;
/** The IRI of an ISCED-F code or of its older IRI, or the text itself when it is neither. */
declare function iscedFUri(codeOrUri: string): string;
/** Fields of education and training (ISCED-F 2013) with their names, loaded when first asked for. */
declare function loadFieldsOfStudy(): Promise<ConceptScheme>;

/** A code of {@link ACCREDITATION_TYPES}. */
type AccreditationTypeCode = "institutional-license" | "program-quality-assurance" | "institutional-quality-assurance" | "program-license";
/** Types of quality assurance and accreditation. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const ACCREDITATION_TYPES: ConceptScheme<AccreditationTypeCode>;

/** A code of {@link ASSESSMENT_TYPES}. */
type AssessmentTypeCode = "peer-assessment" | "marked-assignment" | "continuous-evaluation" | "portfolio" | "group-performance" | "practical-assessment" | "written-examination" | "level-of-attendance" | "project-work" | "peer-review" | "quiz" | "problem-based-learning" | "oral-examination" | "artefact-assessment";
/** Types of assessment. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const ASSESSMENT_TYPES: ConceptScheme<AssessmentTypeCode>;

/** A code of {@link CREDENTIAL_TYPES}. */
type CredentialTypeCode = "learning-activity" | "qualification-award" | "diploma-supplement" | "learning-entitlement" | "generic";
/** Profiles of European Digital Credentials. None of them is called micro-credential. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const CREDENTIAL_TYPES: ConceptScheme<CredentialTypeCode>;

/** A code of {@link CREDIT_POINTS}. */
type CreditPointCode = "ecvet" | "ects";
/** Systems of credit points. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const CREDIT_POINTS: ConceptScheme<CreditPointCode>;

/** A code of {@link QF_EHEA_CYCLES}. */
type CycleCode = "short" | "first" | "second" | "third";
/** Cycles of the Qualifications Framework of the European Higher Education Area. No list of the EU has them: the IRIs are terms of this project.  */
declare const QF_EHEA_CYCLES: ConceptScheme<CycleCode>;

/** A code of {@link ENTITLEMENT_STATUSES}. */
type EntitlementStatusCode = "prospective" | "actual";
/** Whether an entitlement is in force. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const ENTITLEMENT_STATUSES: ConceptScheme<EntitlementStatusCode>;

/** A code of {@link ENTITLEMENT_TYPES}. */
type EntitlementTypeCode = "occupation" | "learning-opportunity" | "membership";
/** What a credential entitles to. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const ENTITLEMENT_TYPES: ConceptScheme<EntitlementTypeCode>;

/** A code of {@link EQF_LEVELS}. */
type EqfLevelCode = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8";
/** Levels of the European Qualifications Framework. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const EQF_LEVELS: ConceptScheme<EqfLevelCode>;

/** A code of {@link LEARNING_ACTIVITIES}. */
type LearningActivityCode = "practice-coursework" | "job-experience" | "volunteering" | "research" | "self-motivated-study" | "e-learning-coursework" | "internship" | "apprenticeship" | "workshop" | "educational-programme" | "classroom-coursework";
/** What learners do. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const LEARNING_ACTIVITIES: ConceptScheme<LearningActivityCode>;

/** A code of {@link LEARNING_OPPORTUNITIES}. */
type LearningOpportunityCode = "course" | "programme-module" | "mentoring" | "mooc" | "apprenticeship" | "study-visit" | "short-learning-programme" | "internship" | "educational-programme" | "class" | "service-learning" | "thesis";
/** Kinds of course and programme. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const LEARNING_OPPORTUNITIES: ConceptScheme<LearningOpportunityCode>;

/** A code of {@link LEARNING_SETTINGS}. */
type LearningSettingCode = "formal" | "non-formal";
/** Formal and non-formal learning. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const LEARNING_SETTINGS: ConceptScheme<LearningSettingCode>;

/** A code of {@link MODES}. */
type ModeCode = "workbased" | "project-based" | "presential" | "online" | "blended" | "research-lab-based" | "hybrid";
/** Modes of learning and assessment, which Annex I calls forms of participation; the path of their IRIs says `learning-assessment`. `hybrid` is newer than the snapshot and was seen in one place only. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const MODES: ConceptScheme<ModeCode>;

/** A code of {@link SKILL_REUSE_LEVELS}. */
type SkillReuseLevelCode = "cross-sector" | "occupation-specific" | "sector-specific" | "transversal";
/** How widely a skill can be used. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const SKILL_REUSE_LEVELS: ConceptScheme<SkillReuseLevelCode>;

/** A code of {@link SKILL_TYPES}. */
type SkillTypeCode = "knowledge" | "skill";
/** Knowledge and skill. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const SKILL_TYPES: ConceptScheme<SkillTypeCode>;

/** A code of {@link SUPERVISION}. */
type SupervisionCode = "supervised-with-id-verification" | "unsupervised-without-id-verification" | "unsupervised-with-id-verification" | "supervised-without-id-verification";
/** Supervision and identity verification during assessment, gathered from published samples. The IRI of "supervised without" is not known, so it is written as a name; "unsupervised with" rests on one source. Source: EU Vocabularies, as of 2024-02-14. English names are the list's own. */
declare const SUPERVISION: ConceptScheme<SupervisionCode>;

/** Languages (BCP 47 codes) with their EU IRIs, loaded when first asked for. */
declare function loadLanguages(): Promise<ConceptScheme>;

export { ACCREDITATION_TYPES, ASSESSMENT_TYPES, type AccreditationTypeCode, type AssessmentTypeCode, CREDENTIAL_TYPES, CREDIT_POINTS, type Concept, type ConceptScheme, type CredentialTypeCode, type CreditPointCode, type CycleCode, ENTITLEMENT_STATUSES, ENTITLEMENT_TYPES, EQF_LEVELS, type EntitlementStatusCode, type EntitlementTypeCode, type EqfLevelCode, ISCED_F_BASE, LEARNING_ACTIVITIES, LEARNING_OPPORTUNITIES, LEARNING_SETTINGS, type LearningActivityCode, type LearningOpportunityCode, type LearningSettingCode, MODES, type ModeCode, QF_EHEA_CYCLES, SKILL_REUSE_LEVELS, SKILL_TYPES, SUPERVISION, type SkillReuseLevelCode, type SkillTypeCode, type SupervisionCode, countryName, eqfLevelOf, eqfUri, findConcept, isCountryCode, isIscedFCode, iscedFCodeOf, iscedFUri, loadCountries, loadFieldsOfStudy, loadLanguages, nearestCodes };
