import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as openBadge from '../../src/formats/open-badges/generated/validate-open-badge.js';
import type { JsonObject, JsonValue } from '../../src/foundation/json/values.js';
import { schemaErrors } from '../../src/foundation/schema-errors.js';
import * as award from '../../src/model/generated/validate-award.js';
import * as issuer from '../../src/model/generated/validate-issuer-profile.js';
import * as definition from '../../src/model/generated/validate-micro-certification.js';
import * as pathway from '../../src/stacking/pathway/generated/validate-pathway.js';
import { FULL, FULL_AWARD } from '../formats/open-badges/full-definition.js';
import { COMPLETE, ISSUER } from '../support/definitions.js';
import { runsFor, TIME } from '../support/differential-runs.js';
import { issueFull } from '../support/full-credential.js';
import { STRANGER } from '../support/hostile-credentials.js';
import { mutationsOf } from '../support/mutations.js';
import { chanceFrom, nearSchema } from '../support/near-schema.js';
import { achievement, component, pathwayOf } from '../support/stacking.js';

const ENDORSEMENT = '#/$defs/endorsementCredential';
const { acceptsEndorsement, schema: badgeSchema } = openBadge;
const endorsement = { accepts: acceptsEndorsement, schema: badgeSchema };
const badge = JSON.parse(JSON.stringify(await issueFull(STRANGER))) as JsonValue;

const PATHWAY = pathwayOf(
  {
    soil: component('soil', 3, { after: ['water'], contributesTo: 'BC01', level: 6 }),
    water: component('water', 2, { accepts: [{ id: achievement('water'), versions: ['1'] }] }),
  },
  {
    requires: { all: ['water', { choose: 1, of: ['soil'], block: 'BC01' }] },
    rules: { credits: { min: 3, max: 5 }, age: { maxYears: 5 }, order: 'awarded' },
  },
);

const CASES = [
  {
    ...{ file: 'micro-certification', compiled: definition, part: '#', every: 19 },
    examples: [COMPLETE, FULL],
  },
  { file: 'award', compiled: award, part: '#', every: 1, examples: [FULL_AWARD] },
  { file: 'issuer-profile', compiled: issuer, part: '#', every: 1, examples: [ISSUER] },
  { file: 'pathway', compiled: pathway, part: '#', every: 5, examples: [PATHWAY] },
  { file: 'open-badge', compiled: openBadge, part: '#', every: 29, examples: [badge] },
  { file: 'open-badge', compiled: endorsement, part: ENDORSEMENT, every: 61, examples: [badge] },
];

interface Generator {
  readonly withoutAnnotations: (schema: JsonObject) => JsonObject;
}
const script = new URL('../../scripts/generate-validators.mjs', import.meta.url).href;
const { withoutAnnotations } = (await import(script)) as Generator;

const readSchema = (file: string) =>
  JSON.parse(readFileSync(`schemas/${file}.schema.json`, 'utf8')) as JsonObject;

/** The same by another implementation. */
function oracleFor(schema: JsonObject, part: string) {
  const ajv = new Ajv2020({
    ...{ allErrors: true, messages: false, allowUnionTypes: true },
    ...{ strictTypes: false, strictRequired: false },
  });
  const validate = ajv.addSchema(schema).getSchema(`${schema['$id']}${part}`);
  if (validate === undefined) throw new Error(`no schema ${part}`);
  return (value: unknown) => {
    if (validate(value)) return { accepts: true, errors: [] };
    // `if` repeats what its branch said; `propertyNames` repeats what the name's own schema said.
    const errors = (validate.errors ?? []).filter(
      ({ keyword }) => keyword !== 'if' && keyword !== 'propertyNames',
    );
    return { accepts: false, errors };
  };
}

describe.each(CASES)(
  'what is made of the schema of $file, from $part',
  ({ file, part, ...rest }) => {
    const { compiled, examples, every } = rest;
    const published = oracleFor(readSchema(file), part);
    const oracle = oracleFor(withoutAnnotations(readSchema(file)), part);
    const read = JSON.parse(compiled.schema) as JsonObject;
    /** Whether it is accepted, after a comparison. */
    const judged = (value: unknown): boolean => {
      const answer = { accepts: compiled.accepts(value), errors: schemaErrors(read, value, part) };
      const expected = oracle(value);
      if (!isDeepStrictEqual(answer, expected)) expect(answer).toEqual(expected);
      expect(published(value).accepts).toBe(answer.accepts);
      return answer.accepts;
    };

    it('MUST accept what the schema accepts, and say what ajv says of the rest, after any change', () => {
      for (const example of examples) expect(judged(example)).toBe(true);
      const changed = examples.flatMap((example) => [...mutationsOf(example as JsonValue)]);
      const verdicts = changed
        .filter((_, index) => index % every === 0)
        .map(({ make }) => judged(make()));
      const accepted = verdicts.filter((verdict) => verdict).length;
      expect(accepted).toBeGreaterThan(10);
      expect(verdicts.length - accepted).toBeGreaterThan(90);
    });

    it('MUST do so of whatever follows the schema more or less', { timeout: TIME }, () => {
      const branch = part.split('/').slice(1);
      const at = branch.reduce<JsonValue>(
        (within, step) => (within as JsonObject)[step] ?? {},
        read,
      );
      fc.assert(
        fc.property(fc.integer(), (seed) => {
          const value = nearSchema(at as JsonObject, read, chanceFrom(seed));
          judged(value);
        }),
        { numRuns: runsFor(1 / 6) },
      );
    });
  },
);
