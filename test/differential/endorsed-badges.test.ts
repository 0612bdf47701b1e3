// RDFC-1.0: a dataset has one canonical form, however its document was read: here by the shape of a badge with embedded
// endorsements, whose proofs stand in graphs of their own.
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { bundledContextStore } from '../../src/linked-data/index.js';
import { compileTemplate } from '../../src/linked-data/template/compile-template.js';
import type { MatchedShape } from '../../src/verifying/known-shapes/known-shape.js';
import { knownShapes } from '../../src/verifying/known-shapes/known-shapes.js';
import { runVerification } from '../../src/verifying/run-verification.js';
import { TIME } from '../support/differential-runs.js';
import {
  AGENCY,
  EMPLOYER,
  endorse,
  endorsedNumber,
  FORMS,
  hungOn,
  idsOf,
} from '../support/endorsed-badges.js';
import { askJsonld } from '../support/jsonld-oracle.js';
import { badgeNumber, SCHOOL, signedBySchool } from '../support/shaped-badges.js';
import { options } from '../support/shaped-records.js';

const contexts = bundledContextStore();
const trusting = options({ trust: [SCHOOL, AGENCY.id, EMPLOYER.id] });

/** What is found of the third of three badges by the shape that the others taught. */
async function matchedThird(
  make: (number: number) => Promise<JsonObject>,
): Promise<{ readonly matched: MatchedShape | undefined; readonly unsigned: JsonObject }> {
  const shapes = knownShapes();
  for (const number of [1, 2])
    await runVerification(
      JSON.stringify(await signedBySchool(await make(number))),
      trusting,
      shapes,
    );
  const unsigned = await make(3);
  const text = JSON.stringify(await signedBySchool(unsigned));
  return { matched: shapes.match(text), unsigned };
}

async function expectForm({ shape, values }: MatchedShape, unsigned: JsonObject): Promise<void> {
  const { text, refusal } = await askJsonld(unsigned, contexts);
  expect(refusal).toBeUndefined();
  expect(new TextDecoder().decode(shape.canonical(values))).toBe(text);
}

describe('the canonical form of a badge with endorsements, by its shape', () => {
  it.each(FORMS)(
    'with one of %s MUST be the one that jsonld and rdf-canonize give',
    async (form) => {
      for (let round = 0; round < 5; round += 1) {
        const from = 100 * round + 200;
        const { matched, unsigned } = await matchedThird((number) =>
          endorsedNumber(from + number, form),
        );
        expect(matched).toBeDefined();
        if (matched !== undefined) await expectForm(matched, unsigned);
      }
    },
    TIME,
  );

  it(
    'MUST be that of each endorsement in it too, without its proof',
    async () => {
      const { matched, unsigned } = await matchedThird((number) =>
        endorsedNumber(number, 'everywhere'),
      );
      const [first] = matched?.shape.endorsements ?? [];
      const { own } = first ?? {};
      const subject = unsigned['credentialSubject'] as JsonObject;
      const achievement = subject['achievement'] as JsonObject;
      const [endorsement = {}] = achievement['endorsement'] as readonly JsonObject[];
      const { proof: _, ...bare } = endorsement;
      const values = own?.sources.map((source) =>
        typeof source === 'object' ? (matched?.values[source.hole] ?? '') : source,
      );
      expect(own && values).toBeDefined();
      const { text } = await askJsonld(bare, contexts);
      expect(new TextDecoder().decode(own?.shape.canonical(values ?? []))).toBe(text);
    },
    TIME,
  );

  it(
    'MUST be right where several by one endorser hang on one part, or be left to the whole way',
    async () => {
      const several = async (number: number) => {
        const badge = badgeNumber(number, 'short');
        const { award, achievement } = idsOf(badge);
        const by = EMPLOYER;
        return hungOn(badge, {
          onAward: {
            endorsement: [
              await endorse({ about: award, number: 3 * number, by }),
              await endorse({ about: achievement, number: 3 * number + 1, by }),
              await endorse({ about: `did:example:${number}`, number: 3 * number + 2, by: AGENCY }),
            ],
          },
        });
      };
      const { matched, unsigned } = await matchedThird(several);
      expect(matched).toBeDefined();
      if (matched !== undefined) await expectForm(matched, unsigned);
    },
    TIME,
  );

  it(
    'MUST be left to the whole way where proofs are the same to the letter',
    async () => {
      const endorsement = await endorse({ about: 'urn:x', number: 1 });
      const { proof = null } = endorsement;
      const made = (document: JsonObject) =>
        compileTemplate(document, {
          ...{ fixed: new Set(), varies: new Set(['endorsementComment']) },
          ...{ contexts, inGraphs: true },
        });
      const twice = await made({ ...endorsement, proof: [proof, proof].flat() });
      expect(twice?.holes.length).toBe(1);
      expect(twice?.canonical(['Examined'])).toBeUndefined();
      const once = await made(endorsement);
      const { text } = await askJsonld(endorsement, contexts);
      const form = once?.canonical(['Examined, number 1']);
      expect(new TextDecoder().decode(form)).toBe(text);
    },
    TIME,
  );
});
