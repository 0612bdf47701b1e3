/** Why something is done to a credential after issue. */
export const ACT_CATEGORIES = [
  'error',
  'fraud',
  'correction',
  'renewal',
  'investigation',
  'request',
  'other',
] as const;

/** Why something is done to a credential, for statistics and for who reads the log. */
export type ActCategory = (typeof ACT_CATEGORIES)[number];

/** What is said of an act. All of it stays in the log for good, even when the learner is forgotten. */
export interface Act {
  /** Why, in words: one line of at most 200 characters that does not say who the learner is. */
  readonly reason: string;
  /** Why, in one word; `other` by default. */
  readonly category?: ActCategory;
  /** Who decided: an office or a function, at most 100 characters. */
  readonly by?: string;
}
