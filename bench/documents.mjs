// What the benchmark issues: definitions and awards that differ from one another.
import { fullAward, fullDefinition } from './full-document.mjs';
import { ordinaryAward, ordinaryDefinition } from './ordinary-document.mjs';

/**
 * The two documents. `ordinary` is the one of the table: Open Badges terms only, as most badges are. `full` has the terms
 * of our own context besides, which the peers take in more slowly: it would flatter us.
 */
export const DOCUMENTS = {
  ordinary: { definition: ordinaryDefinition, award: ordinaryAward, extensions: false },
  full: { definition: fullDefinition, award: fullAward, extensions: true },
};
