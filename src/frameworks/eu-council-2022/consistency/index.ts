import type { ConsistencyRule } from '../../framework.js';
import { afterActivity } from './after-activity.js';
import { assessmentNamesOutcome } from './assessment-names-outcome.js';
import { attendanceAlone } from './attendance-alone.js';
import { blockCode } from './block-code.js';
import { breakdownSum } from './breakdown-sum.js';
import { circularPrerequisites } from './circular-prerequisites.js';
import { creditsEarned } from './credits-earned.js';
import { cycleMatchesEqf } from './cycle-matches-eqf.js';
import { frenchLevel } from './french-level.js';
import { frenchTitle } from './french-title.js';
import { gradePasses } from './grade-passes.js';
import { gradingScheme } from './grading-scheme.js';
import { hoursPerCredit } from './hours-per-credit.js';
import { integrationTarget } from './integration-target.js';
import { notInTheFuture } from './not-in-the-future.js';
import { outcomeLanguages } from './outcome-languages.js';
import { outcomeNotTitle } from './outcome-not-title.js';
import { outcomesAssessed } from './outcomes-assessed.js';
import { stackingTarget } from './stacking-target.js';
import { standAlone } from './stand-alone.js';
import { titleLanguages } from './title-languages.js';

/** Rules on how the elements of Annex I fit together, in the order of the elements. */
export const CONSISTENCY: readonly ConsistencyRule[] = [
  titleLanguages,
  frenchTitle,
  notInTheFuture,
  afterActivity,
  outcomeNotTitle,
  outcomeLanguages,
  outcomesAssessed,
  hoursPerCredit,
  breakdownSum,
  creditsEarned,
  cycleMatchesEqf,
  frenchLevel,
  assessmentNamesOutcome,
  attendanceAlone,
  circularPrerequisites,
  gradingScheme,
  gradePasses,
  stackingTarget,
  integrationTarget,
  standAlone,
  blockCode,
];
