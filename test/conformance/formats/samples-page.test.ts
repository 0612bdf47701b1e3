import { describe, expect, it } from 'vitest';
import { elementsIn, SAMPLES, samplesPage } from '../../support/samples-page.js';

const reference = process.env['MICROCERT_REFERENCE'];
const reason = reference === undefined ? ' (skipped: MICROCERT_REFERENCE is not set)' : '';

// Cannot be made without the samples themselves, which are not ours to publish. `npm run generate` rewrites the pages.
describe.skipIf(reference === undefined)(`the pages of samples${reason}`, () => {
  const folder = reference ?? '';

  it('MUST be what the reading of the samples gives, in English', async () => {
    await expect(samplesPage('en', folder)).toMatchFileSnapshot('../../../docs/samples.md');
  });

  it('MUST be what the reading of the samples gives, in French', async () => {
    await expect(samplesPage('fr', folder)).toMatchFileSnapshot('../../../docs/echantillons.md');
  });

  it('MUST have one line for each sample', () => {
    const page = samplesPage('en', folder);
    for (const { file } of SAMPLES)
      expect(page).toContain(`\`${file.replace(/^(?:samples|vectors)\//, '')}\``);
  });

  it('MUST find what a sample says, and not what it does not say', () => {
    const minimal = SAMPLES.find(({ file }) =>
      file.endsWith('theed_microcredential_minimal_ho.json'),
    );
    const plain = SAMPLES.find(({ file }) => file.endsWith('basicOpenBadgeCredential.json'));
    if (minimal === undefined || plain === undefined) throw new Error('a sample is missing');
    const found = elementsIn(minimal, folder);
    for (const key of [
      'notionalWorkload',
      'level',
      'assessmentType',
      'participationForm',
      'qualityAssurance',
    ])
      expect(found.has(key), key).toBe(true);
    expect([found.get('assessmentType'), found.get('awardingBody')]).toEqual(['said', 'stand-in']);
    expect(found.has('learningOutcomes')).toBe(false);
    // "XX" is no country.
    expect(found.has('issuerCountry')).toBe(false);
    expect([...elementsIn(plain, folder).keys()].sort()).toEqual([
      'awardingBody',
      'issueDate',
      'learnerIdentification',
      'title',
    ]);
  });
});
