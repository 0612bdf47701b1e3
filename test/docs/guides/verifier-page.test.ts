import { expect, it } from 'vitest';
import { readSettings } from '../../../src/web/settings.js';
import { blocksIn, readPage } from '../../support/pages.js';

it('the settings that docs/guides/verifier-page.md shows MUST be taken by the page', async () => {
  const blocks = blocksIn(await readPage('docs/guides/verifier-page.md'));
  const { text = '' } = blocks.find(({ language }) => language === 'json') ?? {};
  const { issuers } = readSettings(text);
  expect(issuers?.issuers.get('did:web:univ.example')).toMatchObject({
    name: 'Université Exemple',
  });
  expect(() => readSettings(text.replace('did:web:univ.example', 'univ'))).toThrow();
});
