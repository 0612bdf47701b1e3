export {
  type CheckStackOptions,
  checkStack,
  type StackCredential,
  type StackReport,
} from './check-stack.js';
export { evaluateStack } from './evaluate/evaluate-stack.js';
export type {
  BlockOutcome,
  Completion,
  ComponentOutcome,
  EvaluateStackOptions,
  ExcludedComponent,
  HeldComponent,
  HeldResult,
  StackAnswer,
  StackEvaluation,
} from './evaluate/types.js';
export { definePathway } from './pathway/define-pathway.js';
export type {
  AcceptedAchievement,
  AllGroup,
  AnyGroup,
  ChooseGroup,
  CreditsGroup,
  Group,
  GroupName,
  Pathway,
  PathwayComponent,
  PathwayComponentInput,
  PathwayInput,
  PathwayRules,
  Requirement,
} from './pathway/pathway.js';
