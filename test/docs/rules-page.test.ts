import { describe, expect, it } from 'vitest';
import { FRAMEWORKS, listRules } from '../../src/frameworks/index.js';
import { rulesPage } from '../support/rules-page.js';

// `npm run generate` rewrites the pages.
describe('the pages of rules', () => {
  it('MUST be those of the rules, in English', async () => {
    await expect(rulesPage('en')).toMatchFileSnapshot('../../docs/rules.md');
  });

  it('MUST be those of the rules, in French', async () => {
    await expect(rulesPage('fr')).toMatchFileSnapshot('../../docs/regles.md');
  });

  it('MUST name every rule and every question', () => {
    const page = rulesPage('en');
    for (const framework of FRAMEWORKS) {
      for (const { id } of [...listRules(framework), ...(framework.forPeople ?? [])])
        expect(page).toContain(`\`${id}\``);
    }
  });
});
