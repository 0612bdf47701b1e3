export type { Remark, Rule } from '../foundation/rule.js';
export { applyFramework, conformityPolicy } from './apply-framework.js';
export { FRAMEWORKS, findFramework } from './catalogue.js';
export { type Catalogue, catalogueOf } from './catalogue-of.js';
export {
  type CheckOptions,
  checkMicroCertification,
} from './check-micro-certification.js';
export { type DescribedElements, describedElements } from './described-elements.js';
export { digitalFcu } from './digital-fcu/index.js';
export { councilRecommendation2022 } from './eu-council-2022/index.js';
export { extendFramework, type FrameworkExtension } from './extend-framework.js';
export type {
  ConformitySubject,
  ConsistencyRule,
  ElementRule,
  ElementStage,
  Framework,
  FrameworkElement,
  FrameworkRequirement,
  QuestionForPeople,
} from './framework.js';
export { microbol } from './microbol/index.js';
export { listRules, type RuleEntry } from './rule-catalogue.js';
export { surfEdubadges } from './surf-edubadges/index.js';
export { trustedMicrocredential } from './trusted-microcredential/index.js';
export { universite360 } from './universite-360/index.js';
export { weBuild } from './we-build/index.js';
