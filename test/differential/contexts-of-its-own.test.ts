import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createContextStore } from '../../src/linked-data/index.js';
import { CONTEXT_URLS, linkedDataCase } from '../support/arbitrary-linked-data.js';
import { compareWithJsonld, noneYet } from '../support/compare-with-jsonld.js';
import { runsFor, TIME } from '../support/differential-runs.js';

// Four or five documents a case.
const numRuns = runsFor(0.11);

it('any document with any contexts MUST have the canonical form that jsonld and rdf-canonize give, or be left to them', {
  timeout: TIME,
}, async () => {
  const tally = noneYet();
  await fc.assert(
    fc.asyncProperty(linkedDataCase, async ({ contexts: given, documents }) => {
      const texts = CONTEXT_URLS.map((url, index) => [url, given[index] ?? {}] as const);
      const contexts = createContextStore({ contexts: Object.fromEntries(texts) });
      for (const document of documents) await compareWithJsonld(document, contexts, tally);
    }),
    { numRuns },
  );
  // What is left to them proves nothing: a good part must have been answered.
  expect(tally.answered).toBeGreaterThan(numRuns);
});
