import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../src/foundation/json/values.js';
import { assertAdditiveContexts } from '../../../src/linked-data/assert-additive-contexts.js';
import { readReference } from '../../proofs/fixtures.js';

const reference = process.env['MICROCERT_REFERENCE'] ?? '';

describe.skipIf(reference === '')(
  `published contexts that are not bundled${reference === '' ? ' (skipped: MICROCERT_REFERENCE is not set)' : ''}`,
  () => {
    const read = (file: string) => readReference(reference, `contexts/${file}`) as JsonObject;

    it.each([
      'clr/clr-v2p0-context-2.0.0.json',
      'clr/clr-v2p0-context-2.0.1.json',
      'w3c/status-list-2021-v1.jsonld',
    ])('%s adds terms and nothing more: it MUST be taken from the network', async (file) => {
      await expect(assertAdditiveContexts([read(file)])).resolves.toBeUndefined();
    });

    it('a context that gives every word a meaning (@vocab) MUST be refused', async () => {
      const examples = read('w3c/credentials-examples-v2.jsonld');
      await expect(assertAdditiveContexts([examples])).rejects.toMatchObject({
        code: 'ERR_CONTEXT_INVALID',
      });
    });
  },
);
