/**
 * Most statements that are signed one by one: verifying that many takes some tenths of a second, and a badge with all
 * that Open Badges knows has some hundred.
 */
export const MOST_SIGNATURES = 2000;

/** Most blank nodes of a document that is shown in part, and most statements that are always shown. */
export const MOST_STATEMENTS = 20_000;

/** Most pointers to what is always shown, and most bytes of one. */
export const MOST_POINTERS = 1000;
export const MOST_POINTER_BYTES = 1000;

/** Longest value of a proof, in signs: within it all of the above is found out. */
export const MOST_SIGNS = 524_288;
