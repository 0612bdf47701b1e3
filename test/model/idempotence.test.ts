import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defineMicroCertification } from '../../src/model/define-micro-certification.js';
import { schema as awardSchema } from '../../src/model/generated/validate-award.js';
import { schema as definitionSchema } from '../../src/model/generated/validate-micro-certification.js';
import { parseAward } from '../../src/model/parse-award.js';
import { arbitraryAward } from '../support/arbitrary-award.js';
import { arbitraryDefinition } from '../support/arbitrary-definition.js';

const definitionAndAward = arbitraryDefinition.chain((definition) =>
  fc.tuple(fc.constant(definition), arbitraryAward(definition)),
);

/** Names of all members at every depth, those that look like language tags included. */
function memberNames(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return [...own, ...Object.values(value).flatMap(memberNames)];
}

describe('the form the model keeps', () => {
  it('MUST be read again as it is, whatever the definition', () => {
    fc.assert(
      fc.property(arbitraryDefinition, (definition) => {
        const once = defineMicroCertification(definition);
        expect(once).toEqual(definition);
        expect(defineMicroCertification(JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });

  it('MUST be read again as it is, whatever the award', () => {
    fc.assert(
      fc.property(definitionAndAward, ([definition, award]) => {
        const defined = defineMicroCertification(definition);
        const once = parseAward(award, defined);
        expect(once).toEqual(award);
        expect(parseAward(JSON.parse(JSON.stringify(once)), defined)).toEqual(once);
      }),
      { numRuns: 200 },
    );
  });
});

/** Names of the members in a schema, where it allows no others. */
function namesIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { additionalProperties, properties = {} } = schema as Record<string, object>;
  const own = (additionalProperties as unknown) === false ? Object.keys(properties) : [];
  return [...new Set([...own, ...Object.values(schema).flatMap(namesIn)])];
}

// Both arbitraries stand behind "without loss" elsewhere: a member they never make would never be tested.
describe('the arbitraries', () => {
  const samples = fc.sample(definitionAndAward, { numRuns: 300, seed: 1 });

  it('MUST make every member that the schema of a definition knows', () => {
    const made = new Set(samples.flatMap(([definition]) => memberNames(definition)));
    const unmade = namesIn(JSON.parse(definitionSchema)).filter((name) => !made.has(name));
    expect(unmade).toEqual(['$schema']);
  });

  it('MUST make every member that the schema of an award knows', () => {
    const made = new Set(samples.flatMap(([, award]) => memberNames(award)));
    const unmade = namesIn(JSON.parse(awardSchema)).filter((name) => !made.has(name));
    expect(unmade).toEqual(['$schema']);
  });
});
