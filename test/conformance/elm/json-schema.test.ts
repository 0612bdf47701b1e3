import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { toEuropeanLearningModel } from '../../../src/formats/elm/index.js';
import { asJson, partsOf } from '../../formats/elm/parts.js';
import { FULL, FULL_AWARD, OTHERWISE } from '../../formats/open-badges/full-definition.js';

const reference = process.env['MICROCERT_REFERENCE'];
const unless = reference === undefined ? ' (skipped: MICROCERT_REFERENCE names no folder)' : '';

type Loose = Record<string, unknown>;

const read = (path: string): Loose =>
  JSON.parse(readFileSync(join(reference ?? '', path), 'utf8')) as Loose;

/** The part of the schema that is about ELM; the other part is the envelope of EBSI, and lies on the web. */
function validator(): (document: unknown) => boolean {
  const { $defs } = read('schemas/elm/elm-3.2.schema.json');
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  return ajv.compile({ $defs, $ref: '#/$defs/EuropeanDigitalCredentialType' }) as never;
}

// Where ELM 3.2 and the JSON Schema of EBSI part from ELM v3 of the Commission, which we follow:
// - three types are demanded, VerifiableAttestation among them, which is EBSI's;
// - the name of a place has to be an address, where the shapes of v3 demand a text per language.
const asAttestation = (document: Loose): Loose => ({
  ...document,
  type: ['VerifiableCredential', 'VerifiableAttestation', 'EuropeanDigitalCredential'],
});
function withoutPlaceNames(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaceNames);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([name]) => name !== 'geographicName');
  return Object.fromEntries(entries.map(([name, inner]) => [name, withoutPlaceNames(inner)]));
}

const written = (definition: typeof FULL): Loose =>
  asJson(toEuropeanLearningModel(partsOf([definition, FULL_AWARD])).credential);

// DC4EU and EBSI, JSON Schema of ELM 3.2
describe.skipIf(reference === undefined)(`what we write, against ELM 3.2${unless}`, () => {
  it('MUST be valid but for the two places where 3.2 parts from v3', () => {
    const valid = validator();
    for (const definition of [FULL, OTHERWISE])
      expect(valid(asAttestation(withoutPlaceNames(written(definition)) as Loose))).toBe(true);
  });

  it('MUST be refused for each of the two', () => {
    const valid = validator();
    expect(valid(withoutPlaceNames(written(FULL)))).toBe(false);
    expect(valid(asAttestation(written(FULL)))).toBe(false);
  });

  it('MUST be refused without what it demands', () => {
    const { displayParameter: _, ...lacking } = asAttestation(
      withoutPlaceNames(written(FULL)) as Loose,
    );
    expect(validator()(lacking)).toBe(false);
  });

  it('the sample of EBSI MUST be valid', () => {
    const sample = read('samples/ebsi/ebsi-vcdm2-microcredential.json');
    expect(validator()(sample)).toBe(true);
  });
});
