import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { badgeArtwork } from '../../src/artwork/index.js';

// `npm run generate` draws it anew.
describe('docs/badge.svg', () => {
  it('MUST be the badge of the example that the README speaks of', async () => {
    const definition = parse(await readFile('examples/universite-360/definition.yaml', 'utf8'));
    const svg = badgeArtwork(definition, { locale: 'en', year: '2026' });
    await expect(svg).toMatchFileSnapshot('../../docs/badge.svg');
  });
});
