import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { JsonObject } from '../../src/foundation/json/values.js';
import { canonicalize, createContextStore, MICROCERT_V1 } from '../../src/linked-data/index.js';

const published = JSON.parse(
  readFileSync(new URL('../../contexts/microcert-v1.jsonld', import.meta.url), 'utf8'),
) as JsonObject;

it('the module in the bundle MUST equal the published file', async () => {
  expect(await createContextStore().load(MICROCERT_V1)).toEqual(published);
});

it('an issuer MAY host the same bytes under another URL', async () => {
  const url = 'https://univ.example/contexts/microcert-v1';
  const document = {
    '@context': ['https://www.w3.org/ns/credentials/v2', url],
    id: 'urn:x:y',
    name: 'x',
  };
  const plain = { ...document, '@context': ['https://www.w3.org/ns/credentials/v2', MICROCERT_V1] };
  const wanted = await canonicalize(plain, { contexts: createContextStore() });
  for (const options of [{ ownContextUrl: url }, { contexts: { [url]: published } }]) {
    const contexts = createContextStore(options);
    expect(contexts.urls).toContain(url);
    expect(await canonicalize(document, { contexts })).toBe(wanted);
  }
});

it('refuses another text under the URL that is said to host it', async () => {
  const url = 'https://univ.example/contexts/microcert-v1';
  const contexts = createContextStore({
    ownContextUrl: url,
    contexts: { [url]: { '@context': {} } },
  });
  await expect(contexts.load(url)).rejects.toMatchObject({ code: 'ERR_CONTEXT_INVALID' });
});
