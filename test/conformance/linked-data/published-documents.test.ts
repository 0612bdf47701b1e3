import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { bundledContextStore, canonicalize } from '../../../src/linked-data/index.js';
import { compareWithJsonld, noneYet } from '../../support/compare-with-jsonld.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';
const reason = reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : '';
const FOLDERS = [
  'samples/ob3-signed',
  'samples/mynextid',
  'vectors/di-eddsa',
  'vectors/di-ecdsa',
  'vectors/ob-spec-examples',
];

/** Every published document with contexts, and each without its proof, as it is signed. */
function documentsIn(folder: string): readonly (readonly [string, JsonObject])[] {
  return readdirSync(join(reference, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => {
      const document = JSON.parse(readFileSync(join(reference, folder, name), 'utf8'));
      if (document?.['@context'] === undefined) return [];
      const { proof, ...unsecured } = document as JsonObject;
      const place = `${folder}/${name}`;
      return proof === undefined
        ? [[place, unsecured] as const]
        : [[place, document] as const, [`${place}, without its proof`, unsecured] as const];
    });
}

const documents = reference === '' ? [] : FOLDERS.flatMap(documentsIn);
const contexts = bundledContextStore();
const tally = noneYet();

describe.skipIf(reference === '')(`published documents${reason}`, () => {
  it.each(documents)(
    '%s MUST have the form that jsonld and rdf-canonize give',
    async (_, document) => {
      const before = tally.answered;
      const refusal = await canonicalize(document, { contexts }).catch((error: unknown) => {
        expect(isMicrocertError(error)).toBe(true);
        return error;
      });
      // A document whose contexts are not all bundled is refused before anything is read.
      if (isMicrocertError(refusal) && refusal.code === 'ERR_CONTEXT_UNKNOWN') return;
      await compareWithJsonld(document, contexts, tally);
      // What is not refused uses nothing that is not read here.
      expect(tally.answered - before).toBe(isMicrocertError(refusal) ? 0 : 1);
    },
  );

  it('most MUST have been compared', () => {
    expect(documents.length).toBeGreaterThan(100);
    expect(tally.answered).toBeGreaterThan(50);
  });
});
