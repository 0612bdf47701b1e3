import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { councilRecommendation2022 as framework } from '../../../src/frameworks/index.js';

const folder = process.env['MICROCERT_REFERENCE'];
const reason = folder === undefined ? ' (skipped: MICROCERT_REFERENCE is not set)' : '';

// Council Recommendation 2022/C 243/02, Annex I
describe.skipIf(folder === undefined)(`Annex I${reason}`, () => {
  it('MUST be there whole: keys, order, and names in both languages', async () => {
    const { annex1 } = JSON.parse(
      await readFile(join(folder ?? '', 'standard-elements.json'), 'utf8'),
    );
    const ours = framework.elements.map(({ key, mandatory, name }) => ({ key, mandatory, name }));
    const theirs = annex1.map(
      ({
        key,
        mandatory,
        name,
      }: {
        key: string;
        mandatory: boolean;
        name: { en: string; fr: string };
      }) => ({
        key,
        mandatory,
        name: { en: name.en, fr: name.fr.replaceAll("'", '’') },
      }),
    );
    expect(ours).toEqual(theirs);
  });
});
