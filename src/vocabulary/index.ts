export { ACCREDITATION_TYPES } from './accreditation-types.js';
export { ASSESSMENT_TYPES } from './assessment-types.js';
export { type Concept, type ConceptScheme, findConcept, nearestCodes } from './concept-scheme.js';
export { countryName, isCountryCode } from './countries.js';
export { eqfLevelOf, eqfUri } from './eqf.js';
export { ISCED_F_BASE, iscedFUri, isIscedFCode } from './isced-f.js';
export { LEARNING_SETTINGS } from './learning-settings.js';
export { MODES } from './modes.js';
export { SUPERVISION } from './supervision.js';
