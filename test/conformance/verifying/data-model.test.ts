import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkDataModel } from '../../../src/formats/verifiable-credentials/index.js';
import { isJsonObject, type JsonObject } from '../../../src/foundation/json/values.js';
import { readReference } from '../../proofs/fixtures.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';
const unless = reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : '';

/** What is found in samples and vectors that are wrong in this respect, and rightly so. */
const WRONG: Readonly<Record<string, readonly string[]>> = {
  // The makers' sample of missing contexts.
  'samples/ob3-signed/ob30/simple-err-context.json': ['data-model.context', 'data-model.mixed'],
  // A draft: the sealing adds the date of issuance that data model 1.1 asks for.
  'samples/eu-commission/Sample-MC-Annex1-unsigned.jsonld': ['data-model.dates'],
  // It writes dates of both data models, besides contexts that no processor expands.
  'samples/ebsi/ebsi-vcdm2-microcredential.json': ['data-model.mixed'],
};

/** Every credential of the reference data, with its path. */
function credentials(): readonly (readonly [string, JsonObject])[] {
  if (reference === '') return [];
  return ['samples', 'vectors'].flatMap((root) =>
    (readdirSync(`${reference}/${root}`, { recursive: true }) as string[])
      .map((name) => `${root}/${name}`)
      .filter((path) => /\.json(ld)?$|testlist$/.test(path))
      .flatMap((path) => {
        const document: unknown = readReference(reference, path);
        const is = isJsonObject(document) && document['@context'] && document['issuer'];
        return is ? [[path, document] as const] : [];
      }),
  );
}

describe.skipIf(reference === '')(`data model rules over all reference data${unless}`, () => {
  const all = credentials();

  it('there are credentials to look at', () => {
    expect(all.length).toBeGreaterThan(60);
    for (const path of Object.keys(WRONG)) expect(all.map(([each]) => each)).toContain(path);
  });

  it.each(all)('%s MUST get exactly what is wrong with it', (path, document) => {
    const errors = checkDataModel(document).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(WRONG[path] ?? []);
  });
});
