import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import {
  asSnapshot,
  bundledContextStore,
  canonicalize,
  rememberingForms,
} from '../../src/linked-data/index.js';
import { arbitraryMutation } from '../support/arbitrary-mutation.js';
import { compareWithJsonld, noneYet } from '../support/compare-with-jsonld.js';
import { runsFor, TIME } from '../support/differential-runs.js';
import { askJsonld } from '../support/jsonld-oracle.js';
import { badgeOf, DIPLOMA, idOf, recordOf } from '../support/records.js';

const contexts = bundledContextStore();
// The reference stack takes half a second for each.
const share = 1 / 400;

/** Records of different make: several badges, one learner without an id, a proof set. */
const RECORDS: readonly JsonObject[] = await Promise.all([
  recordOf(),
  recordOf({}, { suite: ['eddsa-rdfc-2022', 'eddsa-jcs-2022'] }),
  recordOf({
    subject: { identifiers: [{ type: 'sourcedId', value: 'x' }] },
    credentials: [
      await badgeOf(0, {
        learner: { id: undefined, identifiers: [{ type: 'sourcedId', value: 'x' }] },
      }),
    ],
    associations: [{ type: 'isPartOf', source: idOf(0), target: DIPLOMA.id }],
  }),
]);

describe('the canonical form of a learner record', () => {
  it('MUST be the one that jsonld and rdf-canonize give', async () => {
    const tally = noneYet();
    for (const record of RECORDS) await compareWithJsonld(record, contexts, tally);
    expect(tally.answered).toBe(RECORDS.length);
  });

  it(
    'changed anywhere, MUST be the one that jsonld and rdf-canonize give, or be left to these',
    async () => {
      const tally = noneYet();
      const changed = fc
        .tuple(
          fc.constantFrom(...RECORDS),
          fc.array(arbitraryMutation, { minLength: 1, maxLength: 3 }),
        )
        .map(([record, changes]) => changes.reduce((document, change) => change(document), record));
      await fc.assert(
        fc.asyncProperty(changed, (document) => compareWithJsonld(document, contexts, tally)),
        { numRuns: runsFor(share) },
      );
      expect(tally.answered).toBeGreaterThan(0);
    },
    TIME,
  );

  it(
    'of many badges, MUST be the one that jsonld and rdf-canonize give',
    async () => {
      const credentials = await Promise.all(
        Array.from({ length: 30 }, (_, index) => badgeOf(index)),
      );
      const associations = credentials.map((_, index) => ({
        type: 'isPartOf' as const,
        source: idOf(index),
        target: DIPLOMA.id,
      }));
      const record = await recordOf({ credentials, associations });
      const store = rememberingForms(contexts, { maxQuads: 80_000, maxReferences: 2000 });
      const ours = await canonicalize(asSnapshot(record), { contexts: store });
      const theirs = await askJsonld(record, contexts);
      expect(theirs.refusal).toBeUndefined();
      expect(ours).toBe(theirs.text);
    },
    TIME,
  );
});
