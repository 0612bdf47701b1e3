import type { Choice } from './problem.js';

/** What of the things held fills which place. */
export type Allocation = readonly Choice[];
