export { ASSOCIATION_WORDS } from './association-words.js';
export {
  associationFindings,
  associationsIn,
  checkAssociations,
  type PlacedAssociation,
} from './associations.js';
export { achievementRemarks, checkRecordStructure } from './check-structure.js';
export { achievementsOf, partsOf, subjectOf } from './read-record.js';
export {
  ASSOCIATION_TYPES,
  type Association,
  type AssociationType,
  type ClrCredential,
  type RecordedAchievement,
} from './types.js';
export { writeRecord } from './write-record.js';
