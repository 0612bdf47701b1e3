import { defineMicroCertification } from '../../../src/model/index.js';
import { runLines } from '../../support/command-lines.js';
import { COMPLETE } from '../../support/definitions.js';
import { describeGuide } from '../../support/guides.js';
import { badgeOf, LEARNER, present, seenStore } from '../../support/presenting.js';
import { newParty, UNIVERSITY } from '../../support/verifying.js';

const asked = { challenge: 'n-1', domain: 'https://jobs.example' };

async function attested(signer = UNIVERSITY) {
  return {
    profile: { id: signer.id, name: 'Université Exemple', country: 'FR' },
    ...{ signer: signer.signer, holder: LEARNER.signer },
    definition: defineMicroCertification(COMPLETE),
    award: {
      learner: { id: LEARNER.id, name: 'Camille Exemple' },
      awardedOn: '2026-07-01',
      results: [{ assessment: 'exam', value: '14' }],
    },
    trust: [signer.id],
  };
}

await describeGuide('docs/guides/presenting.md', {
  snippets: {
    'Presentations: this badge is mine': async () => ({
      ...{ badge: await badgeOf(), holder: LEARNER.signer, trust: [UNIVERSITY.id] },
      seen: seenStore(),
    }),
    'Showing a part: title and date, not the grade': async () => ({
      ...{ ...(await attested()), asked, seen: seenStore() },
    }),
    'Showing parts of a badge': async () => ({
      ...{ ...(await attested(await newParty('P-256'))), ...asked },
    }),
  },
  commands: {
    'Presentations: this badge is mine': async (lines, bench) => {
      const presentation = await present([await badgeOf()], { challenge: 'c0ffee' });
      await bench.write('presentation.json', JSON.stringify(presentation));
      const issuers = [{ id: UNIVERSITY.id, name: 'Université Exemple' }];
      await bench.write('issuers.json', JSON.stringify({ asOf: '2026-07-01T00:00:00Z', issuers }));
      await runLines(lines, bench);
    },
  },
});
