import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMicrocertError } from '../../../src/foundation/errors/index.js';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { contextUrls } from '../../../src/linked-data/context-references.js';
import {
  bundledContextStore,
  canonicalize,
  createContextStore,
} from '../../../src/linked-data/index.js';
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

const bundled = bundledContextStore();

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

/** The contexts that are published and not bundled. */
function publishedContexts(): Readonly<Record<string, JsonObject>> {
  if (reference === '') return {};
  const [, ...lines] = readFileSync(join(reference, 'contexts/index.tsv'), 'utf8')
    .trim()
    .split('\n');
  const texts = lines
    .map((line) => line.split('\t'))
    .filter(([url = '', file = '']) => !bundled.has(url) && /^https:.*/.test(url) && file !== '')
    .map(([url = '', file = '']) => {
      const text = readFileSync(join(reference, 'contexts', file), 'utf8');
      return [url, JSON.parse(text) as JsonObject] as const;
    });
  return Object.fromEntries(texts);
}

const documents = reference === '' ? [] : FOLDERS.flatMap(documentsIn);
const contexts = createContextStore({ contexts: publishedContexts() });
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
      await compareWithJsonld(document, contexts, tally);
      // What is not refused, and keeps to the bundled contexts, uses nothing that is not read here.
      if (contextUrls(document).every(bundled.has))
        expect(tally.answered - before).toBe(isMicrocertError(refusal) ? 0 : 1);
    },
  );

  it('most MUST have been compared', () => {
    expect(documents.length).toBeGreaterThan(100);
    expect(tally.answered).toBeGreaterThan(50);
  });
});
