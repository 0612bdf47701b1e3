import { authentic } from './authentic.js';
import { informationAndGuidance } from './information-and-guidance.js';
import { learnerCentred } from './learner-centred.js';
import { learningPathways } from './learning-pathways.js';
import { portable } from './portable.js';
import type { Principle } from './principle.js';
import { quality } from './quality.js';
import { recognition } from './recognition.js';
import { relevance } from './relevance.js';
import { transparency } from './transparency.js';
import { validAssessment } from './valid-assessment.js';

/** The ten principles of Annex II, in its order. */
export const PRINCIPLES: readonly Principle[] = [
  quality,
  transparency,
  relevance,
  validAssessment,
  learningPathways,
  recognition,
  portable,
  learnerCentred,
  authentic,
  informationAndGuidance,
];
