export {
  type Concept,
  type ConceptScheme,
  findConcept,
  nearestCodes,
} from './concept-scheme.js';
export { countryName, isCountryCode, loadCountries } from './countries.js';
export { eqfLevelOf, eqfUri } from './eqf.js';
export {
  ISCED_F_BASE,
  iscedFCodeOf,
  iscedFUri,
  isIscedFCode,
  loadFieldsOfStudy,
} from './fields-of-study.js';
export {
  ACCREDITATION_TYPES,
  type AccreditationTypeCode,
} from './generated/accreditation-types.js';
export { ASSESSMENT_TYPES, type AssessmentTypeCode } from './generated/assessment-types.js';
export { CREDENTIAL_TYPES, type CredentialTypeCode } from './generated/credential-types.js';
export { CREDIT_POINTS, type CreditPointCode } from './generated/credit-points.js';
export { type CycleCode, QF_EHEA_CYCLES } from './generated/cycles.js';
export {
  ENTITLEMENT_STATUSES,
  type EntitlementStatusCode,
} from './generated/entitlement-statuses.js';
export { ENTITLEMENT_TYPES, type EntitlementTypeCode } from './generated/entitlement-types.js';
export { EQF_LEVELS, type EqfLevelCode } from './generated/eqf-levels.js';
export {
  LEARNING_ACTIVITIES,
  type LearningActivityCode,
} from './generated/learning-activities.js';
export {
  LEARNING_OPPORTUNITIES,
  type LearningOpportunityCode,
} from './generated/learning-opportunities.js';
export { LEARNING_SETTINGS, type LearningSettingCode } from './generated/learning-settings.js';
export { MODES, type ModeCode } from './generated/modes.js';
export {
  SKILL_REUSE_LEVELS,
  type SkillReuseLevelCode,
} from './generated/skill-reuse-levels.js';
export { SKILL_TYPES, type SkillTypeCode } from './generated/skill-types.js';
export { SUPERVISION, type SupervisionCode } from './generated/supervision.js';
export { loadLanguages } from './languages.js';
