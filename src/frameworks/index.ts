export type { Remark, Rule } from '../foundation/rule.js';
export { applyFramework, conformityPolicy } from './apply-framework.js';
export {
  type CheckOptions,
  checkMicroCertification,
} from './check-micro-certification.js';
export { type DescribedElements, describedElements } from './described-elements.js';
export { councilRecommendation2022 } from './eu-council-2022/index.js';
export type {
  ConformitySubject,
  ConsistencyRule,
  ElementStage,
  Framework,
  FrameworkElement,
} from './framework.js';
