export { checkEndorsementStructure, checkStructure } from './check-structure.js';
export { endorsableIds } from './endorsable-ids.js';
export type {
  AssessmentNode,
  AwardTerms,
  ConceptNode,
  CreditPointNode,
  EntryNode,
  GradingSchemeNode,
  LearningOutcomeNode,
  MicroCredentialTerms,
  NationalLevelNode,
  NoteNode,
  OrganisationNode,
  ProgrammeNode,
  QualityAssuranceNode,
  StackingTargetNode,
  WorkloadPartNode,
} from './extension/types.js';
export { looksLikeEdubadge } from './foreign/read-foreign.js';
export {
  type FromOpenBadgeOptions,
  fromOpenBadge,
  type OpenBadgeReading,
  type Origins,
} from './from-open-badge.js';
export { type Loss, type OpenBadgeLossesOptions, openBadgeLosses } from './open-badge-losses.js';
export type { OpenBadgeParts, ToOpenBadgeOptions } from './open-badge-parts.js';
export { looksLikeOpenBadge } from './read/find-parts.js';
export { relatedAchievements } from './read/related-achievements.js';
export {
  type KnownRecipient,
  type MatchRecipientOptions,
  matchRecipient,
  type RecipientMatch,
} from './recipient/match-recipient.js';
export { type SameLearner, sameLearner } from './recipient/same-learner.js';
export { type AchievementDocument, toAchievement } from './to-achievement.js';
export { toOpenBadge } from './to-open-badge.js';
export type {
  Achievement,
  AchievementSubject,
  Address,
  AlignmentNode,
  CredentialSchema,
  Criteria,
  EvidenceNode,
  IdentifierEntry,
  IdentityObject,
  ImageNode,
  OpenBadgeCredential,
  Profile,
  PublishedTemplate,
  ResultDescription,
  ResultNode,
  StatusEntryNode,
  TemplateRenderMethod,
} from './types.js';
